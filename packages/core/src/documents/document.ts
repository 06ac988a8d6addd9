import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type Annex, annexSchema } from './annex.ts';
import { type Citation, citationSchema, type LegalBasis, legalBasisSchema } from './citation.ts';
import {
  type ContactLine,
  contactLineSchema,
  type Issuer,
  issuerSchema,
  type Marks,
  marksSchema,
  type Notation,
  notationSchema,
  type PartialDate,
  partialDateSchema,
} from './document-head.ts';
import { type Recipients, recipientsSchema } from './recipients.ts';
import { type Body, bodySchema } from './section.ts';
import { type Signing, signingSchema } from './signature.ts';
import { type WeekFacts, weekFactsSchema } from './week-facts.ts';

/** What every document of the Week has. */
export interface DocumentParts {
  /** Who issues it (cơ quan ban hành). */
  readonly issuer: Issuer;
  /** Number and symbol (số, ký hiệu). */
  readonly notation: Notation;
  /** Place of issue, such as `Hải Phòng`. */
  readonly place: string;
  /** Day of issue, as far as it is fixed. */
  readonly date: PartialDate;
  /** Trích yếu: what it is about, without `V/v` or `Về việc` computed by kind. */
  readonly subject: string;
  /** Legal bases (căn cứ ban hành), in the order in which they are printed. */
  readonly legalBases: readonly LegalBasis[];
  /** Documents that the text cites beside its legal bases, by id. */
  readonly citations?: readonly Citation[] | undefined;
  readonly body: Body;
  /** Who signs and with what right. */
  readonly signing: Signing;
  /** `Nơi nhận`. */
  readonly recipients: Recipients;
  /** Annexes (phụ lục), in the order in which they are numbered. */
  readonly annexes?: readonly Annex[] | undefined;
  /** Marks of urgency and circulation. */
  readonly marks?: Marks | undefined;
  /** Address line at the foot of page 1. */
  readonly contact?: ContactLine | undefined;
  /** What is true of the Week, told once; the text refers to it. */
  readonly week: WeekFacts;
}

/** A plan (kế hoạch). It has no addressees. */
export interface Plan extends DocumentParts {
  readonly kind: 'plan';
}

/** An official letter (công văn): no title, the subject under the number as `V/v …`. */
export interface OfficialLetter extends DocumentParts {
  readonly kind: 'officialLetter';
  /** `Kính gửi`: at least one. */
  readonly addressees: readonly string[];
}

/** A guidance (hướng dẫn), type code HD. */
export interface Guidance extends DocumentParts {
  readonly kind: 'guidance';
}

/** A report (báo cáo). */
export interface Report extends DocumentParts {
  readonly kind: 'report';
  /** `Kính gửi`, where it goes to a superior body: at least one. */
  readonly addressees?: readonly string[] | undefined;
}

/** Any document of the Week (văn bản), one typed model. */
export type WeekDocument = Plan | OfficialLetter | Guidance | Report;

/** Which document it is. */
export type DocumentKind = WeekDocument['kind'];

const parts = {
  issuer: issuerSchema,
  notation: notationSchema,
  place: z.string().min(1),
  date: partialDateSchema,
  subject: z.string().min(1),
  legalBases: z.array(legalBasisSchema).readonly(),
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

const plan = z.strictObject({ kind: z.literal('plan'), ...parts });
const officialLetter = z.strictObject({ kind: z.literal('officialLetter'), addressees, ...parts });
const guidance = z.strictObject({ kind: z.literal('guidance'), ...parts });
const report = z.strictObject({ kind: z.literal('report'), addressees: addressees.optional(), ...parts });

/** Schema of {@link Plan}. */
export const planSchema: z.ZodType<Plan> = schemaOf<Plan>()(plan);

/** Schema of {@link OfficialLetter}. */
export const officialLetterSchema: z.ZodType<OfficialLetter> = schemaOf<OfficialLetter>()(officialLetter);

/** Schema of {@link Guidance}. */
export const guidanceSchema: z.ZodType<Guidance> = schemaOf<Guidance>()(guidance);

/** Schema of {@link Report}. */
export const reportSchema: z.ZodType<Report> = schemaOf<Report>()(report);

/** Schema of {@link WeekDocument}. */
export const documentSchema: z.ZodType<WeekDocument> = schemaOf<WeekDocument>()(
  z.discriminatedUnion('kind', [plan, officialLetter, guidance, report]),
);
