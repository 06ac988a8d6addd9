import * as z from 'zod';
import { instantSchema } from '../calendar/deadline.ts';
import { periodSchema } from './period.ts';
import { submissionStatuses } from './submission.ts';

const identifier = z.string().min(1).max(200);

/** Schema of an attachment: a name, a media type and an address; no bytes. */
export const attachmentSchema = z.object({
  name: z.string().min(1).max(500),
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  /** An absolute URI (RFC 3986, section 4.3), `https:` or any other scheme. */
  uri: z
    .string()
    .max(2000)
    .regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i),
});

/**
 * Schema of what a submission says about itself on the wire: whose figures, of which year, on which form.
 * Its cells, texts and attachments are read one by one, so that a fault in one loses no other.
 */
export const submissionEnvelopeSchema = z.object({
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

/** See {@link submissionEnvelopeSchema}. */
export interface SubmissionEnvelope extends z.infer<typeof submissionEnvelopeSchema> {}

const wireValue = z.union([
  z.string(),
  z.int(),
  z.boolean(),
  z.null(),
  z.object({
    status: z.string().optional(),
    value: z.union([z.string(), z.int(), z.boolean(), z.null()]).optional(),
    note: z.string().optional(),
    accuracy: z.int().min(-38).max(38).optional(),
  }),
]);

/**
 * Schema of a submission on the wire, for clients that are not written in TypeScript. It describes what to
 * send; {@link validateSubmission} reads far more than that, and says what is wrong with the rest.
 */
export const submissionPayloadSchema = submissionEnvelopeSchema.extend({
  values: z.record(z.string(), wireValue),
  narrative: z.record(z.string(), z.string()).optional(),
  attachments: z.array(attachmentSchema).optional(),
});

/** See {@link submissionPayloadSchema}. */
export interface SubmissionPayload extends z.infer<typeof submissionPayloadSchema> {}
