import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../calendar/civil-date.ts';
import { weekdayNames } from '../calendar/weekday.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { formatLongDate } from './format-date.ts';
import { type ParseDateOptions, parseDate } from './parse-date.ts';
import { parseDateRange } from './parse-date-range.ts';

function told(text: string, options?: ParseDateOptions): string {
  const parsed = parseDate(text, options);
  const said =
    parsed.kind === 'day'
      ? [parsed.date, ...(parsed.time ? [parsed.time] : [])]
      : parsed.kind === 'partial'
        ? [parsed.date]
        : parsed.kind === 'uncertain'
          ? parsed.readings
          : [];
  return [parsed.kind, ...said, ...parsed.findings.map((finding) => finding.code.slice(-3))].join(' ');
}

function period(text: string, options?: ParseDateOptions): string {
  const parsed = parseDateRange(text, options);
  const readings =
    parsed.kind === 'uncertain' ? parsed.readings.map(({ start, end }) => `${start}/${end}`) : [];
  const days =
    parsed.kind === 'period' ? [parsed.period.start, parsed.period.end] : [parsed.kind, ...readings];
  return [...days, ...parsed.findings.map((finding) => finding.code.slice(-3))].join(' ');
}

describe('days as reports and plans write them', () => {
  it.each([
    ['02/10/2023', 'day 2023-10-02'],
    ['14/9/2022', 'day 2022-09-14'],
    ['2-10-2023', 'day 2023-10-02'],
    ['02.10.2023.', 'day 2023-10-02'],
    ['01/10/ 2021', 'day 2021-10-01'],
    ['ngày 20  tháng 9 năm 2018', 'day 2018-09-20'],
    ['ngày 05 tháng 01 năm 2020', 'day 2020-01-05'],
    ['Ngày 1 tháng 10 năm 2024', 'day 2024-10-01'],
    ['2023-10-02', 'day 2023-10-02'],
    ['2023/10/02', 'day 2023-10-02'],
    ['０２/１０/２０２３', 'day 2023-10-02'],
    ['2‑10−2023', 'day 2023-10-02'],
    ['ngày mùng 2 tháng 10 năm 2023', 'day 2023-10-02'],
    ['mồng 2/10/2023', 'day 2023-10-02'],
    ['“02/10/2023”', 'day 2023-10-02'],
    ['2023-10-02 00:00:00', 'day 2023-10-02 00:00'],
    ['2023-10-02T14:00', 'day 2023-10-02 14:00'],
    ['(ngày 02/10/2023)', 'day 2023-10-02'],
    ['ngày 03/10 năm 2024', 'day 2024-10-03'],
    ["14h00' ngày thứ 5, ngày 03/10/2024", 'day 2024-10-03 14:00'],
    ['7 giờ 30 phút sáng thứ Hai, ngày 02/10/2023', 'day 2023-10-02 07:30'],
    ['02/10/2023 (thứ Hai)', 'day 2023-10-02'],
    ['Chủ nhật, 10/10/2021', 'day 2021-10-10'],
    ['thứ năm ngày 03/10/2024', 'day 2024-10-03'],
  ])('%s is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('a draft has a month without a day', () => {
    expect(told('ngày      tháng 9 năm 2024')).toBe('partial 2024-09');
    expect(told('tháng 10 năm 2021')).toBe('partial 2021-10');
    expect(told('10/2021')).toBe('partial 2021-10');
    expect(told('năm 2024')).toBe('partial 2024');
  });

  it('a year with a digit too many or too few gives the readings possible', () => {
    expect(told('20226')).toBe('uncertain 2022 2026 001');
    expect(told('tháng 9/226')).toBe('uncertain 2026-09 001');
    expect(told('01/10/20226')).toBe('uncertain 2022-10-01 2026-10-01 001');
  });

  it('a number alone may be a day counted by a spreadsheet', () => {
    expect(told('45201')).toBe('uncertain 2023-10-02 001');
  });

  it('month before day is asked about where it can be told', () => {
    expect(told('10/13/2023')).toBe('uncertain 2023-10-13 001');
  });

  it('a weekday that the calendar does not have is told in both languages', () => {
    expect(told('thứ Ba, ngày 02/10/2023')).toBe('day 2023-10-02 006');
    const [finding] = parseDate('thứ Ba, ngày 02/10/2023').findings;
    expect(finding && formatFinding(finding, 'vi')).toBe(
      '“thứ Ba, ngày 02/10/2023” ghi thứ Ba, nhưng ngày 02/10/2023 là thứ Hai.',
    );
    expect(finding && formatFinding(finding, 'en')).toBe(
      '“thứ Ba, ngày 02/10/2023” says Tuesday, but 02/10/2023 is a Monday.',
    );
  });

  it('a year may be short, or left to the campaign', () => {
    expect(told('02/10/23')).toBe('day 2023-10-02 004');
    expect(told('02/10', { year: 2023 })).toBe('day 2023-10-02');
    expect(told('02/10')).toBe('unreadable 005');
  });

  it.each(['31/9/2023', '30/02/2024'])('%s is in no calendar', (text) => {
    expect(told(text)).toBe('unreadable 003');
  });

  it.each([
    '2023-10-01T17:00:00Z',
    'đầu tháng 10',
    '02/10/2023 và 03/10/2023',
    '2023',
    '12',
    'x'.repeat(300),
    '02//10/2023',
  ])('%s is no day', (text) => {
    expect(parseDate(text).kind).not.toBe('day');
  });
});

describe('periods as reports and plans write them', () => {
  it.each([
    ['2-8/10/2023', '2023-10-02 2023-10-08'],
    ['2 − 8/10/2023', '2023-10-02 2023-10-08'],
    ['từ mùng 2 đến mùng 8/10/2023', '2023-10-02 2023-10-08'],
    ['1 - 7/10/2019', '2019-10-01 2019-10-07'],
    ['từ 1-10 đến 7-10-2021', '2021-10-01 2021-10-07'],
    ['30/9-06/10/2013', '2013-09-30 2013-10-06'],
    ['29/9–05/10/2014', '2014-09-29 2014-10-05'],
    ['từ ngày 01/10/2022 đến hết ngày 07/10/2022', '2022-10-01 2022-10-07'],
    ['(02/10/2023-08/10/2023)', '2023-10-02 2023-10-08'],
    ['từ ngày 01 đến ngày 07 tháng 10 năm 2024', '2024-10-01 2024-10-07'],
    ['1-10-2021 - 7-10-2021', '2021-10-01 2021-10-07'],
    ['2-8-10-2023', '2023-10-02 2023-10-08'],
    ['28/12-03/01/2024', '2023-12-28 2024-01-03'],
    ['thứ Hai, ngày 02/10/2023', '2023-10-02 2023-10-02'],
    ['1-7/10/24', '2024-10-01 2024-10-07 004'],
  ])('%s is %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it('takes the year of the campaign where none is named', () => {
    expect(period('01/10-07/10', { year: 2022 })).toBe('2022-10-01 2022-10-07');
    expect(period('01/10-07/10')).toBe('unreadable 008');
  });

  it('a year with a digit too many gives the periods possible', () => {
    expect(period('2-8/10/20226')).toBe('uncertain 2022-10-02/2022-10-08 2026-10-02/2026-10-08 001');
    expect(period('30/12-05/01/20226')).toBe('uncertain 2021-12-30/2022-01-05 2025-12-30/2026-01-05 001');
  });

  it('an end before the start is told', () => {
    expect(period('8-2/10/2023')).toBe('unreadable 007');
    expect(period('30/12/2024-05/01/2024')).toBe('unreadable 007');
  });

  it('nothing is blank', () => {
    expect(period('  ')).toBe('blank');
  });
});

describe('days in full, as Decree 30 asks', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2020-02-29', 'ngày 29 tháng 02 năm 2020'],
    ['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
    ['2022-10-10', 'ngày 10 tháng 10 năm 2022'],
  ])('%s is %s', (date, expected) => {
    expect(formatLongDate(date)).toBe(expected);
  });

  it('and in English', () => {
    expect(formatLongDate('2023-10-02', 'en')).toBe('2 October 2023');
  });

  it('what is no day is misuse', () => {
    expect(() => formatLongDate('2023-02-29')).toThrow('not a day');
  });
});

describe('any day', () => {
  const day = fc.integer({ min: 0, max: 401_000 }).map((days) => addDays('1900-01-01', days));

  it('is read back from how it is written, with its weekday', () => {
    fc.assert(
      fc.property(day, (date) => {
        const weekday = weekdayNames[weekdayOf(date) - 1]?.vi ?? '';
        const [year, month, dayOfMonth] = date.split('-');
        expect(parseDate(formatLongDate(date))).toEqual({ kind: 'day', date, findings: [] });
        expect(parseDate(`${weekday}, ${dayOfMonth}/${month}/${year}`)).toEqual({
          kind: 'day',
          date,
          findings: [],
        });
      }),
    );
  });

  it('two days in order make a period however they are joined', () => {
    const join = fc.constantFrom('-', ' - ', ' – ', ' đến ', ' đến hết ngày ');
    fc.assert(
      fc.property(day, fc.nat(400), join, (start, length, joint) => {
        const end = addDays(start, length);
        const parsed = parseDateRange(`${formatLongDate(start)}${joint}${formatLongDate(end)}`);
        expect(parsed).toEqual({ kind: 'period', period: { start, end }, findings: [] });
      }),
    );
  });

  it('text of any kind gives an answer and never throws', () => {
    const pieces = fc.constantFrom(...'0123456789/-. :h', 'ngày ', 'tháng ', 'năm ', 'thứ ', ' đến ', 'từ ');
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 24 }), (text) => {
        const parsed = parseDate(text);
        expect(['day', 'partial', 'blank'].includes(parsed.kind) || parsed.findings.length > 0).toBe(true);
        const range = parseDateRange(text);
        expect(['period', 'blank'].includes(range.kind) || range.findings.length > 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
