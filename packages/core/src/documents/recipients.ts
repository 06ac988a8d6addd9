import * as z from 'zod';

/**
 * Why a recipient gets the document: to act, to report to a superior (`để b/c`), to know (`để biết`), to
 * work together (`để phối hợp`), to check.
 */
export const recipientPurposes = ['act', 'reportTo', 'know', 'cooperate', 'supervise'] as const;

/** One recipient or group of recipients. */
export const recipientSchema = z.strictObject({
  name: z.string().min(1),
  purpose: z.enum(recipientPurposes).optional(),
});

/** See {@link recipientSchema}. */
export interface Recipient extends z.infer<typeof recipientSchema> {}

/**
 * `Nơi nhận`: `- Như trên;` comes first by itself where there are addressees; the `Lưu` line comes last and
 * is made from `archive` (Decree 30/2020/NĐ-CP, Appendix I, II.9). A text taken over without it has none,
 * and a check says so.
 */
export const recipientsSchema = z.strictObject({
  /** A line above the entries, such as `Gửi bản điện tử`. */
  note: z.string().optional(),
  entries: z.array(recipientSchema).readonly(),
  archive: z
    .strictObject({
      /** Units that file it, the records office (VT) first. */
      units: z.array(z.string().min(1)).min(1).readonly(),
      copies: z.number().int().positive().optional(),
    })
    .optional(),
  /** Drafter's mark and number of copies printed, such as `PL.(300)`. */
  drafter: z
    .strictObject({ mark: z.string().min(1), copies: z.number().int().positive().optional() })
    .optional(),
});

/** See {@link recipientsSchema}. */
export interface Recipients extends z.infer<typeof recipientsSchema> {}
