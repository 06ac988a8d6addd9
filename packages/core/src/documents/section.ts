import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type Block, blockSchema } from './block.ts';
import { type InlineText, inlineTextSchema } from './inline-text.ts';

/** What a section of a plan, a letter or a report is for. */
export const sectionRoles = [
  'purpose',
  'requirements',
  'purposeAndRequirements',
  'content',
  'theme',
  'time',
  'place',
  'participants',
  'activities',
  'opening',
  'slogans',
  'funding',
  'organisation',
  'assignment',
  'reporting',
  'results',
  'direction',
  'evaluation',
  'difficulties',
  'causes',
  'proposals',
  'nextPlan',
  'other',
] as const;

/** See {@link sectionRoles}. */
export type SectionRole = (typeof sectionRoles)[number];

/**
 * How headings are numbered by level: `I/1/a` is `I.` then `1.` then `a)`; `1/a` is `1.` then `a)`;
 * `part` is `Phần I`, `I.`, `1.`, `a)`; `article` is `Điều 1.`, `1.`, `a)`; `chapter` puts `Chương I` above the
 * articles and `chapterAndDivision` puts `Mục 1` between, with articles numbered through the whole document
 * (Decree 30/2020/NĐ-CP, Appendix I, II.6đ). Levels below the last are bullets. Numbers are computed and
 * never typed.
 */
export const numberingSchemes = ['I/1/a', '1/a', 'part', 'article', 'chapter', 'chapterAndDivision'] as const;

/** See {@link numberingSchemes}. */
export type NumberingScheme = (typeof numberingSchemes)[number];

/**
 * A section of the body: a heading, blocks, then sections below. A section without heading is a numbered
 * paragraph (khoản): its first paragraph carries the number.
 */
export interface Section {
  /** What the section is for. */
  readonly role: SectionRole;
  /** Heading without its number, which is computed. */
  readonly heading?: InlineText | undefined;
  /** Id of the assignment (of the week's facts) that the section is about. */
  readonly assignment?: string | undefined;
  /** What stands under the heading, before the sections below. */
  readonly blocks?: readonly Block[] | undefined;
  /** Sections one level below. */
  readonly sections?: readonly Section[] | undefined;
}

/** The body of a document or an annex. `./.` at its end is computed. */
export interface Body {
  /** How headings are numbered. */
  readonly numbering: NumberingScheme;
  /** Paragraphs before the first section. */
  readonly introduction: readonly Block[];
  readonly sections: readonly Section[];
  /** Paragraphs after the last section. */
  readonly closing: readonly Block[];
}

/** Schema of {@link Section}. */
export const sectionSchema: z.ZodType<Section> = schemaOf<Section>()(
  z.strictObject({
    role: z.enum(sectionRoles),
    heading: inlineTextSchema.optional(),
    assignment: z.string().optional(),
    blocks: z.array(blockSchema).readonly().optional(),
    get sections() {
      return z.array(sectionSchema).readonly().optional();
    },
  }),
);

/** Schema of {@link Body}. */
export const bodySchema: z.ZodType<Body> = schemaOf<Body>()(
  z.strictObject({
    numbering: z.enum(numberingSchemes),
    introduction: z.array(blockSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    closing: z.array(blockSchema).readonly(),
  }),
);
