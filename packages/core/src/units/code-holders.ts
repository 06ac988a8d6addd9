import { type CivilDate, isValidOn, type Validity } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { byStart, endOf } from './dated-intervals.ts';
import type { Unit, UnitId } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { codeHeldTwice } from './unit-findings.ts';

/** A unit that holds a code during a validity. */
interface CodeHolder {
  readonly unit: UnitId;
  readonly valid: Validity;
}

/** Who held each code, and when. */
export class CodeHolders {
  readonly #bySchemeAndValue = new Map<string, Map<string, CodeHolder[]>>();

  constructor(units: readonly Unit[]) {
    for (const { id, versions } of units)
      for (const { codes, valid } of versions)
        for (const { scheme, value } of codes) this.#add(scheme, value, { unit: id, valid });
  }

  /** The unit that held the code on a day. */
  on(scheme: string, value: string, date: CivilDate): UnitId | undefined {
    const holders = this.#bySchemeAndValue.get(scheme)?.get(value);
    return holders?.find(({ valid }) => isValidOn(valid, date))?.unit;
  }

  /** Codes that two units hold on one day. */
  contradictions(pointerOf: UnitPointer): readonly Finding[] {
    const findings: Finding[] = [];
    for (const [scheme, byValue] of this.#bySchemeAndValue) {
      for (const [value, holders] of byValue) {
        if (holders.length < 2) continue;
        for (const [earlier, later] of overlaps(holders)) {
          const params = { scheme, value, earlier: earlier.unit, later: later.unit, from: later.valid.from };
          const related = [{ role: 'duplicateOf', unit: earlier.unit }] as const;
          findings.push(
            raise(codeHeldTwice, pointerOf(later.unit), params, { subject: { unit: later.unit }, related }),
          );
        }
      }
    }
    return findings;
  }

  #add(scheme: string, value: string, holder: CodeHolder): void {
    let byValue = this.#bySchemeAndValue.get(scheme);
    if (byValue === undefined) {
      byValue = new Map();
      this.#bySchemeAndValue.set(scheme, byValue);
    }
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, [holder]);
    else known.push(holder);
  }
}

/** Each holder with the one before it that had not ended when it began, where that is another unit. */
function overlaps(holders: readonly CodeHolder[]): readonly (readonly [CodeHolder, CodeHolder])[] {
  const found: (readonly [CodeHolder, CodeHolder])[] = [];
  let furthest: CodeHolder | undefined;
  for (const holder of [...holders].sort((a, b) => byStart(a.valid, b.valid))) {
    if (furthest !== undefined && furthest.unit !== holder.unit && holder.valid.from < endOf(furthest.valid))
      found.push([furthest, holder]);
    if (furthest === undefined || endOf(holder.valid) > endOf(furthest.valid)) furthest = holder;
  }
  return found;
}
