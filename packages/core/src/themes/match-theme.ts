import { foldText } from '../text/fold-text.ts';
import { officialWordings, type YearTheme } from './year-theme.ts';

/** Words in which a written theme differs; `""` where words are missing or were added. */
export interface WordDifference {
  readonly official: string;
  readonly written: string;
}

/**
 * How a written theme stands to what is known of its year:
 * - `matches`: it is that wording, apart from ways of typing;
 * - `differs`: the nearest wording, and the words that differ;
 * - `free`: localities chose their own themes that year, so nothing can be said against it;
 * - `unknown`: no source tells the theme of that year.
 */
export type ThemeMatch =
  | { readonly outcome: 'matches'; readonly wording: string }
  | {
      readonly outcome: 'differs';
      readonly wording: string;
      readonly differences: readonly [WordDifference, ...WordDifference[]];
    }
  | { readonly outcome: 'free' }
  | { readonly outcome: 'unknown' };

/** Word pairs compared at most: beyond them texts are told apart as a whole. */
const MOST_PAIRS = 4_000_000;

interface Word {
  readonly text: string;
  readonly key: string;
}

const OPENING = /^["“”'‘’«»]+/;
const CLOSING = new Set('"“”\'‘’«».,;:');

/** The word as shown, without quotation marks and full stops around it. */
function bare(word: string): string {
  const opened = word.replace(OPENING, '');
  let end = opened.length;
  while (end > 0 && CLOSING.has(opened.charAt(end - 1))) end -= 1;
  return opened.slice(0, end);
}

function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/)
    .map((word) => ({ text: bare(word), key: foldText(word) }))
    .filter((word) => word.key !== '');
}

/** Lengths of the longest common subsequence of every two tails, row by row. */
function commonTails(a: readonly Word[], b: readonly Word[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

interface Run {
  readonly official: readonly Word[];
  readonly written: readonly Word[];
}

function differingRuns(official: readonly Word[], written: readonly Word[]): Run[] {
  if (official.length * written.length > MOST_PAIRS) return [{ official, written }];
  const lengths = commonTails(official, written);
  const width = written.length + 1;
  const runs: Run[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromI || j > fromJ) {
      runs.push({ official: official.slice(fromI, i), written: written.slice(fromJ, j) });
    }
  };
  while (i < official.length && j < written.length) {
    if (official[i]?.key === written[j]?.key) {
      close();
      i += 1;
      j += 1;
      [fromI, fromJ] = [i, j];
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [official.length, written.length];
  close();
  return runs;
}

const joined = (words: readonly Word[]) => words.map((word) => word.text).join(' ');

/**
 * The words in which a written theme differs from the official wording. Quotation marks, case (`Covid`,
 * `COVID`), dashes, spaces, tone placement and i/y (`kỷ`, `kỉ`) are ways of typing, not differences.
 *
 * @param official the wording of the source.
 * @param written the wording of a document.
 * @returns runs of words in the order of the wording; empty where it is the same theme.
 * @example
 * ```ts
 * import { compareWordings } from '@llw/core';
 * const official = 'Xây dựng năng lực tự học trong kỷ nguyên số';
 * console.log(compareWordings(official, '“Xây dựng năng lực tự học trong kỉ nguyên số”')); // => []
 * console.log(compareWordings(official, 'Xây dựng năng lực tự học trong thời đại số'));
 * // => [{"official":"kỷ nguyên","written":"thời đại"}]
 * ```
 */
export function compareWordings(official: string, written: string): readonly WordDifference[] {
  if (foldText(official) === foldText(written)) return [];
  return differingRuns(wordsOf(official), wordsOf(written))
    .map((run) => ({ official: joined(run.official), written: joined(run.written) }))
    .filter((difference) => foldText(difference.official) !== foldText(difference.written));
}

function differingWords(differences: readonly WordDifference[]): number {
  return differences.reduce(
    (sum, { official, written }) => sum + wordsOf(official).length + wordsOf(written).length,
    0,
  );
}

/**
 * Holds a theme as a document writes it against what is known of its year.
 *
 * @param written the theme, with or without quotation marks; nothing else around it.
 * @param yearTheme what is known of the year, as `themeFor` gives it.
 * @returns whether it matches, differs and in which words, was free to choose, or nothing is known to hold it
 * against.
 * @example
 * ```ts
 * import { matchTheme, themeFor } from '@llw/core';
 * const year = themeFor(2022);
 * const written = '"Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch Covid – 19"';
 * if (year) console.log(matchTheme(written, year).outcome); // => "matches"
 * ```
 */
export function matchTheme(written: string, yearTheme: YearTheme): ThemeMatch {
  const { theme } = yearTheme;
  if (theme.type === 'unknown') return { outcome: 'unknown' };
  let nearest: ThemeMatch = { outcome: 'free' };
  let fewest = Number.POSITIVE_INFINITY;
  for (const wording of officialWordings(yearTheme)) {
    const [first, ...others] = compareWordings(wording, written);
    if (!first) return { outcome: 'matches', wording };
    const words = differingWords([first, ...others]);
    if (words < fewest) {
      fewest = words;
      nearest = { outcome: 'differs', wording, differences: [first, ...others] };
    }
  }
  return theme.type === 'menu' && theme.ownChoice ? { outcome: 'free' } : nearest;
}

/**
 * Tells whether a running text holds a theme's wording, whatever stands around it and however it is typed.
 *
 * @param text running text of any length.
 * @param wording a theme.
 * @returns `true` where all its words stand there, one after the other.
 * @example
 * ```ts
 * import { containsWording } from '@llw/core';
 * const slogan = 'Tuần lễ năm 2023 “XÂY DỰNG NĂNG LỰC TỰ HỌC TRONG KỶ NGUYÊN SỐ”';
 * console.log(containsWording(slogan, 'Xây dựng năng lực tự học trong kỷ nguyên số')); // => true
 * ```
 */
export function containsWording(text: string, wording: string): boolean {
  const key = foldText(wording);
  return key !== '' && ` ${foldText(text)} `.includes(` ${key} `);
}
