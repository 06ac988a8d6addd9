import type { Campaign } from '../plan/campaign.ts';
import { type Candidate, elect, inOrder, type Receipt, sameContent } from './competing-submissions.ts';
import { clearRow, copyRow, createFactTable, type FactTable } from './fact-table.ts';

/** A table of one row. */
export const createRow = (columns: number): FactTable => createFactTable(1, columns);

const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  a.id === b.id && a.revision === b.revision && a.submittedAt === b.submittedAt && a.status === b.status;

const sameCandidate = (a: Candidate, b: Candidate): boolean =>
  sameReceipt(a.receipt, b.receipt) && sameContent(a.row, b.row);

/** Values of units, and which of the units count. */
export interface FactSource {
  readonly table: FactTable;
  /** 1 at the ordinal of each unit whose row counts. */
  readonly counts: Uint8Array;
  /** The submission a row came from; `undefined` where it does not count. */
  counted(ordinal: number): Receipt | undefined;
}

/**
 * The submissions of one basis that could count: for each unit the one that does, in a row of the table,
 * and where there are several all of them, so that one can be taken back.
 */
export class Ledger implements FactSource {
  readonly table: FactTable;
  readonly counts: Uint8Array;
  readonly #campaign: Campaign;
  readonly #counted: (Receipt | undefined)[];
  readonly #rivals = new Map<number, readonly Candidate[]>();
  readonly #keepRevisions: boolean;

  constructor(campaign: Campaign, keepRevisions: boolean) {
    this.#campaign = campaign;
    this.#keepRevisions = keepRevisions;
    this.table = createFactTable(campaign.tree.size, campaign.keys.length);
    this.counts = new Uint8Array(campaign.tree.size);
    this.#counted = new Array<Receipt | undefined>(campaign.tree.size).fill(undefined);
  }

  counted(ordinal: number): Receipt | undefined {
    return this.#counted[ordinal];
  }

  /** All submissions that stand against each other, by unit; only where there is more than one. */
  get rivals(): ReadonlyMap<number, readonly Candidate[]> {
    return this.#rivals;
  }

  /** Tells whether a unit has handed in nothing yet, so that its row may be written straight away. */
  isFree(ordinal: number): boolean {
    return this.counts[ordinal] === 0 && !this.#rivals.has(ordinal);
  }

  /** Enters the first submission of a unit; its values stand in the row already. */
  enterFirst(ordinal: number, receipt: Receipt): void {
    this.#counted[ordinal] = receipt;
    this.counts[ordinal] = 1;
    // A choice may name another submission than the only one there is.
    if (this.#campaign.policy.duplicates === 'manual') this.#settle(ordinal, this.candidates(ordinal));
  }

  /** Enters one more submission of a unit. The same one again changes nothing. */
  enter(ordinal: number, candidate: Candidate): void {
    const present = this.candidates(ordinal);
    if (present.some((other) => sameCandidate(other, candidate))) return;
    this.#settle(ordinal, [...present, candidate]);
  }

  /** Takes back a submission; tells whether it was there. */
  remove(ordinal: number, id: string, revision: number): boolean {
    const present = this.candidates(ordinal);
    const left = present.filter(({ receipt }) => receipt.id !== id || receipt.revision !== revision);
    if (left.length === present.length) return false;
    this.#settle(ordinal, left);
    return true;
  }

  /** Takes over what another ledger holds of a unit this one has nothing of. */
  adopt(ordinal: number, other: Ledger): void {
    const receipt = other.counted(ordinal);
    const rivals = other.rivals.get(ordinal);
    if (rivals) this.#rivals.set(ordinal, rivals);
    if (!receipt) return;
    this.#counted[ordinal] = receipt;
    this.counts[ordinal] = 1;
    copyRow(other.table, ordinal, this.table, ordinal);
  }

  /** All submissions of a unit that could count, from the first to the last. */
  candidates(ordinal: number): readonly Candidate[] {
    const rivals = this.#rivals.get(ordinal);
    if (rivals) return rivals;
    const receipt = this.#counted[ordinal];
    if (!receipt) return [];
    const row = createRow(this.table.columns);
    copyRow(this.table, ordinal, row, 0);
    return [{ receipt, row }];
  }

  #settle(ordinal: number, candidates: readonly Candidate[]): void {
    const { policy, snapshot } = this.#campaign;
    const unit = snapshot.units[ordinal]?.id ?? '';
    const duplicates = policy.duplicates ?? 'latestAccepted';
    const ordered = this.#worthKeeping(inOrder(candidates));
    const winner = elect(ordered, duplicates, policy.choices?.[unit]);
    this.#counted[ordinal] = winner?.receipt;
    this.counts[ordinal] = winner ? 1 : 0;
    if (winner) copyRow(winner.row, 0, this.table, ordinal);
    else clearRow(this.table, ordinal);
    const alone = ordered.length === 1 && winner !== undefined;
    if (ordered.length === 0 || alone) this.#rivals.delete(ordinal);
    else this.#rivals.set(ordinal, ordered);
  }

  /** All candidates, or where revisions are not kept those of the one revision that can still count. */
  #worthKeeping(ordered: readonly Candidate[]): readonly Candidate[] {
    if (this.#keepRevisions) return ordered;
    const first = this.#campaign.policy.duplicates === 'firstAccepted';
    const kept = (first ? ordered[0] : ordered.at(-1))?.receipt.revision;
    return ordered.filter(({ receipt }) => receipt.revision === kept);
  }
}
