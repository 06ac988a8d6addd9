import { type Finding, labelParam, pointerTo, raise } from '../findings/finding.ts';
import type { NarrativePart, ReportTemplate } from '../templates/template.ts';
import { type NormalizedText, normalizeText } from '../text/normalize-text.ts';
import { excerpt } from './excerpt.ts';
import { isRecord } from './is-record.ts';
import { MOST_ENTRIES } from './read-values.ts';
import {
  fieldUnreadable,
  notText,
  textMissing,
  textNormalized,
  textTooLong,
  textUnknown,
  tooManyEntries,
} from './submission-findings.ts';
import { valueFix } from './value-fix.ts';

const MOST_CHARACTERS = 10_000;
/** Text longer than this is refused before it is looked at. */
const MOST_CODE_UNITS = 1_000_000;

const placeOf = ({ code }: NarrativePart): string => pointerTo('/narrative', code);

const nameOf = ({ label }: NarrativePart) => labelParam('part', label);

function tellTooLong(part: NarrativePart, { length }: string, limit: number, findings: Finding[]): void {
  const params = { ...nameOf(part), length: String(length), limit: String(limit) };
  findings.push(raise(textTooLong, placeOf(part), params));
}

function tellNormalized(
  part: NarrativePart,
  given: string,
  normal: NormalizedText,
  findings: Finding[],
): void {
  const { text, changes } = normal;
  const at = placeOf(part);
  const shown = { vi: excerpt(text), en: excerpt(text) };
  const fixes = [valueFix({ at, given, value: text, shown })];
  findings.push(raise(textNormalized, at, { ...nameOf(part), places: String(changes.length) }, { fixes }));
}

function readPart(part: NarrativePart, raw: unknown, findings: Finding[]): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw !== 'string') {
    findings.push(raise(notText, placeOf(part), nameOf(part)));
    return undefined;
  }
  const limit = part.maxLength ?? MOST_CHARACTERS;
  if (raw.length > MOST_CODE_UNITS) {
    tellTooLong(part, raw, limit, findings);
    return undefined;
  }
  const normal = normalizeText(raw);
  if (normal.changes.length > 0) tellNormalized(part, raw, normal, findings);
  if (normal.text.length > limit) tellTooLong(part, normal.text, limit, findings);
  return normal.text.trim() === '' ? undefined : normal.text;
}

function tellUnknownParts(
  narrative: Readonly<Record<string, unknown>>,
  parts: readonly NarrativePart[],
  findings: Finding[],
): void {
  const keys = Object.keys(narrative);
  if (keys.length > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/narrative', { field: 'narrative', limit: String(MOST_ENTRIES) }));
    return;
  }
  for (const key of keys) {
    if (parts.some((part) => part.code === key)) continue;
    findings.push(raise(textUnknown, pointerTo('/narrative', key), { part: excerpt(key) }));
  }
}

function tellMissing(part: NarrativePart, draft: boolean, findings: Finding[]): void {
  if (part.required && !draft) findings.push(raise(textMissing, placeOf(part), nameOf(part)));
}

function readParts(
  given: Readonly<Record<string, unknown>>,
  parts: readonly NarrativePart[],
  draft: boolean,
  findings: Finding[],
): Readonly<Record<string, string>> {
  tellUnknownParts(given, parts, findings);
  const read: Record<string, string> = {};
  for (const part of parts) {
    const text = readPart(part, Object.hasOwn(given, part.code) ? given[part.code] : undefined, findings);
    if (text !== undefined) read[part.code] = text;
    else tellMissing(part, draft, findings);
  }
  return read;
}

const noParts: Readonly<Record<string, string>> = Object.freeze({});

/** Reads the parts written in words, brought to standard Unicode. A draft may lack required parts. */
export function readNarrative(
  narrative: unknown,
  { narrative: parts }: ReportTemplate,
  draft: boolean,
  findings: Finding[],
): Readonly<Record<string, string>> {
  if (isRecord(narrative)) return readParts(narrative, parts, draft, findings);
  if (narrative !== undefined && narrative !== null) {
    findings.push(raise(fieldUnreadable, '/narrative', { field: 'narrative', expected: '{ "…": "…" }' }));
  }
  for (const part of parts) tellMissing(part, draft, findings);
  return noParts;
}
