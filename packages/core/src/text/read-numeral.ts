import type { DecimalText } from '../decimal/decimal.ts';

/** What a run of digits with points, commas and spaces says. */
export interface Numeral {
  readonly value: DecimalText;
  /** Another reading that is not unlikely. */
  readonly other?: DecimalText;
  /**
   * - `vietnamese`: point or space between thousands, comma before decimals;
   * - `foreign`: the other way round, with one possible reading;
   * - `doubtful`: read as Vietnamese, though `other` may be meant;
   * - `ambiguous`: nothing decides between `value` and `other`.
   */
  readonly certainty: 'vietnamese' | 'foreign' | 'doubtful' | 'ambiguous';
}

const MOST_DIGITS = 38;

/** Digits in groups of three by one kind of separator, the first group of one to three without a zero before. */
const GROUPED = /^[1-9]\d{0,2}(?:([ .,])\d{3})(?:\1\d{3})*$/;

const digitsOf = (text: string) => text.replace(/\D/g, '');

function whole(text: string): DecimalText {
  return digitsOf(text).replace(/^0+(?=\d)/, '');
}

function withDecimals(before: string, after: string): DecimalText {
  return after === '' ? whole(before) : `${whole(before)}.${after}`;
}

/** `1.234.567`, `1 250`, `1,250`: groups of three by one separator. */
function readGrouped(text: string, separator: string, counts: boolean): Numeral {
  const value = whole(text);
  if (separator !== ',') return { value, certainty: 'vietnamese' };
  const [before = '', after = '', ...more] = text.split(',');
  const canBeDecimal = !counts && more.length === 0;
  if (!canBeDecimal) return { value, certainty: 'foreign' };
  return { value: withDecimals(before, after), other: value, certainty: 'doubtful' };
}

/**
 * `97.8`, `1.25`: a point before decimals. A count that reads so has probably lost zeros: a spreadsheet
 * of English settings makes 1.25 of `1.250`.
 */
function readPointDecimals(before: string, after: string, counts: boolean): Numeral {
  const value = withDecimals(before, after);
  if (!counts) return { value, certainty: 'foreign' };
  if (after.length > 2 || !/^[1-9]\d{0,2}$/.test(before)) return { value, certainty: 'foreign' };
  return { value: whole(before + after.padEnd(3, '0')), other: value, certainty: 'ambiguous' };
}

/** Both kinds: the last separator stands before decimals and the other one between thousands. */
function readMixed(text: string): Numeral | undefined {
  const cut = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const before = text.slice(0, cut);
  const after = text.slice(cut + 1);
  const separator = GROUPED.exec(before)?.[1];
  if (separator === undefined || separator === text[cut] || !/^\d+$/.test(after)) return undefined;
  const value = withDecimals(before, after);
  return { value, certainty: text[cut] === ',' ? 'vietnamese' : 'foreign' };
}

/**
 * Reads digits with separators by the rule of Vietnamese: point or space between thousands, comma before
 * decimals. `1.250` is 1250.
 *
 * @param text digits, points, commas and single spaces; begins and ends with a digit.
 * @param counts whether the figure counts things, so that it can have no decimals.
 * @returns `undefined` where the separators make no number, or there are more than 38 digits.
 */
export function readNumeral(text: string, counts: boolean): Numeral | undefined {
  if (digitsOf(text).length > MOST_DIGITS) return undefined;
  if (/^\d+$/.test(text)) return { value: whole(text), certainty: 'vietnamese' };
  const grouped = GROUPED.exec(text)?.[1];
  if (grouped !== undefined) return readGrouped(text, grouped, counts);
  const [, before = '', separator, after = ''] = /^(\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (separator === ',') return { value: withDecimals(before, after), certainty: 'vietnamese' };
  if (separator === '.') return readPointDecimals(before, after, counts);
  return readMixed(text);
}
