import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithoutDiacritics } from './fold-text.ts';
import { spellingVariants } from './spelling-variants.ts';

const same = (a: string, b: string) => expect(foldText(a), `${a} / ${b}`).toBe(foldText(b));
const different = (a: string, b: string) => expect(foldText(a), `${a} / ${b}`).not.toBe(foldText(b));

describe('names of units typed in different ways', () => {
  it.each([
    ['Phường Hoà Bình', 'Phường Hòa Bình'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Xuất Hoá', 'xuất hóa'],
    ['Khoái Châu', 'KHOÁI CHÂU'],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['Ea H’Leo', "Ea H'Leo"],
    ['Ea H`Leo', 'Ea H´leo'],
    ['Cư M’gar', 'Cư Mʼgar'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa–Vũng Tàu'],
    ['Ðồng Nai', 'Đồng Nai'],
    ['xã  Bắc Sơn ', 'Xã Bắc Sơn'],
    ['Phường Hải An'.normalize('NFD'), 'Phường Hải An'],
  ])('%s is %s', same);

  it.each([
    ['Thanh Hoá', 'Thạnh Hòa'],
    ['Đằng Hải', 'Đằng Hãi'],
    ['Đông Hải 1', 'Đông Hải 2'],
    ['Vĩnh Thuận', 'Vĩnh Thuân'],
    ['Dương Quang', 'Đường Quang'],
    ['Thúy', 'Thúi'],
  ])('%s is not %s', different);
});

describe('words of the field', () => {
  it.each([
    ['kỷ nguyên số', 'kỉ nguyên số'],
    ['tỷ lệ %', 'tỉ lệ %'],
    ['Quý III', 'quí iii'],
    ['lý luận', 'lí luận'],
    ['Sở GD&ĐT', 'Sở GDĐT'],
    ['Sở GD-ĐT', 'Sở GD và ĐT'],
    ['Giáo dục & Đào tạo', 'Giáo dục và Đào tạo'],
    ['TTHTCĐ', 'TT HTCĐ'],
    ['TTHTCĐ', 'TTHTCD'],
    ['băng zôn, panô', 'băng rôn, pa nô'],
    ['“Học tập suốt đời”', '"Học tập suốt đời"'],
    ['số 3442 /SGDĐT–GDTX–ĐH', 'Số 3442/SGDĐT-GDTX-ĐH'],
  ])('%s is %s', same);

  it('keeps the percent sign, which tells a rate from a number', () => {
    different('tỷ lệ %', 'tỷ lệ');
  });

  it.each(spellingVariants.map(([key, ...written]) => ({ key, written })))(
    'every way to write $key folds to it',
    ({ key, written }) => {
      for (const form of written) same(form, key);
    },
  );
});

describe('keys without diacritics', () => {
  it('find text typed without diacritics', () => {
    expect(foldWithoutDiacritics('Tuần lễ hưởng ứng học tập suốt đời')).toBe(
      'tuan le huong ung hoc tap suot doi',
    );
    expect(foldWithoutDiacritics('TTHTCĐ')).toBe(foldWithoutDiacritics('tt htcd'));
  });
});

describe('any text', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aàáảãạăằâầeêếiìoòôốơờuùưừyỳýđbcghklmnpqrstvxGĐT &-’\'"“1.%/'),
    maxLength: 40,
  });

  it('folding a key gives the same key', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), vietnamese),
        (text) => {
          const key = foldText(text);
          expect(foldText(key)).toBe(key);
          const plain = foldWithoutDiacritics(text);
          expect(foldWithoutDiacritics(plain)).toBe(plain);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('composed and decomposed text have one key', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('words folded alone are found in the folded whole', () => {
    expect(foldText('')).toBe('');
    expect(foldText(' -–“” ')).toBe('');
  });
});
