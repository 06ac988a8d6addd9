import { addDays as addDaysTo, differenceInCalendarDays, formatISO, getISODay, parseISO } from 'date-fns';
import * as z from 'zod';

/** A calendar day as ISO text `YYYY-MM-DD`, without time or zone. Years 1900 to 2999. */
export type CivilDate = string;

const CIVIL_DATE = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Tells whether a text is a day that exists, such as `2024-02-29`. */
export function isCivilDate(text: string): boolean {
  return CIVIL_DATE.test(text) && formatISO(parseISO(text), { representation: 'date' }) === text;
}

/** Schema of a {@link CivilDate}. */
export const civilDateSchema = z.iso.date();

/** The day `days` after `date` (before it where negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return formatISO(addDaysTo(parseISO(date), days), { representation: 'date' });
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** Day of the week by ISO 8601: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekdayOf(date: CivilDate): number {
  return getISODay(parseISO(date));
}

/** Days from `start` to `end`, both included. */
export interface CivilPeriod {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Schema of {@link CivilPeriod}; the end may not stand before the start. */
export const civilPeriodSchema = z.object({ start: civilDateSchema, end: civilDateSchema });

/** A validity: from a day on, until the day before `to`; open where `to` is `null`. */
export interface Validity {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Schema of {@link Validity}. */
export const validitySchema = z.object({ from: civilDateSchema, to: civilDateSchema.nullable() });

/** Tells whether a day lies within a validity. */
export function isValidOn(validity: Validity, date: CivilDate): boolean {
  return validity.from <= date && (validity.to === null || date < validity.to);
}
