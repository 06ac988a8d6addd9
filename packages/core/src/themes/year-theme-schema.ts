import * as z from 'zod';
import { civilDateSchema, civilPeriodSchema } from '../calendar/civil-date-schema.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import type { YearTheme } from './year-theme.ts';

const wordingSchema = z.string().min(1);
const confidenceSchema = z.enum(['high', 'medium', 'low']);

const sourceSchema = z.object({ title: z.string().min(1), url: z.url().optional() });

const themeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('national'), wording: wordingSchema }),
  z.object({
    type: z.literal('menu'),
    wordings: z.array(wordingSchema).min(1),
    ownChoice: z.boolean(),
    mostUsed: wordingSchema.optional(),
  }),
  z.object({
    type: z.literal('local'),
    examples: z.array(z.object({ wording: wordingSchema, usedBy: z.string().min(1), source: sourceSchema })),
  }),
  z.object({ type: z.literal('unknown') }),
]);

/**
 * Schema of {@link YearTheme}, for years that come from a file or a form before {@link createThemeRegistry}
 * takes them in.
 *
 * @example
 * ```ts
 * import { yearThemeSchema } from '@llw/core';
 * const sent = { year: 2031, theme: { type: 'national' }, sources: [] };
 * console.log(yearThemeSchema.safeParse(sent).success); // => false
 * ```
 */
export const yearThemeSchema: z.ZodType<YearTheme> = schemaOf<YearTheme>()(
  z.object({
    year: z.int().min(2011).max(2999),
    theme: themeSchema,
    english: z.string().min(1).optional(),
    officialPeriod: civilPeriodSchema.optional(),
    officialOpening: civilDateSchema.optional(),
    dispatch: z.object({ notation: z.string().min(1), date: civilDateSchema.optional() }).optional(),
    confidence: z.object({ theme: confidenceSchema, period: confidenceSchema }),
    sources: z.array(sourceSchema).min(1),
  }),
);
