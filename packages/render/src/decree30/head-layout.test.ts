import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeadLayout, type HeadText, layoutHead, textAreaWidth } from './head-layout.ts';
import { nationalHead, ruleLaw } from './layout-law.ts';
import { defaultProfile, type LayoutProfile, profileOf } from './layout-profile.ts';
import { textWidth } from './text-width.ts';

const commune: HeadText = {
  issuer: 'ỦY BAN NHÂN DÂN XÃ SÔNG LAM',
  number: 'Số: 05/KH-UBND',
  placeAndDate: 'Sông Lam, ngày 05 tháng 9 năm 2024',
};

function laidOut(text: Partial<HeadText>, profile: LayoutProfile = defaultProfile): HeadLayout {
  const layout = layoutHead({ ...commune, ...text }, profile);
  if ('sizes' in layout) return layout;
  throw new Error(layout.code);
}

describe('the head of a document', () => {
  test('a commune: larger sizes, the name broken before the unit', () => {
    const layout = laidOut({});
    expect(layout.sizes.name).toBe('large');
    expect(layout.issuerLines).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ SÔNG LAM']);
  });

  test('Thành phố Hồ Chí Minh: the widest date of all stays on one line, the name in two', () => {
    const layout = laidOut({
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH',
      placeAndDate: 'Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026',
    });
    expect(layout.sizes.name).toBe('small');
    expect(layout.right).toBeGreaterThan(98.7);
    expect(layout.issuerLines).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']);
  });

  test('a school named for its commune: what is left of the name stays in one line each', () => {
    const layout = laidOut({
      parent: 'ỦY BAN NHÂN DÂN XÃ TÂN THÀNH ĐÔNG',
      issuer: 'TRƯỜNG TIỂU HỌC TÂN THÀNH ĐÔNG',
    });
    expect(layout.issuerLines).toEqual(['TRƯỜNG TIỂU HỌC', 'TÂN THÀNH ĐÔNG']);
    expect(layout.parentLines).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH ĐÔNG']);
  });

  test('three lines stay in the larger sizes where the smaller ones would tear a proper name', () => {
    const layout = laidOut({ issuer: 'TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN THỊ ĐỊNH XÃ SÔNG LAM' });
    expect([layout.sizes.name, layout.issuerLines.at(-1)]).toEqual(['large', 'XÃ SÔNG LAM']);
  });

  test('the sizes an office asks for are kept', () => {
    expect(laidOut({}, profileOf({ sizes: 'small' })).sizes.nationalName).toBe(12);
  });

  test('a place too long for one line is named, with what it needs', () => {
    const placeAndDate = `${'Đặc khu '.repeat(12)}, ngày 05 tháng 9 năm 2024`;
    const finding = layoutHead({ ...commune, placeAndDate }, defaultProfile);
    expect(finding).toMatchObject({ code: 'LAYOUT.FIT.001', params: { text: placeAndDate } });
  });

  test('whatever the name, nothing is wider than its column and the rules keep to the law', () => {
    const word = fc.constantFrom('ỦY', 'BAN', 'NHÂN', 'DÂN', 'TRƯỜNG', 'XÃ', 'PHƯỜNG', 'VÀ', 'NGHĨA', 'ĐÀO');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const layout = laidOut({ issuer: words.join(' ') });
        const { sizes, left, right, issuerLines, issuerRule, mottoRule } = layout;
        const face = { size: sizes.issuer, bold: true };
        const last = textWidth(issuerLines.at(-1) ?? '', face);
        expect(issuerLines.join(' ')).toBe(words.join(' '));
        expect(Math.max(...issuerLines.map((line) => textWidth(line, face)))).toBeLessThanOrEqual(left);
        expect(left + right).toBeCloseTo(textAreaWidth(defaultProfile), 6);
        expect(issuerRule).toBeGreaterThanOrEqual(last * ruleLaw.issuer.min);
        expect(issuerRule).toBeLessThanOrEqual(last * ruleLaw.issuer.max);
        expect(mottoRule).toBe(textWidth(nationalHead.motto, { size: sizes.motto, bold: true }));
      }),
    );
  });
});
