import { describe, expect, it } from 'vitest';
import type { FactReference } from '../inline-text.ts';
import { wardPlan } from '../ward-plan.fixture.ts';
import { openingTimeText, plainText, resolveInlineText, unknownFact } from './resolve-inline-text.ts';

function printed(...references: readonly FactReference[]): string {
  return plainText(resolveInlineText(wardPlan, references));
}

describe('facts in running text', () => {
  it('the theme brings its quotation marks', () => {
    expect(printed({ fact: 'theme' })).toBe('“Phát triển văn hóa đọc thúc đẩy học tập suốt đời”');
  });

  it('period, deadline and the way of the report', () => {
    expect(printed({ fact: 'period' })).toBe('từ ngày 01/10/2024 đến hết ngày 07/10/2024');
    expect(printed({ fact: 'officialPeriod' })).toBe(printed({ fact: 'period' }));
    expect(printed({ fact: 'deadline' })).toBe('trước ngày 10/10/2024');
    expect(printed({ fact: 'reportTo' })).toBe('Ủy ban nhân dân phường (qua Phòng Văn hóa - Xã hội)');
  });

  it('an opening tells its hour and weekday, a body its name, an annex its label', () => {
    expect(printed({ fact: 'opening', id: 'ward' })).toBe('14 giờ 00, thứ Năm, ngày 03/10/2024');
    expect(printed({ fact: 'assignee', id: 'schools' })).toBe('Các cơ sở giáo dục');
    expect(printed({ fact: 'annex', id: 'form' })).toBe('Phụ lục');
  });

  it('communes that choose their own day are given a span', () => {
    const when = {
      type: 'within',
      period: { start: '2024-10-01', end: '2024-10-05' },
      sessions: 1,
    } as const;
    expect(openingTimeText({ when })).toBe('01 buổi, trong thời gian từ ngày 01/10/2024 đến ngày 05/10/2024');
  });

  it('a legal basis is cited short, another document in full and then short', () => {
    const [first = '', second = ''] = resolveInlineText(wardPlan, [
      { fact: 'citation', id: 'learningCitizen' },
      { fact: 'citation', id: 'learningCitizen' },
    ]).map(({ text }) => text);
    expect(printed({ fact: 'citation', id: 'learningSociety' })).toBe('Quyết định số 1373/QĐ-TTg');
    expect(first).toContain('Quyết định số 677/QĐ-TTg ngày 03 tháng 6 năm 2022 của Thủ tướng Chính phủ');
    expect(second).toBe('Quyết định số 677/QĐ-TTg');
  });

  it('emphasis stays, typed text stays, an unknown fact is seen', () => {
    expect(
      resolveInlineText(wardPlan, [
        { text: 'gửi ', italic: true },
        { fact: 'deadline', bold: true },
        { fact: 'assignee', id: 'nobody' },
      ]),
    ).toEqual([
      { text: 'gửi ', italic: true },
      { text: 'trước ngày 10/10/2024', bold: true },
      { text: unknownFact },
    ]);
    expect(resolveInlineText(wardPlan, 'Như sau:')).toEqual([{ text: 'Như sau:' }]);
  });
});
