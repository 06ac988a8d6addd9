import {
  type Basis,
  type Finding,
  type LocalizedText,
  raise,
  type Submission,
  setAsideReasons,
  type UnitId,
} from '@llw/core';
import type { Campaign } from '../plan/campaign.ts';
import { type Admission, admit } from './admission.ts';
import type { Receipt } from './competing-submissions.ts';
import { duplicateFindings } from './duplicate-findings.ts';
import { clearRow, type FactTable, statusAt } from './fact-table.ts';
import { consolidatedNotUsed, emptySubmission } from './intake-findings.ts';
import { createRow, Ledger } from './ledger.ts';
import { readSubmission } from './reading.ts';
import type { SetAside } from './set-aside.ts';
import { statusCodes } from './status-code.ts';
import { aboutSubmission } from './submission-subject.ts';

/** Submissions that are admitted before the first of them is read. */
const AT_ONCE = 4096;

const receiptOf = ({ id, revision, submittedAt, status, idempotencyKey }: Submission): Receipt =>
  idempotencyKey === undefined
    ? { id, revision, submittedAt, status }
    : { id, revision, submittedAt, status, idempotencyKey };

/** Tells whether a row says nothing at all: no cell but empty ones, and no text. */
function isEmpty(row: FactTable, ordinal: number): boolean {
  for (let column = 0; column < row.columns; column++) {
    const status = statusAt(row, ordinal, column);
    if (status !== statusCodes.absent && status !== statusCodes.blank) return false;
  }
  return !row.texts.has(ordinal);
}

/** Key of what was said about one submission; units may number theirs alike. */
const keyOf = ({ unit, id, revision }: Pick<Submission, 'unit' | 'id' | 'revision'>): string =>
  `${unit}\n${id}\n${revision}`;

const sortKeyOf = ({ subject, code, pointer, params }: Finding): string =>
  JSON.stringify([subject?.unit, code, subject?.submission, subject?.revision, pointer, params]);

/** The same findings in the same order, whichever way the submissions came in. */
function inStableOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: sortKeyOf(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ finding }) => finding);
}

/** Expected units of which only a consolidated submission came, where the policy computes their totals. */
function consolidatedNotUsedFindings(
  { expected, snapshot, period, sourceOf }: Campaign,
  own: Ledger,
  consolidated: Ledger | undefined,
): readonly Finding[] {
  if (!consolidated) return [];
  return snapshot.units.flatMap(({ id, name }, ordinal) => {
    const receipt = consolidated.counted(ordinal);
    const unused = expected[ordinal] === 1 && sourceOf(ordinal) === 'computed' && !own.counted(ordinal);
    if (!receipt || !unused) return [];
    const details = aboutSubmission({ ...receipt, unit: id, period });
    return [raise(consolidatedNotUsed, '/basis', { unit: name, submission: receipt.id }, details)];
  });
}

/**
 * Everything that was handed in: what counts, what stands against each other, what was set aside, and what
 * is to be said about each. The order in which submissions come makes no difference.
 */
export class Inbox {
  readonly own: Ledger;
  readonly #campaign: Campaign;
  readonly #keepRevisions: boolean;
  #consolidated: Ledger | undefined;
  readonly #setAside = new Map<number, readonly SetAside[]>();
  readonly #findings = new Map<string, readonly Finding[]>();

  constructor(campaign: Campaign, keepRevisions: boolean) {
    this.#campaign = campaign;
    this.#keepRevisions = keepRevisions;
    this.own = new Ledger(campaign, keepRevisions);
  }

  /** Made with the first consolidated submission. */
  get consolidated(): Ledger | undefined {
    return this.#consolidated;
  }

  get setAside(): ReadonlyMap<number, readonly SetAside[]> {
    return this.#setAside;
  }

  /** All that is to be said, in an order that does not depend on the order of input. */
  findings(): readonly Finding[] {
    const duplicates = [this.own, this.#consolidated].flatMap((ledger) =>
      ledger ? duplicateFindings(this.#campaign, ledger) : [],
    );
    const unused = consolidatedNotUsedFindings(this.#campaign, this.own, this.#consolidated);
    return [...this.#campaign.findings, ...inStableOrder([...this.ownFindings(), ...duplicates, ...unused])];
  }

  /** What was said about single submissions as they came in; the rest follows from what is held. */
  ownFindings(): readonly Finding[] {
    return inStableOrder([...this.#findings.values()].flat());
  }

  /** Refuses a submission with a finding. */
  refuse(submission: Pick<Submission, 'unit' | 'id' | 'revision'>, finding: Finding): void {
    this.#findings.set(keyOf(submission), [finding]);
  }

  /** Puts back what {@link setAside} and {@link ownFindings} gave before. */
  restore(setAside: readonly (SetAside & { readonly unit: UnitId })[], findings: readonly Finding[]): void {
    for (const { unit, ...entry } of setAside) {
      const ordinal = this.#campaign.snapshot.ordinalOf(unit);
      this.#setAside.set(ordinal, [...(this.#setAside.get(ordinal) ?? []), entry]);
    }
    for (const finding of findings) {
      const { unit = '', submission: id = '', revision = 0 } = finding.subject ?? {};
      const key = keyOf({ unit, id, revision });
      this.#findings.set(key, [...(this.#findings.get(key) ?? []), finding]);
    }
  }

  /** Takes over all that another inbox of the same campaign holds; no unit may stand in both. */
  absorb(other: Inbox): void {
    const pairs = [['own', other.own] as const, ['consolidated', other.consolidated] as const];
    for (const [basis, ledger] of pairs) {
      if (!ledger) continue;
      const into = this.#ledgerOf(basis);
      for (let ordinal = 0; ordinal < this.#campaign.tree.size; ordinal++) {
        if (!ledger.isFree(ordinal)) into.adopt(ordinal, ledger);
      }
    }
    for (const [ordinal, entries] of other.setAside) this.#setAside.set(ordinal, entries);
    for (const [key, findings] of other.#findings) this.#findings.set(key, findings);
  }

  /** Takes in submissions, many at a time: what each is checked against stays at hand for the next. */
  addAll(submissions: Iterable<Submission>): void {
    let part: Submission[] = [];
    for (const submission of submissions) {
      if (part.push(submission) < AT_ONCE) continue;
      this.#addPart(part);
      part = [];
    }
    this.#addPart(part);
  }

  /**
   * Takes in a submission of the unit at an ordinal.
   *
   * @returns the ordinal, or −1 where the submission changes nothing.
   */
  add(submission: Submission, ordinal: number): number {
    return this.#take(submission, ordinal, admit(this.#campaign, submission, ordinal));
  }

  #addPart(part: readonly Submission[]): void {
    const { snapshot } = this.#campaign;
    const ordinals = part.map(({ unit }) => snapshot.ordinalOf(unit));
    const admissions = part.map((submission, at) => admit(this.#campaign, submission, ordinals[at] ?? -1));
    part.forEach((submission, at) => {
      const admission = admissions[at];
      if (admission) this.#take(submission, ordinals[at] ?? -1, admission);
    });
  }

  #take(submission: Submission, ordinal: number, admission: Admission): number {
    switch (admission.outcome) {
      case 'read':
        this.#read(submission, ordinal, admission.basis);
        return ordinal;
      case 'setAside':
        this.#putAside(submission, ordinal, admission.status, admission.reason);
        if (admission.finding) this.refuse(submission, admission.finding);
        return ordinal;
      case 'refused':
        this.refuse(submission, admission.finding);
        return -1;
      case 'ignored':
        return -1;
    }
  }

  /**
   * Takes a submission back, as if it had never come; it is known by unit, id and revision.
   *
   * @returns the ordinal of the unit it concerns, or −1 where it was not there.
   */
  retract(submission: Pick<Submission, 'id' | 'revision' | 'unit'>): number {
    const { id, revision } = submission;
    this.#findings.delete(keyOf(submission));
    const ordinal = this.#campaign.snapshot.ordinalOf(submission.unit);
    if (ordinal < 0) return -1;
    const wasOwn = this.own.remove(ordinal, id, revision);
    const wasConsolidated = this.#consolidated?.remove(ordinal, id, revision) ?? false;
    const wasAside = this.#takeFromAside(ordinal, id, revision);
    return wasOwn || wasConsolidated || wasAside ? ordinal : -1;
  }

  #ledgerOf(basis: Basis): Ledger {
    if (basis === 'own') return this.own;
    this.#consolidated ??= new Ledger(this.#campaign, this.#keepRevisions);
    return this.#consolidated;
  }

  #read(submission: Submission, ordinal: number, basis: Basis): void {
    const ledger = this.#ledgerOf(basis);
    const isFree = ledger.isFree(ordinal);
    const table = isFree ? ledger.table : createRow(this.#campaign.keys.length);
    const at = isFree ? ordinal : 0;
    const findings = readSubmission(this.#campaign, submission, table, at, this.#campaign.usesAt(ordinal));
    if (findings.length > 0) this.#findings.set(keyOf(submission), findings);
    if (isEmpty(table, at)) {
      clearRow(table, at);
      this.#putEmptyAside(submission, ordinal);
    } else if (isFree) ledger.enterFirst(ordinal, receiptOf(submission));
    else ledger.enter(ordinal, { receipt: receiptOf(submission), row: table });
  }

  #putEmptyAside(submission: Submission, ordinal: number): void {
    const { id, unit } = submission;
    const name = this.#campaign.snapshot.units[ordinal]?.name ?? unit;
    const finding = raise(
      emptySubmission,
      '/values',
      { submission: id, unit: name },
      aboutSubmission(submission),
    );
    this.#findings.set(keyOf(submission), [...(this.#findings.get(keyOf(submission)) ?? []), finding]);
    this.#putAside(submission, ordinal, 'excluded', setAsideReasons.empty);
  }

  #putAside(
    submission: Submission,
    ordinal: number,
    status: SetAside['status'],
    reason: LocalizedText,
  ): void {
    const { id, revision } = submission;
    const others = (this.#setAside.get(ordinal) ?? []).filter(
      ({ receipt }) => receipt.id !== id || receipt.revision !== revision,
    );
    const entries = [...others, { receipt: receiptOf(submission), status, reason }];
    const byTime = (a: SetAside, b: SetAside) =>
      a.receipt.revision - b.receipt.revision ||
      Date.parse(a.receipt.submittedAt) - Date.parse(b.receipt.submittedAt) ||
      (a.receipt.id < b.receipt.id ? -1 : 1);
    this.#setAside.set(ordinal, entries.sort(byTime));
  }

  #takeFromAside(ordinal: number, id: string, revision: number): boolean {
    const present = this.#setAside.get(ordinal) ?? [];
    const left = present.filter(({ receipt }) => receipt.id !== id || receipt.revision !== revision);
    if (left.length === 0) this.#setAside.delete(ordinal);
    else this.#setAside.set(ordinal, left);
    return left.length < present.length;
  }
}
