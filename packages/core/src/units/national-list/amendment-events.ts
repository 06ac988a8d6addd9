import { addDays, type CivilDate, isValidOn } from '../../calendar/civil-date.ts';
import { type Finding, raise } from '../../findings/finding.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Unit, UnitVersion } from '../unit.ts';
import type { UnitEvent } from '../unit-event.ts';
import { unitNameKeys } from '../unit-name-key.ts';
import { type UnitAmendment, unitAmendments2026 } from './amendments-2026.ts';
import { amendedUnitDiffers, amendedUnitMissing } from './national-list-findings.ts';

/** Who holds which code of the statistics office on a day. */
type Holder = { readonly unit: Unit; readonly version: UnitVersion };

function holdersOf(units: readonly Unit[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const unit of units) {
    for (const version of unit.versions) {
      for (const { scheme, value } of version.codes) {
        if (scheme !== 'gso') continue;
        const known = holders.get(value);
        if (known === undefined) holders.set(value, [{ unit, version }]);
        else known.push({ unit, version });
      }
    }
  }
  return holders;
}

const holderOn = (holders: readonly Holder[] | undefined, date: CivilDate) =>
  holders?.find(({ version }) => isValidOn(version.valid, date));

/** No generic word is longer than this, in words. */
const LONGEST_GENERIC_WORD = 6;

/** A name in the spelling it has, under another generic word: `Xã Hiệp Hòa` to `Phường Hiệp Hòa`. */
function underGenericWord(name: string, genericWord: string): string {
  const words = name.split(' ').filter((word) => foldText(word) !== '');
  const { bare } = unitNameKeys(name);
  const start = words
    .slice(0, LONGEST_GENERIC_WORD)
    .findIndex((_, place) => foldText(words.slice(place).join(' ')) === bare);
  return [genericWord, ...words.slice(start)].join(' ');
}

/** What becomes of the amendments handed in: one event each, and findings for those that meet no unit. */
export interface AmendmentEvents {
  readonly events: readonly UnitEvent[];
  /** UNIT.AMENDMENT: the code is not held, or held by a unit of another name. */
  readonly findings: readonly Finding[];
}

/**
 * The events that bring a list of units up to date (cập nhật danh mục). An amendment that the list
 * already shows gives no event.
 *
 * @param units units with codes of the statistics office, such as {@link readNationalList} gives.
 * @param amendments what changed; default the changes of 2026, see {@link unitAmendments2026}.
 * @returns the events, and findings about what does not fit the list.
 * @example
 * ```ts
 * import { amendmentEvents, createUnitRegistry } from '@llw/core';
 * const valid = { from: '2025-07-01', to: null };
 * const units = [
 *   {
 *     id: 'u:75',
 *     versions: [{ name: 'Tỉnh Đồng Nai', kind: 'province' as const, codes: [{ scheme: 'gso', value: '75' }], valid }],
 *     reportsTo: [{ line: 'territorial', parent: null, valid }],
 *   },
 * ];
 * const { events } = amendmentEvents(units);
 * const { value: registry } = createUnitRegistry({ units, events });
 * console.log(registry?.at('2026-11-20').unit('u:75')?.name);
 * // => "Thành phố Đồng Nai"
 * ```
 */
export function amendmentEvents(
  units: readonly Unit[],
  amendments: readonly UnitAmendment[] = unitAmendments2026,
): AmendmentEvents {
  const holders = holdersOf(units);
  const events: UnitEvent[] = [];
  const findings: Finding[] = [];
  for (const { code, name, kind, genericWord, date, act } of amendments) {
    const eve = addDays(date, -1);
    const holder = holderOn(holders.get(code), eve);
    const params = { code, date: eve, act: act.notation };
    if (holder === undefined) {
      findings.push(raise(amendedUnitMissing, '', params));
      continue;
    }
    const { unit, version } = holder;
    if (unitNameKeys(version.name).bare !== unitNameKeys(name).bare) {
      findings.push(
        raise(
          amendedUnitDiffers,
          '',
          { ...params, held: version.name, name },
          { subject: { unit: unit.id } },
        ),
      );
      continue;
    }
    if (holderOn(holders.get(code), date)?.version.kind === kind) continue;
    const id = `${act.notation} ${code}`;
    events.push({
      type: 'rename',
      id,
      date,
      basis: [act],
      unit: unit.id,
      name: underGenericWord(version.name, genericWord),
      kind,
    });
  }
  return { events, findings };
}
