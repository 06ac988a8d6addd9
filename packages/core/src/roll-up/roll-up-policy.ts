import type { Deadline } from '../calendar/deadline.ts';
import type { Period, SubmissionStatus } from '../submissions/submission.ts';
import type { CellKey, ValueDomain } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitId, UnitKind } from '../units/unit.ts';

/** A unit that was asked to report, and why it is on the list. */
export interface ExpectedReporter {
  readonly unit: UnitId;
  readonly reason: string;
}

/**
 * Who has to report (phân công báo cáo): the units without units below them, all units, the units of some
 * kinds, named units, or a list frozen when the campaign began.
 */
export type ReportingAssignment =
  | { readonly by: 'leaves' }
  | { readonly by: 'all' }
  | { readonly by: 'kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly by: 'units'; readonly units: readonly UnitId[] }
  | { readonly by: 'list'; readonly reporters: readonly ExpectedReporter[] };

/** A unit that need not report (miễn báo cáo), and why. */
export interface Waiver {
  readonly unit: UnitId;
  readonly reason: string;
}

/** A later deadline for a unit and all below it (gia hạn), and why. */
export interface DeadlineExtension {
  readonly unit: UnitId;
  readonly deadline: Deadline;
  readonly reason: string;
}

/** A unit whose submissions are not counted (loại khỏi tổng hợp), and why. */
export interface Exclusion {
  readonly unit: UnitId;
  readonly reason: string;
}

/**
 * Which of several submissions of one unit counts. `latestAccepted` and `firstAccepted` go by revision,
 * then by time. `reject` counts none of them while the newest revision came twice with unlike figures;
 * `manual` waits for a choice in that case.
 */
export type DuplicatePolicy = 'latestAccepted' | 'firstAccepted' | 'reject' | 'manual';

/**
 * Where the figure of a unit with units below comes from: what it reported as consolidated (gồm cấp dưới),
 * or the sum of its own figure and those below, and which of the two steps in for the other.
 */
export type SourcePolicy = 'computed' | 'reported' | 'reportedElseComputed' | 'computedElseReported';

/** A count of the units whose figure in a cell lies within bounds, such as those that held any class. */
export interface UnitTally {
  /** Names the figure; no cell of the form may have the same key. */
  readonly key: string;
  readonly label: LocalizedText;
  readonly cell: CellKey;
  readonly where: ValueDomain;
}

/** What the campaign decided before the totals are made; recorded in the result. */
export interface RollUpPolicy {
  /** The year of the campaign; the year of the snapshot's day where it is left out. */
  readonly period?: Period;
  /** Who has to report; the units without units below where it is left out. */
  readonly expected?: ReportingAssignment;
  /** Without a deadline nothing is late. */
  readonly deadline?: Deadline;
  /** Deadlines of single kinds of unit, where theirs is another. */
  readonly deadlineByKind?: Readonly<Partial<Record<UnitKind, Deadline>>>;
  /** The extension nearest to a unit on its way up holds. */
  readonly extensions?: readonly DeadlineExtension[];
  /** Whether late submissions are counted; they are where it is left out. */
  readonly late?: 'count' | 'exclude';
  readonly waivers?: readonly Waiver[];
  readonly exclusions?: readonly Exclusion[];
  /** Which states count; `submitted`, `accepted`, `approved` and `locked` where it is left out. */
  readonly accept?: readonly SubmissionStatus[];
  /** `latestAccepted` where it is left out. */
  readonly duplicates?: DuplicatePolicy;
  /** For `manual`: the id of the submission that counts, by unit. */
  readonly choices?: Readonly<Record<UnitId, string>>;
  /** `computed` where it is left out. */
  readonly source?: SourcePolicy;
  /** Counts of units, beside the figures of the form. */
  readonly tallies?: readonly UnitTally[];
  readonly sourceByKind?: Readonly<Partial<Record<UnitKind, SourcePolicy>>>;
}
