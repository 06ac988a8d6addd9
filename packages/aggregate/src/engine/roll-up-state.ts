import type { Basis, Finding } from '@llw/core';
import type { ReporterStates } from '../coverage/reporter-states.ts';
import type { FactSource } from '../intake/ledger.ts';
import { type Campaign, columnUses } from '../plan/campaign.ts';
import type { Totals } from './totals.ts';

/** What totals are read from, and in which version of it they were asked for. */
export interface RollUpState {
  readonly campaign: Campaign;
  readonly own: FactSource;
  readonly consolidated: FactSource | undefined;
  readonly totals: Totals;
  readonly states: ReporterStates;
  readonly version: number;
  findings(): readonly Finding[];
}

/** The rows of one basis. */
export function sourceOf(state: RollUpState, basis: Basis): FactSource | undefined {
  return basis === 'own' ? state.own : state.consolidated;
}

/** Tells whether units of that kind are asked for the cell. */
export function isAsked({ campaign }: RollUpState, ordinal: number, column: number): boolean {
  return !campaign.isOfOtherKind(column) || campaign.usesAt(ordinal)[column] !== columnUses.nothing;
}

/**
 * Asks the rows that stand behind a figure, in pre-order, until one says yes: of each unit its own row, or
 * its consolidated one where that stands in place of the whole subtree.
 */
export function someRow(
  state: RollUpState,
  ordinal: number,
  columns: readonly number[],
  ask: (ordinal: number, basis: Basis) => boolean,
): boolean {
  const { totals, own, campaign } = state;
  const { ends } = campaign.tree;
  const end = ends[ordinal] ?? 0;
  const replacing = totals.anyReplaced;
  for (let at = ordinal; at < end; ) {
    if (replacing && columns.some((column) => totals.isReplaced(at, column))) {
      if (state.consolidated?.counts[at] === 1 && ask(at, 'consolidated')) return true;
      at = ends[at] ?? end;
      continue;
    }
    if (own.counts[at] === 1 && ask(at, 'own')) return true;
    at += 1;
  }
  return false;
}

/** Visits all the rows that stand behind a figure; see {@link someRow}. */
export function visitRows(
  state: RollUpState,
  ordinal: number,
  columns: readonly number[],
  visit: (ordinal: number, basis: Basis) => void,
): void {
  someRow(state, ordinal, columns, (at, basis) => {
    visit(at, basis);
    return false;
  });
}
