import {
  type Coverage,
  type LocalizedText,
  type ReporterState,
  type ReportingStatus,
  setAsideReasons,
} from '@llw/core';
import type { Candidate, Receipt } from '../intake/competing-submissions.ts';
import type { FactSource } from '../intake/ledger.ts';
import type { SetAside } from '../intake/set-aside.ts';
import type { Campaign } from '../plan/campaign.ts';
import { coverageOf } from './coverage-counts.ts';

const statuses = [
  'onTime',
  'late',
  'missing',
  'returned',
  'excluded',
  'waived',
] as const satisfies readonly ReportingStatus[];

const ON_TIME = statuses.indexOf('onTime');
const LATE = statuses.indexOf('late');
const NOT_EXPECTED = 255;

/** Where the reports of a unit are found. */
export interface ReporterSources {
  readonly own: FactSource;
  readonly consolidated: FactSource | undefined;
  /** Submissions that stand against each other, by unit. */
  readonly rivals: ReadonlyMap<number, readonly Candidate[]>;
  readonly setAside: ReadonlyMap<number, readonly SetAside[]>;
}

type Judged = Omit<ReporterState, 'unit'>;

const judged = (status: ReportingStatus, receipt?: Receipt, reason?: LocalizedText): Judged => ({
  status,
  ...(receipt && { submission: receipt.id }),
  ...(reason && { reason }),
});

/** What became of each expected reporter, one byte a unit; the words are made when asked for. */
export class ReporterStates {
  readonly #campaign: Campaign;
  readonly #sources: ReporterSources;
  readonly #codes: Uint8Array;
  readonly #coverages = new Map<number, Coverage>();

  constructor(campaign: Campaign, sources: ReporterSources) {
    this.#campaign = campaign;
    this.#sources = sources;
    const { tree, expected, deadlines } = campaign;
    this.#codes = new Uint8Array(tree.size).fill(NOT_EXPECTED);
    const { counts } = sources.own;
    for (let ordinal = 0; ordinal < tree.size; ordinal++) {
      if (expected[ordinal] !== 1) continue;
      // Most have reported, and where there is no deadline that is all there is to know.
      if (counts[ordinal] === 1 && !deadlines.any) this.#codes[ordinal] = ON_TIME;
      else this.#update(ordinal);
    }
  }

  /** Judges a unit anew after something of it came or was taken back. */
  update(ordinal: number): void {
    this.#coverages.clear();
    this.#update(ordinal);
  }

  /** Counts over the subtree of a unit. */
  coverage(ordinal: number): Coverage {
    const found = this.#coverages.get(ordinal);
    if (found) return found;
    const end = this.#campaign.tree.ends[ordinal] ?? 0;
    const counts = [0, 0, 0, 0, 0, 0];
    for (let at = ordinal; at < end; at++) {
      const code = this.#codes[at] ?? NOT_EXPECTED;
      if (code !== NOT_EXPECTED) counts[code] = (counts[code] ?? 0) + 1;
    }
    const coverage = coverageOf(new Map(statuses.map((status, code) => [status, counts[code] ?? 0])));
    this.#coverages.set(ordinal, coverage);
    return coverage;
  }

  /** What became of one unit; `undefined` where it did not have to report. */
  reporter(ordinal: number): ReporterState | undefined {
    if (this.#codes[ordinal] === NOT_EXPECTED) return undefined;
    return { unit: this.#campaign.snapshot.units[ordinal]?.id ?? '', ...this.#judge(ordinal) };
  }

  /** The expected reporters in the subtree of a unit, in pre-order. */
  reporters(ordinal: number): readonly ReporterState[] {
    const end = this.#campaign.tree.ends[ordinal] ?? 0;
    const found: ReporterState[] = [];
    for (let at = ordinal; at < end; at++) {
      const reporter = this.reporter(at);
      if (reporter) found.push(reporter);
    }
    return found;
  }

  /** Whether the same is to be told of a unit by others of the same tree. */
  isSame(others: ReporterStates, ordinal: number): boolean {
    const code = this.#codes[ordinal];
    if (code !== others.#codes[ordinal]) return false;
    // Who reported is told by the report alone, and has no reason.
    if (code === ON_TIME || code === LATE) return true;
    return JSON.stringify(this.reporter(ordinal)) === JSON.stringify(others.reporter(ordinal));
  }

  /** Whether the unit was expected and is not counted. */
  isShort(ordinal: number): boolean {
    const status = statuses[this.#codes[ordinal] ?? NOT_EXPECTED];
    return status === 'missing' || status === 'returned' || status === 'excluded';
  }

  #update(ordinal: number): void {
    if (this.#campaign.expected[ordinal] !== 1) return;
    this.#codes[ordinal] = statuses.indexOf(this.#judge(ordinal).status);
  }

  #judge(ordinal: number): Judged {
    const { deadlines, waivers } = this.#campaign;
    const { own, rivals, setAside } = this.#sources;
    const counted = own.counted(ordinal) ?? this.#usedConsolidated(ordinal);
    if (counted) return judged(deadlines.isLate(ordinal, counted.submittedAt) ? 'late' : 'onTime', counted);
    const waiver = waivers.get(ordinal);
    if (waiver) return judged('waived', undefined, waiver);
    const undecided = rivals.get(ordinal)?.at(-1);
    if (undecided) return judged('excluded', undecided.receipt, setAsideReasons.undecided);
    const aside = setAside.get(ordinal)?.at(-1);
    if (aside) return judged(aside.status, aside.receipt, aside.reason);
    const unused = this.#sources.consolidated?.counted(ordinal);
    if (unused) return judged('excluded', unused, setAsideReasons.consolidatedOnly);
    return judged('missing');
  }

  /** The consolidated submission of a unit, where the policy lets it stand for the unit. */
  #usedConsolidated(ordinal: number): Receipt | undefined {
    if (this.#campaign.sourceOf(ordinal) === 'computed') return undefined;
    return this.#sources.consolidated?.counted(ordinal);
  }
}
