import { type CivilDate, weekdayOf } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import {
  type DateParts,
  dayOfSerial,
  type PartialCivilDate,
  partialDateOf,
  readDateParts,
  readYear,
} from './date-parts.ts';
import { withoutSurroundings } from './date-words.ts';
import { normalizeText } from './normalize-text.ts';
import { plainCharacters } from './plain-characters.ts';
import {
  dateUncertain,
  dateUnreadable,
  dayMissingInCalendar,
  weekdayDiffers,
  yearAssumed,
  yearMissing,
} from './text-findings.ts';

/**
 * What a text says where a day is asked. Only `day` has a day. A draft may have a month without a day:
 * that is `partial`, and no fault. `uncertain` has readings to ask about, none of which is taken.
 */
export type ParsedDate = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'day'; readonly date: CivilDate; readonly time?: string }
  | { readonly kind: 'partial'; readonly date: PartialCivilDate }
  | { readonly kind: 'uncertain'; readonly readings: readonly PartialCivilDate[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
);

/** What is known of the day that is asked. */
export interface ParseDateOptions {
  /** The year meant where a text names none, such as that of the campaign. */
  readonly year?: number;
  /** JSON Pointer that findings carry; `""` where left out. */
  readonly pointer?: string;
}

/** Nobody types a longer date; longer text is not looked at. */
const LONGEST = 200;

/** A day and time without a zone, as spreadsheets and databases write them. With a zone it is an instant. */
const ISO_LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** The text in question and what is known of it. */
export interface DateQuestion {
  readonly text: string;
  readonly words: string;
  readonly year: number | undefined;
  readonly pointer: string;
}

/** Brings a text to the form that dates are looked for in; `undefined` where it is blank or too long. */
export function dateQuestion(text: string, { year, pointer = '' }: ParseDateOptions): DateQuestion {
  const shown = normalizeText(text.slice(0, LONGEST)).text.trim();
  if (text.length > LONGEST) return { text: `${shown.slice(0, 100)}…`, words: '?', year, pointer };
  const words = plainCharacters(shown).toLowerCase().replace(/\s+/g, ' ').replace(ISO_LOCAL_TIME, '$1 $2');
  return { text: shown, words, year, pointer };
}

function unreadable({ text, pointer }: DateQuestion): ParsedDate {
  return { kind: 'unreadable', findings: [raise(dateUnreadable, pointer, { text })] };
}

function uncertain({ text, pointer }: DateQuestion, readings: readonly PartialCivilDate[]): ParsedDate {
  const findings = [raise(dateUncertain, pointer, { text, readings: readings.join('; ') })];
  return { kind: 'uncertain', readings, findings };
}

function ofWrittenYear(question: DateQuestion, year: number, parts: DateParts): ParsedDate {
  const date = partialDateOf(year, parts);
  if (date !== undefined) {
    return parts.day === undefined || parts.month === undefined
      ? { kind: 'partial', date, findings: [] }
      : { kind: 'day', date, findings: [] };
  }
  const { day = 0, month = 0 } = parts;
  const monthFirst = month > 12 ? partialDateOf(year, { day: month, month: day }) : undefined;
  if (monthFirst !== undefined) return uncertain(question, [monthFirst]);
  const { text, pointer } = question;
  return { kind: 'unreadable', findings: [raise(dayMissingInCalendar, pointer, { text })] };
}

function ofSlip(
  question: DateQuestion,
  typed: string,
  years: readonly number[],
  parts: DateParts,
): ParsedDate {
  const serial = parts.month === undefined ? dayOfSerial(typed) : undefined;
  const dates = years.flatMap((year) => partialDateOf(year, parts) ?? []);
  const readings = serial === undefined ? dates : [...dates, serial];
  return readings.length === 0 ? unreadable(question) : uncertain(question, readings);
}

function ofParts(question: DateQuestion, parts: DateParts): ParsedDate {
  const { text, pointer, year: expected } = question;
  if (parts.year === undefined) {
    if (parts.month === undefined) return unreadable(question);
    if (expected !== undefined) return ofWrittenYear(question, expected, parts);
    return { kind: 'unreadable', findings: [raise(yearMissing, pointer, { text })] };
  }
  const { years, form } = readYear(parts.year);
  const [first] = years;
  if (form === 'slip' || first === undefined) return ofSlip(question, parts.year, years, parts);
  const parsed = ofWrittenYear(question, first, parts);
  if (form === 'written' || parsed.kind === 'unreadable') return parsed;
  const assumed = raise(yearAssumed, pointer, { text, year: String(first) });
  return { ...parsed, findings: [...parsed.findings, assumed] };
}

function withWeekday(
  { text, pointer }: DateQuestion,
  parsed: ParsedDate,
  stated: number | undefined,
): ParsedDate {
  if (parsed.kind !== 'day' || stated === undefined) return parsed;
  const actual = weekdayOf(parsed.date);
  if (actual === stated) return parsed;
  const params = { text, date: parsed.date, stated: String(stated), actual: String(actual) };
  return { ...parsed, findings: [...parsed.findings, raise(weekdayDiffers, pointer, params)] };
}

/**
 * Reads a day as people type it in Vietnamese: `02/10/2023`, `14/9/2022`, `2.10.2023`,
 * `ngày 05 tháng 01 năm 2020`, `14h00' ngày thứ 5, ngày 03/10/2024`. The day stands before the month.
 * A weekday that is named is held against the calendar. A year with a digit too many or too few
 * (`20226`, `9/226`) gives the readings possible, and nothing is chosen.
 *
 * @param text what was typed; text of more than 200 characters is no date.
 * @param options the year that is meant where none is written, and where the text stands.
 * @returns what was read, with findings `TEXT.DATE.*` where it is not one certain day of a draft or not.
 * @example
 * ```ts
 * import { parseDate } from '@llw/core';
 * const opening = parseDate("14h00' ngày thứ 5, ngày 03/10/2024");
 * if (opening.kind === 'day') console.log(opening.date, opening.time); // => 2024-10-03 14:00
 * const slip = parseDate('tháng 9/20226');
 * if (slip.kind === 'uncertain') console.log(slip.readings); // => ["2022-09","2026-09"]
 * ```
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  const question = dateQuestion(text, options);
  if (question.words === '') return { kind: 'blank', findings: [] };
  const { time, weekday, rest } = withoutSurroundings(question.words);
  const parts = readDateParts(rest);
  if (!parts) return unreadable(question);
  const parsed = withWeekday(question, ofParts(question, parts), weekday);
  return parsed.kind === 'day' && time !== undefined ? { ...parsed, time } : parsed;
}
