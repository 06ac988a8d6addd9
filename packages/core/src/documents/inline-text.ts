import * as z from 'zod';

const emphasis = { bold: z.literal(true).optional(), italic: z.literal(true).optional() };

/**
 * A fact of the document that text refers to, so that text and facts cannot drift apart:
 * the theme with its quotation marks, the year, the unit's period (`từ ngày … đến hết ngày …`), the official
 * period, the day to report by with its `trước ngày` or `chậm nhất ngày`, whom to report to; or by `id` a
 * legal basis or citation, an opening's day, an assignment's body, an annex's label.
 */
export const factReferenceSchema = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('theme'), ...emphasis }),
  z.strictObject({ fact: z.literal('year'), ...emphasis }),
  z.strictObject({ fact: z.literal('period'), ...emphasis }),
  z.strictObject({ fact: z.literal('officialPeriod'), ...emphasis }),
  z.strictObject({ fact: z.literal('deadline'), ...emphasis }),
  z.strictObject({ fact: z.literal('reportTo'), ...emphasis }),
  z.strictObject({ fact: z.literal('citation'), id: z.string().min(1), ...emphasis }),
  z.strictObject({ fact: z.literal('opening'), id: z.string().min(1), ...emphasis }),
  z.strictObject({ fact: z.literal('assignee'), id: z.string().min(1), ...emphasis }),
  z.strictObject({ fact: z.literal('annex'), id: z.string().min(1), ...emphasis }),
]);

/** See {@link factReferenceSchema}. */
export type FactReference = z.infer<typeof factReferenceSchema>;

/** A run of text of one emphasis. */
export const textRunSchema = z.strictObject({ text: z.string(), ...emphasis });

/** See {@link textRunSchema}. */
export interface TextRun extends z.infer<typeof textRunSchema> {}

/** A part of a line: text, or a reference to a fact. */
export const inlineSchema = z.union([textRunSchema, factReferenceSchema]);

/** See {@link inlineSchema}. */
export type Inline = z.infer<typeof inlineSchema>;

/** A line of text: plain text, or runs with emphasis and references to facts. */
export const inlineTextSchema = z.union([z.string(), z.array(inlineSchema).readonly()]);

/** See {@link inlineTextSchema}. */
export type InlineText = z.infer<typeof inlineTextSchema>;
