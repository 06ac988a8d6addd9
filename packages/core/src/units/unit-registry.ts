import { type CivilDate, isCivilDate, isValidOn } from '../calendar/civil-date.ts';
import { type Checked, type Finding, MisuseError, pointerTo } from '../findings/finding.ts';
import { CodeHolders } from './code-holders.ts';
import { areasOf, type ComparableAreas, type ComparedBy } from './comparable-areas.ts';
import { type Correspondence, type CorrespondenceWeight, correspond } from './correspondence.ts';
import type { Snapshot } from './snapshot.ts';
import { layOutSnapshot } from './snapshot-columns.ts';
import type { SuccessionEvent } from './succession.ts';
import type { Unit, UnitId, UnitKind, UnitVersion } from './unit.ts';
import { relationContradictions, timelineContradictions, type UnitPointer } from './unit-contradictions.ts';
import { workEvents } from './unit-event-log.ts';
import { communeLevelKinds } from './unit-kind-labels.ts';
import type { UnitRegistryInput } from './unit-registry-input.ts';
import { rollOf, type UnitRoll } from './unit-roll.ts';

/** The reporting line of places: commune under province (tuyến địa bàn). */
export const TERRITORIAL_LINE = 'territorial';

/**
 * Units over time (sổ đơn vị). It holds no contradiction: what {@link createUnitRegistry} could not make
 * sense of is a finding, and no registry. Every question takes a day; a text that is no day is a mistake of
 * the caller and throws `MisuseError` with the code `units.date`.
 */
export interface UnitRegistry {
  /** All units there ever were, ascending by id. */
  readonly units: readonly Unit[];
  /**
   * The unit of that id, whenever it existed. O(1).
   *
   * @param id of a unit.
   * @returns with all its versions and relations.
   */
  unit(id: UnitId): Unit | undefined;
  /**
   * The tree of one reporting line on one day. Each call lays it out anew: keep what it returns.
   * A unit is part of it where both a version and a parent (or the place of a root) are valid that day;
   * siblings stand in the order of their ids.
   *
   * @param date `YYYY-MM-DD`.
   * @param line the reporting line; the territorial one where left out.
   * @returns immutable, with a hash of its content.
   */
  at(date: CivilDate, line?: string): Snapshot;
  /**
   * The unit that held a code on a day. There is no look-up without a day: on 2025-07-01 thousands of
   * codes of the statistics office came to name another area. O(1) but for the few
   * units that held it one after the other.
   *
   * @param scheme of the code, such as `gso`.
   * @param value the code as text, with its leading zeros.
   * @param date `YYYY-MM-DD`.
   * @returns `undefined` where none held it that day.
   */
  resolveCode(scheme: string, value: string, date: CivilDate): Unit | undefined;
  /**
   * Which unit of the later day holds what of which unit of the earlier day (bảng chuyển đổi), by the
   * events between them. All kinds of unit unless asked otherwise.
   *
   * @param from the earlier day, `YYYY-MM-DD`.
   * @param to the later day.
   * @param options the kinds of unit, and shares where parts are to be estimated.
   * @returns pairs of units, each exact or with its share.
   * @throws MisuseError `units.order` where the second day stands before the first.
   */
  correspondence(from: CivilDate, to: CivilDate, options?: CorrespondenceOptions): Correspondence;
  /**
   * The smallest areas that are whole on both days (vùng so sánh được): what is joined by events is one
   * area. Units of the commune level unless asked otherwise.
   *
   * @param from the earlier day, `YYYY-MM-DD`.
   * @param to the later day.
   * @param options the kinds of unit, and by what areas are formed.
   * @returns the areas, each with its units before and after.
   * @throws MisuseError `units.order` where the second day stands before the first.
   * @example
   * ```ts
   * import { createUnitRegistry } from '@llw/core';
   * import { reform2025 } from '@llw/core/testing';
   * const { value: registry } = createUnitRegistry(reform2025);
   * const areas = registry?.comparableAreas('2024-10-01', '2025-10-01').areas ?? [];
   * const areaOf = (unit: string) => areas.find(({ after }) => after.includes(unit));
   * console.log(areaOf('vinh-binh-2025')?.before); // => ["binh-minh", "vinh-binh-bac", "vinh-binh-nam"]
   * console.log(areaOf('vinh-binh-2025')?.comparison); // => "exact"
   * // Phường Nam Hải was divided between the two wards, so that neither compares alone.
   * console.log(areaOf('hai-an-2025')?.after); // => ["dong-hai-2025", "hai-an-2025"]
   * console.log(areaOf('hai-an-2025')?.comparison); // => "areaOnly"
   * ```
   */
  comparableAreas(from: CivilDate, to: CivilDate, options?: ComparableAreasOptions): ComparableAreas;
}

/** What of a correspondence is asked for. */
export interface CorrespondenceOptions {
  /** Kinds of unit asked for on either day; a unit of another kind is named where one of these came of it. */
  readonly kinds?: readonly UnitKind[];
  /** Shares of divided units. Nothing is estimated without them. */
  readonly weights?: readonly CorrespondenceWeight[];
}

/** How areas are formed. */
export interface ComparableAreasOptions extends CorrespondenceOptions {
  /** Default `land`. */
  readonly by?: ComparedBy;
}

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

function requireDay(date: CivilDate): void {
  if (!isCivilDate(date)) throw new MisuseError('units.date', `“${date}” is not a day written YYYY-MM-DD.`);
}

class CheckedUnitRegistry implements UnitRegistry {
  readonly #roll: UnitRoll;
  readonly #successions: readonly SuccessionEvent[];
  #holders: CodeHolders | undefined;

  constructor(roll: UnitRoll, successions: readonly SuccessionEvent[]) {
    this.#roll = roll;
    this.#successions = successions;
  }

  get units(): readonly Unit[] {
    return this.#roll.units;
  }

  unit(id: UnitId): Unit | undefined {
    return this.units[this.#roll.places.get(id) ?? -1];
  }

  at(date: CivilDate, line: string = TERRITORIAL_LINE): Snapshot {
    requireDay(date);
    return layOutSnapshot(date, line, this.#roll);
  }

  resolveCode(scheme: string, value: string, date: CivilDate): Unit | undefined {
    requireDay(date);
    this.#holders ??= new CodeHolders(this.units);
    const holder = this.#holders.on(scheme, value, date);
    return holder === undefined ? undefined : this.unit(holder);
  }

  correspondence(from: CivilDate, to: CivilDate, options: CorrespondenceOptions = {}): Correspondence {
    requireDay(from);
    requireDay(to);
    if (to < from) throw new MisuseError('units.order', `The later day ${to} stands before ${from}.`);
    const { kinds, weights = [] } = options;
    return correspond({
      from,
      to,
      earlier: this.#existingOn(from),
      later: this.#existingOn(to),
      events: this.#successions,
      existsOn: (unit, date) => this.#versionOn(unit, date) !== undefined,
      isAskedFor: (unit, date) => {
        const kind = this.#versionOn(unit, date)?.kind;
        return kind !== undefined && (kinds === undefined || kinds.includes(kind));
      },
      weights,
    });
  }

  comparableAreas(from: CivilDate, to: CivilDate, options: ComparableAreasOptions = {}): ComparableAreas {
    const { by = 'land', ...asked } = options;
    return areasOf(this.correspondence(from, to, { kinds: communeLevelKinds, ...asked }), by);
  }

  #versionOn(id: UnitId, date: CivilDate): UnitVersion | undefined {
    return this.unit(id)?.versions.find(({ valid }) => isValidOn(valid, date));
  }

  #existingOn(date: CivilDate): readonly UnitId[] {
    const existing: UnitId[] = [];
    for (const { id, versions } of this.units)
      if (versions.some(({ valid }) => isValidOn(valid, date))) existing.push(id);
    return existing;
  }
}

/** Where units stand in the input: in the list, or in the event that brought them into being. */
function pointersInto(listed: readonly Unit[], bornOf: ReadonlyMap<UnitId, number>): UnitPointer {
  let places: ReadonlyMap<UnitId, number> | undefined;
  return (id) => {
    // Only made when something is found.
    places ??= new Map(listed.map((unit, place) => [unit.id, place]));
    const place = places.get(id);
    return place === undefined ? pointerTo('/events', bornOf.get(id) ?? 0) : pointerTo('/units', place);
  };
}

/**
 * Builds the registry of units from a list of units, from events, or from both.
 *
 * @param input units and events of the right form; what comes from outside goes through
 *   {@link unitRegistryInputSchema} first.
 * @returns a registry where nothing contradicts; otherwise the findings, each naming the units:
 *   ids given twice (UNIT.ID), days that do not exist and validities that end before they start
 *   (UNIT.DATE), versions that overlap or leave a gap (UNIT.VERSION), two parents in one line, parents
 *   that are unknown or absent and cycles (UNIT.LINE), a code held twice on one day (UNIT.CODE), events
 *   that cannot have happened (UNIT.EVENT). A gap is a query and does not withhold the registry.
 *
 * @example
 * ```ts
 * import { createUnitRegistry } from '@llw/core';
 * const valid = { from: '2025-07-01', to: null };
 * const { value: registry } = createUnitRegistry({
 *   units: [
 *     {
 *       id: 'u:31@2025-07-01',
 *       versions: [{ name: 'Thành phố Hải Phòng', kind: 'centralCity', codes: [{ scheme: 'gso', value: '31' }], valid }],
 *       reportsTo: [{ line: 'territorial', parent: null, valid }],
 *     },
 *     {
 *       id: 'u:31-11413@2025-07-01',
 *       versions: [{ name: 'Phường Hải An', kind: 'ward', codes: [{ scheme: 'gso', value: '11413' }], valid }],
 *       reportsTo: [{ line: 'territorial', parent: 'u:31@2025-07-01', valid }],
 *     },
 *   ],
 * });
 * const tree = registry?.at('2025-10-01');
 * console.log(tree?.findByCode('gso', '11413')?.name);
 * // => "Phường Hải An"
 * ```
 */
export function createUnitRegistry(input: UnitRegistryInput): Checked<UnitRegistry> {
  const listed = input.units ?? [];
  const own = timelineContradictions(listed);
  if (hasError(own)) return { usable: false, findings: own };

  const worked = workEvents(listed, input.events ?? []);
  const soFar = [...own, ...worked.findings];
  if (hasError(soFar)) return { usable: false, findings: soFar };

  const roll = rollOf(worked.units);
  const findings = [...soFar, ...relationContradictions(roll, pointersInto(listed, worked.bornOf))];
  if (hasError(findings)) return { usable: false, findings };
  return { usable: true, value: new CheckedUnitRegistry(roll, worked.successions), findings };
}
