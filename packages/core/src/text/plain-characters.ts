/** Beyond Latin letters, where anything that is replaced stands: most text has nothing of it. */
const BEYOND_LATIN = /[\u0660-\u1dff\u1f00-\uffff]/;

/** Wide forms of ASCII, as keyboards for Chinese and Japanese type them. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_TO_ASCII = 0xfee0;

/** Hyphens and minus signs that stand for the one on a keyboard; dashes are told apart elsewhere. */
const HYPHENS = /[\u2010\u2011\u2212\ufe63]/g;

const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;
const DIGIT_BEYOND_ASCII = /[^\P{Nd}0-9]/u;

/**
 * The zero that a digit is counted from: each set of decimal digits stands in one row from 0 to 9 (The Unicode
 * Standard, section 4.6), and a row may follow another one at once.
 */
function zeroOf(digit: number): number {
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(digit - before - 1))) before += 1;
  return digit - (before % 10);
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/**
 * Digits of another script as those of ASCII: schools that teach in Khmer or Cham have keyboards for ០ to ៩ and
 * ꩐ to ꩙. Digits of two scripts in one text stay: they may look alike and be worth different values.
 */
function withPlainDigits(text: string): string {
  if (!DIGIT_BEYOND_ASCII.test(text)) return text;
  const zeros = new Set(Array.from(text.matchAll(DIGITS), ([digit]) => zeroOf(codeOf(digit))));
  const [zero = 0] = zeros;
  return zeros.size === 1 ? text.replace(DIGITS, (digit) => String(codeOf(digit) - zero)) : text;
}

/**
 * The characters of a typed number as a plain keyboard would have written them: wide forms, digits of other
 * scripts, and the several hyphens and minus signs. Each has one reading; superscripts, fractions and numbers
 * in circles, which do not stand in a place value, stay as they are.
 *
 * @param text in normal form, no longer than a number is.
 */
export function plainCharacters(text: string): string {
  if (!BEYOND_LATIN.test(text)) return text;
  const narrow = text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_ASCII));
  return withPlainDigits(narrow.replace(HYPHENS, '-'));
}
