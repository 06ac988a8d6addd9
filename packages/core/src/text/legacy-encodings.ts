/** Font encodings from before Unicode that Vietnamese text is still met in. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * TCVN3 (ABC, fonts whose names begin with `.Vn`): one byte a letter, as it looks where the byte is read
 * as Latin-1. Letters as in TCVN 5712:1993, character set VN3; there are capitals without a tone only, and
 * fonts whose names end in `H` draw the small letters as capitals.
 */
const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/**
 * VNI-Windows: a letter, and behind it one byte for its mark and tone, as they look where bytes are read as
 * Latin-1. Five letters stand alone.
 */
const VNI_ALONE_CODES = 'ñôöæóòîÑÔÖÆÓÒÎ';
const VNI_ALONE_LETTERS = 'đơưỉĩịỵĐƠƯỈĨỊỴ';

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** Marks of VNI-Windows, and the letters that each may stand behind. */
const VNI_MARKS: readonly (readonly [codes: string, letters: string, marks: readonly string[]])[] = [
  ['ùøûõï', 'aeouôöy', [ACUTE, GRAVE, HOOK, TILDE, DOT]],
  ['âáàåãä', 'aeo', ['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => CIRCUMFLEX + tone)],
  ['êéèúüë', 'a', ['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => BREVE + tone)],
];

function pairs(codes: string, letters: string): [string, string][] {
  const decoded = [...letters];
  return [...codes].map((code, index) => [code, decoded[index] ?? code]);
}

function vniPairs(): [string, string][] {
  const alone = new Map(pairs(VNI_ALONE_CODES, VNI_ALONE_LETTERS));
  const marked = VNI_MARKS.flatMap(([codes, letters, marks]) =>
    [...letters].flatMap((letter) =>
      pairs(codes, codes).flatMap(([code], index): [string, string][] => {
        const mark = marks[index] ?? '';
        const upper = letter.toUpperCase();
        return [
          [letter + code, (alone.get(letter) ?? letter) + mark],
          [upper + code.toUpperCase(), (alone.get(upper) ?? upper) + mark],
        ];
      }),
    ),
  );
  return [...alone, ...marked].map(([code, letter]) => [code, letter.normalize('NFC')]);
}

interface Decoder {
  readonly letters: ReadonlyMap<string, string>;
  readonly codes: RegExp;
}

const decoders: Readonly<Record<LegacyEncoding, Decoder>> = {
  tcvn3: {
    letters: new Map(pairs(TCVN3_CODES, TCVN3_LETTERS)),
    codes: new RegExp(`[${TCVN3_CODES}]`, 'g'),
  },
  vni: {
    letters: new Map(vniPairs()),
    codes: /[aeouôöyAEOUÔÖY][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñôöæóòîÑÔÖÆÓÒÎ]/g,
  },
};

const TCVN3_WORD = /[A-Za-z\u00a1-\u00fe]+/g;

const drawnInCapitals = (word: string) => !/[a-z]/.test(word) && /[A-Z]/.test(word.slice(1));

/** Words whose plain letters are capitals were drawn by a font of capitals: `TUÇN` is TUẦN. */
function decodeTcvn3(text: string): string {
  return text.replace(TCVN3_WORD, (word) => {
    const decoded = decodeLetters(word, 'tcvn3');
    return drawnInCapitals(word) ? decoded.toUpperCase() : decoded;
  });
}

function decodeLetters(text: string, encoding: LegacyEncoding): string {
  const { letters, codes } = decoders[encoding];
  return text.replace(codes, (code) => letters.get(code) ?? code);
}

/**
 * Reads text of an old font encoding as Unicode. What is no code of the encoding stays as it is.
 *
 * @param text characters U+0000 to U+00FF standing for the bytes of the encoding, not normalised before:
 * normalising takes the soft hyphen away that is the ư of TCVN3.
 * @param encoding `tcvn3` or `vni`.
 * @returns Unicode text in composed form (NFC).
 * @example
 * ```ts
 * import { decodeLegacy } from '@llw/core';
 * console.log(decodeLegacy('hép møt tÕt', 'tcvn3')); // => "hộp mứt tết"
 * console.log(decodeLegacy('Xin chaøo caùc baïn', 'vni')); // => "Xin chào các bạn"
 * ```
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? decodeTcvn3(text) : decodeLetters(text, encoding);
}
