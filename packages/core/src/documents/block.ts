import * as z from 'zod';
import { inlineTextSchema } from './inline-text.ts';

/** An entry of a list; entries below it are one bullet level deeper (`-`, then `+`). */
export const listItemSchema = z.strictObject({
  content: inlineTextSchema,
  get items() {
    return z.array(listItemSchema).readonly().optional();
  },
});

/** See {@link listItemSchema}. */
export interface ListItem extends z.infer<typeof listItemSchema> {}

/** A column of a table; `share` is its part of the width, in relation to the other columns. */
export const tableColumnSchema = z.strictObject({
  heading: z.string(),
  share: z.number().positive(),
  align: z.enum(['left', 'centre', 'right', 'justify']).optional(),
});

/** See {@link tableColumnSchema}. */
export interface TableColumn extends z.infer<typeof tableColumnSchema> {}

/** A cell of a table; `span` is the number of columns it covers. */
export const tableCellSchema = z.strictObject({
  content: inlineTextSchema,
  span: z.number().int().min(1).optional(),
});

/** See {@link tableCellSchema}. */
export interface TableCell extends z.infer<typeof tableCellSchema> {}

/** A row of a table; a `heading` row is bold and stays with the row after it. */
export const tableRowSchema = z.strictObject({
  cells: z.array(tableCellSchema).readonly(),
  heading: z.literal(true).optional(),
});

/** See {@link tableRowSchema}. */
export interface TableRow extends z.infer<typeof tableRowSchema> {}

/** A table; `wide` puts it on a landscape page of its own. */
export const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: z.string().optional(),
  columns: z.array(tableColumnSchema).min(1).readonly(),
  rows: z.array(tableRowSchema).readonly(),
  wide: z.literal(true).optional(),
});

/** See {@link tableSchema}. */
export interface Table extends z.infer<typeof tableSchema> {}

/** A line of an agenda: a time `HH:mm` where it is known, and what happens. */
export const agendaItemSchema = z.strictObject({
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  content: inlineTextSchema,
});

/** See {@link agendaItemSchema}. */
export interface AgendaItem extends z.infer<typeof agendaItemSchema> {}

/**
 * Prints a fact of the Week where it stands, so that it is stored once: the activities, the slogans, the
 * funding; by `id` an opening's participants or agenda, an assignment's tasks.
 */
export const factBlockSchema = z.discriminatedUnion('fact', [
  z.strictObject({ type: z.literal('fact'), fact: z.literal('activities') }),
  z.strictObject({ type: z.literal('fact'), fact: z.literal('slogans') }),
  z.strictObject({ type: z.literal('fact'), fact: z.literal('funding') }),
  z.strictObject({ type: z.literal('fact'), fact: z.literal('participants'), id: z.string().min(1) }),
  z.strictObject({ type: z.literal('fact'), fact: z.literal('agenda'), id: z.string().min(1) }),
  z.strictObject({ type: z.literal('fact'), fact: z.literal('tasks'), id: z.string().min(1) }),
]);

/** See {@link factBlockSchema}. */
export type FactBlock = z.infer<typeof factBlockSchema>;

/** A part of the body below a heading: paragraph, list, table, agenda, slogan lines (centred), or a fact. */
export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inlineTextSchema }),
  z.strictObject({ type: z.literal('list'), items: z.array(listItemSchema).min(1).readonly() }),
  tableSchema,
  z.strictObject({ type: z.literal('agenda'), items: z.array(agendaItemSchema).min(1).readonly() }),
  z.strictObject({ type: z.literal('slogan'), lines: z.array(inlineTextSchema).min(1).readonly() }),
  factBlockSchema,
]);

/** See {@link blockSchema}. */
export type Block = z.infer<typeof blockSchema>;
