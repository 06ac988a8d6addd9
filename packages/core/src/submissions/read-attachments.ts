import type * as z from 'zod';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { MOST_ENTRIES } from './read-values.ts';
import type { Attachment } from './submission.ts';
import { attachmentUnreadable, fieldUnreadable, tooManyEntries } from './submission-findings.ts';
import { attachmentSchema } from './submission-payload.ts';

const none: readonly Attachment[] = Object.freeze([]);

/** Reads the references to files that came along; one that leads nowhere is left out and told. */
export function readAttachments(
  attachments: unknown,
  schema: z.ZodType<readonly Attachment[]>,
  findings: Finding[],
): readonly Attachment[] {
  if (attachments === undefined || attachments === null) return none;
  if (!Array.isArray(attachments)) {
    findings.push(
      raise(fieldUnreadable, '/attachments', { field: 'attachments', expected: '[{ "name": "…", … }]' }),
    );
    return none;
  }
  if (attachments.length > MOST_ENTRIES) {
    findings.push(
      raise(tooManyEntries, '/attachments', { field: 'attachments', limit: String(MOST_ENTRIES) }),
    );
    return none;
  }
  const all = schema.safeParse(attachments);
  if (all.success) return all.data;
  return attachments.flatMap((raw: unknown, index) => {
    const result = attachmentSchema.safeParse(raw);
    if (result.success) return [result.data];
    findings.push(
      raise(attachmentUnreadable, pointerTo('/attachments', index), { position: String(index + 1) }),
    );
    return [];
  });
}
