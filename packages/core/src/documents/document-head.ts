import * as z from 'zod';

/**
 * Who issues: a body with its direct parent where it prints one, or a state title (`Chủ tịch Ủy ban nhân
 * dân …`). Written as in running text; capitals are computed (Decree 30/2020/NĐ-CP, Appendix I, II.2).
 */
export const issuerSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('body'),
    name: z.string().min(1),
    parent: z.string().min(1).optional(),
    /** How the body is named in running text where the printed name is too long, such as `UBND quận`. */
    shortName: z.string().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('stateTitle'), title: z.string().min(1) }),
]);

/** See {@link issuerSchema}. */
export type Issuer = z.infer<typeof issuerSchema>;

const symbolGroup = z.string().regex(/^\p{Lu}[\p{L}\d.&]*(?:-\p{Lu}[\p{L}\d.&]*)*$/u);

/**
 * Number and symbol (số, ký hiệu): the type's code is computed from the kind. `issuer` is the body's code
 * (`UBND`), `unit` the drafting unit's or the field's (`VX`), which an official letter prints; either may
 * have several groups (`GDTX-CN`). A draft has no number.
 */
export const notationSchema = z.strictObject({
  number: z.number().int().positive().optional(),
  issuer: symbolGroup,
  unit: symbolGroup.optional(),
});

/** See {@link notationSchema}. */
export interface Notation extends z.infer<typeof notationSchema> {}

/** A day that may not be fixed yet: a draft has a year, or a year and a month. */
export const partialDateSchema = z.union([
  z.strictObject({
    year: z.number().int(),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
  z.strictObject({
    year: z.number().int(),
    month: z.number().int().min(1).max(12),
    day: z.never().optional(),
  }),
  z.strictObject({ year: z.number().int(), month: z.never().optional(), day: z.never().optional() }),
]);

/** See {@link partialDateSchema}. */
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Marks beside the text: urgency (khẩn) and circulation (Decree 30/2020/NĐ-CP, Appendix I, III.2). */
export const marksSchema = z.strictObject({
  urgency: z.enum(['urgent', 'veryUrgent', 'express']).optional(),
  circulation: z.enum(['returnAfterReading', 'internal']).optional(),
});

/** See {@link marksSchema}. */
export interface Marks extends z.infer<typeof marksSchema> {}

/** Address line at the foot of page 1 (Appendix I, III.4). Parts are printed in this order. */
export const contactLineSchema = z.strictObject({
  address: z.string().min(1),
  telephone: z.string().optional(),
  fax: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
});

/** See {@link contactLineSchema}. */
export interface ContactLine extends z.infer<typeof contactLineSchema> {}
