/** What a number format makes of a number; only what changes its meaning is told apart. */
export type NumberMeaning = 'plain' | 'percent' | 'date';

/** Built-in formats of dates and times (ECMA-376 part 1, 18.8.30), those of East Asian locales included. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);
const BUILT_IN_PERCENTS = new Set([9, 10]);

/** Text in quotes, escaped letters, colours and locales say nothing about the meaning. */
const DECORATION = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** The meaning of a format, from its number and, for formats of the file's own, its code. */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (BUILT_IN_DATES.has(id)) return 'date';
    return BUILT_IN_PERCENTS.has(id) ? 'percent' : 'plain';
  }
  const [bare = ''] = code.replace(DECORATION, '').split(';');
  if (/general/i.test(bare)) return 'plain';
  if (/[dmyhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY = 86_400_000;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The day a serial number stands for, as `YYYY-MM-DD`; `undefined` where it stands for none. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return undefined;
  return new Date((since1904 ? EPOCH_1904 : EPOCH) + day * DAY).toISOString().slice(0, 10);
}
