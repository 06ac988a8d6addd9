import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { decodeLegacy, type LegacyEncoding } from './legacy-encodings.ts';
import { hasToneInPlace, isVietnameseSyllable } from './vietnamese-syllable.ts';

const latin1 = Array.from({ length: 0x100 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const letters = latin1.filter((character) => /[A-Za-z\u00a1-\u00ff]/.test(character));

/** By letter how an old font writes it: each code of one or two characters, decoded. */
function codesOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const pairs = letters.flatMap((one) => ['', ...letters].map((other) => one + other));
  const codes = new Map<string, string>();
  for (const code of pairs) {
    const letter = decodeLegacy(code, encoding).normalize('NFC');
    if ([...letter].length === 1 && letter !== code && !codes.has(letter)) codes.set(letter, code);
  }
  return codes;
}

const codes = { tcvn3: codesOf('tcvn3'), vni: codesOf('vni') };

const typed = (text: string, encoding: LegacyEncoding) =>
  [...text.normalize('NFC')].map((letter) => codes[encoding].get(letter) ?? letter).join('');

const onsets = fc.constantFrom(...'b c ch d đ g h kh l m n nh ph r s t th tr v x'.split(' '));
const rhymes = fc.constantFrom(
  ...'a ai an ao âu âm ăn ang ê ên iêu iên o oa oan ô ông ơ ơi u uôn ư ưng ương ươi y'.split(' '),
);
const tones = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
const VOWEL = /[aăâeêioôơuưy](?!.*[aăâeêoôơuư])/u;
const syllable = fc
  .tuple(onsets, rhymes, tones)
  .map(([onset, rhyme, tone]) => (onset + rhyme.replace(VOWEL, (vowel) => vowel + tone)).normalize('NFC'))
  .filter(hasToneInPlace);
const sentence = fc.array(syllable, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('ordinary text', () => {
  it.each([
    'Đo bụi 2,5 µm và 10 µm tại 3 điểm',
    'Ma trận n×m, a·b, 2 × 3',
    '© 2022 Sở GDĐT. Zalo®, Facebook®, Windows® 10',
    'Phòng họp 20 °C; ± 2; ½ số lớp; 1ª, 2º; § 3; ¶ 4',
    '«Học tập suốt đời» ¡Hola! ¿Qué?',
    'El niño, la mañana, São Paulo, não, où, Noël, naïf',
    'Für Schüler: schön, müde, süß, Köln, Zürich, Müller, Bär',
    'Câu lạc bộ tiếng Pháp: là-bas, très, même, déjà, façade, Besançon',
    'Ðã tổ chức', // Icelandic Ð, as old input methods type it
    'Điểm số ÷ 2 = ¾',
    'Tổng kết: ¨ ª ¬ ­ ® µ ¸ ¹ »',
    'A ¸ B ¹ C',
    'Haøng', // one word alone is no evidence
  ])('%s gives no reason', (text) => {
    expect(detectLegacyEncoding(text)).toBeUndefined();
  });

  it('of Vietnamese, English and symbols in any order gives none', () => {
    const english = fc.constantFrom(
      ...'learning week school café résumé naïve website Zalo COVID-19'.split(' '),
    );
    const symbol = fc.constantFrom(
      ...'¨ µ ® © × · « » § ½ ¼ ± º ª ¹ ² ³ ¶ ¿ ¡ ¢ £ ¥ ¤ ¦ ¬ ¯ ´ ¸ ÷ ñ'.split(' '),
    );
    const measured = fc.tuple(fc.nat(99), symbol).map(([figure, sign]) => `${figure}${sign}`);
    const marked = fc.tuple(english, fc.constantFrom('®', '©', '²', '¹')).map((parts) => parts.join(''));
    const word = fc.oneof(syllable, syllable, english, symbol, measured, marked);
    const separator = fc.constantFrom(' ', ' ', '\n', ', ', '. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, separator), { maxLength: 40 }), (words) => {
        const text = words.flat().join('');
        expect(detectLegacyEncoding(text)?.proposed, text).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('text of an old font', () => {
  it.each(['tcvn3', 'vni'] as const)('%s is proposed as it was written, whatever it says', (encoding) => {
    const foreign = (text: string) =>
      text.split(' ').filter((word) => /[a-z]/.test(word) && !isVietnameseSyllable(word));
    const told = sentence.filter((text) => {
      const old = typed(text, encoding);
      return new Set(foreign(old)).size > 2 && /[ñöøäåïëîæ®\u00ad¸µ¶¹Ö×]/.test(old);
    });
    fc.assert(
      fc.property(told, (text) => {
        const proposal = detectLegacyEncoding(typed(text, encoding));
        expect(proposal?.encoding, text).toBe(encoding);
        expect(proposal?.proposed).toBe(text);
        expect(proposal?.isCertain).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('among lines in Unicode is proposed for its own lines', () => {
    const pasted = 'Đã tổ chức 12 lớp.\nTuÇn lÔ häc tËp suèt ®êi\nBáo cáo số liệu.';
    expect(detectLegacyEncoding(pasted)).toMatchObject({
      proposed: 'Đã tổ chức 12 lớp.\nTuần lễ học tập suốt đời\nBáo cáo số liệu.',
      isCertain: true,
    });
  });

  it('within a line that has letters of Unicode is none: the line would lose those that both share', () => {
    expect(detectLegacyEncoding('Hưởng ứng TuÇn lÔ häc tËp')).toBeUndefined();
    expect(detectLegacyEncoding('Hưởng ứng “Tuần lễ”\nTuÇn lÔ häc tËp')?.proposed).toBe(
      'Hưởng ứng “Tuần lễ”\nTuần lễ học tập',
    );
  });

  it('between typographic quotation marks, which programs put in themselves, is read', () => {
    expect(detectLegacyEncoding('“TuÇn lÔ häc tËp”')?.proposed).toBe('“Tuần lễ học tập”');
  });

  it('a name of one word with a symbol within is enough', () => {
    expect(detectLegacyEncoding('Lµo Cai')?.proposed).toBe('Lào Cai');
  });

  it('with a word that becomes none is not certain', () => {
    expect(detectLegacyEncoding('TuÇn lÔ häc tËp suèt ®êi cña Zürich')).toMatchObject({
      encoding: 'tcvn3',
      isCertain: false,
    });
  });
});
