import type { RollUpState } from '../engine/roll-up-state.ts';
import type { Receipt } from '../intake/competing-submissions.ts';
import { type FactTable, numberAt, statusAt, textsAt } from '../intake/fact-table.ts';
import type { FactSource } from '../intake/ledger.ts';
import { figureText } from '../intake/scaled-integer.ts';

function sameReceipt(a: Receipt | undefined, b: Receipt | undefined): boolean {
  if (a === b) return true;
  return a?.id === b?.id && a?.revision === b?.revision && a?.submittedAt === b?.submittedAt;
}

/** What stands beside the numbers of a row, as text that is equal for equal content. */
function beside(table: FactTable, ordinal: number): string {
  const excess = [...(table.excess.get(ordinal) ?? [])].map(
    ([column, value]) => [column, figureText(value, 0)] as const,
  );
  return JSON.stringify([
    excess.toSorted(([a], [b]) => a - b),
    Object.entries(textsAt(table, ordinal)).sort(),
  ]);
}

const isPlain = ({ excess, texts }: FactTable, ordinal: number): boolean =>
  !excess.has(ordinal) && !texts.has(ordinal);

function sameRow(a: FactTable, b: FactTable, ordinal: number): boolean {
  for (let column = 0; column < a.columns; column++) {
    if (numberAt(a, ordinal, column) !== numberAt(b, ordinal, column)) return false;
    if (statusAt(a, ordinal, column) !== statusAt(b, ordinal, column)) return false;
  }
  return (isPlain(a, ordinal) && isPlain(b, ordinal)) || beside(a, ordinal) === beside(b, ordinal);
}

/** Whether a unit gives the same in both: the same report with the same content, or none. */
function givesTheSame(a: FactSource | undefined, b: FactSource | undefined, ordinal: number): boolean {
  const [inA, inB] = [a?.counts[ordinal] === 1, b?.counts[ordinal] === 1];
  if (!inA || !inB || !a || !b) return inA === inB;
  return sameReceipt(a.counted(ordinal), b.counted(ordinal)) && sameRow(a.table, b.table, ordinal);
}

/**
 * The ordinals of the units of which something else stands in the totals by itself: another report or another
 * content of it, another state as a reporter, or another rule for where its figure comes from.
 */
export function revisedUnits(before: RollUpState, after: RollUpState): readonly number[] {
  const found: number[] = [];
  for (let ordinal = 0; ordinal < after.campaign.tree.size; ordinal++) {
    const isSame =
      givesTheSame(before.own, after.own, ordinal) &&
      givesTheSame(before.consolidated, after.consolidated, ordinal) &&
      before.states.isSame(after.states, ordinal) &&
      before.campaign.sourceOf(ordinal) === after.campaign.sourceOf(ordinal);
    if (!isSame) found.push(ordinal);
  }
  return found;
}
