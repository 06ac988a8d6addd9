import type { CivilPeriod } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { type DateParts, partialDateOf, readDateParts, readYear, type YearReading } from './date-parts.ts';
import { withoutSurroundings } from './date-words.ts';
import { type DateQuestion, dateQuestion, type ParseDateOptions } from './parse-date.ts';
import { dateUncertain, periodReversed, periodUnreadable, yearAssumed } from './text-findings.ts';

/**
 * What a text says where a period is asked; only `period` has one. `uncertain` has readings to ask about,
 * none of which is taken.
 */
export type ParsedDateRange = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'period'; readonly period: CivilPeriod }
  | { readonly kind: 'uncertain'; readonly readings: readonly CivilPeriod[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
);

const UNTIL = / (?:đến hết|đến|tới|cho đến) /;
const DASH = / ?[-–—] ?/g;

/** A first and a last day; the year of the first is absent where only the last names one. */
interface Ends {
  readonly start: DateParts;
  readonly end: DateParts & { readonly year: string };
}

/** Every way to cut a text in two: at the word for until, or else at each dash. */
function cuts(text: string): (readonly [string, string])[] {
  const word = UNTIL.exec(text);
  if (word) return [[text.slice(0, word.index), text.slice(word.index + word[0].length)]];
  return [...text.matchAll(DASH)].map(({ 0: dash, index }) => [
    text.slice(0, index),
    text.slice(index + dash.length),
  ]);
}

/** The first day takes the month from the last one where it names none. */
function endsOf(start: DateParts | undefined, end: DateParts | undefined, year?: number): Ends | undefined {
  const endYear = end?.year ?? (year === undefined ? undefined : String(year));
  if (start?.day === undefined || end?.day === undefined) return undefined;
  if (end.month === undefined || endYear === undefined) return undefined;
  return { start: { month: end.month, ...start }, end: { ...end, year: endYear } };
}

/** Year of the first day: its own, or that of the last; a week from December to January begins a year before. */
function firstYearOf({ start, end }: Ends, lastYear: number): number | undefined {
  if (start.year === undefined) return start.month === 12 && end.month === 1 ? lastYear - 1 : lastYear;
  return start.year === end.year ? lastYear : readYear(start.year).years[0];
}

/** The period whose last day is in a year. */
function periodEndingIn(lastYear: number, ends: Ends): CivilPeriod | undefined {
  const firstYear = firstYearOf(ends, lastYear);
  const start = firstYear === undefined ? undefined : partialDateOf(firstYear, ends.start);
  const end = partialDateOf(lastYear, ends.end);
  return start === undefined || end === undefined ? undefined : { start, end };
}

interface Reading {
  readonly periods: readonly [CivilPeriod, ...CivilPeriod[]];
  readonly form: YearReading['form'];
}

function readingOf(ends: Ends): Reading | undefined {
  const { years, form } = readYear(ends.end.year);
  const [first, ...others] = years.flatMap((year) => periodEndingIn(year, ends) ?? []);
  const startSlips = ends.start.year !== undefined && readYear(ends.start.year).form === 'slip';
  return first && { periods: [first, ...others], form: startSlips ? 'slip' : form };
}

function readRange(words: string, year: number | undefined): Reading | undefined {
  const text = withoutFrom(words);
  for (const [lower, upper] of cuts(text)) {
    const start = readDateParts(withoutSurroundings(lower).rest);
    const end = readDateParts(withoutSurroundings(upper).rest);
    const ends = endsOf(start, end, year);
    const reading = ends && readingOf(ends);
    if (reading) return reading;
  }
  const day = readDateParts(withoutSurroundings(text).rest);
  const ends = endsOf(day, day, year);
  return ends && readingOf(ends);
}

const withoutFrom = (words: string) =>
  words.replace(/^\(?(?:trong thời gian |thời gian )?(?:từ )?/, '').replace(/\)$/, '');

function answer({ text, pointer }: DateQuestion, { periods, form }: Reading): ParsedDateRange {
  const [period] = periods;
  if (form === 'slip') {
    const readings = periods.map(({ start, end }) => `${start}/${end}`).join('; ');
    return {
      kind: 'uncertain',
      readings: periods,
      findings: [raise(dateUncertain, pointer, { text, readings })],
    };
  }
  if (period.end < period.start) {
    return { kind: 'unreadable', findings: [raise(periodReversed, pointer, { text, ...period })] };
  }
  const year = period.end.slice(0, 4);
  const findings = form === 'shortened' ? [raise(yearAssumed, pointer, { text, year })] : [];
  return { kind: 'period', period, findings };
}

/**
 * Reads a period as people type it: `2-8/10/2023`, `1 - 7/10/2019`, `từ 1-10 đến 7-10-2021`,
 * `30/9-06/10/2013`, `từ ngày 01/10/2022 đến hết ngày 07/10/2022`; one day alone is a period of one day.
 * The first day takes month and year from the last where it names none.
 *
 * @param text what was typed; text of more than 200 characters is no period.
 * @param options `year` stands in where the text names none: `01/10-07/10`.
 * @returns the period, both days included; or findings `TEXT.DATE.*`.
 * @example
 * ```ts
 * import { parseDateRange } from '@llw/core';
 * const week = parseDateRange('2-8/10/2023');
 * if (week.kind === 'period') console.log(week.period); // => {"start":"2023-10-02","end":"2023-10-08"}
 * ```
 */
export function parseDateRange(text: string, options: ParseDateOptions = {}): ParsedDateRange {
  const question = dateQuestion(text, options);
  if (question.words === '') return { kind: 'blank', findings: [] };
  const reading = readRange(question.words, question.year);
  if (reading) return answer(question, reading);
  const finding = raise(periodUnreadable, question.pointer, { text: question.text });
  return { kind: 'unreadable', findings: [finding] };
}
