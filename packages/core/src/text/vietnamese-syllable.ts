/**
 * Onsets (âm đầu) of Vietnamese spelling. `gi` and `qu` are tried as onsets and as part of the rhyme.
 */
const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** Rhymes (vần) of Vietnamese spelling without their tones. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung ' +
    'uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);

const SYLLABLE = /^([bcdđghklmnpqrstvx]{0,3})([aăâeêioôơuưy].{0,4})$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const CAPITAL_AFTER_SMALL = /\p{Ll}\p{Lu}/u;
const LONGEST = 12;

function isSpelt(letters: string): boolean {
  const [, consonants = '', rest = ''] = SYLLABLE.exec(letters) ?? [];
  if (onsets.has(consonants) && rhymes.has(rest)) return true;
  if (letters.startsWith('gi') && rhymes.has(letters.slice(2))) return true;
  return letters.startsWith('qu') && rhymes.has(letters.slice(2));
}

/**
 * Tells whether a word is spelt as a Vietnamese syllable: an onset, a rhyme, at most one tone and no capital
 * behind a small letter. Whether the word exists is another matter.
 *
 * @param word one word in normal form (NFC), any case.
 * @returns `true` for `nghiêng`, `false` for `wifi`.
 * @example
 * ```ts
 * import { isVietnameseSyllable } from '@llw/core';
 * console.log(['nghiêng', 'Tuần', 'school'].map(isVietnameseSyllable)); // => [true, true, false]
 * ```
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST || CAPITAL_AFTER_SMALL.test(word)) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES)?.length ?? 0;
  return tones <= 1 && isSpelt(decomposed.replace(TONES, '').normalize('NFC'));
}

/** What stands before the vowels, of which `qu` and `gi` before another one end in a vowel letter. */
const BEFORE_VOWELS = /^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)/;
const VOWELS = /^[aăâeêioôơuưy]+/;
const LAST_MARKED = /[ăâêôơư](?=[^ăâêôơư]*$)/;
const EITHER_PLACE = /^(?:oa|oe|uy)$/;

/** The places among the vowels where a tone may stand: on the marked one, else by their number and what follows. */
function tonePlaces(vowels: string, isClosed: boolean): readonly number[] {
  const marked = vowels.search(LAST_MARKED);
  if (marked >= 0) return [marked];
  if (vowels.length !== 2) return [Math.trunc(vowels.length / 2)];
  if (isClosed) return [1];
  return EITHER_PLACE.test(vowels) ? [0, 1] : [0];
}

/**
 * Tells whether the tone of a syllable stands where it is written, in the old way or the new (`hòa`, `hoà`): `bàu`
 * does, `baù` does not.
 *
 * @param word a Vietnamese syllable in normal form (NFC).
 */
export function hasToneInPlace(word: string): boolean {
  const toned = [...word.toLowerCase()].map((letter) => letter.normalize('NFD'));
  const at = toned.findIndex((letter) => letter !== letter.replace(TONES, ''));
  if (at < 0) return true;
  const letters = toned.map((letter) => letter.replace(TONES, '').normalize('NFC')).join('');
  const [before = ''] = BEFORE_VOWELS.exec(letters) ?? [];
  const behind = letters.slice(before.length);
  const [vowels = ''] = VOWELS.exec(behind) ?? [];
  return tonePlaces(vowels, behind.length > vowels.length).includes(at - before.length);
}
