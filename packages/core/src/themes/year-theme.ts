import type { CivilDate, CivilPeriod } from '../calendar/civil-date.ts';

/**
 * How sure a fact is: `high` where it stands in a primary text or in two independent sources, `medium`
 * where one secondary source has it, `low` where it is inferred or the one source is weak.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact stands. */
export interface Source {
  /** What it is, as a reader would cite it. */
  readonly title: string;
  readonly url?: string | undefined;
}

/** A theme that one unit or locality took for itself. */
export interface LocalTheme {
  readonly wording: string;
  /** Who took it, such as `Ủy ban nhân dân tỉnh Phú Yên`. */
  readonly usedBy: string;
  readonly source: Source;
}

/**
 * What was set as the theme (chủ đề) of a year. Wordings are Vietnamese, without quotation marks.
 * - `national`: one wording for the whole country;
 * - `menu`: several wordings given to choose from, with `ownChoice` where localities might also take
 *   another; where one of them was used by most it is named;
 * - `local`: every locality chose its own, the ones given are examples;
 * - `unknown`: there may be a theme, no source for its Vietnamese wording is known.
 */
export type Theme =
  | { readonly type: 'national'; readonly wording: string }
  | {
      readonly type: 'menu';
      readonly wordings: readonly string[];
      readonly ownChoice: boolean;
      readonly mostUsed?: string | undefined;
    }
  | { readonly type: 'local'; readonly examples: readonly LocalTheme[] }
  | { readonly type: 'unknown' };

/** The Ministry's letter that calls for the Week (công văn của Bộ Giáo dục và Đào tạo). */
export interface Dispatch {
  /** Number and symbol as printed, such as `5201/BGDĐT-GDTX`. */
  readonly notation: string;
  /** Absent where no source tells the day. */
  readonly date?: CivilDate | undefined;
}

/**
 * What is officially known of the Week of one year (Tuần lễ hưởng ứng học tập suốt đời). A unit's own
 * declared period and its opening days are other facts, see {@link WeekFacts}: units may differ from the
 * official days, and often do.
 */
export interface YearTheme {
  readonly year: number;
  readonly theme: Theme;
  /** The message in English, as printed at the time; never a translation of ours. */
  readonly english?: string | undefined;
  /** Official first and last day. Absent where no source tells them; never computed. */
  readonly officialPeriod?: CivilPeriod | undefined;
  /** Official day of the opening (lễ khai mạc). */
  readonly officialOpening?: CivilDate | undefined;
  readonly dispatch?: Dispatch | undefined;
  readonly confidence: { readonly theme: Confidence; readonly period: Confidence };
  readonly sources: readonly Source[];
}

/**
 * The wordings a unit may have taken from above in that year: the one national wording, or those of the
 * menu. Empty where localities chose freely or nothing is known.
 *
 * @param yearTheme what is known of the year.
 * @returns the wordings, letter for letter as in the source.
 * @example
 * ```ts
 * import { officialWordings, themeFor } from '@llw/core';
 * const theme = themeFor(2020);
 * if (theme) console.log(officialWordings(theme)); // => ["Chuyển đổi số thúc đẩy học tập suốt đời"]
 * ```
 */
export function officialWordings({ theme }: YearTheme): readonly string[] {
  switch (theme.type) {
    case 'national':
      return [theme.wording];
    case 'menu':
      return theme.wordings;
    case 'local':
    case 'unknown':
      return [];
  }
}
