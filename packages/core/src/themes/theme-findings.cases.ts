import type { FindingCases } from '../findings/finding-cases.ts';
import { createThemeRegistry, themeFor } from './theme-registry.ts';
import type { YearTheme } from './year-theme.ts';

const published: YearTheme = {
  year: 2031,
  theme: { type: 'national', wording: 'Chủ đề do đơn vị khai báo' },
  officialPeriod: { start: '2031-10-01', end: '2031-10-07' },
  officialOpening: '2031-10-01',
  confidence: { theme: 'high', period: 'high' },
  sources: [{ title: 'Công văn của Bộ Giáo dục và Đào tạo' }],
};

const adding =
  (...added: readonly Partial<YearTheme>[]) =>
  () =>
    createThemeRegistry(added.map((facts) => ({ ...published, ...facts }))).findings;

const passing = adding({});
const withPeriod = (start: string, end: string) => adding({ officialPeriod: { start, end } });

export const cases: FindingCases = {
  'THEME.YEAR.001': { failing: adding({}, {}), passing },
  'THEME.YEAR.002': { failing: adding({ year: 2010 }), passing },
  'THEME.WORDING.001': {
    failing: () =>
      createThemeRegistry([{ ...published, ...themeFor(2024), theme: published.theme }]).findings,
    passing,
  },
  'THEME.WORDING.002': { failing: adding({ theme: { type: 'national', wording: ' “” ' } }), passing },
  'THEME.SOURCE.001': { failing: adding({ sources: [] }), passing },
  'THEME.PERIOD.001': { failing: withPeriod('2031-10-07', '2031-10-01'), passing },
  'THEME.PERIOD.002': { failing: withPeriod('2031-09-27', '2031-10-05'), passing },
  'THEME.PERIOD.003': { failing: withPeriod('2032-10-01', '2032-10-07'), passing },
  'THEME.PERIOD.004': { failing: withPeriod('2031-10-01', '2031-10-32'), passing },
  'THEME.OPENING.001': { failing: adding({ officialOpening: '2031-09-03' }), passing },
};
