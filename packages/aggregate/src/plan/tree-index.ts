import type { Snapshot } from '@llw/core';

/** The tree of a snapshot as arrays, read once: what stands at an ordinal is a fact of that unit. */
export interface TreeIndex {
  readonly size: number;
  /** Ordinal of the parent; −1 for a root. */
  readonly parents: Int32Array;
  /** First ordinal after the subtree. */
  readonly ends: Int32Array;
  /** Ordinals of the units with units below them, in pre-order. */
  readonly inner: Int32Array;
  /** Place in {@link inner}; −1 for a leaf. */
  readonly innerPlaces: Int32Array;
  /** 1 at the ordinal of each unit without units below. */
  readonly leaves: Uint8Array;
  /** How many units stand on each level, from the roots down. */
  readonly levels: readonly number[];
}

const known = new WeakMap<Snapshot, TreeIndex>();

function indexed(snapshot: Snapshot): TreeIndex {
  const size = snapshot.units.length;
  const parents = new Int32Array(size);
  const ends = new Int32Array(size);
  const innerPlaces = new Int32Array(size).fill(-1);
  const leaves = new Uint8Array(size);
  const levels: number[] = [];
  const inner: number[] = [];
  for (let ordinal = 0; ordinal < size; ordinal++) {
    parents[ordinal] = snapshot.parentOrdinal(ordinal);
    ends[ordinal] = snapshot.subtreeEnd(ordinal);
    const level = snapshot.levelOf(ordinal);
    levels[level] = (levels[level] ?? 0) + 1;
    if (snapshot.subtreeEnd(ordinal) === ordinal + 1) {
      leaves[ordinal] = 1;
      continue;
    }
    innerPlaces[ordinal] = inner.length;
    inner.push(ordinal);
  }
  return { size, parents, ends, inner: Int32Array.from(inner), innerPlaces, leaves, levels };
}

/** The tree of a snapshot as arrays; made once for a snapshot and kept as long as it lives. */
export function treeIndexOf(snapshot: Snapshot): TreeIndex {
  const found = known.get(snapshot);
  if (found) return found;
  const index = indexed(snapshot);
  known.set(snapshot, index);
  return index;
}
