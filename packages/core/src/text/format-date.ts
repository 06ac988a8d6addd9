import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { MisuseError } from '../findings/finding.ts';
import type { Language } from './localized-text.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Writes a day out in full as an official document does: a 0 before days under 10 and before months 1 and
 * 2, none before other months (Decree 30/2020/NĐ-CP, Appendix I, II.4).
 *
 * @param date `YYYY-MM-DD`.
 * @param language `en` gives `5 January 2020`.
 * @returns `ngày 05 tháng 9 năm 2025`, or `5 September 2025`.
 * @throws MisuseError `text.notADay` where the text is no day.
 * @example
 * ```ts
 * import { formatLongDate } from '@llw/core';
 * console.log(formatLongDate('2020-01-05')); // => "ngày 05 tháng 01 năm 2020"
 * console.log(formatLongDate('2023-09-20')); // => "ngày 20 tháng 9 năm 2023"
 * ```
 */
export function formatLongDate(date: CivilDate, language: Language = 'vi'): string {
  if (!isCivilDate(date)) throw new MisuseError('text.notADay', `"${date}" is not a day`);
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'en') return `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
