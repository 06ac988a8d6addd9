import { type CellKey, cellsOf, type RollUp } from '@llw/core';

/** A figure of earlier years. */
interface Past {
  /** The latest one. */
  readonly before: number;
  /** The geometric mean of all, 0 counting as one half. */
  readonly usual: number;
}

/** One figure with its past. */
export interface Observed {
  readonly ordinal: number;
  readonly now: number;
  /** Left out where there is none. */
  readonly past?: Past;
}

/** What some earlier figures, the latest first, say together. */
function pastOf(values: readonly number[]): Past | undefined {
  const [before] = values;
  if (before === undefined) return undefined;
  if (values.every((value) => value === before)) return { before, usual: before };
  const logarithms = values.reduce((sum, value) => sum + Math.log(Math.max(value, 0.5)), 0);
  return { before, usual: Math.exp(logarithms / values.length) };
}

/** Earlier totals, and where in them each unit of the current ones stands; units are known again by their id. */
interface EarlierYear {
  readonly rollUp: RollUp;
  readonly cells: ReadonlySet<CellKey>;
  /** Ordinal in the earlier tree by ordinal in the current one; −1 where the unit was not there. */
  readonly ordinals: Int32Array;
}

/** Looks up once where each unit stands in earlier years. */
export function earlierYears(current: RollUp, history: readonly RollUp[]): readonly EarlierYear[] {
  return history.map((rollUp) => ({
    rollUp,
    cells: new Set(cellsOf(rollUp.template).map(({ key }) => key)),
    ordinals: Int32Array.from(current.snapshot.units, ({ id }) => rollUp.snapshot.ordinalOf(id)),
  }));
}

/** Figures of one cell by kind of unit. */
export function observedByKind(
  current: RollUp,
  history: readonly EarlierYear[],
  cell: CellKey,
): readonly Observed[][] {
  const now = current.numbers(cell);
  const earlier = history
    .filter(({ cells }) => cells.has(cell))
    .map(({ rollUp, ordinals }) => ({ ordinals, numbers: rollUp.numbers(cell) }));
  const kinds = new Map<string, Observed[]>();
  for (const [ordinal, { kind }] of current.snapshot.units.entries()) {
    const value = now[ordinal] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const past = pastOf(
      earlier
        .map(({ ordinals, numbers }) => numbers[ordinals[ordinal] ?? -1] ?? Number.NaN)
        .filter((number) => !Number.isNaN(number)),
    );
    const observed = past ? { ordinal, now: value, past } : { ordinal, now: value };
    const group = kinds.get(kind);
    if (group) group.push(observed);
    else kinds.set(kind, [observed]);
  }
  return [...kinds.values()];
}
