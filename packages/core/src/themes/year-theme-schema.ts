import * as z from 'zod';
import { civilDateSchema, civilPeriodSchema } from '../calendar/civil-date-schema.ts';
import type { YearTheme } from './year-theme.ts';

const wordingSchema = z.string().min(1);
const confidenceSchema = z.enum(['high', 'medium', 'low']);

const sourceSchema = z.object({ title: z.string().min(1), url: z.exactOptional(z.url()) });

const themeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('national'), wording: wordingSchema }),
  z.object({
    type: z.literal('menu'),
    wordings: z.array(wordingSchema).min(1),
    ownChoice: z.boolean(),
    mostUsed: z.exactOptional(wordingSchema),
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
export const yearThemeSchema = z.object({
  year: z.int().min(2011).max(2999),
  theme: themeSchema,
  english: z.exactOptional(z.string().min(1)),
  officialPeriod: z.exactOptional(civilPeriodSchema),
  officialOpening: z.exactOptional(civilDateSchema),
  dispatch: z.exactOptional(
    z.object({ notation: z.string().min(1), date: z.exactOptional(civilDateSchema) }),
  ),
  confidence: z.object({ theme: confidenceSchema, period: confidenceSchema }),
  sources: z.array(sourceSchema).min(1),
}) satisfies z.ZodType<YearTheme>;
