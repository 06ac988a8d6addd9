import { MisuseError, type Snapshot, type UnitId } from '@llw/core';

/** Ordinals from `start`, the end not included: a subtree, or subtrees that stand side by side. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The part of a tree that someone adds up: intervals in ascending order that do not touch. */
export type Scope = readonly Interval[];

/** Intervals in order, those that touch or overlap made one. */
function joined(intervals: readonly Interval[]): Scope {
  const found: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && interval.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    else found.push(interval);
  }
  return found;
}

/** The subtrees of some units; all of the tree where no list is given. */
export function scopeOf(snapshot: Snapshot, units?: readonly UnitId[]): Scope {
  if (units === undefined) return [{ start: 0, end: snapshot.units.length }];
  return joined(
    units.map((id) => {
      const start = snapshot.ordinalOf(id);
      if (start < 0) throw new MisuseError('accumulator.scope', `Unit ${id} is not in the snapshot.`);
      return { start, end: snapshot.subtreeEnd(start) };
    }),
  );
}

/** Tells whether a unit is in the scope. */
export const isWithin = (scope: Scope, ordinal: number): boolean =>
  scope.some(({ start, end }) => start <= ordinal && ordinal < end);

/** Tells whether two scopes share a unit. */
export const overlaps = (a: Scope, b: Scope): boolean =>
  a.some((left) => b.some((right) => left.start < right.end && right.start < left.end));

/** Both scopes together. */
export const union = (a: Scope, b: Scope): Scope => joined([...a, ...b]);
