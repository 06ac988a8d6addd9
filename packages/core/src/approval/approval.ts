import * as z from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { type Instant, instantSchema } from '../calendar/deadline.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type SubmissionStatus, submissionStatuses } from '../submissions/submission.ts';
import type { UnitId } from '../units/unit.ts';

/** Where the figures of one unit stand on their way to approval (quá trình duyệt). Plain data, kept by the portal. */
export interface Approval {
  readonly status: SubmissionStatus;
  /** The latest revision that was submitted; 0 before the first. */
  readonly revision: number;
  /** When the last step was taken. */
  readonly since?: Instant | undefined;
  /** Why the figures were returned or unlocked. */
  readonly reason?: string | undefined;
  /** Last day, on the calendar of Viet Nam, to submit again after figures were unlocked. */
  readonly openThrough?: CivilDate | undefined;
}

/** Before anything is submitted. */
export const notSubmitted: Approval = { status: 'draft', revision: 0 };

/**
 * A step (bước xử lý) at an instant: the unit submits or withdraws; the unit above returns, accepts, approves,
 * locks, or unlocks what was locked for some days.
 */
export type ApprovalEvent =
  | { readonly type: 'submit'; readonly at: Instant; readonly revision: number }
  | { readonly type: 'withdraw'; readonly at: Instant }
  | { readonly type: 'return'; readonly at: Instant; readonly reason: string }
  | { readonly type: 'accept'; readonly at: Instant }
  | { readonly type: 'approve'; readonly at: Instant }
  | { readonly type: 'lock'; readonly at: Instant }
  | {
      readonly type: 'unlock';
      readonly at: Instant;
      readonly reason: string;
      /** Last day on which a new revision is taken. */
      readonly through: CivilDate;
    };

/** What a step may be called. */
export type ApprovalStep = ApprovalEvent['type'];

/** What a step is held against. */
export interface ApprovalContext {
  /** Whether figures are first accepted (tiếp nhận) and then approved (duyệt), or approved at once. */
  readonly steps: 'acceptThenApprove' | 'approve';
  /** Where the figures of the units right below stand; those that need not report are left out. */
  readonly below?: readonly { readonly unit: UnitId; readonly status: SubmissionStatus }[] | undefined;
  /** Where the figures of the unit above stand, which these are part of. */
  readonly above?: SubmissionStatus | undefined;
}

/** Schema of {@link Approval}. */
export const approvalSchema: z.ZodType<Approval> = schemaOf<Approval>()(
  z.object({
    status: z.enum(submissionStatuses),
    revision: z.int().min(0),
    since: instantSchema.optional(),
    reason: z.string().optional(),
    openThrough: civilDateSchema.optional(),
  }),
);

/** Schema of an {@link ApprovalEvent}. */
export const approvalEventSchema: z.ZodType<ApprovalEvent> = schemaOf<ApprovalEvent>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('submit'), at: instantSchema, revision: z.int().positive() }),
    z.object({ type: z.literal('withdraw'), at: instantSchema }),
    z.object({ type: z.literal('return'), at: instantSchema, reason: z.string() }),
    z.object({ type: z.literal('accept'), at: instantSchema }),
    z.object({ type: z.literal('approve'), at: instantSchema }),
    z.object({ type: z.literal('lock'), at: instantSchema }),
    z.object({
      type: z.literal('unlock'),
      at: instantSchema,
      reason: z.string(),
      through: civilDateSchema,
    }),
  ]),
);
