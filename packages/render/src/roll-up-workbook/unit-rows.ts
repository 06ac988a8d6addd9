import type { RollUp, SnapshotUnit } from '@llw/core';

/** Rows from one to another, both included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** One row of a sheet by units. */
export interface UnitRow {
  readonly row: number;
  readonly unit: SnapshotUnit;
  /** Steps below a root. */
  readonly depth: number;
  /**
   * `total` has units below it, whose rows are `parts`; `own` is what such a unit reported for itself;
   * `single` is a unit without others below.
   */
  readonly type: 'total' | 'own' | 'single';
  /** For a total: the rows that add up to it, neighbours taken together. */
  readonly parts: readonly RowSpan[];
  /** For a total: whether one of its parts is the unit's own. */
  readonly hasOwn: boolean;
}

/** The units that report for themselves, those of the whole tree. */
function reportingUnits(rollUp: RollUp): ReadonlySet<string> {
  const roots = rollUp.snapshot.roots();
  return new Set(roots.flatMap(({ id }) => rollUp.reporters(id).map(({ unit }) => unit)));
}

function addTo(parts: RowSpan[], row: number): void {
  const last = parts.at(-1);
  if (last?.to === row - 1) parts[parts.length - 1] = { from: last.from, to: row };
  else parts.push({ from: row, to: row });
}

/**
 * The rows of a sheet by units, parents before children. A unit that has others below it and reports itself
 * gets a row of its own beneath its total, so that the rows under a total add up to it.
 */
export function unitRows(rollUp: RollUp, firstRow: number): readonly UnitRow[] {
  const { snapshot } = rollUp;
  const reporters = reportingUnits(rollUp);
  const rows: UnitRow[] = [];
  const partsOf = new Map<number, RowSpan[]>();
  let row = firstRow;
  snapshot.units.forEach((unit, ordinal) => {
    const depth = snapshot.levelOf(ordinal);
    const above = partsOf.get(snapshot.parentOrdinal(ordinal));
    if (above) addTo(above, row);
    if (snapshot.subtreeEnd(ordinal) === ordinal + 1) {
      rows.push({ row: row++, unit, depth, type: 'single', parts: [], hasOwn: false });
      return;
    }
    const parts: RowSpan[] = [];
    partsOf.set(ordinal, parts);
    const hasOwn = reporters.has(unit.id);
    rows.push({ row: row++, unit, depth, type: 'total', parts, hasOwn });
    if (!hasOwn) return;
    addTo(parts, row);
    rows.push({ row: row++, unit, depth: depth + 1, type: 'own', parts: [], hasOwn: false });
  });
  return rows;
}
