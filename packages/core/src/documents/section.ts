import * as z from 'zod';
import { blockSchema } from './block.ts';
import { inlineTextSchema } from './inline-text.ts';

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
 * A section of the body: a heading (without its number), blocks, then sections below. A section without
 * heading is a numbered paragraph (khoản): its first paragraph carries the number.
 */
export const sectionSchema = z.strictObject({
  role: z.enum(sectionRoles),
  heading: inlineTextSchema.optional(),
  /** Id of the assignment (of the week's facts) that the section is about. */
  assignment: z.string().optional(),
  blocks: z.array(blockSchema).readonly().optional(),
  get sections() {
    return z.array(sectionSchema).readonly().optional();
  },
});

/** See {@link sectionSchema}. */
export interface Section extends z.infer<typeof sectionSchema> {}

/** The body: an introduction, numbered sections, closing paragraphs. `./.` at its end is computed. */
export const bodySchema = z.strictObject({
  numbering: z.enum(numberingSchemes),
  introduction: z.array(blockSchema).readonly(),
  sections: z.array(sectionSchema).readonly(),
  closing: z.array(blockSchema).readonly(),
});

/** See {@link bodySchema}. */
export interface Body extends z.infer<typeof bodySchema> {}
