import { type ThemeRegistry, themeFor } from '../themes/theme-registry.ts';
import type { WeekFacts } from './week-facts.ts';

/** What the Ministry has set for a Week, as facts to build a document on. */
export type OfficialWeek = Pick<WeekFacts, 'year' | 'theme' | 'officialPeriod'>;

/**
 * The facts of a Week that are set for the whole country: the theme where there is one wording for all, and
 * the official period. A theme that localities choose, or that no source tells, is left to the unit.
 *
 * @param year of the Week.
 * @param themes years with their themes; the sourced ones where it is left out.
 * @returns facts to spread into those of a document; what is not known is left out.
 * @example
 * ```ts
 * import { officialWeek } from '@llw/core';
 * console.log(officialWeek(2023));
 * // => { year: 2023, theme: 'Xây dựng năng lực tự học trong kỷ nguyên số', officialPeriod: { start: '2023-10-02', end: '2023-10-08' } }
 * console.log(officialWeek(2026).theme); // => undefined
 * ```
 */
export function officialWeek(
  year: number,
  themes: Pick<ThemeRegistry, 'themeFor'> = { themeFor },
): OfficialWeek {
  const { theme, officialPeriod } = themes.themeFor(year) ?? {};
  return {
    year,
    ...(theme?.type === 'national' ? { theme: theme.wording } : {}),
    ...(officialPeriod ? { officialPeriod } : {}),
  };
}
