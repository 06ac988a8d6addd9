import { type Finding, labelParam, pointerTo, raise } from '../findings/finding.ts';
import type { NarrativePart, ReportTemplate } from '../templates/template.ts';
import { fieldsUpTo } from './fields-up-to.ts';
import { isRecord } from './is-record.ts';
import { notText, textMissing, textTooLong } from './narrative-findings.ts';
import { MOST_ENTRIES } from './read-values.ts';
import { MOST_CHARACTERS, MOST_CODE_UNITS, standardText } from './standard-text.ts';
import { fieldUnreadable, tooManyEntries } from './submission-findings.ts';
import { unknownKeysIn, unknownPart } from './unknown-key.ts';

type Given = Readonly<Record<string, unknown>>;

const placeOf = ({ code }: NarrativePart): string => pointerTo('/narrative', code);

const nameOf = ({ label }: NarrativePart) => labelParam('part', label);

function tellTooLong(part: NarrativePart, { length }: string, limit: number, findings: Finding[]): void {
  const params = { ...nameOf(part), length: String(length), limit: String(limit) };
  findings.push(raise(textTooLong, placeOf(part), params));
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
  const text = standardText(raw, () => {
    const pointer = placeOf(part);
    return { name: nameOf(part), pointer, at: pointer, findings };
  });
  if (text.length > limit) tellTooLong(part, text, limit, findings);
  return text.trim() === '' ? undefined : text;
}

function tellUnknownParts(given: Given, parts: readonly NarrativePart[], findings: Finding[]): void {
  const keys = Object.keys(given);
  if (keys.length > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/narrative', { field: 'narrative', limit: String(MOST_ENTRIES) }));
    return;
  }
  const others = keys.filter((key) => !parts.some(({ code }) => code === key));
  for (const unknown of unknownKeysIn({ at: '/narrative', fields: given }, others)) {
    findings.push(unknownPart(unknown, parts));
  }
}

function tellMissing(part: NarrativePart, draft: boolean, findings: Finding[]): void {
  if (part.required && !draft) findings.push(raise(textMissing, placeOf(part), nameOf(part)));
}

function readParts(
  given: Given,
  parts: readonly NarrativePart[],
  draft: boolean,
  findings: Finding[],
): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  let known = 0;
  for (const part of parts) {
    const isGiven = Object.hasOwn(given, part.code);
    if (isGiven) known += 1;
    const text = isGiven ? readPart(part, given[part.code], findings) : undefined;
    if (text !== undefined) read[part.code] = text;
    else tellMissing(part, draft, findings);
  }
  if (fieldsUpTo(known + 1, given) > known) tellUnknownParts(given, parts, findings);
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
