import { untoned } from './toned-letters.ts';

/** The Vietnamese alphabet with the four letters of foreign words in their Latin places. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Order of tones in dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_ORDER = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

const SURPLUS_MARKS = /(\p{M}{30})\p{M}+/gu;
const WORD = /\d+|[\p{L}\p{M}]+|\p{S}/gu;

/** Ends of parts, lower than any weight, so that the shorter of two words comes first. */
const WORD_END = '\u0001';
const LETTERS_END = '\u0002';
const FIRST_WEIGHT = 0x20;

const letterWeights: ReadonlyMap<string, string> = new Map(
  [...ALPHABET].map((letter, index) => [letter, String.fromCharCode(FIRST_WEIGHT + 1 + index)]),
);

const toneWeights: ReadonlyMap<string, string> = new Map(
  TONE_ORDER.map((tone, index) => [tone, String.fromCharCode(FIRST_WEIGHT + index)]),
);

/** Numbers come before letters, in the order of their values. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+/, '');
  return String.fromCharCode(FIRST_WEIGHT, significant.length + 1) + significant;
}

function wordKey(word: string): string {
  if (/^\d/.test(word)) return numberKey(word) + LETTERS_END;
  const { letters, tones } = untoned(word);
  let key = '';
  for (const letter of letters) key += letterWeights.get(letter) ?? letter;
  return key + LETTERS_END + (tones === '' ? '' : toneKey(tones));
}

const toneKey = (tones: string) => [...tones].map((tone) => toneWeights.get(tone) ?? '').join('');

/**
 * A key whose order by code units (`<`) is Vietnamese order, for lists that are sorted elsewhere (a
 * database, an index). See {@link sortedVietnamese} and {@link compareVietnamese}.
 *
 * @param text any text, in any normal form
 * @returns text to be stored beside the original; not for people.
 * @example
 * ```ts
 * import { vietnameseSortKey } from '@llw/core';
 * console.log(vietnameseSortKey('Đà Nẵng') > vietnameseSortKey('Dương Quang')); // => true
 * ```
 */
export function vietnameseSortKey(text: string): string {
  const words = text.replace(SURPLUS_MARKS, '$1').normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.map(wordKey).join(WORD_END);
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Compares two texts in the order of Vietnamese dictionaries: word by word, in each word first the letters
 * (a, ă, â, b, c, d, đ, e, ê …), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng). Numbers stand in the
 * order of their values, so that `Phường 2` comes before `Phường 10`. Case and punctuation decide only
 * where nothing else does. The order is the same on every machine, whatever locales it has.
 *
 * @param a any text.
 * @param b any text.
 * @returns a negative number, 0 or a positive number, for `Array.prototype.sort`.
 * @example
 * ```ts
 * import { compareVietnamese } from '@llw/core';
 * console.log(['Đông Hải', 'Dư Hàng', 'Ân Thi', 'An Biên', 'Hòa An', 'Hoa Bình'].sort(compareVietnamese));
 * // => ["An Biên","Ân Thi","Dư Hàng","Đông Hải","Hoa Bình","Hòa An"]
 * ```
 */
export function compareVietnamese(a: string, b: string): number {
  return byCodeUnits(vietnameseSortKey(a), vietnameseSortKey(b)) || byCodeUnits(a, b);
}

/**
 * Items in the order of {@link compareVietnamese}, by a text of each. For long lists: the key of a text is
 * made once and not at every comparison.
 *
 * @param items of any type; left as they are.
 * @param textOf the text an item is sorted by.
 * @returns a new list; items of the same text keep their order.
 * @example
 * ```ts
 * import { sortedVietnamese } from '@llw/core';
 * const wards = [{ name: 'Đông Hải 2' }, { name: 'Cát Bi' }, { name: 'Đằng Lâm' }];
 * console.log(sortedVietnamese(wards, (ward) => ward.name).map((ward) => ward.name));
 * // => ["Cát Bi","Đằng Lâm","Đông Hải 2"]
 * ```
 */
export function sortedVietnamese<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => {
      const text = textOf(item);
      return { item, text, key: vietnameseSortKey(text) };
    })
    .sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.text, b.text))
    .map(({ item }) => item);
}
