import { describe, expect, it } from 'vitest';
import { createThemeRegistry } from '../themes/theme-registry.ts';
import { themes } from '../themes/themes.ts';
import { officialWeek } from './official-week.ts';

describe('what is set for the whole country', () => {
  it('one wording for all and the official days', () => {
    expect(officialWeek(2024)).toEqual({
      year: 2024,
      theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
      officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
    });
  });

  it('a theme that localities chose, or that no source tells, is left to the unit', () => {
    const without = themes.filter(({ theme }) => theme.type !== 'national');
    expect(without.length).toBeGreaterThan(0);
    for (const { year } of without) expect(officialWeek(year).theme).toBeUndefined();
  });

  it('a year of which nothing is known has its number only', () => {
    expect(officialWeek(2010)).toEqual({ year: 2010 });
  });

  it('an embedder may know more', () => {
    const { value: registry } = createThemeRegistry([
      {
        year: 2031,
        theme: { type: 'national', wording: 'Chủ đề do đơn vị khai báo' },
        confidence: { theme: 'high', period: 'high' },
        sources: [{ title: 'Công văn của Bộ Giáo dục và Đào tạo' }],
      },
    ]);
    expect(registry && officialWeek(2031, registry).theme).toBe('Chủ đề do đơn vị khai báo');
  });
});
