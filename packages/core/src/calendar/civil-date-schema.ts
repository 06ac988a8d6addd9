import * as z from 'zod';
import { isCivilDate } from './civil-date.ts';

/** Schema of a {@link CivilDate}: a day that exists, in the years 1900 to 2999. */
export const civilDateSchema = z.iso.date().refine(isCivilDate, { error: 'a day of the years 1900 to 2999' });

/** Schema of {@link CivilPeriod}; the end may not stand before the start. */
export const civilPeriodSchema = z
  .object({ start: civilDateSchema, end: civilDateSchema })
  .refine(({ start, end }) => start <= end, { error: 'the end stands before the start', path: ['end'] });

/** Schema of {@link Validity}. */
export const validitySchema = z.object({ from: civilDateSchema, to: civilDateSchema.nullable() });
