import type { CivilDate, CivilPeriod } from '../../calendar/civil-date.ts';
import type { Deadline } from '../../calendar/deadline.ts';
import { weekdayNameOf } from '../../calendar/weekday.ts';
import type { PartialDate } from '../document-head.ts';

/** What stands in a draft for a number or a day not yet given: five no-break spaces. */
export const draftBlank = '\u00A0'.repeat(5);

function paddedDay(day: number): string {
  return String(day).padStart(2, '0');
}

function paddedMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

function partsOf(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/**
 * A day as an official document writes it: a 0 before days under 10 and before months 1 and 2, none before
 * other months (Decree 30/2020/NĐ-CP, Appendix I, II.4). What a draft does not know stays blank.
 *
 * @param date year, and month and day where they are known.
 * @returns such as `ngày 05 tháng 01 năm 2020`, `ngày      tháng 9 năm 2024`.
 * @example
 * ```ts
 * import { dayInWords } from '@llw/core';
 * console.log(dayInWords({ year: 2020, month: 1, day: 5 })); // => "ngày 05 tháng 01 năm 2020"
 * ```
 */
export function dayInWords({ year, month, day }: PartialDate): string {
  const dayText = day === undefined ? draftBlank : paddedDay(day);
  const monthText = month === undefined ? draftBlank : paddedMonth(month);
  return `ngày ${dayText} tháng ${monthText} năm ${year}`;
}

/**
 * A day in figures, padded by the same rule as in words.
 *
 * @param date `YYYY-MM-DD`.
 * @returns such as `05/3/2026`, `10/10/2024`.
 * @example
 * ```ts
 * import { dayInFigures } from '@llw/core';
 * console.log(dayInFigures('2022-09-14')); // => "14/9/2022"
 * ```
 */
export function dayInFigures(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${paddedDay(day)}/${paddedMonth(month)}/${year}`;
}

/** A day with its weekday: `thứ Năm, ngày 03/10/2024`. */
export function dayWithWeekday(date: CivilDate): string {
  return `${weekdayNameOf(date).vi}, ngày ${dayInFigures(date)}`;
}

/**
 * A time `HH:mm` as written out: `14 giờ 00`.
 *
 * @param time `HH:mm`, 24 hours.
 * @returns a phrase for the middle of a sentence.
 * @example
 * ```ts
 * import { timeInWords } from '@llw/core';
 * console.log(timeInWords('14:00')); // => "14 giờ 00"
 * ```
 */
export function timeInWords(time: string): string {
  return time.replace(':', ' giờ ');
}

/**
 * A period with both its days: `từ ngày 01/10/2024 đến hết ngày 07/10/2024`.
 *
 * @param period two days, the first not after the last.
 * @returns a phrase for the middle of a sentence.
 * @example
 * ```ts
 * import { periodText } from '@llw/core';
 * console.log(periodText({ start: '2024-10-01', end: '2024-10-07' }));
 * // => "từ ngày 01/10/2024 đến hết ngày 07/10/2024"
 * ```
 */
export function periodText(period: CivilPeriod): string {
  return `từ ngày ${dayInFigures(period.start)} đến hết ngày ${dayInFigures(period.end)}`;
}

/**
 * A deadline in the words that carry its rule: `trước ngày …` excludes the day, `chậm nhất ngày …` includes it.
 *
 * @param deadline a day and whether it is itself in time.
 * @returns a phrase for the middle of a sentence.
 * @example
 * ```ts
 * import { deadlineText } from '@llw/core';
 * console.log(deadlineText({ date: '2024-10-10', rule: 'before' })); // => "trước ngày 10/10/2024"
 * console.log(deadlineText({ date: '2024-10-10', rule: 'onOrBefore' })); // => "chậm nhất ngày 10/10/2024"
 * ```
 */
export function deadlineText(deadline: Deadline): string {
  return `${deadline.rule === 'before' ? 'trước' : 'chậm nhất'} ngày ${dayInFigures(deadline.date)}`;
}
