import type { Basis, CellCoverage } from '@llw/core';
import { statusAt } from '../intake/fact-table.ts';
import { cellStatuses, holdsValue, statusCodes } from '../intake/status-code.ts';
import { isAsked, type RollUpState, sourceOf, visitRows } from './roll-up-state.ts';

/** What stands in a cell over the rows behind a figure. */
export interface CellCensus {
  readonly coverage: CellCoverage;
  readonly estimated: boolean;
}

/** The state of a unit in several cells: that of the first without a value, else of the first. */
function jointStatus(state: RollUpState, ordinal: number, basis: Basis, columns: readonly number[]): number {
  const table = sourceOf(state, basis)?.table;
  if (!table) return statusCodes.absent;
  const [first = 0, ...others] = columns;
  let joint = statusAt(table, ordinal, first);
  for (const column of others) {
    const status = statusAt(table, ordinal, column);
    if (holdsValue(joint) && (status > joint || !holdsValue(status))) joint = status;
  }
  return joint;
}

/** Counts what the rows behind a figure hold in one cell, or in the cells that make it up. */
export function takeCensus(state: RollUpState, ordinal: number, columns: readonly number[]): CellCensus {
  const counts = new Uint32Array(cellStatuses.length);
  visitRows(state, ordinal, columns, (at, basis) => {
    if (!columns.every((column) => isAsked(state, at, column))) return;
    const status = jointStatus(state, at, basis, columns);
    counts[status] = (counts[status] ?? 0) + 1;
  });
  const of = (status: keyof typeof statusCodes) => counts[statusCodes[status]] ?? 0;
  const estimated = of('estimated') + of('imputed') + of('provisional');
  return {
    coverage: {
      filled: of('reported') + estimated,
      blank: of('blank'),
      notApplicable: of('notApplicable'),
      notAvailable: of('notAvailable') + of('notCollected') + of('suppressed'),
      includedElsewhere: of('includedElsewhere'),
      absent: of('absent'),
    },
    estimated: estimated > 0,
  };
}
