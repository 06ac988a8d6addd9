import { addDays, type CivilPeriod, daysBetween, isCivilDate } from '../calendar/civil-date.ts';
import { type Checked, type Finding, pointerTo, raise } from '../findings/finding.ts';
import { foldText } from '../text/fold-text.ts';
import { normalizeText } from '../text/normalize-text.ts';
import {
  dayUnreadable,
  openingOutside,
  periodNotAWeek,
  periodOfOtherYear,
  periodReversed,
  sourceMissing,
  wordingEmpty,
  wordingReplaced,
  yearBeforeFirstWeek,
  yearRepeated,
} from './theme-findings.ts';
import { themes } from './themes.ts';
import { officialWordings, type Theme, type YearTheme } from './year-theme.ts';

const FIRST_WEEK = 2011;
const DAYS_OF_A_WEEK = 7;
/** Openings on the weekend or at the Monday flag ceremony before the Week are ordinary. */
const MOST_DAYS_BEFORE = 2;

/** Themes by year: the sourced ones and those an embedder adds. */
export interface ThemeRegistry {
  /** Every year known, in order. */
  readonly years: readonly YearTheme[];
  /**
   * What is known of a year, or `undefined` where nothing is.
   *
   * @param year of the Week.
   * @returns with its sources and how sure they are.
   */
  themeFor(year: number): YearTheme | undefined;
}

function withNormalWordings(theme: Theme): Theme {
  const normal = (wording: string) => normalizeText(wording).text.trim();
  switch (theme.type) {
    case 'national':
      return { ...theme, wording: normal(theme.wording) };
    case 'menu': {
      const wordings = theme.wordings.map(normal);
      return theme.mostUsed === undefined
        ? { ...theme, wordings }
        : { ...theme, wordings, mostUsed: normal(theme.mostUsed) };
    }
    case 'local':
      return {
        ...theme,
        examples: theme.examples.map((example) => ({ ...example, wording: normal(example.wording) })),
      };
    case 'unknown':
      return theme;
  }
}

function wordingsIn(theme: Theme): readonly string[] {
  switch (theme.type) {
    case 'national':
      return [theme.wording];
    case 'menu':
      return theme.wordings.length === 0 ? [''] : theme.wordings;
    case 'local':
      return theme.examples.map((example) => example.wording);
    case 'unknown':
      return [];
  }
}

function periodFindings(year: number, period: CivilPeriod, pointer: string): Finding[] {
  const { start, end } = period;
  const unreadable = [start, end].filter((day) => !isCivilDate(day));
  if (unreadable.length > 0)
    return unreadable.map((day) => raise(dayUnreadable, pointer, { year: String(year), day }));
  if (end < start) return [raise(periodReversed, pointer, { year: String(year), start, end })];
  const findings: Finding[] = [];
  const days = daysBetween(start, end) + 1;
  if (Number(start.slice(0, 4)) !== year) {
    findings.push(raise(periodOfOtherYear, pointer, { year: String(year), start }));
  }
  if (days !== DAYS_OF_A_WEEK) {
    findings.push(raise(periodNotAWeek, pointer, { year: String(year), days: String(days) }));
  }
  return findings;
}

function openingFindings(
  { year, officialOpening: opening, officialPeriod: period }: YearTheme,
  pointer: string,
): Finding[] {
  if (opening === undefined) return [];
  if (!isCivilDate(opening)) return [raise(dayUnreadable, pointer, { year: String(year), day: opening })];
  if (!period || !isCivilDate(period.start) || !isCivilDate(period.end)) return [];
  const inTime = addDays(period.start, -MOST_DAYS_BEFORE) <= opening && opening <= period.end;
  return inTime ? [] : [raise(openingOutside, pointer, { opening, ...period })];
}

function findingsOf(entry: YearTheme, pointer: string): Finding[] {
  const year = String(entry.year);
  const findings: Finding[] = [];
  if (entry.year < FIRST_WEEK)
    findings.push(raise(yearBeforeFirstWeek, pointerTo(pointer, 'year'), { year }));
  if (wordingsIn(entry.theme).some((wording) => foldText(wording) === '')) {
    findings.push(raise(wordingEmpty, pointerTo(pointer, 'theme'), { year }));
  }
  if (entry.sources.length === 0)
    findings.push(raise(sourceMissing, pointerTo(pointer, 'sources'), { year }));
  if (entry.officialPeriod) {
    findings.push(...periodFindings(entry.year, entry.officialPeriod, pointerTo(pointer, 'officialPeriod')));
  }
  findings.push(...openingFindings(entry, pointerTo(pointer, 'officialOpening')));
  return findings;
}

function replacementFindings(known: YearTheme | undefined, given: YearTheme, pointer: string): Finding[] {
  if (!known) return [];
  const before = officialWordings(known);
  const after = officialWordings(given);
  const keys = new Set(before.map(foldText));
  if (before.length === 0 || after.length === 0 || after.every((wording) => keys.has(foldText(wording))))
    return [];
  const params = { year: String(given.year), known: before.join('”, “'), given: after.join('”, “') };
  return [raise(wordingReplaced, pointerTo(pointer, 'theme'), params)];
}

function registryOf(byYear: ReadonlyMap<number, YearTheme>): ThemeRegistry {
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  return { years, themeFor: (year) => byYear.get(year) };
}

/**
 * Themes by year with years added to the sourced ones, for a year whose theme has been published since, or
 * for what an embedder knows better. An added year takes the place of the built-in one as a whole.
 *
 * @param added years to add; their wordings are brought to normal form.
 * @param base what they are added to, the sourced {@link themes} where left out.
 * @returns the registry, with findings `THEME.*` whose pointers lead into `added`; unusable where one of
 * them is an error.
 * @example
 * ```ts
 * import { createThemeRegistry } from '@llw/core';
 * const { value: registry } = createThemeRegistry([
 *   {
 *     year: 2031,
 *     theme: { type: 'national', wording: 'Chủ đề do đơn vị khai báo' },
 *     confidence: { theme: 'high', period: 'high' },
 *     sources: [{ title: 'Công văn của Bộ Giáo dục và Đào tạo' }],
 *   },
 * ]);
 * console.log(registry?.themeFor(2031)?.theme.type); // => "national"
 * ```
 */
export function createThemeRegistry(
  added: readonly YearTheme[],
  base: readonly YearTheme[] = themes,
): Checked<ThemeRegistry> {
  const byYear = new Map(base.map((entry) => [entry.year, entry]));
  const seen = new Set<number>();
  const findings: Finding[] = [];
  for (const [index, given] of added.entries()) {
    const pointer = pointerTo('', index);
    const entry = { ...given, theme: withNormalWordings(given.theme) };
    if (seen.has(entry.year)) findings.push(raise(yearRepeated, pointer, { year: String(entry.year) }));
    findings.push(
      ...findingsOf(entry, pointer),
      ...replacementFindings(byYear.get(entry.year), entry, pointer),
    );
    seen.add(entry.year);
    byYear.set(entry.year, entry);
  }
  if (findings.some((finding) => finding.severity === 'error')) return { usable: false, findings };
  return { usable: true, value: registryOf(byYear), findings };
}

const sourced = registryOf(new Map(themes.map((entry) => [entry.year, entry])));

/**
 * What is officially known of the Week of a year, from sources alone.
 *
 * @param year calendar year; the first Week was in 2011.
 * @returns the facts with their sources and how sure they are, or `undefined` where there is no source. A
 * year may be known to have had a Week while its theme is `unknown`.
 * @example
 * ```ts
 * import { themeFor } from '@llw/core';
 * console.log(themeFor(2023)?.officialPeriod); // => {"start":"2023-10-02","end":"2023-10-08"}
 * console.log(themeFor(2026)?.theme.type); // => "unknown"
 * console.log(themeFor(2010)); // => undefined
 * ```
 */
export function themeFor(year: number): YearTheme | undefined {
  return sourced.themeFor(year);
}
