import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type InlineText, inlineTextSchema } from './inline-text.ts';

/** An entry of a list. */
export interface ListItem {
  readonly content: InlineText;
  /** Entries below it, one bullet level deeper (`-`, then `+`). */
  readonly items?: readonly ListItem[] | undefined;
}

/** A column of a table. */
export interface TableColumn {
  readonly heading: string;
  /** Its part of the width, in relation to the other columns; above 0. */
  readonly share: number;
  readonly align?: 'left' | 'centre' | 'right' | 'justify' | undefined;
}

/** A cell of a table. */
export interface TableCell {
  readonly content: InlineText;
  /** Number of columns it covers, from 1; 1 where it is left out. */
  readonly span?: number | undefined;
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A heading row is bold and stays with the row after it. */
  readonly heading?: true | undefined;
}

/** A table. */
export interface Table {
  readonly type: 'table';
  /** Line above the table. */
  readonly caption?: string | undefined;
  /** At least one. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Puts it on a landscape page of its own. */
  readonly wide?: true | undefined;
}

/** A line of an agenda (chương trình). */
export interface AgendaItem {
  /** Time of the day as `HH:mm`, where it is known. */
  readonly time?: string | undefined;
  /** What happens. */
  readonly content: InlineText;
}

/** Prints a fact of which the Week has one where it stands. */
export interface WeekFactBlock {
  readonly type: 'fact';
  readonly fact: 'activities' | 'slogans' | 'funding';
}

/** Prints one of several facts of a sort where it stands. */
export interface NamedFactBlock {
  readonly type: 'fact';
  /** An opening's participants or agenda, an assignment's tasks. */
  readonly fact: 'participants' | 'agenda' | 'tasks';
  /** Id of the opening or the assignment. */
  readonly id: string;
}

/** Prints a fact of the Week where it stands, so that it is stored once. */
export type FactBlock = WeekFactBlock | NamedFactBlock;

/** A paragraph (đoạn văn). */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: InlineText;
}

/** A list of bulleted entries. */
export interface List {
  readonly type: 'list';
  /** At least one. */
  readonly items: readonly ListItem[];
}

/** An agenda (chương trình). */
export interface Agenda {
  readonly type: 'agenda';
  /** At least one, in the order of the day. */
  readonly items: readonly AgendaItem[];
}

/** Slogan lines (khẩu hiệu), centred. */
export interface SloganLines {
  readonly type: 'slogan';
  /** At least one. */
  readonly lines: readonly InlineText[];
}

/** A part of the body below a heading: paragraph, list, table, agenda, slogan lines, or a fact. */
export type Block = Paragraph | List | Table | Agenda | SloganLines | FactBlock;

/** Schema of {@link ListItem}. */
export const listItemSchema: z.ZodType<ListItem> = schemaOf<ListItem>()(
  z.strictObject({
    content: inlineTextSchema,
    get items() {
      return z.array(listItemSchema).readonly().optional();
    },
  }),
);

/** Schema of {@link TableColumn}. */
export const tableColumnSchema: z.ZodType<TableColumn> = schemaOf<TableColumn>()(
  z.strictObject({
    heading: z.string(),
    share: z.number().positive(),
    align: z.enum(['left', 'centre', 'right', 'justify']).optional(),
  }),
);

/** Schema of {@link TableCell}. */
export const tableCellSchema: z.ZodType<TableCell> = schemaOf<TableCell>()(
  z.strictObject({
    content: inlineTextSchema,
    span: z.number().int().min(1).optional(),
  }),
);

/** Schema of {@link TableRow}. */
export const tableRowSchema: z.ZodType<TableRow> = schemaOf<TableRow>()(
  z.strictObject({
    cells: z.array(tableCellSchema).readonly(),
    heading: z.literal(true).optional(),
  }),
);

const table = z.strictObject({
  type: z.literal('table'),
  caption: z.string().optional(),
  columns: z.array(tableColumnSchema).min(1).readonly(),
  rows: z.array(tableRowSchema).readonly(),
  wide: z.literal(true).optional(),
});

/** Schema of {@link Table}. */
export const tableSchema: z.ZodType<Table> = schemaOf<Table>()(table);

/** Schema of {@link AgendaItem}. */
export const agendaItemSchema: z.ZodType<AgendaItem> = schemaOf<AgendaItem>()(
  z.strictObject({
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    content: inlineTextSchema,
  }),
);

const factBlock = z.discriminatedUnion('fact', [
  z.strictObject({ type: z.literal('fact'), fact: z.enum(['activities', 'slogans', 'funding']) }),
  z.strictObject({
    type: z.literal('fact'),
    fact: z.enum(['participants', 'agenda', 'tasks']),
    id: z.string().min(1),
  }),
]);

/** Schema of {@link FactBlock}. */
export const factBlockSchema: z.ZodType<FactBlock> = schemaOf<FactBlock>()(factBlock);

/** Schema of {@link Block}. */
export const blockSchema: z.ZodType<Block> = schemaOf<Block>()(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), content: inlineTextSchema }),
    z.strictObject({ type: z.literal('list'), items: z.array(listItemSchema).min(1).readonly() }),
    table,
    z.strictObject({ type: z.literal('agenda'), items: z.array(agendaItemSchema).min(1).readonly() }),
    z.strictObject({ type: z.literal('slogan'), lines: z.array(inlineTextSchema).min(1).readonly() }),
    factBlock,
  ]),
);
