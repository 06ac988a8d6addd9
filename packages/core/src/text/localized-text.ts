import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';

/** Languages every message and label is written in. */
export type Language = 'vi' | 'en';

/** One text in Vietnamese and in English. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}

/** Schema of {@link LocalizedText}: both languages present and not empty. */
export const localizedTextSchema: z.ZodType<LocalizedText> = schemaOf<LocalizedText>()(
  z.object({ vi: z.string().min(1), en: z.string().min(1) }),
);
