import { weekdayOf } from '../../calendar/civil-date.ts';
import { weekdayNameOf, weekdayNames } from '../../calendar/weekday.ts';
import { type Finding, raise } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { timeInWords } from '../wording/day-text.ts';
import { type DayInText, daysInText } from './days-in-text.ts';
import type { DocumentLine } from './document-lines.ts';
import { lineFix } from './text-fix.ts';
import {
  dayImpossible,
  dayOfOtherYear,
  timeNotation,
  weekdayWrong,
  zeroMissing,
  zeroNotAsked,
} from './time-findings.ts';

/** What stands before the day of a cited document: its number and symbol. */
const CITED = /số [^\s]{1,60} (?:ngày )?$/u;

function replacedAt(text: string, day: DayInText, corrected: string): string {
  return text.slice(0, day.index) + corrected + text.slice(day.index + day.text.length);
}

/** The day as written, with its zeros as the decree has them. */
function padded({ text, day, month }: DayInText): string {
  const monthAsked = Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
  let rest = text;
  const parts = [
    [day, day.padStart(2, '0')],
    [month, monthAsked],
  ] as const;
  let corrected = '';
  for (const [written, asked] of parts) {
    const at = rest.indexOf(written);
    corrected += rest.slice(0, at) + asked;
    rest = rest.slice(at + written.length);
  }
  return corrected + rest;
}

function checkPadding(line: DocumentLine, day: DayInText): readonly Finding[] {
  const corrected = padded(day);
  if (corrected === day.text) return [];
  const lacks = day.day.length < 2 || (Number(day.month) <= 2 && day.month.length < 2);
  const fix = lineFix(line, replacedAt(line.text, day, corrected));
  return [raise(lacks ? zeroMissing : zeroNotAsked, line.pointer, { text: day.text }, fix)];
}

function checkDay(line: DocumentLine, day: DayInText, year: number): readonly Finding[] {
  const { date, weekday } = day;
  if (date === undefined) return [raise(dayImpossible, line.pointer, { text: day.text })];
  const cited = CITED.test(line.text.slice(Math.max(0, day.index - 80), day.index));
  return [
    ...(weekday === undefined || weekday === weekdayOf(date)
      ? []
      : [
          raise(weekdayWrong, line.pointer, {
            date,
            stated: weekdayNames[weekday - 1]?.vi ?? '',
            actual: weekdayNameOf(date).vi,
          }),
        ]),
    ...(cited || Number(day.year) === year
      ? []
      : [raise(dayOfOtherYear, line.pointer, { date, year: String(year) })]),
    ...checkPadding(line, day),
  ];
}

const TIME = /(?<!\d)(\d{1,2})[hg](\d{2})(?!\d)[’']?/gu;

function checkTimes(line: DocumentLine): readonly Finding[] {
  return [...line.text.matchAll(TIME)].map((match) => {
    const [text, hour = '', minute = ''] = match;
    const corrected = timeInWords(`${hour.padStart(2, '0')}:${minute}`);
    const { index } = match;
    const fixed = line.text.slice(0, index) + corrected + line.text.slice(index + text.length);
    return raise(timeNotation, line.pointer, { text, corrected }, lineFix(line, fixed));
  });
}

/** Days and times typed in the text: weekdays, existence, year, zeros. Days of cited documents may be older. */
export function checkDaysInText(document: WeekDocument, lines: readonly DocumentLine[]): readonly Finding[] {
  return lines.flatMap((line) => [
    ...daysInText(line.text).flatMap((day) => checkDay(line, day, document.week.year)),
    ...checkTimes(line),
  ]);
}
