import { type Finding, labelParam, pointerTo, raise } from '../findings/finding.ts';
import type { NarrativePart, ReportTemplate } from '../templates/template.ts';
import { normalizeText } from '../text/normalize-text.ts';
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

function readPart(part: NarrativePart, raw: unknown, findings: Finding[]): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  const pointer = pointerTo('/narrative', part.code);
  const name = labelParam('part', part.label);
  if (typeof raw !== 'string') {
    findings.push(raise(notText, pointer, name));
    return undefined;
  }
  const limit = part.maxLength ?? MOST_CHARACTERS;
  if (raw.length > MOST_CODE_UNITS) {
    const params = { ...name, length: String(raw.length), limit: String(limit) };
    findings.push(raise(textTooLong, pointer, params));
    return undefined;
  }
  const { text, changes } = normalizeText(raw);
  if (changes.length > 0) {
    const shown = { vi: excerpt(text), en: excerpt(text) };
    const fixes = [valueFix({ at: pointer, given: raw, value: text, shown })];
    findings.push(raise(textNormalized, pointer, { ...name, places: String(changes.length) }, { fixes }));
  }
  if (text.length > limit) {
    const params = { ...name, length: String(text.length), limit: String(limit) };
    findings.push(raise(textTooLong, pointer, params));
  }
  return text.trim() === '' ? undefined : text;
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

/** Reads the parts written in words, brought to standard Unicode. A draft may lack required parts. */
export function readNarrative(
  narrative: unknown,
  template: ReportTemplate,
  draft: boolean,
  findings: Finding[],
): Readonly<Record<string, string>> {
  const given = isRecord(narrative) ? narrative : {};
  if (narrative !== undefined && narrative !== null && !isRecord(narrative)) {
    findings.push(raise(fieldUnreadable, '/narrative', { field: 'narrative', expected: '{ "…": "…" }' }));
  }
  tellUnknownParts(given, template.narrative, findings);
  const read: Record<string, string> = {};
  for (const part of template.narrative) {
    const text = readPart(part, Object.hasOwn(given, part.code) ? given[part.code] : undefined, findings);
    if (text !== undefined) read[part.code] = text;
    else if (part.required && !draft) {
      findings.push(raise(textMissing, pointerTo('/narrative', part.code), labelParam('part', part.label)));
    }
  }
  return read;
}
