/** Huyền, sắc, ngã, hỏi and nặng as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Latin letters with marks in one character. */
const LATIN_BLOCKS = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
] as const;

interface TonedLetter {
  readonly letter: string;
  readonly tones: string;
}

function tonedLatinLetters(): ReadonlyMap<string, TonedLetter> {
  const table = new Map<string, TonedLetter>();
  for (const [first, last] of LATIN_BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      const decomposed = character.normalize('NFD');
      const tones = decomposed.match(TONES);
      const letter = decomposed.replace(TONES, '').normalize('NFC');
      if (tones) table.set(character, { letter, tones: tones.join('') });
    }
  }
  return table;
}

const tonedLetters = /* @__PURE__ */ tonedLatinLetters();

/** Words of these characters alone are taken apart letter by letter, without asking for a decomposition. */
const LATIN_ALONE = /^[\x20-\u024f\u1e00-\u1eff]*$/;

/** A word without its tones, and the tones it had, each once. */
export interface UntonedWord {
  readonly letters: string;
  readonly tones: string;
}

const distinct = (tones: string) => (tones.length < 2 ? tones : [...new Set(tones)].join(''));

function untonedLatin(word: string): UntonedWord {
  let letters = '';
  let tones = '';
  for (let index = 0; index < word.length; index += 1) {
    const character = word.charAt(index);
    const toned = character < '\u00c0' ? undefined : tonedLetters.get(character);
    letters += toned ? toned.letter : character;
    if (toned) tones += toned.tones;
  }
  return { letters, tones: distinct(tones) };
}

/**
 * Takes the tones off a word, so that it does not matter on which letter one stood.
 *
 * @param word in composed form (NFC or NFKC).
 */
export function untoned(word: string): UntonedWord {
  if (LATIN_ALONE.test(word)) return untonedLatin(word);
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES)?.join('') ?? '';
  return { letters: decomposed.replace(TONES, '').normalize('NFC'), tones: distinct(tones) };
}
