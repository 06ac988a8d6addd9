import * as z from 'zod';
import { annexSchema } from './annex.ts';
import { citationSchema, legalBasisSchema } from './citation.ts';
import {
  contactLineSchema,
  issuerSchema,
  marksSchema,
  notationSchema,
  partialDateSchema,
} from './document-head.ts';
import { recipientsSchema } from './recipients.ts';
import { bodySchema } from './section.ts';
import { signingSchema } from './signature.ts';
import { weekFactsSchema } from './week-facts.ts';

const shared = {
  issuer: issuerSchema,
  notation: notationSchema,
  /** Place of issue, such as `Hải Phòng`. */
  place: z.string().min(1),
  date: partialDateSchema,
  /** Trích yếu: what it is about, without `V/v` or `Về việc` computed by kind. */
  subject: z.string().min(1),
  legalBases: z.array(legalBasisSchema).readonly(),
  /** Documents that the text cites beside its legal bases, by id. */
  citations: z.array(citationSchema).readonly().optional(),
  body: bodySchema,
  signing: signingSchema,
  recipients: recipientsSchema,
  annexes: z.array(annexSchema).readonly().optional(),
  marks: marksSchema.optional(),
  contact: contactLineSchema.optional(),
  week: weekFactsSchema,
};

const addressees = z.array(z.string().min(1)).min(1).readonly();

/** A plan (kế hoạch). It has no addressees. */
export const planSchema = z.strictObject({ kind: z.literal('plan'), ...shared });

/** An official letter (công văn): no title, the subject under the number as `V/v …`. */
export const officialLetterSchema = z.strictObject({
  kind: z.literal('officialLetter'),
  addressees,
  ...shared,
});

/** A guidance (hướng dẫn), type code HD. */
export const guidanceSchema = z.strictObject({ kind: z.literal('guidance'), ...shared });

/** A report (báo cáo); addressees where it goes to a superior body. */
export const reportSchema = z.strictObject({
  kind: z.literal('report'),
  addressees: addressees.optional(),
  ...shared,
});

/** Every document of the Week (văn bản), one typed model. */
export const documentSchema = z.discriminatedUnion('kind', [
  planSchema,
  officialLetterSchema,
  guidanceSchema,
  reportSchema,
]);

/** See {@link planSchema}. */
export interface Plan extends z.infer<typeof planSchema> {}
/** See {@link officialLetterSchema}. */
export interface OfficialLetter extends z.infer<typeof officialLetterSchema> {}
/** See {@link guidanceSchema}. */
export interface Guidance extends z.infer<typeof guidanceSchema> {}
/** See {@link reportSchema}. */
export interface Report extends z.infer<typeof reportSchema> {}

/** Any document of the Week. */
export type WeekDocument = Plan | OfficialLetter | Guidance | Report;

/** Which document it is. */
export type DocumentKind = WeekDocument['kind'];
