import { describe, expect, it } from 'vitest';
import {
  dayInFigures,
  dayInWords,
  dayWithWeekday,
  deadlineText,
  draftBlank,
  periodText,
  timeInWords,
} from './day-text.ts';

describe('days as an official document writes them', () => {
  it('a 0 stands before days under 10 and before months 1 and 2 only', () => {
    expect(dayInWords({ year: 2020, month: 1, day: 5 })).toBe('ngày 05 tháng 01 năm 2020');
    expect(dayInWords({ year: 2019, month: 6, day: 29 })).toBe('ngày 29 tháng 6 năm 2019');
    expect(dayInFigures('2022-09-14')).toBe('14/9/2022');
    expect(dayInFigures('2026-02-05')).toBe('05/02/2026');
  });

  it('a draft leaves the day, or day and month, blank', () => {
    expect(dayInWords({ year: 2024, month: 9 })).toBe(`ngày ${draftBlank} tháng 9 năm 2024`);
    expect(dayInWords({ year: 2024 })).toBe(`ngày ${draftBlank} tháng ${draftBlank} năm 2024`);
  });

  it('the weekday is computed: 3 October 2024 was a Thursday', () => {
    expect(dayWithWeekday('2024-10-03')).toBe('thứ Năm, ngày 03/10/2024');
    expect(dayWithWeekday('2021-10-10')).toBe('Chủ nhật, ngày 10/10/2021');
  });

  it('a period, a time and both kinds of deadline', () => {
    expect(periodText({ start: '2022-10-01', end: '2022-10-07' })).toBe(
      'từ ngày 01/10/2022 đến hết ngày 07/10/2022',
    );
    expect(timeInWords('14:00')).toBe('14 giờ 00');
    expect(deadlineText({ date: '2024-10-10', rule: 'before' })).toBe('trước ngày 10/10/2024');
    expect(deadlineText({ date: '2022-10-10', rule: 'onOrBefore' })).toBe('chậm nhất ngày 10/10/2022');
  });
});
