import { type Cell, cellsOf, type RollUp } from '@llw/core';

/** The cells of a roll-up that are plain sums over units: they can be taken apart and put together anew. */
export function summedCells(rollUp: RollUp): readonly Cell[] {
  const added = new Set(rollUp.cells);
  return cellsOf(rollUp.template).filter(({ key, indicator }) => {
    const { units } = indicator.aggregation;
    return added.has(key) && indicator.kind === 'reported' && (units === 'sum' || units === 'countTrue');
  });
}
