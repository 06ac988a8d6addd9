import type { CivilDate } from '../calendar/civil-date.ts';
import { isValidOn } from '../calendar/civil-date.ts';
import { type Checked, pointerTo } from '../findings/finding.ts';
import { type CodeHolder, codeKey, indexCodeHolders } from './code-holders.ts';
import type { Snapshot, SnapshotUnit } from './snapshot.ts';
import { layOutSnapshot, type PlacedUnit } from './snapshot-columns.ts';
import type { Unit, UnitId } from './unit.ts';
import { contradictionsOf } from './unit-contradictions.ts';

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
}

/** What a registry is built from. */
export interface UnitRegistryInput {
  readonly units?: readonly Unit[];
}

const byId = (a: Unit, b: Unit) => (a.id < b.id ? -1 : Number(a.id > b.id));

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
  #holders: ReadonlyMap<string, readonly CodeHolder[]> | undefined;

  constructor(units: readonly Unit[]) {
    this.units = Object.freeze([...units].sort(byId));
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
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
}

/**
 * Builds the registry of units from a list of units.
 *
 * @param input.units units with dated versions and dated reporting lines, in any order.
 * @returns a registry where nothing contradicts; otherwise the findings, each naming the units:
 *   ids given twice (UNIT.ID), days that do not exist and validities that end before they start
 *   (UNIT.DATE), versions that overlap or leave a gap (UNIT.VERSION), two parents in one line, parents
 *   that are unknown or absent and cycles (UNIT.LINE), a code held twice on one day (UNIT.CODE). A gap
 *   is a query and does not withhold the registry.
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
  const units = input.units ?? [];
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const findings = contradictionsOf(units, (id) => pointerTo('/units', places.get(id) ?? 0));
  if (findings.some(({ severity }) => severity === 'error')) return { usable: false, findings };
  return { usable: true, value: new CheckedUnitRegistry(units), findings };
}
