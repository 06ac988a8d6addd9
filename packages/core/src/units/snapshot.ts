import type { CivilDate } from '../calendar/civil-date.ts';
import type { UnitCode, UnitId, UnitKind } from './unit.ts';

/** One unit as it was on the day of a snapshot. */
export interface SnapshotUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly codes: readonly UnitCode[];
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The tree of units of one reporting line on one day (cây đơn vị tại ngày). Immutable. Units stand in
 * pre-order: the subtree of the unit at `ordinal` is the interval from `ordinal` to `subtreeEnd(ordinal)`,
 * the end not included. A line may have several roots.
 */
export interface Snapshot {
  readonly date: CivilDate;
  readonly line: string;
  /** Hash of date, line, units and edges: equal hashes, equal trees. */
  readonly hash: string;
  /** All units in pre-order; the place in this list is the unit's ordinal. */
  readonly units: readonly SnapshotUnit[];
  /**
   * Ordinal of a unit, or −1 where it is not part of the snapshot. O(1).
   *
   * @param id of a unit.
   * @returns from 0 up to the number of units, in pre-order.
   */
  ordinalOf(id: UnitId): number;
  /**
   * Ordinal of the parent, or −1 for a root. O(1).
   *
   * @param ordinal from 0.
   * @returns less than `ordinal`.
   */
  parentOrdinal(ordinal: number): number;
  /**
   * First ordinal after the subtree. O(1).
   *
   * @param ordinal from 0.
   * @returns the unit and all below it stand from `ordinal` up to, not including, this.
   */
  subtreeEnd(ordinal: number): number;
  /**
   * Steps below a root: 0 for a root. O(1).
   *
   * @param ordinal from 0.
   * @returns from 0.
   */
  levelOf(ordinal: number): number;
  /**
   * The unit, or `undefined` where it is not part of the snapshot.
   *
   * @param id of a unit.
   * @returns name, kind and codes as they are on this day.
   */
  unit(id: UnitId): SnapshotUnit | undefined;
  /**
   * The unit above, or `undefined` for a root and for a unit that is not part of the snapshot.
   *
   * @param id of a unit.
   * @returns as it is on this day.
   */
  parent(id: UnitId): SnapshotUnit | undefined;
  /**
   * The units right below, in the order of their ids.
   *
   * @param id of a unit.
   * @returns empty where it has none or is not part of the snapshot.
   */
  children(id: UnitId): readonly SnapshotUnit[];
  /**
   * From the parent up to the root.
   *
   * @param id of a unit.
   * @returns empty for a root.
   */
  ancestors(id: UnitId): readonly SnapshotUnit[];
  /**
   * Everything below, in pre-order, the unit itself not included.
   *
   * @param id of a unit.
   * @returns empty where it has none.
   */
  descendants(id: UnitId): readonly SnapshotUnit[];
  /**
   * The units without one above them, in the order of their ids.
   *
   * @returns at least one where there is any unit.
   */
  roots(): readonly SnapshotUnit[];
  /**
   * The unit that held a code on this day. O(1).
   *
   * @param scheme of the code, such as `gso`.
   * @param value the code as text, with its leading zeros.
   * @returns `undefined` where no unit of the snapshot held it.
   */
  findByCode(scheme: string, value: string): SnapshotUnit | undefined;
  /**
   * Units whose name is the same once folded (case, tone placement, `Phường`/`P.` …), anywhere below
   * `within` where it is given. A name typed without its generic word (`Hải An`) finds the units of that
   * name of every kind. More than one means that the name alone does not decide.
   *
   * @param name as people type it.
   * @param within id of a unit above.
   * @returns all units of that name; empty where there is none.
   */
  findByName(name: string, within?: UnitId): readonly SnapshotUnit[];
}
