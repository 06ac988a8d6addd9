import type { Validity } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { byStart, endOf } from './dated-intervals.ts';
import type { Unit, UnitId } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { codeHeldTwice } from './unit-findings.ts';

/** A unit that holds a code during a validity. */
export interface CodeHolder {
  readonly unit: UnitId;
  readonly valid: Validity;
}

/** Key of a code in an index: scheme and value, kept apart. */
export const codeKey = (scheme: string, value: string): string => `${scheme}\u0000${value}`;

/** Who held each code and when, each list ascending by start. */
export function indexCodeHolders(units: readonly Unit[]): ReadonlyMap<string, readonly CodeHolder[]> {
  const holders = new Map<string, CodeHolder[]>();
  for (const { id, versions } of units) {
    for (const { codes, valid } of versions) {
      for (const { scheme, value } of codes) {
        const key = codeKey(scheme, value);
        const known = holders.get(key);
        if (known === undefined) holders.set(key, [{ unit: id, valid }]);
        else known.push({ unit: id, valid });
      }
    }
  }
  for (const list of holders.values()) if (list.length > 1) list.sort((a, b) => byStart(a.valid, b.valid));
  return holders;
}

/** Codes that two units hold on one day. */
export function findCodesHeldTwice(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, holders] of indexCodeHolders(units)) {
    let furthest: CodeHolder | undefined;
    for (const holder of holders) {
      if (furthest && furthest.unit !== holder.unit && holder.valid.from < endOf(furthest.valid)) {
        const [scheme = '', value = ''] = key.split('\u0000');
        const params = { scheme, value, earlier: furthest.unit, later: holder.unit, from: holder.valid.from };
        const related = [{ role: 'duplicateOf', unit: furthest.unit }] as const;
        findings.push(
          raise(codeHeldTwice, pointerOf(holder.unit), params, { subject: { unit: holder.unit }, related }),
        );
      }
      if (furthest === undefined || endOf(holder.valid) > endOf(furthest.valid)) furthest = holder;
    }
  }
  return findings;
}
