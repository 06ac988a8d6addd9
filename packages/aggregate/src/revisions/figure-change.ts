import type { CellKey, Coverage, DecimalText, UnitId } from '@llw/core';
import { figureValue } from '../engine/figure-value.ts';
import type { RollUpState } from '../engine/roll-up-state.ts';
import { figureText } from '../intake/scaled-integer.ts';
import { differenceBetween } from '../intake/value-difference.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';

/** A figure whose value is another one than before. */
export interface FigureChange {
  readonly unit: UnitId;
  readonly cell: CellKey;
  /** `null` where nothing was reported at all. */
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
  /** `after − before`, exact; `null` where a side has no value. */
  readonly difference: DecimalText | null;
}

/** A unit in whose subtree another number of reports is there than before. */
export interface CoverageChange {
  readonly unit: UnitId;
  readonly before: Coverage;
  readonly after: Coverage;
}

/** The figures of one unit, in the order of the cells asked for, and its coverage. */
export interface UnitReading {
  readonly ordinal: number;
  readonly values: readonly (DecimalText | null)[];
  readonly coverage: Coverage;
}

/** Reads the figures of one unit as they stand. */
export function readUnit(state: RollUpState, ordinal: number, cells: readonly PlannedCell[]): UnitReading {
  return {
    ordinal,
    values: cells.map((planned) => figureValue(state, ordinal, planned).value),
    coverage: state.states.coverage(ordinal),
  };
}

/** The figures of a unit that changed, in the order of the cells. */
export function figureChanges(
  unit: UnitId,
  cells: readonly PlannedCell[],
  earlier: UnitReading,
  later: UnitReading,
): readonly FigureChange[] {
  return cells.flatMap(({ key: cell }, at) => {
    const [before = null, after = null] = [earlier.values[at], later.values[at]];
    if (before === after) return [];
    const difference = differenceBetween(before, after);
    return [{ unit, cell, before, after, difference: difference && figureText(difference, 0) }];
  });
}

/** The change of a unit's coverage; nothing where it is what it was. */
export function coverageChanges(
  unit: UnitId,
  { coverage: before }: UnitReading,
  { coverage: after }: UnitReading,
): readonly CoverageChange[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ unit, before, after }];
}
