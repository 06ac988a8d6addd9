import type { LocalizedText } from '../text/localized-text.ts';
import { type CivilDate, weekdayOf } from './civil-date.ts';

const sunday: LocalizedText = { vi: 'Chủ nhật', en: 'Sunday' };

/**
 * Names of the days of the week, Monday first as in ISO 8601. In Vietnamese the number is part of the
 * name and begins with a capital; Sunday has no `thứ`.
 */
export const weekdayNames: readonly LocalizedText[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  sunday,
];

/**
 * The name of the weekday of a day.
 *
 * @param date `YYYY-MM-DD`.
 * @returns in Vietnamese (`thứ Hai`) and English (`Monday`).
 * @example
 * ```ts
 * import { weekdayNameOf } from '@llw/core';
 * console.log(weekdayNameOf('2023-10-02').vi); // => "thứ Hai"
 * ```
 */
export function weekdayNameOf(date: CivilDate): LocalizedText {
  return weekdayNames[weekdayOf(date) - 1] ?? sunday;
}
