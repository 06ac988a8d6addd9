import { UTCDateMini } from '@date-fns/utc';
import { addDays as daysAfter } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { MisuseError } from '../findings/finding.ts';

/** A calendar day as ISO text `YYYY-MM-DD`, without time or zone. Years 1900 to 2999. */
export type CivilDate = string;

const CIVIL_DATE = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The day as date-fns counts with it: in UTC, where every day has 24 hours. The zone of the machine may
 * leave days out (Samoa has no 2011-12-30) and is never asked.
 */
const utcDay = (date: CivilDate): Date => new UTCDateMini(`${date}T00:00:00Z`);

/** The day of a text that the program says is one. */
function knownDay(date: CivilDate): Date {
  const day = utcDay(date);
  if (Number.isNaN(day.getTime())) throw new MisuseError('calendar.notADay', `"${date}" is not a day`);
  return day;
}

const textOf = (day: Date): CivilDate => day.toISOString().slice(0, 10);

/**
 * Tells whether a text is a day that exists, in the years 1900 to 2999.
 *
 * @param text any text, such as one a form brought.
 * @returns `true` where it is written `YYYY-MM-DD` and the calendar has that day.
 * @example
 * ```ts
 * import { isCivilDate } from '@llw/core';
 * console.log(isCivilDate('2024-02-29')); // => true
 * console.log(isCivilDate('2023-02-29')); // => false
 * ```
 */
export function isCivilDate(text: string): boolean {
  if (!CIVIL_DATE.test(text)) return false;
  const firstOfMonth = utcDay(`${text.slice(0, 7)}-01`);
  return Number(text.slice(8)) <= getDaysInMonth(firstOfMonth);
}

/**
 * The day of a year, month and day of the month.
 * @param year 1900 to 2999.
 * @param month from 1, January, to 12.
 * @param day from 1.
 * @returns the day, or `undefined` where there is no such day.
 * @example
 * ```ts
 * import { civilDateOf } from '@llw/core';
 * console.log(civilDateOf(2023, 10, 2)); // => "2023-10-02"
 * console.log(civilDateOf(2023, 9, 31)); // => undefined
 * ```
 */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
}

/**
 * The day `days` after `date`, before it where negative.
 *
 * @param date a day `YYYY-MM-DD`
 * @param days whole days, negative for days before
 * @returns a day `YYYY-MM-DD`.
 * @throws MisuseError `calendar.notADay` where the text is no day, as do the other functions that count.
 * @example
 * ```ts
 * import { addDays } from '@llw/core';
 * console.log(addDays('2024-02-28', 2)); // => "2024-03-01"
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return textOf(daysAfter(knownDay(date), days));
}

/**
 * Whole days from `from` to `to`; negative where `to` is earlier.
 *
 * @param from a day `YYYY-MM-DD`
 * @param to another
 * @returns a whole number of days.
 * @example
 * ```ts
 * import { daysBetween } from '@llw/core';
 * console.log(daysBetween('2023-10-02', '2023-10-08')); // => 6
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(knownDay(to), knownDay(from));
}

/**
 * Day of the week by ISO 8601: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật).
 *
 * @param date a day that exists, `YYYY-MM-DD`.
 * @returns 1 to 7.
 * @example
 * ```ts
 * import { weekdayOf } from '@llw/core';
 * console.log(weekdayOf('2022-10-01')); // => 6
 * ```
 */
export function weekdayOf(date: CivilDate): number {
  return getISODay(knownDay(date));
}

/** Days from `start` to `end`, both included. */
export interface CivilPeriod {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/**
 * Tells whether a day lies in a period, its first and last day included.
 *
 * @param period two days, the first not after the last.
 * @param date `YYYY-MM-DD`.
 * @returns `true` on the first and the last day too.
 * @example
 * ```ts
 * import { isInPeriod } from '@llw/core';
 * console.log(isInPeriod({ start: '2024-10-01', end: '2024-10-07' }, '2024-10-07')); // => true
 * ```
 */
export function isInPeriod(period: CivilPeriod, date: CivilDate): boolean {
  return period.start <= date && date <= period.end;
}

/** A validity: from a day on, until the day before `to`; open where `to` is `null`. */
export interface Validity {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/**
 * Tells whether a day lies within a validity.
 *
 * @param validity from a day, up to a day that is no longer part of it; `to: null` is open.
 * @param date `YYYY-MM-DD`.
 * @returns `true` on the first day, `false` on the day `to`.
 * @example
 * ```ts
 * import { isValidOn } from '@llw/core';
 * const districts = { from: '1945-09-02', to: '2025-07-01' };
 * console.log(isValidOn(districts, '2025-06-30'), isValidOn(districts, '2025-07-01')); // => true false
 * ```
 */
export function isValidOn(validity: Validity, date: CivilDate): boolean {
  return validity.from <= date && (validity.to === null || date < validity.to);
}
