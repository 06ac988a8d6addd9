import type { Instant } from '../calendar/deadline.ts';
import type { DecimalText } from '../decimal/decimal.ts';
import type { CellKey, TemplateReference } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';
import type { Basis, Period } from './period.ts';

export type { Basis, Period } from './period.ts';

/** Where a submission stands in its life (trạng thái). */
export const submissionStatuses = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'approved',
  'locked',
  'withdrawn',
] as const;

/** See {@link submissionStatuses}. */
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** What a cell may hold: canonical decimal text for figures, `true`/`false` for yes/no, text for text. */
export type ObservedValue = DecimalText | boolean;

/** A cell that holds a value, and how the value came about. */
export interface ValueObservation {
  readonly status: 'reported' | 'estimated' | 'imputed' | 'provisional';
  readonly value: ObservedValue;
  /** What stood in the cell before it was read, where that differs from the value. */
  readonly raw?: string;
  readonly note?: string;
  /**
   * Decimals the value is told to, where it is not told exactly: −6 for a sum in whole millions, 1 for a
   * figure rounded to tenths. The interval tolerance of rules goes by it.
   */
  readonly accuracy?: number;
}

/**
 * A cell without a value, and why. `blank` (để trống) is a cell left empty: never 0.
 * `notApplicable` (không thuộc đối tượng) drops out of sums; `notAvailable` (chưa có số liệu) is unknown.
 */
export interface ValuelessObservation {
  readonly status:
    | 'blank'
    | 'notApplicable'
    | 'notCollected'
    | 'notAvailable'
    | 'includedElsewhere'
    | 'suppressed';
  readonly raw?: string;
  readonly note?: string;
}

/** The content of one cell (giá trị và trạng thái). A cell that is not in `values` at all is absent. */
export type Observation = ValueObservation | ValuelessObservation;

/** A file that came along, by reference: the library holds no bytes. */
export interface Attachment {
  /** Name of the file, up to 500 characters. */
  readonly name: string;
  /** Such as `image/jpeg`. */
  readonly mediaType: string;
  /** An absolute URI (RFC 3986, section 4.3), `https:` or any other scheme that only points; up to 2000 characters. */
  readonly uri: string;
}

/** What one unit answered for one period on one form (bản nộp). */
export interface Submission {
  readonly id: string;
  readonly unit: UnitId;
  readonly period: Period;
  readonly template: TemplateReference;
  readonly basis: Basis;
  /** From 1; a later revision replaces an earlier one. */
  readonly revision: number;
  readonly supersedes?: string;
  readonly idempotencyKey?: string;
  readonly submittedAt: Instant;
  readonly status: SubmissionStatus;
  readonly values: Readonly<Record<CellKey, Observation>>;
  /** Narrative parts by code. */
  readonly narrative: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
}
