import type { CellKey, DecimalText, UnitKind, ValueDomain } from '@llw/core';

/** What every figure of a plan has. */
interface PlannedBasis {
  readonly key: CellKey;
  /** Decimals of the figure: the accuracy of the indicator. */
  readonly scale: number;
  /** The value cannot be negative, so that a partial sum is a lower bound. */
  readonly nonNegative: boolean;
}

/** Taken from one column of values: the cell the units fill in. */
export interface PlannedColumn extends PlannedBasis {
  readonly operator: 'sum' | 'countTrue' | 'count' | 'min' | 'max' | 'mean' | 'last' | 'collect';
  readonly column: number;
}

/** The sum of other cells: a derived indicator, or the categories of a dimension taken together. */
interface PlannedSum extends PlannedBasis {
  readonly operator: 'sumOfCells';
  readonly operands: readonly PlannedColumn[];
}

/** A derived indicator `factor × numerator ÷ denominator`, each side added up before it is divided. */
export interface PlannedRatio extends PlannedBasis {
  readonly operator: 'ratio';
  readonly numerator: readonly PlannedColumn[];
  readonly denominator: readonly PlannedColumn[];
  readonly factor: DecimalText;
}

/** How many units reported a value within bounds. */
interface PlannedTally extends PlannedBasis {
  readonly operator: 'countWhere';
  readonly operand: PlannedColumn;
  readonly where: ValueDomain;
}

/** How one figure comes about. */
export type PlannedCell = PlannedColumn | PlannedSum | PlannedRatio | PlannedTally;

/** How the values of one cell are read and kept: one column for each cell of the template. */
export interface PlannedStore {
  readonly key: CellKey;
  /** `derived` cells are never read from a submission. */
  readonly content: 'number' | 'text' | 'derived';
  /** Decimals the values are kept with. */
  readonly scale: number;
  /** Kinds of unit whose values count; all where it is left out. */
  readonly reportedBy?: readonly UnitKind[];
}
