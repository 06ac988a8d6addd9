import * as z from 'zod';
import type { Instant } from '../calendar/deadline.ts';
import type { TemplateReference } from '../templates/template.ts';
import { isRecord } from './is-record.ts';
import { PERIOD, type Period } from './period.ts';
import { type SubmissionStatus, submissionStatuses } from './submission.ts';
import { LONGEST_IDENTIFIER, type SubmissionEnvelope } from './submission-payload.ts';

const INSTANT = z.regexes.datetime({ offset: true });

/** As most are sent: in Vietnam's time, on a day that every month has. Told in half the time of the whole pattern. */
const PLAIN_INSTANT =
  /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

const statuses: ReadonlySet<unknown> = new Set(submissionStatuses);

const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_IDENTIFIER;

const isOrdinal = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** Whether a value is a {@link Period}. */
export const isPeriod = (value: unknown): value is Period => typeof value === 'string' && PERIOD.test(value);

/** Whether a value is an {@link Instant}. */
export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && (PLAIN_INSTANT.test(value) || INSTANT.test(value));

const isStatus = (value: unknown): value is SubmissionStatus => statuses.has(value);

function plainReference(value: unknown): TemplateReference | undefined {
  if (!isRecord(value)) return undefined;
  const { id, version } = value;
  return isIdentifier(id) && isOrdinal(version) ? { id, version } : undefined;
}

/**
 * What a submission says about itself where nothing is wrong with it, as the schema would read it, in a tenth
 * of the time; `undefined` where the schema must look, to tell what is wrong.
 */
export function plainEnvelope(payload: Readonly<Record<string, unknown>>): SubmissionEnvelope | undefined {
  const { id, unit, period, basis, revision, supersedes, idempotencyKey, submittedAt, status } = payload;
  const template = plainReference(payload['template']);
  if (!template || !isIdentifier(unit) || !isPeriod(period)) return undefined;
  if (basis !== 'own' && basis !== 'consolidated') return undefined;
  if (!isInstant(submittedAt)) return undefined;
  if (id !== undefined && !isIdentifier(id)) return undefined;
  if (revision !== undefined && !isOrdinal(revision)) return undefined;
  if (supersedes !== undefined && !isIdentifier(supersedes)) return undefined;
  if (idempotencyKey !== undefined && !isIdentifier(idempotencyKey)) return undefined;
  if (status !== undefined && !isStatus(status)) return undefined;
  return { id, unit, period, template, basis, revision, supersedes, idempotencyKey, submittedAt, status };
}
