import { MisuseError } from '@llw/core';
import type { TreeIndex } from '../plan/tree-index.ts';

/**
 * In which order the values of a column are read to sum up a whole tree in one pass. Units stand in pre-order,
 * so that a subtree is one interval, and its sum is the running sum at its end less that at its beginning.
 */
export interface ColumnOrder {
  /** Ordinals of the units that count, as intervals that no border of a subtree cuts: ascending. */
  readonly starts: Int32Array;
  /** First ordinal after each interval. */
  readonly ends: Int32Array;
  /** By inner unit: how many intervals stand before its subtree, and before the end of it. */
  readonly before: Int32Array;
  readonly until: Int32Array;
}

/** Marks where the subtrees of units with units below begin and end. */
function bordersOf({ size, inner, ends }: TreeIndex): Uint8Array {
  const borders = new Uint8Array(size + 1);
  for (let place = 0; place < inner.length; place++) {
    const ordinal = inner[place] ?? 0;
    borders[ordinal] = 1;
    borders[ends[ordinal] ?? 0] = 1;
  }
  return borders;
}

/** Lays out how a column is read: by the tree, and by which of its units count. */
export function columnOrder(tree: TreeIndex, counts: Uint8Array): ColumnOrder {
  const { size, inner, ends: subtreeEnds } = tree;
  const borders = bordersOf(tree);
  const starts: number[] = [];
  const ends: number[] = [];
  // By ordinal, at borders only: how many intervals end before it.
  const intervals = new Int32Array(size + 1);
  let open = false;
  for (let at = 0; at <= size; at++) {
    const isCut = borders[at] === 1;
    const isIn = at < size && counts[at] === 1;
    if (open && (isCut || !isIn)) {
      ends.push(at);
      open = false;
    }
    if (isCut) intervals[at] = ends.length;
    if (isIn && !open) {
      starts.push(at);
      open = true;
    }
  }
  return {
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    before: inner.map((ordinal) => intervals[ordinal] ?? 0),
    until: inner.map((ordinal) => intervals[subtreeEnds[ordinal] ?? 0] ?? 0),
  };
}

/** Where a column stands, and where the sums of its inner units go. */
export interface ColumnSums {
  readonly values: Float64Array;
  /** Place of the first unit's value. */
  readonly offset: number;
  readonly sums: Float64Array;
  /** Place of the first inner unit's sum. */
  readonly into: number;
}

/**
 * Sums up a column in doubles.
 *
 * @param running room for one number more than there are intervals
 * @returns whether the sums are exact. They are where the magnitudes of all values add up to a safe integer:
 *   no sum or difference on the way can then be larger. Where not, the sums mean nothing.
 */
export function sumColumn(
  { starts, ends, before, until }: ColumnOrder,
  { values, offset, sums, into }: ColumnSums,
  running: Float64Array,
): boolean {
  let total = 0;
  let magnitude = 0;
  for (let interval = 0; interval < starts.length; interval++) {
    const end = offset + (ends[interval] ?? 0);
    let at = offset + (starts[interval] ?? 0);
    // In twos: each addition waits for the one before it only every other value.
    let other = 0;
    let otherMagnitude = 0;
    for (; at + 1 < end; at += 2) {
      const one = values[at] ?? 0;
      const two = values[at + 1] ?? 0;
      total += one;
      magnitude += Math.abs(one);
      other += two;
      otherMagnitude += Math.abs(two);
    }
    if (at < end) {
      const last = values[at] ?? 0;
      total += last;
      magnitude += Math.abs(last);
    }
    total += other;
    magnitude += otherMagnitude;
    running[interval + 1] = total;
  }
  for (let place = 0; place < before.length; place++)
    sums[into + place] = (running[until[place] ?? 0] ?? 0) - (running[before[place] ?? 0] ?? 0);
  return Number.isSafeInteger(magnitude);
}

function bigInteger(value: number): bigint {
  if (!Number.isSafeInteger(value))
    throw new MisuseError('rollUp.columns', `${value} is not a safe integer of the indicator's accuracy.`);
  return BigInt(value);
}

/**
 * Sums up a column in big integers: what {@link sumColumn} does, at any size of values.
 *
 * @returns the sum of each inner unit.
 * @throws MisuseError `rollUp.columns` where a value is no safe integer.
 */
export function sumColumnExactly(
  { starts, ends, before, until }: ColumnOrder,
  { values, offset }: Pick<ColumnSums, 'values' | 'offset'>,
): readonly bigint[] {
  const running = [0n];
  let total = 0n;
  for (let interval = 0; interval < starts.length; interval++) {
    for (let at = starts[interval] ?? 0; at < (ends[interval] ?? 0); at++)
      total += bigInteger(values[offset + at] ?? 0);
    running.push(total);
  }
  return Array.from(before, (first, place) => (running[until[place] ?? 0] ?? 0n) - (running[first] ?? 0n));
}
