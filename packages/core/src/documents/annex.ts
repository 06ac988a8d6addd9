import * as z from 'zod';
import { blockSchema } from './block.ts';
import { partialDateSchema } from './document-head.ts';
import { bodySchema } from './section.ts';

/**
 * What the cover line of an annex says in a text taken over from elsewhere (`Kèm theo Kế hoạch số …`).
 * It is checked against the document and never printed: the printed line is computed.
 */
export const coverSchema = z.strictObject({
  /** Type named on the cover, such as `Kế hoạch`. */
  type: z.string().min(1),
  /** Number and symbol as printed; a draft's begins with the slash: `/KH-UBND`. */
  notation: z.string().min(1),
  date: partialDateSchema.optional(),
  issuer: z.string().min(1).optional(),
});

/** See {@link coverSchema}. */
export interface Cover extends z.infer<typeof coverSchema> {}

const shared = {
  id: z.string().min(1),
  title: z.string().min(1),
  /** Line under the title, as a report outline has it: `Kết quả tổ chức …`. */
  subject: z.string().min(1).optional(),
  cover: coverSchema.optional(),
};

/**
 * An annex (phụ lục). Its label (`Phụ lục`, with a Roman number where there are several), its reference
 * line (`Kèm theo …`) and its own page numbers are computed. A `form` is a report to be filled in: it prints
 * a head, the outline or table, and a signature place of its own.
 */
export const annexSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('content'), ...shared, blocks: z.array(blockSchema).readonly() }),
  z.strictObject({ type: z.literal('outline'), ...shared, body: bodySchema }),
  z.strictObject({
    type: z.literal('form'),
    ...shared,
    /** The template whose outline and table the body holds. */
    template: z.strictObject({ id: z.string(), version: z.number().int().positive() }),
    body: bodySchema,
    /** Position printed where the sender signs, such as `Thủ trưởng đơn vị`. */
    signer: z.string().min(1),
  }),
]);

/** See {@link annexSchema}. */
export type Annex = z.infer<typeof annexSchema>;
