import type { CellKey, Indicator } from '@llw/core';
import type { Formula } from '../workbook/workbook-model.ts';

/**
 * A derived indicator as a formula over the cells it is computed from. Empty while nothing has been filled
 * in; nothing where a cell it needs is not on the sheet.
 */
export function derivedFormula(
  indicator: Indicator,
  addresses: ReadonlyMap<CellKey, string>,
): Formula | undefined {
  if (indicator.kind !== 'derived') return undefined;
  const { formula, accuracy } = indicator;
  if ('sum' in formula) {
    const terms = formula.sum.flatMap((cell) => addresses.get(cell) ?? []);
    if (terms.length < formula.sum.length) return undefined;
    const list = terms.join(',');
    return { formula: `IF(COUNT(${list})=0,"",SUM(${list}))` };
  }
  const { numerator, denominator, factor } = formula.ratio;
  const above = addresses.get(numerator);
  const below = addresses.get(denominator);
  if (!above || !below) return undefined;
  return {
    formula: `IF(COUNT(${above},${below})<2,"",IF(${below}=0,"",ROUND(${factor}*${above}/${below},${accuracy})))`,
  };
}
