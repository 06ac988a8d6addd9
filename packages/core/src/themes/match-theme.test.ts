import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings, containsWording, matchTheme } from './match-theme.ts';
import { themeFor } from './theme-registry.ts';
import { themes } from './themes.ts';
import { officialWordings } from './year-theme.ts';

const yearTheme = (year: number) => {
  const known = themeFor(year);
  if (!known) throw new Error(`no theme of ${year}`);
  return known;
};

describe('themes as documents write them', () => {
  it.each([
    [2022, '“Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch COVID-19”'],
    [2022, 'Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch Covid – 19.'],
    [2023, '"Xây dựng năng lực tự học trong kỉ nguyên số"'],
    [2024, 'Phát triển văn hoá đọc thúc đẩy học tập suốt đời'],
    [2019, 'Tự học để phát triển năng lực và phẩm chất'],
    [2021, 'Chuyển đổi số để xây dựng thành công một xã hội học tập mới'],
  ])('%i: %s is the theme', (year, written) => {
    expect(matchTheme(written, yearTheme(year)).outcome).toBe('matches');
  });

  it('the theme of another year differs, and the words say where', () => {
    expect(matchTheme('Phát triển văn hóa đọc trong kỷ nguyên số', yearTheme(2024))).toEqual({
      outcome: 'differs',
      wording: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
      differences: [{ official: 'thúc đẩy học tập suốt đời', written: 'trong kỷ nguyên số' }],
    });
  });

  it('a wrong tone, a missing word and an added word are real differences', () => {
    const official = 'Xây dựng năng lực tự học trong kỷ nguyên số';
    expect(compareWordings(official, 'Xây dựng năng lực tự hoc trong kỷ nguyên số')).toEqual([
      { official: 'học', written: 'hoc' },
    ]);
    expect(compareWordings(official, 'Xây dựng năng lực tự học kỷ nguyên số')).toEqual([
      { official: 'trong', written: '' },
    ]);
    expect(compareWordings(official, 'Xây dựng năng lực tự học trong kỷ nguyên số hóa')).toEqual([
      { official: '', written: 'hóa' },
    ]);
  });

  it('words run together by a conversion are told', () => {
    expect(compareWordings('Học cho bản thân', 'Họccho bản thân')).toEqual([
      { official: 'Học cho', written: 'Họccho' },
    ]);
  });

  it('a real difference is told without the ways of typing around it', () => {
    const official = 'học tập suốt đời sau đại dịch COVID-19';
    expect(compareWordings(official, 'học tập suốt đời trong đại dịch Covid 19')).toEqual([
      { official: 'sau', written: 'trong' },
    ]);
  });

  it('of several wordings the nearest is named', () => {
    const match = matchTheme('Chuyển đổi số để xây dựng một xã hội học tập mới', yearTheme(2021));
    expect(match).toMatchObject({
      outcome: 'differs',
      wording: 'Chuyển đổi số để xây dựng thành công một xã hội học tập mới',
    });
  });

  it('a theme of their own is free where localities chose', () => {
    expect(matchTheme('Sách kết nối cộng đồng', yearTheme(2018)).outcome).toBe('free');
    expect(matchTheme('Học tập thông minh để trở thành công dân tốt', yearTheme(2019)).outcome).toBe('free');
  });

  it('nothing is said of a year whose theme is not known', () => {
    expect(matchTheme('Phát triển văn hóa đọc thúc đẩy học tập suốt đời', yearTheme(2026)).outcome).toBe(
      'unknown',
    );
  });

  it('is found in a slogan', () => {
    const text = 'HƯỞNG ỨNG TUẦN LỄ: “PHÁT TRIỂN VĂN HOÁ ĐỌC THÚC ĐẨY HỌC TẬP SUỐT ĐỜI”!';
    expect(containsWording(text, 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời')).toBe(true);
    expect(containsWording('phát triển văn hóa đọc thúc đẩy học tập suốt đờii', 'suốt đời')).toBe(false);
    expect(containsWording('bất kỳ', '“”')).toBe(false);
  });
});

describe('any wording', () => {
  const words = fc.array(fc.constantFrom('học', 'tập', 'suốt', 'đời', 'số', 'kỷ', 'nguyên'), {
    maxLength: 12,
  });

  it('differs from another exactly where the words do', () => {
    fc.assert(
      fc.property(words, words, (official, written) => {
        const differences = compareWordings(official.join(' '), `“${written.join('  ').toUpperCase()}”`);
        expect(differences.length === 0).toBe(official.join(' ') === written.join(' '));
      }),
    );
  });

  it('every sourced wording matches its own year', () => {
    for (const entry of themes) {
      for (const wording of officialWordings(entry)) {
        expect(matchTheme(`“${wording}”`, entry)).toEqual({ outcome: 'matches', wording });
      }
    }
  });
});
