import { type DuplicatePolicy, type Instant, roundDecimal, type SubmissionStatus } from '@llw/core';
import { decimalAt, type FactTable, numberAt, statusAt, textsAt } from './fact-table.ts';
import { figureText } from './scaled-integer.ts';
import { holdsValue } from './status-code.ts';

/** What is kept of a submission beside its values. */
export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly submittedAt: Instant;
  readonly status: SubmissionStatus;
  readonly idempotencyKey?: string;
}

/** A submission that could count for a unit, its values in a table of one row. */
export interface Candidate {
  readonly receipt: Receipt;
  readonly row: FactTable;
}

/** What a cell of a row says, as text that is equal for equal content. */
function said(row: FactTable, column: number): string {
  const excess = row.excess.get(0)?.get(column);
  return `${statusAt(row, 0, column)} ${excess ? figureText(excess, 0) : numberAt(row, 0, column)}`;
}

/** The value of a cell rounded to the decimals that mean something. */
const roundedAt = (row: FactTable, column: number, scale: number): bigint =>
  roundDecimal(decimalAt(row, 0, column, scale), scale).unscaled;

/** The columns in which both rows hold a value, and not the same one once rounded to its accuracy. */
export function contradictions(a: FactTable, b: FactTable, scales: readonly number[]): readonly number[] {
  return scales.flatMap((scale, column) => {
    const both = holdsValue(statusAt(a, 0, column)) && holdsValue(statusAt(b, 0, column));
    return both && roundedAt(a, column, scale) !== roundedAt(b, column, scale) ? [column] : [];
  });
}

const contentOf = (row: FactTable): string =>
  JSON.stringify([
    Array.from({ length: row.columns }, (_, column) => said(row, column)),
    Object.entries(textsAt(row, 0)).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Tells whether two rows say the same in every cell and every text. */
export const sameContent = (a: FactTable, b: FactTable): boolean => contentOf(a) === contentOf(b);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** From the first to the last: by revision, then by time, then by id and content, so that no two tie. */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      a.receipt.revision - b.receipt.revision ||
      Date.parse(a.receipt.submittedAt) - Date.parse(b.receipt.submittedAt) ||
      byText(a.receipt.id, b.receipt.id) ||
      byText(a.receipt.submittedAt, b.receipt.submittedAt) ||
      byText(contentOf(a.row), contentOf(b.row)),
  );
}

/** The candidates that share their revision with the last one. */
export function newestRevision(ordered: readonly Candidate[]): readonly Candidate[] {
  const last = ordered.at(-1);
  return ordered.filter(({ receipt }) => receipt.revision === last?.receipt.revision);
}

/**
 * Which of several submissions counts.
 *
 * @param ordered candidates as {@link inOrder} puts them
 * @param choice for `manual`: the id that was chosen
 * @returns the one that counts, or `undefined` where the policy lets none count yet
 */
export function elect(
  ordered: readonly Candidate[],
  policy: DuplicatePolicy,
  choice: string | undefined,
): Candidate | undefined {
  const last = ordered.at(-1);
  if (!last || policy === 'latestAccepted') return last;
  if (policy === 'firstAccepted') return ordered[0];
  if (policy === 'manual' && choice !== undefined)
    return ordered.find(({ receipt }) => receipt.id === choice);
  const agree = newestRevision(ordered).every(({ row }) => sameContent(row, last.row));
  return agree ? last : undefined;
}
