import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';

/**
 * Why a recipient gets the document: to act, to report to a superior (`để b/c`), to know (`để biết`), to
 * work together (`để phối hợp`), to check.
 */
export const recipientPurposes = ['act', 'reportTo', 'know', 'cooperate', 'supervise'] as const;

/** One recipient or group of recipients. */
export interface Recipient {
  /** As printed, such as `Các trường học`. */
  readonly name: string;
  /** Why it gets the document; see {@link recipientPurposes}. */
  readonly purpose?: (typeof recipientPurposes)[number] | undefined;
}

/** Who files the document: the `Lưu` line. */
export interface Archive {
  /** Units that file it, the records office (VT) first; at least one. */
  readonly units: readonly string[];
  /** Number of copies filed, from 1. */
  readonly copies?: number | undefined;
}

/** The drafter's part of the `Lưu` line. */
export interface DrafterMark {
  /** Drafter's mark, such as `PL`. */
  readonly mark: string;
  /** Number of copies printed, from 1: `PL.(300)`. */
  readonly copies?: number | undefined;
}

/**
 * `Nơi nhận`: `- Như trên;` comes first by itself where there are addressees; the `Lưu` line comes last and
 * is made from `archive` (Decree 30/2020/NĐ-CP, Appendix I, II.9). A text taken over without it has none,
 * and a check says so.
 */
export interface Recipients {
  /** A line above the entries, such as `Gửi bản điện tử`. */
  readonly note?: string | undefined;
  readonly entries: readonly Recipient[];
  readonly archive?: Archive | undefined;
  readonly drafter?: DrafterMark | undefined;
}

/** Schema of {@link Recipient}. */
export const recipientSchema: z.ZodType<Recipient> = schemaOf<Recipient>()(
  z.strictObject({
    name: z.string().min(1),
    purpose: z.enum(recipientPurposes).optional(),
  }),
);

/** Schema of {@link Recipients}. */
export const recipientsSchema: z.ZodType<Recipients> = schemaOf<Recipients>()(
  z.strictObject({
    note: z.string().optional(),
    entries: z.array(recipientSchema).readonly(),
    archive: z
      .strictObject({
        units: z.array(z.string().min(1)).min(1).readonly(),
        copies: z.number().int().positive().optional(),
      })
      .optional(),
    drafter: z
      .strictObject({ mark: z.string().min(1), copies: z.number().int().positive().optional() })
      .optional(),
  }),
);
