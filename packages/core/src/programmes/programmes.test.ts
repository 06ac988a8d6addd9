import { describe, expect, it } from 'vitest';
import { programmeCited, programmes, programmesInForce } from './programmes.ts';

describe('acts the Week rests on', () => {
  it('what has run out names what carries it on, and that act is known', () => {
    for (const { untilYear, succeededBy } of programmes) {
      if (untilYear === undefined || untilYear > 2020) continue;
      expect(programmes.map(({ notation }) => notation)).toContain(succeededBy);
    }
  });

  it('every act has a source', () => {
    expect(programmes.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('an act is known by symbol and day: decision 89 of another year is another decision', () => {
    const cited = {
      form: 'document',
      type: 'Quyết định',
      notation: '89/QĐ-TTg',
      date: '2013-01-09',
      issuer: 'Thủ tướng Chính phủ',
      summary: 'phê duyệt Đề án',
    } as const;
    expect(programmeCited(cited)?.succeededBy).toBe('1373/QĐ-TTg');
    expect(programmeCited({ ...cited, date: '2024-01-19' })).toBeUndefined();
    expect(programmeCited({ form: 'law', title: 'Luật Giáo dục' })).toBeUndefined();
  });

  it('an act whose day no source gives is known by its month or year', () => {
    const cited = {
      form: 'document',
      type: 'Quyết định',
      notation: '1315/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      summary: 'ban hành Kế hoạch',
    } as const;
    expect(programmeCited({ ...cited, date: '2023-11-20' })).toBeDefined();
    expect(programmeCited({ ...cited, date: '2023-10-20' })).toBeUndefined();
  });

  it('what can be cited changes with the years', () => {
    const cited = (day: string) => programmesInForce(day).map(({ notation }) => notation);
    expect(cited('2020-12-31')).toContain('89/QĐ-TTg');
    expect(cited('2021-09-20')).toContain('1373/QĐ-TTg');
    expect(cited('2021-09-20')).not.toContain('89/QĐ-TTg');
    expect(cited('2021-09-20')).not.toContain('387/QĐ-TTg');
    expect(cited('2023-11-15')).not.toContain('1315/QĐ-TTg');
    expect(cited('2023-12-01')).toContain('1315/QĐ-TTg');
  });
});
