import * as z from 'zod';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { documentTypes } from './document-type.ts';

const typeNames = documentTypes.map((type) => type.name);

/**
 * A legal text or document that is cited. Laws and ordinances are cited by name alone; every other by
 * type, number and symbol, day, issuer and summary (Decree 30/2020/NĐ-CP, Appendix I, II.6b).
 */
export const citationSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('law'),
    id: z.string().optional(),
    /** Name with its type word, such as `Luật Giáo dục`; also a congress resolution cited by name. */
    title: z.string().min(1),
    date: civilDateSchema.optional(),
  }),
  z.strictObject({
    form: z.literal('document'),
    id: z.string().optional(),
    /** `Nghị định`, `Thông tư`, `Kết luận`, `Công văn` or a type of Decree 30. */
    type: z.enum([...typeNames, 'Công văn', 'Nghị định', 'Thông tư', 'Kết luận']),
    /** Number and symbol as printed, such as `1373/QĐ-TTg`. */
    notation: z.string().min(1),
    date: civilDateSchema,
    issuer: z.string().min(1),
    /** What it is about, beginning as it follows the issuer: `về việc …`, `phê duyệt …`. */
    summary: z.string().min(1),
  }),
]);

/** See {@link citationSchema}. */
export type Citation = z.infer<typeof citationSchema>;

/**
 * One legal basis: `basis` prints `Căn cứ …`, `execution` prints `Thực hiện …`, `proposal` prints
 * `Theo đề nghị của …`.
 */
export const legalBasisSchema = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('basis'), citation: citationSchema }),
  z.strictObject({ relation: z.literal('execution'), citation: citationSchema }),
  z.strictObject({ relation: z.literal('proposal'), proposer: z.string().min(1) }),
]);

/** See {@link legalBasisSchema}. */
export type LegalBasis = z.infer<typeof legalBasisSchema>;
