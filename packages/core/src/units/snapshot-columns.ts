import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { type CivilDate, isValidOn, type Validity } from '../calendar/civil-date.ts';
import { MisuseError } from '../findings/finding.ts';
import type { Snapshot, SnapshotUnit } from './snapshot.ts';
import type { ReportingLineEdge, Unit, UnitId } from './unit.ts';
import { UnitNameIndex } from './unit-name-index.ts';
import type { UnitRoll } from './unit-roll.ts';

const NONE = -1;

/** Stands for the parent of a unit that is no part of the tree. */
const ABSENT = -2;

/** The tree by column: what stands at ordinal `i` of each array is a fact of the unit `units[i]`. */
interface Columns {
  readonly units: readonly SnapshotUnit[];
  readonly parents: Int32Array;
  readonly ends: Int32Array;
  readonly levels: Int32Array;
  /** Ordinal of each unit of the roll, by its place there. */
  readonly ordinals: Int32Array;
}

/** First child and next sibling of each unit, by its place in the roll. */
interface Links {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly firstRoot: number;
}

function validOn<Dated extends { readonly valid: Validity }>(
  dated: readonly Dated[],
  date: CivilDate,
): Dated | undefined {
  const [first] = dated;
  if (first !== undefined && isValidOn(first.valid, date)) return first;
  return dated.length > 1 ? dated.find(({ valid }) => isValidOn(valid, date)) : undefined;
}

function edgeOn({ reportsTo }: Unit, date: CivilDate, line: string): ReportingLineEdge | undefined {
  const [first] = reportsTo;
  if (first !== undefined && first.line === line && isValidOn(first.valid, date)) return first;
  return reportsTo.find((edge) => edge.line === line && isValidOn(edge.valid, date));
}

/** Place of each unit's parent in the roll, by the unit's own place. */
function parentPlaces({ units, places }: UnitRoll, date: CivilDate, line: string): Int32Array {
  const parents = new Int32Array(units.length).fill(ABSENT);
  for (let place = 0; place < units.length; place++) {
    const unit = units[place];
    if (unit === undefined || validOn(unit.versions, date) === undefined) continue;
    const edge = edgeOn(unit, date, line);
    if (edge !== undefined)
      parents[place] = edge.parent === null ? NONE : (places.get(edge.parent) ?? ABSENT);
  }
  return parents;
}

function linkChildren(parents: Int32Array): Links {
  const firstChild = new Int32Array(parents.length).fill(NONE);
  const nextSibling = new Int32Array(parents.length).fill(NONE);
  let firstRoot = NONE;
  // From the last to the first, so that each list of children comes out in the order of the roll.
  for (let place = parents.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? ABSENT;
    if (parent === ABSENT) continue;
    if (parent === NONE) {
      nextSibling[place] = firstRoot;
      firstRoot = place;
    } else {
      nextSibling[place] = firstChild[parent] ?? NONE;
      firstChild[parent] = place;
    }
  }
  return { firstChild, nextSibling, firstRoot };
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function describe(
  { id, versions, attributes = NO_ATTRIBUTES }: Unit,
  date: CivilDate,
): SnapshotUnit | undefined {
  const version = validOn(versions, date);
  if (version === undefined) return undefined;
  const { name, kind, codes } = version;
  return Object.freeze({ id, name, kind, codes, attributes });
}

function layOutInPreOrder(roll: UnitRoll, date: CivilDate, line: string): Columns {
  const { firstChild, nextSibling, firstRoot } = linkChildren(parentPlaces(roll, date, line));
  const size = roll.units.length;
  const units: SnapshotUnit[] = [];
  const [parents, ends, levels] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const ordinals = new Int32Array(size).fill(NONE);
  // The path from a root down to the unit at hand, by place.
  const path: number[] = [];

  let place = firstRoot;
  while (place !== NONE || path.length > 0) {
    if (place === NONE) {
      const closed = path.pop() ?? NONE;
      ends[ordinals[closed] ?? 0] = units.length;
      place = nextSibling[closed] ?? NONE;
      continue;
    }
    const unit = roll.units[place];
    const described = unit && describe(unit, date);
    if (described === undefined) break;
    const ordinal = units.push(described) - 1;
    ordinals[place] = ordinal;
    parents[ordinal] = ordinals[path.at(-1) ?? NONE] ?? NONE;
    levels[ordinal] = path.length;
    path.push(place);
    place = firstChild[place] ?? NONE;
  }
  const count = units.length;
  return {
    units: Object.freeze(units),
    parents: parents.slice(0, count),
    ends: ends.slice(0, count),
    levels: levels.slice(0, count),
    ordinals,
  };
}

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
