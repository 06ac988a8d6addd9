import { type Cell, cellsOf } from '../templates/cells.ts';
import type { CellKey } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import {
  categoriesFormula,
  operatorFormulas,
  ratioFormula,
  sumFormula,
  tallyFormula,
  unitsCounted,
} from './formula-texts.ts';
import type { RollUp } from './roll-up.ts';

/** What is said about one cell: what it counts, how it is made, and whether its contributions add up to it. */
export interface CellAccount {
  readonly label: LocalizedText;
  readonly unitOfMeasure: LocalizedText;
  readonly formula: LocalizedText;
  readonly isSum: boolean;
}

const additive: ReadonlySet<string> = new Set(['sum', 'countTrue']);

const isAdditive = ({ indicator }: Cell): boolean =>
  indicator.kind === 'reported' && additive.has(indicator.aggregation.units);

/** Whether a formula adds what the units gave: a count of answers among its cells adds something else. */
function addsValues(keys: readonly CellKey[], cells: ReadonlyMap<CellKey, Cell>): boolean {
  return keys.every((key) => {
    const cell = cells.get(key);
    if (!cell || isAdditive(cell)) return cell !== undefined;
    const { indicator } = cell;
    return (
      indicator.kind === 'derived' && 'sum' in indicator.formula && addsValues(indicator.formula.sum, cells)
    );
  });
}

function accountOfCategories({ template }: RollUp, key: CellKey): CellAccount | undefined {
  const indicator = template.indicators.find(({ code }) => key.startsWith(`${code}:`));
  if (!indicator) return undefined;
  const { label, unitOfMeasure, aggregation } = indicator;
  return { label, unitOfMeasure, formula: categoriesFormula, isSum: additive.has(aggregation.units) };
}

/**
 * What is said about a figure of totals: a cell, a sum over categories or a count of units.
 *
 * @param rollUp totals of any campaign
 * @param key one of the `cells`, `categoryTotals` or `tallies` of the totals
 * @returns `undefined` where the totals have no such figure.
 * @example
 * ```ts
 * import { rollUp } from '@llw/aggregate';
 * import { accountOf, createUnitRegistry, llw2022 } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 * const { value: registry } = createUnitRegistry(reform2025);
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2025-10-01'), submissions: [] });
 *   console.log(accountOf(totals, 'classes.held:*')?.formula.en);
 *   // => "The figures of the units in all categories of the indicator are added."
 * }
 * ```
 */
export function accountOf(rollUp: RollUp, key: CellKey): CellAccount | undefined {
  const tally = rollUp.policy.tallies?.find((candidate) => candidate.key === key);
  if (tally) return { label: tally.label, unitOfMeasure: unitsCounted, formula: tallyFormula, isSum: false };
  const cells = new Map(cellsOf(rollUp.template).map((cell) => [cell.key, cell]));
  const cell = cells.get(key);
  if (!cell) return accountOfCategories(rollUp, key);
  const { indicator, label, unitOfMeasure } = cell;
  if (indicator.kind === 'derived') {
    const { formula } = indicator;
    if ('sum' in formula)
      return {
        label,
        unitOfMeasure,
        formula: sumFormula(formula.sum),
        isSum: addsValues(formula.sum, cells),
      };
    const { numerator, denominator, factor } = formula.ratio;
    return { label, unitOfMeasure, formula: ratioFormula(factor, numerator, denominator), isSum: false };
  }
  const operator = indicator.aggregation.units;
  if (operator === 'none' || operator === 'ratio' || operator === 'median') return undefined;
  const counted = operator === 'count' || operator === 'countTrue';
  return {
    label,
    unitOfMeasure: counted ? unitsCounted : unitOfMeasure,
    formula: operatorFormulas[operator],
    isSum: additive.has(operator),
  };
}
