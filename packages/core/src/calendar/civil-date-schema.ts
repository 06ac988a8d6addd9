import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import type { CivilPeriod, Validity } from './civil-date.ts';

/**
 * Schema of a {@link CivilDate}: a day that exists, in the years 1900 to 2999. Both are patterns, so that a
 * JSON Schema made from it says the same.
 */
export const civilDateSchema = z.iso
  .date()
  .regex(/^(?:19|2\d)\d\d-/, { error: 'a day of the years 1900 to 2999' });

/** Schema of {@link CivilPeriod}; the end may not stand before the start. */
export const civilPeriodSchema: z.ZodType<CivilPeriod> = schemaOf<CivilPeriod>()(
  z
    .object({ start: civilDateSchema, end: civilDateSchema })
    .refine(({ start, end }) => start <= end, { error: 'the end stands before the start', path: ['end'] }),
);

/** Schema of {@link Validity}. */
export const validitySchema: z.ZodType<Validity> = schemaOf<Validity>()(
  z.object({ from: civilDateSchema, to: civilDateSchema.nullable() }),
);
