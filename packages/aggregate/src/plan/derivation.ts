import {
  type Cell,
  type CellKey,
  type LocalizedText,
  refusalOf,
  refusalOfSum,
  aggregationRefusals as refusals,
  type UnitTally,
} from '@llw/core';
import type { PlannedCell, PlannedColumn } from './planned-cell.ts';

/** A cell with its plan, or the reason why it has none. */
export type Planned<Kind extends PlannedCell = PlannedCell> =
  | { readonly planned: Kind; readonly reason?: undefined }
  | { readonly planned?: undefined; readonly reason: LocalizedText };

const isNonNegative = (cell: Cell): boolean =>
  cell.measure === 'yesNo' || (cell.indicator.domain.min ?? '-').startsWith('-') === false;

/** What all plans of a cell share. */
const basisOf = (cell: Cell) => ({
  key: cell.key,
  scale: cell.indicator.accuracy,
  nonNegative: isNonNegative(cell),
});

/** The plan of a cell that the units fill in. */
function planColumn(cell: Cell): Planned<PlannedColumn> {
  const reason = refusalOf(cell);
  if (reason) return { reason };
  const operator = cell.indicator.aggregation.units;
  const isAdded = operator !== 'none' && operator !== 'ratio' && operator !== 'median';
  if (!isAdded || cell.indicator.kind === 'derived') return { reason: refusals.refusedOperand };
  return { planned: { ...basisOf(cell), operator, column: cell.ordinal } };
}

/** The plan of a count of the units whose figure lies within bounds. */
export function planTally({ key, cell: of, where }: UnitTally, cells: ReadonlyMap<CellKey, Cell>): Planned {
  const cell = cells.get(of);
  const operand = cell && planColumn(cell).planned;
  if (!operand || cell.measure === 'text') return { reason: refusals.refusedOperand };
  return { planned: { key, scale: 0, nonNegative: true, operator: 'countWhere', operand, where } };
}

/** Operators whose result is a count or a sum, so that it can be added further or stand in a ratio. */
const additive: ReadonlySet<string> = new Set(['sum', 'countTrue', 'count']);

/** The columns a sum is made of, sums of sums taken apart; `undefined` where one of them is no sum. */
function addends(
  keys: readonly CellKey[],
  cells: ReadonlyMap<CellKey, Cell>,
  above: readonly CellKey[] = [],
): readonly Cell[] | undefined {
  const found: Cell[] = [];
  for (const key of keys) {
    const cell = cells.get(key);
    if (!cell || above.includes(key) || refusalOf(cell)) return undefined;
    const { indicator } = cell;
    if (indicator.kind === 'reported' && additive.has(indicator.aggregation.units)) {
      found.push(cell);
      continue;
    }
    if (indicator.kind === 'reported' || !('sum' in indicator.formula)) return undefined;
    const deeper = addends(indicator.formula.sum, cells, [...above, key]);
    if (!deeper) return undefined;
    found.push(...deeper);
  }
  return found;
}

function columnsOf(addendCells: readonly Cell[]): readonly PlannedColumn[] {
  return addendCells.flatMap((cell) => planColumn(cell).planned ?? []);
}

/** The plan of a sum of cells, under the key of `cell` or another. */
export function planSum(
  cell: Cell,
  keys: readonly CellKey[],
  cells: ReadonlyMap<CellKey, Cell>,
  key: CellKey = cell.key,
): Planned {
  const found = addends(keys, cells);
  if (!found) return { reason: refusals.refusedOperand };
  const reason = refusalOfSum(found);
  if (reason) return { reason };
  const nonNegative = found.every(isNonNegative);
  return {
    planned: { ...basisOf(cell), key, nonNegative, operator: 'sumOfCells', operands: columnsOf(found) },
  };
}

const isRatio = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (cell.measure === 'percent' ||
    cell.indicator.aggregation.units === 'ratio' ||
    (cell.indicator.kind === 'derived' && 'ratio' in cell.indicator.formula));

/** The plan of a derived indicator. */
export function planDerived(cell: Cell, cells: ReadonlyMap<CellKey, Cell>): Planned {
  const { indicator } = cell;
  if (indicator.kind !== 'derived') return planColumn(cell);
  const own = refusalOf(cell);
  if (own) return { reason: own };
  if ('sum' in indicator.formula) return planSum(cell, indicator.formula.sum, cells);
  const { numerator, denominator, factor } = indicator.formula.ratio;
  if (isRatio(cells.get(numerator)) || isRatio(cells.get(denominator)))
    return { reason: refusals.ratioOfRatios };
  const sides = [addends([numerator], cells), addends([denominator], cells)] as const;
  if (!sides[0] || !sides[1]) return { reason: refusals.refusedOperand };
  const reason = refusalOfSum(sides[0]) ?? refusalOfSum(sides[1]);
  if (reason) return { reason };
  return {
    planned: {
      ...basisOf(cell),
      operator: 'ratio',
      numerator: columnsOf(sides[0]),
      denominator: columnsOf(sides[1]),
      factor,
    },
  };
}
