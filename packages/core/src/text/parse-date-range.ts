import type { CivilPeriod } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { type DateParts, partialDateOf, readDateParts, readYear } from './date-parts.ts';
import { withoutSurroundings } from './date-words.ts';
import { type DateQuestion, dateQuestion, type ParseDateOptions } from './parse-date.ts';
import { periodReversed, periodUnreadable, yearAssumed } from './text-findings.ts';

/** What a text says where a period is asked; only `period` has one. */
export type ParsedDateRange = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'period'; readonly period: CivilPeriod }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
);

const UNTIL = / (?:đến hết|đến|tới|cho đến) /;
const DASH = / ?[-–—] ?/g;

interface Ends {
  readonly start: DateParts;
  readonly end: DateParts;
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

/** The first day takes month and year from the last one where it names none. */
function endsOf(
  start: DateParts | undefined,
  end: DateParts | undefined,
  year: number | undefined,
): Ends | undefined {
  const endYear = end?.year ?? (year === undefined ? undefined : String(year));
  if (
    start?.day === undefined ||
    end?.day === undefined ||
    end.month === undefined ||
    endYear === undefined
  ) {
    return undefined;
  }
  const month = start.month ?? end.month;
  const turnsYear = start.year === undefined && month === 12 && end.month === 1;
  const startYear = start.year ?? (turnsYear ? String(Number(endYear) - 1) : endYear);
  return {
    start: { day: start.day, month, year: startYear },
    end: { day: end.day, month: end.month, year: endYear },
  };
}

interface Reading {
  readonly period: CivilPeriod;
  readonly assumedYear?: number;
}

function readingOf({ start, end }: Ends): Reading | undefined {
  const [startYear, endYear] = [readYear(start.year ?? ''), readYear(end.year ?? '')];
  const [first, last] = [startYear.years[0], endYear.years[0]];
  if (startYear.form === 'slip' || endYear.form === 'slip' || first === undefined || last === undefined) {
    return undefined;
  }
  const [from, to] = [partialDateOf(first, start), partialDateOf(last, end)];
  if (from === undefined || to === undefined) return undefined;
  const period = { start: from, end: to };
  return endYear.form === 'shortened' ? { period, assumedYear: last } : { period };
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

function answer({ text, pointer }: DateQuestion, { period, assumedYear }: Reading): ParsedDateRange {
  if (period.end < period.start) {
    return { kind: 'unreadable', findings: [raise(periodReversed, pointer, { text, ...period })] };
  }
  const assumed =
    assumedYear === undefined ? [] : [raise(yearAssumed, pointer, { text, year: String(assumedYear) })];
  return { kind: 'period', period, findings: assumed };
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
