import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CivilDate } from '../calendar/civil-date.ts';
import { MisuseError } from '../findings/finding.ts';
import { codeKey } from './code-holders.ts';
import type { Snapshot, SnapshotUnit } from './snapshot.ts';
import type { UnitId } from './unit.ts';
import { UnitNameIndex } from './unit-name-index.ts';

const NONE = -1;

/** A unit of a snapshot to be, and the unit it stands under. */
export interface PlacedUnit {
  readonly unit: SnapshotUnit;
  readonly parent: UnitId | null;
}

/** The tree by column: what stands at ordinal `i` of each array is a fact of the unit `units[i]`. */
interface Columns {
  readonly units: readonly SnapshotUnit[];
  readonly ordinals: ReadonlyMap<UnitId, number>;
  readonly parents: Int32Array;
  readonly ends: Int32Array;
  readonly levels: Int32Array;
}

/** First child and next sibling of each unit, by its place in the list handed in. */
interface Links {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly firstRoot: number;
}

function linkChildren(placed: readonly PlacedUnit[]): Links {
  const places = new Map(placed.map(({ unit }, place) => [unit.id, place]));
  const firstChild = new Int32Array(placed.length).fill(NONE);
  const nextSibling = new Int32Array(placed.length).fill(NONE);
  let firstRoot = NONE;
  // From the last to the first, so that each list of children comes out in the order of the input.
  for (let place = placed.length - 1; place >= 0; place--) {
    const parent = placed[place]?.parent ?? null;
    const above = parent === null ? NONE : (places.get(parent) ?? NONE);
    if (above === NONE) {
      nextSibling[place] = firstRoot;
      firstRoot = place;
    } else {
      nextSibling[place] = firstChild[above] ?? NONE;
      firstChild[above] = place;
    }
  }
  return { firstChild, nextSibling, firstRoot };
}

function layOutInPreOrder(placed: readonly PlacedUnit[]): Columns {
  const { firstChild, nextSibling, firstRoot } = linkChildren(placed);
  const units: SnapshotUnit[] = [];
  const ordinals = new Map<UnitId, number>();
  const parents = new Int32Array(placed.length).fill(NONE);
  const ends = new Int32Array(placed.length);
  const levels = new Int32Array(placed.length);
  // The path from a root down to the unit at hand: places in the input, and their ordinals.
  const path: { place: number; ordinal: number }[] = [];

  let place = firstRoot;
  while (place !== NONE || path.length > 0) {
    if (place === NONE) {
      const closed = path.pop();
      if (closed === undefined) break;
      ends[closed.ordinal] = units.length;
      place = nextSibling[closed.place] ?? NONE;
      continue;
    }
    const entry = placed[place];
    if (entry === undefined) break;
    const ordinal = units.length;
    units.push(entry.unit);
    ordinals.set(entry.unit.id, ordinal);
    parents[ordinal] = path.at(-1)?.ordinal ?? NONE;
    levels[ordinal] = path.length;
    path.push({ place, ordinal });
    place = firstChild[place] ?? NONE;
  }
  return { units: Object.freeze(units), ordinals, parents, ends, levels };
}

function indexCodes(units: readonly SnapshotUnit[]): ReadonlyMap<string, SnapshotUnit> {
  const byCode = new Map<string, SnapshotUnit>();
  for (const unit of units)
    for (const { scheme, value } of unit.codes) byCode.set(codeKey(scheme, value), unit);
  return byCode;
}

/** How many units are turned into bytes at a time while hashing. */
const HASHED_AT_ONCE = 4096;

function hashTree(date: CivilDate, line: string, { units, levels }: Columns): string {
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
  readonly #columns: Columns;
  #hash: string | undefined;
  #codes: ReadonlyMap<string, SnapshotUnit> | undefined;
  #names: UnitNameIndex | undefined;

  constructor(date: CivilDate, line: string, placed: readonly PlacedUnit[]) {
    this.date = date;
    this.line = line;
    this.#columns = layOutInPreOrder(placed);
  }

  get units(): readonly SnapshotUnit[] {
    return this.#columns.units;
  }

  get hash(): string {
    this.#hash ??= hashTree(this.date, this.line, this.#columns);
    return this.#hash;
  }

  ordinalOf(id: UnitId): number {
    return this.#columns.ordinals.get(id) ?? NONE;
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
    return this.#codes.get(codeKey(scheme, value));
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
 * Lays out a tree. Siblings keep the order in which they are handed in; a unit whose parent is not
 * among them becomes a root.
 *
 * @param placed each unit once, its edges free of cycles: what {@link createUnitRegistry} has checked.
 */
export function layOutSnapshot(date: CivilDate, line: string, placed: readonly PlacedUnit[]): Snapshot {
  return new SnapshotColumns(date, line, placed);
}
