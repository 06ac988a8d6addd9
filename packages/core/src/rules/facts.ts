import type { Submission } from '../submissions/submission.ts';
import type { SnapshotUnit } from '../units/snapshot.ts';

/** What a submission is held against when its rules are evaluated. */
export interface RuleFacts {
  readonly submission: Submission;
  /** What the same unit reported for the period before. */
  readonly previous?: Submission | undefined;
  /** What the unit above reported. */
  readonly parent?: Submission | undefined;
  /** What the units below reported. */
  readonly children?: readonly Submission[] | undefined;
  /** The unit as it was on the day of the campaign: its kind, and figures known of it. */
  readonly unit?: SnapshotUnit | undefined;
}
