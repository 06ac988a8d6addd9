import { describe, expect, it } from 'vitest';
import { daysBetween, isCivilDate, weekdayOf } from '../calendar/civil-date.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { cases } from './theme-findings.cases.ts';
import { createThemeRegistry, themeFor } from './theme-registry.ts';
import { themes } from './themes.ts';
import { officialWordings, type YearTheme } from './year-theme.ts';

const wordingOf = (year: number) => {
  const known = themeFor(year);
  return known ? officialWordings(known) : undefined;
};

describe('the sourced years', () => {
  it('begin with the first Week and stand in order, each once', () => {
    const years = themes.map((entry) => entry.year);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(years[0]).toBe(2011);
  });

  it.each(themes.map((entry) => [entry.year, entry] as const))(
    '%i has sources and days that agree',
    (year, entry) => {
      expect(entry.sources.length).toBeGreaterThan(0);
      const { officialPeriod: period, officialOpening: opening } = entry;
      if (period) {
        expect(daysBetween(period.start, period.end) + 1).toBe(7);
        expect(period.start.slice(0, 4)).toBe(String(year));
      }
      if (opening) expect(opening).toBe(period?.start);
      if (entry.dispatch?.date) {
        expect(isCivilDate(entry.dispatch.date)).toBe(true);
        expect(entry.dispatch.date < (period?.start ?? '')).toBe(true);
      }
      for (const wording of officialWordings(entry)) {
        expect(normalizeText(wording)).toEqual({ text: wording, changes: [] });
        expect(wording).not.toMatch(/["“”]/);
      }
    },
  );

  it('pass the checks that added years must pass', () => {
    expect(createThemeRegistry(themes, []).findings).toEqual([]);
  });

  it.each([2013, 2014, 2017, 2023])('the Week of %i ran from Monday to Sunday', (year) => {
    const period = themeFor(year)?.officialPeriod;
    expect([weekdayOf(period?.start ?? ''), weekdayOf(period?.end ?? '')]).toEqual([1, 7]);
  });

  it('the theme of 2024 is the one the Ministry set', () => {
    expect(wordingOf(2024)).toEqual(['Phát triển văn hóa đọc thúc đẩy học tập suốt đời']);
    expect(themeFor(2024)?.dispatch).toEqual({ notation: '5201/BGDĐT-GDTX', date: '2024-09-09' });
  });

  it('localities chose in 2017 and 2018, and from a menu in 2019 and 2021', () => {
    expect([2017, 2018, 2019, 2021].map((year) => themeFor(year)?.theme.type)).toEqual([
      'local',
      'local',
      'menu',
      'menu',
    ]);
  });

  it('the theme of 2026 is not known, nor is a Week before 2011', () => {
    expect(themeFor(2026)?.theme).toEqual({ type: 'unknown' });
    expect(themeFor(2010)).toBeUndefined();
    expect(themeFor(2027)).toBeUndefined();
  });
});

describe('years added by an embedder', () => {
  const announced: YearTheme = {
    year: 2026,
    theme: { type: 'national', wording: ' Một chủ đề được công bố sau'.normalize('NFD') },
    officialPeriod: { start: '2026-10-01', end: '2026-10-07' },
    confidence: { theme: 'high', period: 'high' },
    sources: [{ title: 'Công văn của Bộ Giáo dục và Đào tạo' }],
  };

  it('take the place of a year that was unknown, in normal form, and leave the built-in ones alone', () => {
    const { value: registry, findings } = createThemeRegistry([announced]);
    expect(findings).toEqual([]);
    const known = registry?.themeFor(2026);
    expect(known && officialWordings(known)).toEqual(['Một chủ đề được công bố sau']);
    expect(registry?.years.length).toBe(themes.length);
    expect(themeFor(2026)?.theme.type).toBe('unknown');
  });

  it('may differ from a sourced theme, which is asked about and not refused', () => {
    const { usable, findings } = createThemeRegistry([
      { ...announced, year: 2024, officialPeriod: { start: '2024-10-01', end: '2024-10-07' } },
    ]);
    expect(usable).toBe(true);
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([['THEME.WORDING.001', '/0/theme']]);
  });

  it('may open on the weekend before, not a month before', () => {
    const opening = (officialOpening: string) =>
      createThemeRegistry([{ ...announced, officialOpening }]).findings.map(({ code }) => code);
    expect(opening('2026-09-29')).toEqual([]);
    expect(opening('2026-09-01')).toEqual(['THEME.OPENING.001']);
  });

  it.each(Object.entries(cases))(
    '%s is raised when it should be and only then',
    async (code, { failing, passing }) => {
      expect((await failing()).map((finding) => finding.code)).toContain(code);
      expect((await passing()).map((finding) => finding.code)).not.toContain(code);
    },
  );
});
