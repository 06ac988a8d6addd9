import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { decodeLegacy } from './legacy-encodings.ts';
import { hasToneInPlace, isVietnameseSyllable } from './vietnamese-syllable.ts';

const week = 'Tuần lễ hưởng ứng học tập suốt đời';

/**
 * Runs of letters by their first byte, as the table TCVN5712-1 of glibc 2.36 gives them for 0xA1 to 0xFE.
 * The capitals with tones that stand between the runs are not part of the fonts' character set VN3.
 */
const runsOfGlibc: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

describe('text of the old fonts', () => {
  it('TCVN3', () => {
    expect(decodeLegacy('TuÇn lÔ h\u00adëng øng häc tËp suèt ®êi', 'tcvn3')).toBe(week);
    expect(decodeLegacy('B¶o Th¾ng, M\u00adêng Kh\u00ad¬ng, B¸t X¸t', 'tcvn3')).toBe(
      'Bảo Thắng, Mường Khương, Bát Xát',
    );
  });

  it('TCVN3 in a font of capitals', () => {
    expect(decodeLegacy('TUÇN H\u00ad\u00ebNG \u00f8NG', 'tcvn3')).toBe('TUẦN HƯỞNG ỨNG');
    // One capital before a marked letter may as well be an ordinary capital: this is the case that is lost.
    expect(decodeLegacy('LÔ', 'tcvn3')).toBe('Lễ');
    expect(decodeLegacy('§µ N½ng, B¸o c¸o UBND', 'tcvn3')).toBe('Đà Nẵng, Báo cáo UBND');
  });

  it('VNI', () => {
    expect(decodeLegacy('Tuaàn leã höôûng öùng hoïc taäp suoát ñôøi', 'vni')).toBe(week);
    expect(decodeLegacy('TUAÀN LEÃ HÖÔÛNG ÖÙNG HOÏC TAÄP SUOÁT ÑÔØI', 'vni')).toBe(week.toUpperCase());
    expect(decodeLegacy('Xin chaøo caùc baïn; kyù, kyû, kî, nghæ, ngóa, thò', 'vni')).toBe(
      'Xin chào các bạn; ký, kỷ, kỵ, nghỉ, nghĩa, thị'.replace('nghĩa', 'ngĩa'),
    );
  });

  it('TCVN3 agrees letter by letter with the table of a C library', () => {
    const letters = runsOfGlibc.flatMap(([first, run]) =>
      [...run].map((letter, index) => [first + index, letter] as const),
    );
    expect(letters).toHaveLength(67 + 7);
    for (const [code, letter] of letters)
      expect(decodeLegacy(String.fromCharCode(code), 'tcvn3')).toBe(letter);
  });
});

describe('proposals, never made silently', () => {
  it('a title in TCVN3, whose capitals depend on the font', () => {
    const proposal = detectLegacyEncoding('TuÇn lÔ h\u00adëng øng häc tËp suèt ®êi', '/theme');
    expect(proposal).toMatchObject({ encoding: 'tcvn3', proposed: week, losesCase: true });
    expect(proposal?.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['TEXT.ENCODING.001', '/theme'],
    ]);
  });

  it('a sentence in VNI', () => {
    expect(detectLegacyEncoding('Xin chaøo caùc baïn')).toMatchObject({
      encoding: 'vni',
      proposed: 'Xin chào các bạn',
      losesCase: false,
    });
  });

  it.each([
    week,
    'Xã Ea Kly, Phường Hòa Bình',
    'Hà Nội',
    'và là cô bé',
    'hép',
    'Lifelong learning week',
    'un café à Genève, s’il vous plaît',
    'Straße, naïve, façade',
    'ÄÖÜ äöü ß',
    '',
  ])('%s gives no reason for one', (text) => {
    expect(detectLegacyEncoding(text)).toBeUndefined();
  });

  it('Unicode text is never taken for an old encoding, whatever its words', () => {
    const syllable = fc.constantFrom(
      ...`${week} và có là cô bé ông bà đã sẽ ký kỹ thuật quý giá nghỉ`.split(' '),
    );
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 10 }), (words) => {
        expect(detectLegacyEncoding(words.join(' '))).toBeUndefined();
      }),
    );
  });
});

describe('Vietnamese syllables', () => {
  it.each([
    'học',
    'Tuần',
    'nghiêng',
    'giếng',
    'gì',
    'quý',
    'quỳnh',
    'khuyến',
    'ương',
    'yêu',
    'xoong',
    'Đắk'.slice(0, 2),
  ])('%s is spelt as one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(['häc', 'café', 'tÕt', 'str', 'học tập', 'hộợp', '', 'x'.repeat(100)])('%s is not', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('the place of a tone', () => {
  it.each([
    'hòa',
    'hoà',
    'thủy',
    'thuỷ',
    'bàu',
    'mùa',
    'tuần',
    'người',
    'giá',
    'gì',
    'giếng',
    'quý',
    'toàn',
    'ngoài',
    'học',
    'an',
  ])('is right in %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(hasToneInPlace(word)).toBe(true);
  });

  it.each(['baù', 'tòan', 'muà', 'túân', 'ngừơi', 'qúy', 'ngòai'])('is wrong in %s', (word) => {
    expect(hasToneInPlace(word)).toBe(false);
  });
});
