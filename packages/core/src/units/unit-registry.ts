import type { CivilDate } from '../calendar/civil-date.ts';
import { isValidOn } from '../calendar/civil-date.ts';
import { type Checked, type Finding, MisuseError, pointerTo } from '../findings/finding.ts';
import { type CodeHolder, codeKey, indexCodeHolders } from './code-holders.ts';
import { areasOf, type ComparableAreas, type ComparedBy } from './comparable-areas.ts';
import { type Correspondence, type CorrespondenceWeight, correspond } from './correspondence.ts';
import type { Snapshot, SnapshotUnit } from './snapshot.ts';
import { layOutSnapshot, type PlacedUnit } from './snapshot-columns.ts';
import type { SuccessionEvent } from './succession.ts';
import type { Unit, UnitId, UnitKind, UnitVersion } from './unit.ts';
import { relationContradictions, timelineContradictions } from './unit-contradictions.ts';
import type { UnitEvent } from './unit-event.ts';
import { workEvents } from './unit-event-log.ts';
import { communeLevelKinds } from './unit-kind-labels.ts';

/** The reporting line of places: commune under province (tuyến địa bàn). */
export const TERRITORIAL_LINE = 'territorial';

/**
 * Units over time (sổ đơn vị). It holds no contradiction: what {@link createUnitRegistry} could not make
 * sense of is a finding, and no registry.
 */
export interface UnitRegistry {
  /** All units there ever were, ascending by id. */
  readonly units: readonly Unit[];
  /** The unit of that id, whenever it existed. O(1). */
  unit(id: UnitId): Unit | undefined;
  /**
   * The tree of one reporting line on one day. Each call lays it out anew: keep what it returns.
   * A unit is part of it where both a version and a parent (or the place of a root) are valid that day;
   * siblings stand in the order of their ids.
   */
  at(date: CivilDate, line?: string): Snapshot;
  /**
   * The unit that held a code on a day. There is no look-up without a day: on 2025-07-01 thousands of
   * codes of the statistics office came to name another area. O(1) but for the few
   * units that held it one after the other.
   */
  resolveCode(scheme: string, value: string, date: CivilDate): Unit | undefined;
  /**
   * Which unit of the later day holds what of which unit of the earlier day (bảng chuyển đổi), by the
   * events between them. All kinds of unit unless asked otherwise.
   *
   * @throws MisuseError `units.order` where the second day stands before the first.
   */
  correspondence(from: CivilDate, to: CivilDate, options?: CorrespondenceOptions): Correspondence;
  /**
   * The smallest areas that are whole on both days (vùng so sánh được): what is joined by events is one
   * area. Units of the commune level unless asked otherwise.
   *
   * @throws MisuseError `units.order` where the second day stands before the first.
   */
  comparableAreas(from: CivilDate, to: CivilDate, options?: ComparableAreasOptions): ComparableAreas;
}

/** What a registry is built from: a list of units, a list of events, or a list and what happened after it. */
export interface UnitRegistryInput {
  /** Units with dated versions and dated reporting lines, in any order. */
  readonly units?: readonly Unit[];
  /** Events in any order; those of one day in the order in which they are to be worked. */
  readonly events?: readonly UnitEvent[];
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

const byId = (a: Unit, b: Unit) => (a.id < b.id ? -1 : Number(a.id > b.id));

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function placeOn(unit: Unit, date: CivilDate, line: string): PlacedUnit | undefined {
  const edge = unit.reportsTo.find(
    (candidate) => candidate.line === line && isValidOn(candidate.valid, date),
  );
  if (edge === undefined) return undefined;
  const version = unit.versions.find((candidate) => isValidOn(candidate.valid, date));
  if (version === undefined) return undefined;
  const { name, kind, codes } = version;
  const described: SnapshotUnit = Object.freeze({
    id: unit.id,
    name,
    kind,
    codes,
    attributes: unit.attributes ?? NO_ATTRIBUTES,
  });
  return { unit: described, parent: edge.parent };
}

class CheckedUnitRegistry implements UnitRegistry {
  readonly units: readonly Unit[];
  readonly #byId: ReadonlyMap<UnitId, Unit>;
  readonly #successions: readonly SuccessionEvent[];
  #holders: ReadonlyMap<string, readonly CodeHolder[]> | undefined;

  constructor(units: readonly Unit[], successions: readonly SuccessionEvent[]) {
    this.units = Object.freeze([...units].sort(byId));
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    this.#successions = successions;
  }

  unit(id: UnitId): Unit | undefined {
    return this.#byId.get(id);
  }

  at(date: CivilDate, line: string = TERRITORIAL_LINE): Snapshot {
    const placed: PlacedUnit[] = [];
    for (const unit of this.units) {
      const place = placeOn(unit, date, line);
      if (place !== undefined) placed.push(place);
    }
    return layOutSnapshot(date, line, placed);
  }

  resolveCode(scheme: string, value: string, date: CivilDate): Unit | undefined {
    this.#holders ??= indexCodeHolders(this.units);
    const holders = this.#holders.get(codeKey(scheme, value)) ?? [];
    const holder = holders.find(({ valid }) => isValidOn(valid, date));
    return holder === undefined ? undefined : this.unit(holder.unit);
  }

  correspondence(from: CivilDate, to: CivilDate, options: CorrespondenceOptions = {}): Correspondence {
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
    return this.units.flatMap(({ id }) => (this.#versionOn(id, date) === undefined ? [] : [id]));
  }
}

/**
 * Builds the registry of units from a list of units, from events, or from both.
 *
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
  const places = new Map(listed.map(({ id }, place) => [id, place]));
  const own = timelineContradictions(listed, (id) => pointerTo('/units', places.get(id) ?? 0));
  if (hasError(own)) return { usable: false, findings: own };

  const worked = workEvents(listed, input.events ?? []);
  const sofar = [...own, ...worked.findings];
  if (hasError(sofar)) return { usable: false, findings: sofar };

  const pointerOf = (id: UnitId) => {
    const place = places.get(id);
    return place === undefined
      ? pointerTo('/events', worked.bornOf.get(id) ?? 0)
      : pointerTo('/units', place);
  };
  const findings = [...sofar, ...relationContradictions(worked.units, pointerOf)];
  if (hasError(findings)) return { usable: false, findings };
  return { usable: true, value: new CheckedUnitRegistry(worked.units, worked.successions), findings };
}
