import { type Finding, raise } from '../../findings/finding.ts';
import { foldText } from '../../text/fold-text.ts';
import { matchTheme } from '../../themes/match-theme.ts';
import type { YearTheme } from '../../themes/year-theme.ts';
import type { WeekDocument } from '../document.ts';
import type { DocumentLine } from './document-lines.ts';
import { lineFix } from './text-fix.ts';
import {
  themeDiffers,
  themeInTextDiffers,
  themeMissing,
  themeUnquoted,
  themeWithQuotes,
} from './wording-findings.ts';

const POINTER = '/week/theme';
const QUOTES_AROUND = /^["“”']+|["“”']+$/gu;

function checkFact(theme: string, year: number, known: YearTheme | undefined): readonly Finding[] {
  const bare = theme.replace(QUOTES_AROUND, '');
  const line: DocumentLine = { pointer: POINTER, text: theme, replaceable: POINTER };
  const quoted = bare === theme ? [] : [raise(themeWithQuotes, POINTER, {}, lineFix(line, bare))];
  const match = known && matchTheme(bare, known);
  if (match?.outcome !== 'differs') return quoted;
  const params = { year: String(year), official: match.wording, written: bare };
  return [...quoted, raise(themeDiffers, POINTER, params)];
}

/** The Week's theme in quotes: contests and talks may have themes of their own. */
const THEME_IN_TEXT =
  /(?:^\s*chủ đề|tuần lễ[^“"”.;]{0,60}chủ đề|chủ đề[^“"”.;]{0,60}tuần lễ)[^“"”.;]{0,60}[“"]([^”"]{4,300})[”"]/giu;

function checkQuoted(line: DocumentLine, theme: string): readonly Finding[] {
  return [...line.text.matchAll(THEME_IN_TEXT)].flatMap(([, written = '']) =>
    foldText(written) === foldText(theme)
      ? []
      : [raise(themeInTextDiffers, line.pointer, { written, theme })],
  );
}

/** A line that is the theme and nothing else is a slogan and needs no marks. */
function checkUnquoted(line: DocumentLine, theme: string): readonly Finding[] {
  const { text } = line;
  const at = text.indexOf(theme);
  if (at < 0 || text.trim().replace(/[.;]$/, '') === theme) return [];
  if (/[“"]$/u.test(text.slice(0, at))) return [];
  const corrected = `${text.slice(0, at)}“${theme}”${text.slice(at + theme.length)}`;
  return [raise(themeUnquoted, line.pointer, { theme }, lineFix(line, corrected))];
}

/** The theme against the year's, and the text against the theme. */
export function checkTheme(
  document: WeekDocument,
  lines: readonly DocumentLine[],
  known: YearTheme | undefined,
): readonly Finding[] {
  const { theme, year } = document.week;
  if (theme === undefined) {
    return document.kind === 'report' ? [] : [raise(themeMissing, '/week', { year: String(year) })];
  }
  const inText = lines.filter(({ pointer }) => pointer !== POINTER);
  return [
    ...checkFact(theme, year, known),
    ...inText.flatMap((line) => [...checkQuoted(line, theme), ...checkUnquoted(line, theme)]),
  ];
}
