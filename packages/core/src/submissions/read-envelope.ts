import { type Finding, labelParam, pointerTo, raise } from '../findings/finding.ts';
import { plainEnvelope } from './plain-envelope.ts';
import { withPlainFields } from './plain-field.ts';
import { MOST_ENTRIES } from './read-values.ts';
import { submissionStatuses } from './submission.ts';
import { fieldMissing, fieldUnreadable, tooManyEntries } from './submission-findings.ts';
import { type SubmissionEnvelope, submissionEnvelopeSchema, submissionFields } from './submission-payload.ts';
import { unknownField, unknownKeysIn } from './unknown-key.ts';

/** Patterns of the fields, the same in every language. */
const expected: Readonly<Record<string, string>> = {
  period: '"YYYY"',
  template: '{ "id": "…", "version": 1 }',
  basis: 'own | consolidated',
  revision: '1, 2, 3, …',
  submittedAt: 'YYYY-MM-DDThh:mm:ss+07:00',
  status: submissionStatuses.join(' | '),
};

function tellUnknownFields(payload: Readonly<Record<string, unknown>>, findings: Finding[]): void {
  const keys = Object.keys(payload);
  if (keys.length > MOST_ENTRIES) {
    const whole = labelParam('field', { vi: 'bản nộp', en: 'submission' });
    findings.push(raise(tooManyEntries, '', { ...whole, limit: String(MOST_ENTRIES) }));
    return;
  }
  if (keys.every((key) => submissionFields.has(key))) return;
  const others = keys.filter((key) => !submissionFields.has(key));
  for (const unknown of unknownKeysIn({ at: '', fields: payload }, others)) {
    findings.push(unknownField(unknown, submissionFields));
  }
}

/**
 * Reads what a submission says about itself.
 *
 * @returns the fields, or `undefined` where one that is needed is missing or cannot be read
 */
export function readEnvelope(
  payload: Readonly<Record<string, unknown>>,
  findings: Finding[],
): SubmissionEnvelope | undefined {
  tellUnknownFields(payload, findings);
  const plain = plainEnvelope(payload);
  if (plain) return plain;
  const result = submissionEnvelopeSchema.safeParse(withPlainFields(payload, findings));
  if (result.success) return result.data;
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (told.has(field)) continue;
    told.add(field);
    const pointer = pointerTo('', field);
    const given = payload[field];
    findings.push(
      given === undefined || given === null
        ? raise(fieldMissing, pointer, { field })
        : raise(fieldUnreadable, pointer, { field, expected: expected[field] ?? '"…" (1–200)' }),
    );
  }
  return undefined;
}
