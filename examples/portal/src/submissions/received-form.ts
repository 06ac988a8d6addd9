import type { CellKey, Finding, Instant, Submission, UnitId } from '@llw/core';

/**
 * What became of what a unit sent: `submitted` is counted, `returned` has an error and goes back to be
 * corrected, `unreadable` holds no report at all.
 */
export type ReceivedState = 'submitted' | 'returned' | 'unreadable';

/** A report as a unit sent it, and all that was found in it. */
export interface ReceivedForm {
  readonly id: string;
  readonly campaign: string;
  readonly unit: UnitId;
  /** From 1, counted for each unit of a campaign. */
  readonly revision: number;
  readonly receivedAt: Instant;
  readonly state: ReceivedState;
  /** Name of the workbook; absent where the report came as JSON. */
  readonly fileName?: string;
  /** What stands in each cell of the workbook, letter for letter. */
  readonly typed: Readonly<Record<CellKey, string>>;
  readonly findings: readonly Finding[];
  /** There unless it is `unreadable`. */
  readonly submission?: Submission;
}
