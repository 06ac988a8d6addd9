import { describe, expect, test } from 'vitest';
import { balancedLines, balancedWidth, filledLines } from './line-breaks.ts';

const face = { size: 13, bold: true };

describe('where a name is broken', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP', ['ỦY BAN NHÂN DÂN', 'TỈNH ĐỒNG THÁP']],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÂM GIANG', ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TỈNH LÂM GIANG']],
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', ['PHÒNG GIÁO DỤC', 'VÀ ĐÀO TẠO']],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM GIANG', ['CHỦ TỊCH ỦY BAN NHÂN DÂN', 'TỈNH LÂM GIANG']],
    ['BỘ NỘI VỤ', ['BỘ NỘI VỤ']],
  ])('%s', (name, lines) => {
    expect(balancedLines(name, face, 68)).toEqual(lines);
  });

  test('one line more rather than a torn word', () => {
    expect(balancedLines('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM GIANG', face, 56)).toEqual([
      'CHỦ TỊCH',
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÂM GIANG',
    ]);
  });

  test('a word wider than the column has no lines', () => {
    expect(balancedLines('NGHIÊNGNGHIÊNGNGHIÊNG', face, 30)).toBeUndefined();
  });
});

test('a balanced title has as many lines as a filled one, and no lonely last word', () => {
  const title = 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024 trên địa bàn xã Sông Lam Thượng';
  const filled = filledLines(title, face, 150);
  const balanced = filledLines(title, face, balancedWidth(title, face, 150));
  expect(balanced).toHaveLength(filled.length);
  expect((balanced.at(-1) ?? '').split(' ').length).toBeGreaterThan(4);
});
