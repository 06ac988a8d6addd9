import type { Instant } from '../calendar/deadline.ts';
import type { DecimalText } from '../decimal/decimal.ts';
import type { Basis, Observation } from '../submissions/submission.ts';
import type { CellKey } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';

/** Which submission something came from. */
export interface SubmissionReference {
  readonly submission: string;
  readonly revision: number;
  readonly submittedAt: Instant;
}

/** What the counted submission of one unit holds in one cell. */
export interface Contribution extends SubmissionReference {
  readonly unit: UnitId;
  readonly cell: CellKey;
  readonly basis: Basis;
  /** `absent` where the cell is not in the submission at all. */
  readonly status: Observation['status'] | 'absent';
  /** A yes counts as `1`, a no as `0`; `null` where the cell holds no value. */
  readonly value: DecimalText | null;
}

/** A text of one unit that was collected, not added. */
export interface CollectedText {
  readonly unit: UnitId;
  readonly text: string;
}
