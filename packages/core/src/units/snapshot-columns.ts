import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CivilDate } from '../calendar/civil-date.ts';
import { MisuseError } from '../findings/finding.ts';
import { layOutInPreOrder, NONE, type PreOrderColumns } from './pre-order-layout.ts';
import type { Snapshot, SnapshotUnit } from './snapshot.ts';
import type { UnitId } from './unit.ts';
import { UnitNameIndex } from './unit-name-index.ts';
import type { UnitRoll } from './unit-roll.ts';

type CodeIndex = ReadonlyMap<string, ReadonlyMap<string, SnapshotUnit>>;

function indexCodes(units: readonly SnapshotUnit[]): CodeIndex {
  const byScheme = new Map<string, Map<string, SnapshotUnit>>();
  for (const unit of units) {
    for (const { scheme, value } of unit.codes) {
      const byValue = byScheme.get(scheme) ?? new Map<string, SnapshotUnit>();
      byScheme.set(scheme, byValue.set(value, unit));
    }
  }
  return byScheme;
}

/** How many units are turned into bytes at a time while hashing. */
const HASHED_AT_ONCE = 4096;

function hashTree(date: CivilDate, line: string, { units, levels }: PreOrderColumns): string {
  const hash = sha256.create().update(utf8ToBytes(JSON.stringify([date, line])));
  for (let start = 0; start < units.length; start += HASHED_AT_ONCE) {
    let text = '';
    for (const [offset, unit] of units.slice(start, start + HASHED_AT_ONCE).entries()) {
      const codes = unit.codes.map(({ scheme, value }) => [scheme, value]);
      // In pre-order the levels alone give the edges.
      text += JSON.stringify([levels[start + offset], unit.id, unit.name, unit.kind, codes, unit.attributes]);
    }
    hash.update(utf8ToBytes(text));
  }
  return bytesToHex(hash.digest());
}

/**
 * A tree held by column in pre-order: parent, end of subtree and level are each one array of integers.
 * The indexes by code and by name and the hash are made when first asked for and then kept.
 */
class SnapshotColumns implements Snapshot {
  readonly date: CivilDate;
  readonly line: string;
  readonly #columns: PreOrderColumns;
  readonly #places: ReadonlyMap<UnitId, number>;
  #hash: string | undefined;
  #codes: CodeIndex | undefined;
  #names: UnitNameIndex | undefined;

  constructor(date: CivilDate, line: string, roll: UnitRoll) {
    this.date = date;
    this.line = line;
    this.#columns = layOutInPreOrder(roll, date, line);
    this.#places = roll.places;
  }

  get units(): readonly SnapshotUnit[] {
    return this.#columns.units;
  }

  get hash(): string {
    this.#hash ??= hashTree(this.date, this.line, this.#columns);
    return this.#hash;
  }

  ordinalOf(id: UnitId): number {
    return this.#columns.ordinals[this.#places.get(id) ?? NONE] ?? NONE;
  }

  parentOrdinal(ordinal: number): number {
    return this.#read(this.#columns.parents, ordinal);
  }

  subtreeEnd(ordinal: number): number {
    return this.#read(this.#columns.ends, ordinal);
  }

  levelOf(ordinal: number): number {
    return this.#read(this.#columns.levels, ordinal);
  }

  unit(id: UnitId): SnapshotUnit | undefined {
    return this.units[this.ordinalOf(id)];
  }

  parent(id: UnitId): SnapshotUnit | undefined {
    const ordinal = this.ordinalOf(id);
    return ordinal === NONE ? undefined : this.units[this.parentOrdinal(ordinal)];
  }

  children(id: UnitId): readonly SnapshotUnit[] {
    const ordinal = this.ordinalOf(id);
    return ordinal === NONE ? [] : this.#siblings(ordinal + 1, this.subtreeEnd(ordinal));
  }

  ancestors(id: UnitId): readonly SnapshotUnit[] {
    const found: SnapshotUnit[] = [];
    let above = this.parent(id);
    while (above !== undefined) {
      found.push(above);
      above = this.parent(above.id);
    }
    return found;
  }

  descendants(id: UnitId): readonly SnapshotUnit[] {
    const ordinal = this.ordinalOf(id);
    return ordinal === NONE ? [] : this.units.slice(ordinal + 1, this.subtreeEnd(ordinal));
  }

  roots(): readonly SnapshotUnit[] {
    return this.#siblings(0, this.units.length);
  }

  findByCode(scheme: string, value: string): SnapshotUnit | undefined {
    this.#codes ??= indexCodes(this.units);
    return this.#codes.get(scheme)?.get(value);
  }

  findByName(name: string, within?: UnitId): readonly SnapshotUnit[] {
    this.#names ??= new UnitNameIndex(this.units);
    if (within === undefined) return this.#names.find(name, 0, this.units.length);
    const ordinal = this.ordinalOf(within);
    return ordinal === NONE ? [] : this.#names.find(name, ordinal + 1, this.subtreeEnd(ordinal));
  }

  /** Units from `start` to `end` that no other of them contains. */
  #siblings(start: number, end: number): readonly SnapshotUnit[] {
    const found: SnapshotUnit[] = [];
    for (let ordinal = start; ordinal < end; ordinal = this.subtreeEnd(ordinal)) {
      const unit = this.units[ordinal];
      if (unit !== undefined) found.push(unit);
    }
    return found;
  }

  #read(column: Int32Array, ordinal: number): number {
    const value = column[ordinal];
    if (value === undefined)
      throw new MisuseError('units.ordinal', `There is no unit at ordinal ${ordinal} of this snapshot.`);
    return value;
  }
}

/**
 * Lays out the tree of one line on one day. Siblings keep the order of the roll.
 *
 * @param roll units that contradict nothing: what {@link createUnitRegistry} has checked.
 */
export function layOutSnapshot(date: CivilDate, line: string, roll: UnitRoll): Snapshot {
  return new SnapshotColumns(date, line, roll);
}
