import {
  addDecimals,
  compareDecimals,
  type Decimal,
  type DecimalText,
  decimalOf,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  type Quotient,
  type ValueDomain,
  ZERO,
} from '@llw/core';
import { decimalAt, statusAt } from '../intake/fact-table.ts';
import { figureText } from '../intake/scaled-integer.ts';
import { holdsValue } from '../intake/status-code.ts';
import type { PlannedCell, PlannedColumn, PlannedRatio } from '../plan/planned-cell.ts';
import { type RollUpState, someRow, sourceOf, visitRows } from './roll-up-state.ts';

/** A value, and the two sides it was divided from. */
export interface FigureValue {
  readonly value: DecimalText | null;
  readonly quotient?: Quotient;
}

/** The columns a figure is read from. */
export function columnsBehind(planned: PlannedCell): readonly number[] {
  switch (planned.operator) {
    case 'sumOfCells':
      return planned.operands.map(({ column }) => column);
    case 'ratio':
      return [...planned.numerator, ...planned.denominator].map(({ column }) => column);
    case 'countWhere':
      return [planned.operand.column];
    default:
      return [planned.column];
  }
}

/** Visits every value behind a figure of one column. */
function visitValues(
  state: RollUpState,
  ordinal: number,
  column: number,
  visit: (value: Decimal, ordinal: number) => void,
): void {
  const scale = state.campaign.scales[column] ?? 0;
  visitRows(state, ordinal, [column], (at, basis) => {
    const source = sourceOf(state, basis);
    if (source && holdsValue(statusAt(source.table, at, column)))
      visit(decimalAt(source.table, at, column, scale), at);
  });
}

/** Tells whether any value stands behind a figure of one column. */
function holdsAny(state: RollUpState, ordinal: number, column: number): boolean {
  return someRow(state, ordinal, [column], (at, basis) => {
    const table = sourceOf(state, basis)?.table;
    return table !== undefined && holdsValue(statusAt(table, at, column));
  });
}

function countOf(state: RollUpState, ordinal: number, column: number): number {
  let count = 0;
  visitRows(state, ordinal, [column], (at, basis) => {
    const source = sourceOf(state, basis);
    if (source && holdsValue(statusAt(source.table, at, column))) count += 1;
  });
  return count;
}

/** The least or the greatest value. */
function extreme(state: RollUpState, ordinal: number, column: number, sign: 1 | -1): Decimal | undefined {
  let best: Decimal | undefined;
  visitValues(state, ordinal, column, (value) => {
    if (!best || compareDecimals(value, best) === sign) best = value;
  });
  return best;
}

/** The value that came last: by time, then by revision, then by the unit's id, so that no two tie. */
function last(state: RollUpState, ordinal: number, column: number): Decimal | undefined {
  let best: { readonly value: Decimal; readonly rank: readonly [number, number, string] } | undefined;
  visitValues(state, ordinal, column, (value, at) => {
    const receipt = state.own.counted(at) ?? state.consolidated?.counted(at);
    const time = receipt ? Date.parse(receipt.submittedAt) : 0;
    const rank = [time, receipt?.revision ?? 0, state.campaign.snapshot.units[at]?.id ?? ''] as const;
    if (!best || comesAfter(rank, best.rank)) best = { value, rank };
  });
  return best?.value;
}

type Rank = readonly [number, number, string];

function comesAfter(a: Rank, b: Rank): boolean {
  if (a[0] !== b[0]) return a[0] > b[0];
  if (a[1] !== b[1]) return a[1] > b[1];
  return a[2] > b[2];
}

function countWithin(state: RollUpState, ordinal: number, column: number, where: ValueDomain): number {
  const min = where.min === undefined ? undefined : parseDecimal(where.min);
  const max = where.max === undefined ? undefined : parseDecimal(where.max);
  let count = 0;
  visitValues(state, ordinal, column, (value) => {
    const tooLow = min !== undefined && compareDecimals(value, min) < 0;
    const tooHigh = max !== undefined && compareDecimals(value, max) > 0;
    if (!tooLow && !tooHigh) count += 1;
  });
  return count;
}

/** The exact figure of one column; `undefined` where nothing was reported. */
function columnValue(state: RollUpState, ordinal: number, planned: PlannedColumn): Decimal | undefined {
  const { column } = planned;
  switch (planned.operator) {
    case 'min':
      return extreme(state, ordinal, column, -1);
    case 'max':
      return extreme(state, ordinal, column, 1);
    case 'last':
      return last(state, ordinal, column);
    case 'collect':
      return undefined;
    case 'count':
      return decimalOf(countOf(state, ordinal, column));
    default:
      return state.totals.sumAt(ordinal, column);
  }
}

function sumOf(state: RollUpState, ordinal: number, operands: readonly PlannedColumn[]): Decimal {
  return operands.reduce(
    (sum, operand) => addDecimals(sum, columnValue(state, ordinal, operand) ?? ZERO),
    ZERO,
  );
}

/** Divides once, rounded half away from zero to the decimals of the figure. */
function divided(numerator: Decimal, denominator: Decimal, factor: Decimal, scale: number): FigureValue {
  const value = divideDecimals(multiplyDecimals(numerator, factor), denominator, scale);
  return {
    value: value ? figureText(value, scale) : null,
    quotient: {
      numerator: figureText(numerator, 0),
      denominator: figureText(denominator, 0),
      factor: figureText(factor, 0),
    },
  };
}

function ratioValue(state: RollUpState, ordinal: number, planned: PlannedRatio): FigureValue {
  const factor = parseDecimal(planned.factor) ?? decimalOf(1);
  const { numerator, denominator, scale } = planned;
  return divided(sumOf(state, ordinal, numerator), sumOf(state, ordinal, denominator), factor, scale);
}

/** The value of a figure, exact until it is divided; `null` where nothing was reported. */
export function figureValue(state: RollUpState, ordinal: number, planned: PlannedCell): FigureValue {
  const { scale } = planned;
  const columns = columnsBehind(planned);
  if (!columns.some((column) => holdsAny(state, ordinal, column))) return { value: null };
  switch (planned.operator) {
    case 'ratio':
      return ratioValue(state, ordinal, planned);
    case 'sumOfCells':
      return { value: figureText(sumOf(state, ordinal, planned.operands), scale) };
    case 'countWhere':
      return { value: String(countWithin(state, ordinal, planned.operand.column, planned.where)) };
    case 'mean': {
      const sum = state.totals.sumAt(ordinal, planned.column);
      return divided(sum, decimalOf(countOf(state, ordinal, planned.column)), decimalOf(1), scale);
    }
    default: {
      const value = columnValue(state, ordinal, planned);
      return { value: value ? figureText(value, planned.operator === 'count' ? 0 : scale) : null };
    }
  }
}
