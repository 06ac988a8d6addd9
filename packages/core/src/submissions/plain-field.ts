import type { Instant } from '../calendar/deadline.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { isRecord } from './is-record.ts';
import type { Period } from './period.ts';
import { isInstant, isPeriod } from './plain-envelope.ts';
import { fieldCoerced } from './submission-findings.ts';
import { valueFix } from './value-fix.ts';

type Payload = Readonly<Record<string, unknown>>;

/** Longer text is none of the fields that are read here. */
const LONGEST = 40;

const isShort = (given: unknown): given is string => typeof given === 'string' && given.length <= LONGEST;

/** A year as a number, or with spaces around it. */
function period(given: unknown): Period | undefined {
  const text = typeof given === 'number' ? String(given) : isShort(given) ? given.trim() : '';
  return isPeriod(text) ? text : undefined;
}

/** A count as text. */
function count(given: unknown): number | undefined {
  return isShort(given) && /^ *[1-9]\d{0,8} *$/.test(given) ? Number(given) : undefined;
}

/** An instant with a space in place of the T, or without seconds, which are 0 then (ISO 8601). */
function instant(given: unknown): Instant | undefined {
  if (!isShort(given)) return undefined;
  const parts = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?([Zz]|[+-]\d\d:\d\d)$/.exec(
    given.trim(),
  );
  if (!parts) return undefined;
  const [, day = '', minutes = '', seconds = ':00', offset = ''] = parts;
  const text = `${day}T${minutes}${seconds}${offset.toUpperCase()}`;
  return isInstant(text) ? text : undefined;
}

const readings: Readonly<Record<string, (given: unknown) => string | number | undefined>> = {
  period,
  revision: count,
  submittedAt: instant,
};

function tell(field: string, at: string, given: unknown, value: string | number, findings: Finding[]): void {
  const shown = { vi: String(value), en: String(value) };
  const params = { field, given: JSON.stringify(given), value: JSON.stringify(value) };
  findings.push(raise(fieldCoerced, at, params, { fixes: [valueFix({ at, given, value, shown })] }));
}

/** The version of a form as text; its id is a name, of which nothing is guessed. */
function plainReference(template: unknown, findings: Finding[]): unknown {
  if (!isRecord(template)) return template;
  const version = count(template['version']);
  if (version === undefined) return template;
  tell('template.version', '/template/version', template['version'], version, findings);
  return { ...template, version };
}

/**
 * A payload of which fields are as its schema asks, where they were written in another way that has one reading
 * only: a year or a count of the other type, an instant without its seconds. All else stays, for the schema to tell.
 */
export function withPlainFields(payload: Payload, findings: Finding[]): Payload {
  const plain: Record<string, unknown> = { ...payload };
  for (const [field, read] of Object.entries(readings)) {
    const given = payload[field];
    const value = read(given);
    if (value === undefined || value === given) continue;
    tell(field, pointerTo('', field), given, value, findings);
    plain[field] = value;
  }
  const template = plainReference(payload['template'], findings);
  if (template !== undefined) plain['template'] = template;
  return plain;
}
