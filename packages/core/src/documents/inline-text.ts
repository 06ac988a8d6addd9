import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';

/** How text stands out; absent where it does not. */
export interface Emphasis {
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
}

/** A run of text of one emphasis. */
export interface TextRun extends Emphasis {
  readonly text: string;
}

/** Refers to a fact of which the document has one. */
export interface WeekFactReference extends Emphasis {
  /**
   * The theme with its quotation marks, the year, the unit's period (`từ ngày … đến hết ngày …`), the official
   * period, the day to report by with its `trước ngày` or `chậm nhất ngày`, whom to report to.
   */
  readonly fact: 'theme' | 'year' | 'period' | 'officialPeriod' | 'deadline' | 'reportTo';
}

/** Refers to one of several facts of a sort. */
export interface NamedFactReference extends Emphasis {
  /** A legal basis or citation, an opening's day, an assignment's body, an annex's label. */
  readonly fact: 'citation' | 'opening' | 'assignee' | 'annex';
  /** Id of the citation, opening, assignment or annex. */
  readonly id: string;
}

/** A fact of the document that text refers to, so that text and facts cannot drift apart. */
export type FactReference = WeekFactReference | NamedFactReference;

/** A part of a line: text, or a reference to a fact. */
export type Inline = TextRun | FactReference;

/** A line of text: plain text, or runs with emphasis and references to facts. */
export type InlineText = string | readonly Inline[];

const emphasis = { bold: z.literal(true).optional(), italic: z.literal(true).optional() };

/** Schema of {@link FactReference}. */
export const factReferenceSchema: z.ZodType<FactReference> = schemaOf<FactReference>()(
  z.discriminatedUnion('fact', [
    z.strictObject({
      fact: z.enum(['theme', 'year', 'period', 'officialPeriod', 'deadline', 'reportTo']),
      ...emphasis,
    }),
    z.strictObject({
      fact: z.enum(['citation', 'opening', 'assignee', 'annex']),
      id: z.string().min(1),
      ...emphasis,
    }),
  ]),
);

/** Schema of {@link TextRun}. */
export const textRunSchema: z.ZodType<TextRun> = schemaOf<TextRun>()(
  z.strictObject({ text: z.string(), ...emphasis }),
);

/** Schema of {@link Inline}. */
export const inlineSchema: z.ZodType<Inline> = schemaOf<Inline>()(
  z.union([textRunSchema, factReferenceSchema]),
);

/** Schema of {@link InlineText}. */
export const inlineTextSchema: z.ZodType<InlineText> = schemaOf<InlineText>()(
  z.union([z.string(), z.array(inlineSchema).readonly()]),
);
