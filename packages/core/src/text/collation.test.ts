import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, sortedVietnamese, vietnameseSortKey } from './collation.ts';

const sorted = (names: readonly string[]) => [...names].reverse().sort(compareVietnamese);

describe('lists in Vietnamese order', () => {
  it.each([
    [
      'letters of the alphabet',
      ['An', 'Ăn', 'Ân', 'Ba', 'Da', 'Đa', 'Em', 'Êm', 'Oi', 'Ôi', 'Ơi', 'Ung', 'Ưng', 'Va'],
    ],
    ['tones: ngang, huyền, hỏi, ngã, sắc, nặng', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['a tone weighs less than any letter of its word', ['ma', 'mạ', 'mai', 'man', 'măn']],
    ['word by word, as in dictionaries', ['Hoa Bình', 'Hòa An', 'Hòa Bình', 'Hoàn Kiếm']],
    ['the shorter first', ['Đông', 'Đông Hải', 'Đông Hải 1', 'Đông Hải 2', 'Đông Hải 10']],
    ['numbers by value', ['Phường 2', 'Phường 10', 'Phường Ba']],
    [
      'wards of a district',
      ['Cát Bi', 'Đằng Hải', 'Đằng Lâm', 'Đông Hải 1', 'Đông Hải 2', 'Nam Hải', 'Thành Tô', 'Tràng Cát'],
    ],
  ])('%s', (_, names) => {
    expect(sorted(names)).toEqual(names);
  });

  it('old and new tone placement stand together', () => {
    expect(vietnameseSortKey('Hoà Bình')).toBe(vietnameseSortKey('Hòa Bình'));
    expect(vietnameseSortKey('Hòa Bình'.normalize('NFD'))).toBe(vietnameseSortKey('HÒA  BÌNH'));
    expect(compareVietnamese('Hoà Bình', 'Hòa Bình')).not.toBe(0);
  });

  it('agrees with the collation of CLDR on single syllables, where this machine has it', () => {
    if (Intl.Collator.supportedLocalesOf('vi').length === 0) return;
    const collator = new Intl.Collator('vi');
    const onset = fc.constantFrom('', 'b', 'c', 'd', 'đ', 'h', 'ng', 'tr');
    const vowel = fc.constantFrom(
      ...'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ',
    );
    const coda = fc.constantFrom('', 'c', 'm', 'n', 'ng', 't');
    const syllable = fc.tuple(onset, vowel, coda).map((parts) => parts.join(''));
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(collator.compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any texts', () => {
  it('sorted by their keys stand as compared one by one, and items of one text keep their order', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom(...'aàăâđdĐ 10') }));
    fc.assert(
      fc.property(names, (texts) => {
        const items = texts.map((text, place) => ({ text, place }));
        expect(sortedVietnamese(items, (item) => item.text)).toEqual(
          [...items].sort((a, b) => compareVietnamese(a.text, b.text)),
        );
      }),
    );
  });

  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aăâđdeêoôơuư\u0300\u0301\u0323 -019AĐ') }),
    fc.string({ unit: 'binary' }),
  );

  it('have one order: antisymmetric, transitive, equal only to themselves', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
