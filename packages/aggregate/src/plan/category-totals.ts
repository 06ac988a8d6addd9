import type { Cell, CellKey } from '@llw/core';

/** A sum over categories: its key, a cell of the same indicator, and the cells it is made of. */
export interface CategoryTotal {
  readonly key: CellKey;
  readonly example: Cell;
  readonly cells: readonly CellKey[];
}

/** The keys of one cell with `*` in place of one or more of the categories that may be added. */
function starredKeys(cell: Cell): readonly CellKey[] {
  const { indicator } = cell;
  let keys: readonly (readonly string[])[] = [[indicator.code]];
  for (const dimension of indicator.dimensions) {
    const category = cell.categories[dimension] ?? '';
    const adds = indicator.aggregation.categories[dimension] === 'sum';
    keys = keys.flatMap((parts) =>
      adds
        ? [
            [...parts, category],
            [...parts, '*'],
          ]
        : [[...parts, category]],
    );
  }
  return keys.map((parts) => parts.join(':')).filter((key) => key !== cell.key);
}

/** The sums over categories that a template allows, in the order of its cells. */
export function categoryTotalsOf(cells: readonly Cell[]): readonly CategoryTotal[] {
  const totals = new Map<CellKey, { example: Cell; cells: CellKey[] }>();
  for (const cell of cells) {
    for (const key of starredKeys(cell)) {
      const total = totals.get(key);
      if (total) total.cells.push(cell.key);
      else totals.set(key, { example: cell, cells: [cell.key] });
    }
  }
  return [...totals].map(([key, total]) => ({ key, ...total }));
}
