import { spellingVariants } from './spelling-variants.ts';
import { untoned } from './toned-letters.ts';

const MARKS = /\p{M}/gu;

const APOSTROPHES = /['’‘‛ʼʻʹ′`]/g;
/** Latin letters, punctuation and quotation marks in composed form need no composing. */
const BEYOND_LATIN =
  /[^\x20-\x7e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9‘’“”–—]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SURPLUS_MARKS = /(\p{M}{30})\p{M}+/gu;
const MARKS_ON_NOTHING = /^\p{M}+/u;
/** The same for text that is Latin alone, where no property of a character need be looked up. */
const BETWEEN_LATIN_WORDS = /[\0- !-#&(-*,\-./:;?@[-\]_{}\x7f‘’“”–—]+/;
const BETWEEN_WORDS = /(?:(?!%)[\p{P}\p{Z}\p{C}])+/u;

/** A syllable whose one vowel is a closing y: kỷ, lý, quý; and quý before a consonant: quýt, quỳnh. */
const CLOSING_Y = /^((?:[bcdghklmnpqrstvxđ]{0,3}|qu))y$/;
const QUY_CLOSED = /^quy(?=[^aeiouyêôơưăâ])/;

function letterKey(letters: string): string {
  return letters.includes('y') ? letters.replace(CLOSING_Y, '$1i').replace(QUY_CLOSED, 'qui') : letters;
}

/** A word with its tone behind it, where it is the same for hoà and hòa. */
function wordKey(word: string): string {
  const { letters, tones } = untoned(word);
  const key = letterKey(letters);
  return tones === '' ? key : (key + tones).normalize('NFC');
}

interface Variant {
  readonly pieces: readonly string[];
  readonly key: string;
}

function indexedByFirstPiece(): ReadonlyMap<string, readonly Variant[]> {
  const index = new Map<string, Variant[]>();
  for (const [key, ...written] of spellingVariants) {
    for (const form of written) {
      const pieces = wordsOf(form);
      const first = pieces[0] ?? '';
      const others = index.get(first) ?? [];
      others.push({ pieces, key: wordsOf(key).join(' ') });
      index.set(
        first,
        others.sort((a, b) => b.pieces.length - a.pieces.length),
      );
    }
  }
  return index;
}

/** Composed text in lower case, without what has no width and with few enough marks to compose quickly. */
function composed(text: string): string {
  return text
    .replaceAll('´', "'")
    .replace(INVISIBLE, '')
    .replace(SURPLUS_MARKS, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ð', 'đ');
}

const parted = (text: string) => text.replace(APOSTROPHES, '').replace(/&+/g, ' và ');

function pieces(text: string): readonly string[] {
  if (!BEYOND_LATIN.test(text)) return parted(text.toLowerCase()).split(BETWEEN_LATIN_WORDS);
  return parted(composed(text))
    .split(BETWEEN_WORDS)
    .map((word) => word.replace(MARKS_ON_NOTHING, ''));
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const piece of pieces(text)) if (piece !== '') words.push(wordKey(piece));
  return words;
}

const variants = indexedByFirstPiece();

function withVariantsUnified(words: readonly string[]): string[] {
  const unified: string[] = [];
  for (let at = 0; at < words.length; ) {
    const start = at;
    const variant = variants
      .get(words[at] ?? '')
      ?.find(({ pieces }) => pieces.every((piece, offset) => words[start + offset] === piece));
    unified.push(variant ? variant.key : (words[at] ?? ''));
    at += variant ? variant.pieces.length : 1;
  }
  return unified;
}

/**
 * A key by which the same Vietnamese text typed in different ways compares equal: case, NFC or NFD,
 * spaces, punctuation and quotation marks, kinds of dash and apostrophe (`Ea H’Leo`), the place of the
 * tone mark (`hoà`, `hòa`), i or y as the one vowel that closes a syllable (`kỷ`, `kỉ`), and the variants
 * listed in {@link spellingVariants} (`GD&ĐT`, `băng zôn`). Diacritics and the letters đ, ă, â, ê, ô, ơ, ư
 * count: `Thanh Hoá` is not `Thạnh Hòa`.
 *
 * The key is for comparing and looking up, never for showing. Folding a key gives the same key.
 *
 * @param text any text; time grows in proportion to its length.
 * @returns words in lower case, apart by one space; `""` where the text holds no letter, digit or symbol.
 * @example
 * ```ts
 * import { foldText } from '@llw/core';
 * console.log(foldText('Phòng GD&ĐT Thuỷ Nguyên') === foldText('PHÒNG GDĐT  THỦY NGUYÊN')); // => true
 * console.log(foldText('Thanh Hóa') === foldText('Thạnh Hòa')); // => false
 * ```
 */
export function foldText(text: string): string {
  return withVariantsUnified(wordsOf(text)).join(' ');
}

/**
 * The key of {@link foldText} without any diacritic and with d for đ, for text that was typed without
 * them. Different words meet in it (`Thạnh` and `Thanh`), so that what it finds is a candidate to ask
 * about, never an answer.
 *
 * @param text any text.
 * @returns small letters without marks, words parted by single spaces.
 * @example
 * ```ts
 * import { foldWithoutDiacritics } from '@llw/core';
 * console.log(foldWithoutDiacritics('Đồng Xoài')); // => "dong xoai"
 * ```
 */
export function foldWithoutDiacritics(text: string): string {
  const plain = foldText(text).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').normalize('NFC');
  return plain.split(' ').filter(Boolean).map(letterKey).join(' ');
}
