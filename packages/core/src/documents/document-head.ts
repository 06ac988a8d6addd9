import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';

/** A body (cơ quan, tổ chức) that issues. */
export interface IssuingBody {
  readonly type: 'body';
  /** Name as in running text, such as `Ủy ban nhân dân phường …`. */
  readonly name: string;
  /** The direct parent, where the body prints one. */
  readonly parent?: string | undefined;
  /** How the body is named in running text where the printed name is too long, such as `UBND quận`. */
  readonly shortName?: string | undefined;
}

/** A state title (chức danh nhà nước) that issues. */
export interface IssuingStateTitle {
  readonly type: 'stateTitle';
  /** Title as in running text: `Chủ tịch Ủy ban nhân dân …`. */
  readonly title: string;
}

/**
 * Who issues: a body with its direct parent where it prints one, or a state title. Written as in running
 * text; capitals are computed (Decree 30/2020/NĐ-CP, Appendix I, II.2).
 */
export type Issuer = IssuingBody | IssuingStateTitle;

/** Number and symbol (số, ký hiệu): the type's code is computed from the kind. */
export interface Notation {
  /** From 1; a draft has none. */
  readonly number?: number | undefined;
  /** The body's code (`UBND`); it may have several groups. */
  readonly issuer: string;
  /** The drafting unit's or the field's code (`VX`, `GDTX-CN`), which an official letter prints. */
  readonly unit?: string | undefined;
}

/** A day that may not be fixed yet: a draft has a year, or a year and a month. */
export type PartialDate =
  | { readonly year: number; readonly month: number; readonly day: number }
  | { readonly year: number; readonly month: number; readonly day?: undefined }
  | { readonly year: number; readonly month?: undefined; readonly day?: undefined };

/** Marks beside the text (Decree 30/2020/NĐ-CP, Appendix I, III.2). */
export interface Marks {
  /** Urgency (độ khẩn): `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`. */
  readonly urgency?: 'urgent' | 'veryUrgent' | 'express' | undefined;
  /** Circulation (phạm vi lưu hành): to be returned after reading, or for internal use. */
  readonly circulation?: 'returnAfterReading' | 'internal' | undefined;
}

/** Address line at the foot of page 1 (Appendix I, III.4). Parts are printed in this order. */
export interface ContactLine {
  readonly address: string;
  readonly telephone?: string | undefined;
  readonly fax?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
}

/** Schema of {@link Issuer}. */
export const issuerSchema: z.ZodType<Issuer> = schemaOf<Issuer>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('body'),
      name: z.string().min(1),
      parent: z.string().min(1).optional(),
      shortName: z.string().min(1).optional(),
    }),
    z.strictObject({ type: z.literal('stateTitle'), title: z.string().min(1) }),
  ]),
);

const symbolGroup = z.string().regex(/^\p{Lu}[\p{L}\d.&]*(?:-\p{Lu}[\p{L}\d.&]*)*$/u);

/** Schema of {@link Notation}. */
export const notationSchema: z.ZodType<Notation> = schemaOf<Notation>()(
  z.strictObject({
    number: z.number().int().positive().optional(),
    issuer: symbolGroup,
    unit: symbolGroup.optional(),
  }),
);

/** Schema of {@link PartialDate}. */
export const partialDateSchema: z.ZodType<PartialDate> = schemaOf<PartialDate>()(
  z.union([
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
  ]),
);

/** Schema of {@link Marks}. */
export const marksSchema: z.ZodType<Marks> = schemaOf<Marks>()(
  z.strictObject({
    urgency: z.enum(['urgent', 'veryUrgent', 'express']).optional(),
    circulation: z.enum(['returnAfterReading', 'internal']).optional(),
  }),
);

/** Schema of {@link ContactLine}. */
export const contactLineSchema: z.ZodType<ContactLine> = schemaOf<ContactLine>()(
  z.strictObject({
    address: z.string().min(1),
    telephone: z.string().optional(),
    fax: z.string().optional(),
    email: z.string().optional(),
    website: z.string().optional(),
  }),
);
