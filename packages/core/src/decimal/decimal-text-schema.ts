import * as z from 'zod';
import { isDecimalText } from './decimal.ts';

/** Schema of canonical decimal text; the pattern tells clients all but the limit of 38 digits in all. */
export const decimalTextSchema = z
  .string()
  .regex(/^-?(?:0|[1-9]\d{0,37})(?:\.\d{1,38})?$/)
  .refine(isDecimalText);
