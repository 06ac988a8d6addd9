import * as z from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type DocumentTypeName, documentTypes } from './document-type.ts';

const otherTypes = ['Công văn', 'Nghị định', 'Thông tư', 'Kết luận'] as const;
const citedTypes = [...documentTypes.map((type) => type.name), ...otherTypes];

/** A law or ordinance, which is cited by name alone; also a congress resolution cited by name. */
export interface CitedLaw {
  readonly form: 'law';
  /** Id by which the text refers to it. */
  readonly id?: string | undefined;
  /** Name with its type word, such as `Luật Giáo dục`. */
  readonly title: string;
  /** Day of passing. */
  readonly date?: CivilDate | undefined;
}

/** Any other document that is cited. */
export interface CitedDocument {
  readonly form: 'document';
  /** Id by which the text refers to it. */
  readonly id?: string | undefined;
  /** `Nghị định`, `Thông tư`, `Kết luận`, `Công văn` or a type of Decree 30. */
  readonly type: DocumentTypeName | (typeof otherTypes)[number];
  /** Number and symbol as printed, such as `1373/QĐ-TTg`. */
  readonly notation: string;
  /** Day of issue. */
  readonly date: CivilDate;
  /** Who issued it, such as `Thủ tướng Chính phủ`. */
  readonly issuer: string;
  /** What it is about, beginning as it follows the issuer: `về việc …`, `phê duyệt …`. */
  readonly summary: string;
}

/**
 * A legal text or document that is cited. Laws and ordinances are cited by name alone; every other by
 * type, number and symbol, day, issuer and summary (Decree 30/2020/NĐ-CP, Appendix I, II.6b).
 */
export type Citation = CitedLaw | CitedDocument;

/** A legal basis that is cited: `basis` prints `Căn cứ …`, `execution` prints `Thực hiện …`. */
export interface CitedBasis {
  readonly relation: 'basis' | 'execution';
  readonly citation: Citation;
}

/** A body's proposal as a basis: prints `Theo đề nghị của …`. */
export interface ProposalBasis {
  readonly relation: 'proposal';
  /** Who proposes, such as `Trưởng phòng Giáo dục và Đào tạo`. */
  readonly proposer: string;
}

/** One legal basis (căn cứ ban hành). */
export type LegalBasis = CitedBasis | ProposalBasis;

/** Schema of {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = schemaOf<Citation>()(
  z.discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('law'),
      id: z.string().optional(),
      title: z.string().min(1),
      date: civilDateSchema.optional(),
    }),
    z.strictObject({
      form: z.literal('document'),
      id: z.string().optional(),
      type: z.enum(citedTypes),
      notation: z.string().min(1),
      date: civilDateSchema,
      issuer: z.string().min(1),
      summary: z.string().min(1),
    }),
  ]),
);

/** Schema of {@link LegalBasis}. */
export const legalBasisSchema: z.ZodType<LegalBasis> = schemaOf<LegalBasis>()(
  z.discriminatedUnion('relation', [
    z.strictObject({ relation: z.enum(['basis', 'execution']), citation: citationSchema }),
    z.strictObject({ relation: z.literal('proposal'), proposer: z.string().min(1) }),
  ]),
);
