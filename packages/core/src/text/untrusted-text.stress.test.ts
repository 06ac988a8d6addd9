import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { compareWordings, containsWording } from '../themes/match-theme.ts';
import { compareVietnamese, vietnameseSortKey } from './collation.ts';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { foldText, foldWithoutDiacritics } from './fold-text.ts';
import { decodeLegacy } from './legacy-encodings.ts';
import { normalizeText } from './normalize-text.ts';
import { parseDate } from './parse-date.ts';
import { parseDateRange } from './parse-date-range.ts';
import { parseNumber } from './parse-number.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const LONG = 100_000;
/** Text that makes a pattern backtrack costs hundreds of times what ordinary text of its length costs. */
const MOST_TIMES_ORDINARY = 50;
const ATTEMPTS = 3;

const theme = 'Xây dựng năng lực tự học trong kỷ nguyên số';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  normalizeText,
  foldText,
  foldWithoutDiacritics,
  parseNumber,
  parseDate,
  parseDateRange,
  detectLegacyEncoding,
  decodeTcvn3: (text) => decodeLegacy(text, 'tcvn3'),
  decodeVni: (text) => decodeLegacy(text, 'vni'),
  vietnameseSortKey,
  compareVietnamese: (text) => compareVietnamese(text, `${text}a`),
  isVietnameseSyllable,
  compareWordings: (text) => compareWordings(theme, text),
  containsWording: (text) => containsWording(text, theme),
  formatFinding: (text) =>
    formatFinding({ message: { vi: text, en: '{text|number}' }, params: { text } }, 'vi'),
};

/** What is repeated, and what may end it: runs that a pattern may begin to match and then fail on. */
const repeated = [
  ...'1.,- -–/\'"“´&ayAđếÉ\n{',
  '\u0301',
  '\u0301\u0323',
  'a\u0323\u0301',
  '\u200b',
  '\u200d',
  '\ud800',
  '\r',
  '\u1100\u1161',
  '1.',
  '1 ',
  '1,',
  '1/',
  ' - ',
  '- ',
  'quy',
  'GD ',
  'GD & ',
  'TT ',
  'băng ',
  'hơn ',
  'nghìn ',
  '1 nghìn ',
  'thứ ',
  'ngày ',
  'tháng ',
  ' đến ',
  '1h',
  'năng lực ',
  'tÕt ',
  'chaøo ',
  '{a|',
];
const endings = ['', 'a', '\u00e9'];

function millisecondsFor(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

const grownTo = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The least of several attempts: the machine may stall once, a slow pattern is slow every time. */
function leastMilliseconds(read: (text: string) => unknown, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > enough; attempt += 1) {
    least = Math.min(least, millisecondsFor(read, text));
  }
  return least;
}

const ordinary = () => leastMilliseconds(foldText, grownTo(`${theme}, `, LONG), 0);

describe('100 kB of untrusted text', () => {
  it.each(Object.entries(readers))('cannot make %s slow', { timeout: 60_000 }, (_, read) => {
    const most = MOST_TIMES_ORDINARY * ordinary();
    const slow = repeated.flatMap((piece) =>
      endings.flatMap((ending) => {
        const taken = leastMilliseconds(read, grownTo(piece, LONG) + ending, most);
        return taken > most ? [{ piece, ending, taken, most }] : [];
      }),
    );
    expect(slow).toEqual([]);
  });

  it('a pattern that backtracks would be found', { timeout: 60_000 }, () => {
    const trailing = (text: string) => text.replace(/"+$/, '');
    expect(millisecondsFor(trailing, `${grownTo('"', LONG)}a`)).toBeGreaterThan(
      MOST_TIMES_ORDINARY * ordinary(),
    );
  });
});
