import { type CivilDate, isCivilDate } from '../../calendar/civil-date.ts';

/** A day named in running text. */
export interface DayInText {
  /** Place in the text, in UTF-16 units. */
  readonly index: number;
  /** As written. */
  readonly text: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** `undefined` where there is no such day. */
  readonly date: CivilDate | undefined;
  /** Weekday named beside it, by ISO number. */
  readonly weekday?: number;
}

const DAY =
  /(?<![\d/.-])(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{3,6})(?![\d/])|ngày (?<dayInWords>\d{1,2}) tháng (?<monthInWords>\d{1,2}) năm (?<yearInWords>\d{3,6})/giu;

const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật';
const BEFORE = new RegExp(`(${WEEKDAY})(?: đầu tuần)?[ ,(]{0,3}(?:ngày )?[ (]{0,2}$`, 'iu');
const AFTER = new RegExp(`^[ ,]{0,2}\\(?(${WEEKDAY})(?!\\p{L})`, 'iu');
const LONGEST_WEEKDAY = 40;

const weekdayByName: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  nhật: 7,
};

function weekdayNumber(name: string): number | undefined {
  const word = name.toLowerCase().split(' ').at(-1) ?? '';
  return /^[2-7]$/.test(word) ? Number(word) - 1 : weekdayByName[word];
}

function weekdayBeside(text: string, index: number, end: number): number | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, index - LONGEST_WEEKDAY), index));
  const after = AFTER.exec(text.slice(end, end + LONGEST_WEEKDAY));
  const name = before?.[1] ?? after?.[1];
  return name === undefined ? undefined : weekdayNumber(name);
}

/** The days that a text names, in figures or in words, with the weekday that stands beside each. */
export function daysInText(text: string): readonly DayInText[] {
  return [...text.matchAll(DAY)].map((match) => {
    const { groups = {}, index } = match;
    const day = groups['day'] ?? groups['dayInWords'] ?? '';
    const month = groups['month'] ?? groups['monthInWords'] ?? '';
    const year = groups['year'] ?? groups['yearInWords'] ?? '';
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const weekday = weekdayBeside(text, index, index + match[0].length);
    return {
      index,
      text: match[0],
      day,
      month,
      year,
      date: isCivilDate(date) ? date : undefined,
      ...(weekday === undefined ? {} : { weekday }),
    };
  });
}
