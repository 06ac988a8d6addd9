import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

describe('widths measured on the official samples', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }, 56.1],
    ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }, 60.5],
    ['Hà Nội, ngày 05 tháng 01 năm 2020', { size: 14, italic: true }, 72.2],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', { size: 14, italic: true }, 106.3],
    ['ỦY BAN NHÂN DÂN', { size: 13, bold: true }, 43.2],
  ])('%s', (text, face, millimetres) => {
    expect(textWidth(text, face)).toBeCloseTo(millimetres, 1);
  });
});

test('a letter is as wide when its marks come apart', () => {
  const face = { size: 14 };
  const text = 'Ủy ban nhân dân tỉnh Thừa Thiên Huế';
  expect(textWidth(text.normalize('NFD'), face)).toBeCloseTo(textWidth(text, face), 5);
});

test('an unknown script is taken as wide, so that nothing is promised that may not fit', () => {
  expect(textWidth('漢', { size: 14 })).toBeGreaterThan(textWidth('W', { size: 14 }));
});
