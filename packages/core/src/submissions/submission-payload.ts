import * as z from 'zod';
import { type Instant, instantSchema } from '../calendar/deadline.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import type { CellKey, TemplateReference } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';
import { type Basis, type Period, periodSchema } from './period.ts';
import { type Attachment, type SubmissionStatus, submissionStatuses } from './submission.ts';

/**
 * What a submission says about itself on the wire: whose figures, of which year, on which form. Its cells,
 * texts and attachments are read one by one, so that a fault in one loses no other.
 */
export interface SubmissionEnvelope {
  /** Id of the submission, up to 200 characters; made from what it says where it is left out. */
  readonly id?: string | undefined;
  /** Whose figures they are. */
  readonly unit: UnitId;
  /** Year of the campaign, such as `"2024"`. */
  readonly period: Period;
  /** The form that was filled in; versions count from 1. */
  readonly template: TemplateReference;
  readonly basis: Basis;
  /** From 1; a later revision replaces an earlier one. 1 where it is left out. */
  readonly revision?: number | undefined;
  /** Id of the submission that this one replaces. */
  readonly supersedes?: string | undefined;
  /** The sender's own key, the same each time one submission is sent again. */
  readonly idempotencyKey?: string | undefined;
  /** When it was sent, such as `2024-10-09T16:20:00+07:00`; the offset is required. */
  readonly submittedAt: Instant;
  readonly status?: SubmissionStatus | undefined;
}

/** A value on the wire: decimal text, a safe integer, yes or no, text; `null` is a cell left empty. */
export type StatedValue = string | number | boolean | null;

/** A value on the wire with what is said about it. */
export interface StatedObservation {
  /** Status of an {@link Observation}, such as `estimated` or `notApplicable`. */
  readonly status?: string | undefined;
  readonly value?: StatedValue | undefined;
  readonly note?: string | undefined;
  /** Decimals the value is told to, −38 to 38; see {@link ValueObservation}. */
  readonly accuracy?: number | undefined;
}

/**
 * A submission on the wire. It describes what to send; {@link validateSubmission} reads far more than that,
 * and says what is wrong with the rest.
 */
export interface SubmissionPayload extends SubmissionEnvelope {
  /** Cells by key. */
  readonly values: Readonly<Record<CellKey, StatedValue | StatedObservation>>;
  /** Narrative parts by code. */
  readonly narrative?: Readonly<Record<string, string>> | undefined;
  /** Files that come along, by reference. */
  readonly attachments?: readonly Attachment[] | undefined;
}

/** Most characters of an id, a key or the name of a unit. */
export const LONGEST_IDENTIFIER = 200;

const identifier = z.string().min(1).max(LONGEST_IDENTIFIER);

/** Whoever follows such an address runs what stands in it. */
const RUNS = /^(?:javascript|vbscript|data):/i;

/** Schema of {@link Attachment}. */
export const attachmentSchema: z.ZodType<Attachment> = schemaOf<Attachment>()(
  z.object({
    name: z.string().min(1).max(500),
    mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
    uri: z
      .string()
      .max(2000)
      .regex(/^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]+$/)
      .refine((uri) => !RUNS.test(uri)),
  }),
);

/** Schema of the attachments of a submission. */
export const attachmentsSchema: z.ZodType<readonly Attachment[]> = z.array(attachmentSchema);

const envelope = z.object({
  id: identifier.optional(),
  unit: identifier,
  period: periodSchema,
  template: z.object({ id: identifier, version: z.int().positive() }),
  basis: z.enum(['own', 'consolidated']),
  revision: z.int().positive().optional(),
  supersedes: identifier.optional(),
  idempotencyKey: identifier.optional(),
  submittedAt: instantSchema,
  status: z.enum(submissionStatuses).optional(),
});

const statedValue = z.union([z.string(), z.int(), z.boolean(), z.null()]);

const payload = envelope.extend({
  values: z.record(
    z.string(),
    z.union([
      ...statedValue.options,
      z.object({
        status: z.string().optional(),
        value: statedValue.optional(),
        note: z.string().optional(),
        accuracy: z.int().min(-38).max(38).optional(),
      }),
    ]),
  ),
  narrative: z.record(z.string(), z.string()).optional(),
  attachments: z.array(attachmentSchema).optional(),
});

/** Schema of {@link SubmissionEnvelope}. */
export const submissionEnvelopeSchema: z.ZodType<SubmissionEnvelope> =
  schemaOf<SubmissionEnvelope>()(envelope);

/** Schema of {@link SubmissionPayload}, also for clients that are not written in TypeScript. */
export const submissionPayloadSchema: z.ZodType<SubmissionPayload> = schemaOf<SubmissionPayload>()(payload);

/** Names of the fields of a {@link SubmissionPayload}. */
export const submissionFields: ReadonlySet<string> = new Set(Object.keys(payload.shape));
