import * as z from 'zod';
import { blockSchema } from './block.ts';
import { bodySchema } from './section.ts';

/**
 * An annex (phụ lục). Its label (`Phụ lục`, with a Roman number where there are several), its reference
 * line (`Kèm theo …`) and its own page numbers are computed. A `form` is a report to be filled in: it prints
 * a head, the outline or table, and a signature place of its own.
 */
export const annexSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('content'),
    id: z.string().min(1),
    title: z.string().min(1),
    blocks: z.array(blockSchema).readonly(),
  }),
  z.object({
    type: z.literal('outline'),
    id: z.string().min(1),
    title: z.string().min(1),
    body: bodySchema,
  }),
  z.object({
    type: z.literal('form'),
    id: z.string().min(1),
    title: z.string().min(1),
    /** The template whose outline and table the body holds. */
    template: z.object({ id: z.string(), version: z.number().int().positive() }),
    body: bodySchema,
    /** Position printed where the sender signs, such as `Thủ trưởng đơn vị`. */
    signer: z.string().min(1),
  }),
]);

/** See {@link annexSchema}. */
export type Annex = z.infer<typeof annexSchema>;
