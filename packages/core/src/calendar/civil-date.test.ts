import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/finding.ts';
import {
  addDays,
  civilDateOf,
  daysBetween,
  isCivilDate,
  isInPeriod,
  isValidOn,
  weekdayOf,
} from './civil-date.ts';
import { civilDateSchema, civilPeriodSchema } from './civil-date-schema.ts';
import { weekdayNameOf, weekdayNames } from './weekday.ts';

describe('days of the Week', () => {
  it.each([
    ['2011-10-02', 'Chủ nhật'],
    ['2021-10-10', 'Chủ nhật'],
    ['2022-10-01', 'thứ Bảy'],
    ['2023-10-02', 'thứ Hai'],
    ['2024-10-03', 'thứ Năm'],
    ['2019-10-07', 'thứ Hai'],
  ])('%s is %s', (date, name) => {
    expect(weekdayNameOf(date).vi).toBe(name);
  });

  it('seven days from Monday 02/10/2023 end on Sunday 08/10/2023', () => {
    const week = { start: '2023-10-02', end: addDays('2023-10-02', 6) };
    expect(week.end).toBe('2023-10-08');
    expect(daysBetween(week.start, week.end) + 1).toBe(weekdayNames.length);
    expect(isInPeriod(week, '2023-10-08')).toBe(true);
    expect(isInPeriod(week, '2023-10-09')).toBe(false);
  });

  it('districts were there on 30/6/2025 and not on 01/7/2025', () => {
    const districts = { from: '2020-01-01', to: '2025-07-01' };
    expect([isValidOn(districts, '2025-06-30'), isValidOn(districts, '2025-07-01')]).toEqual([true, false]);
    expect(isValidOn({ from: '2025-07-01', to: null }, '2999-12-31')).toBe(true);
  });
});

describe('what is a day', () => {
  it.each(['2024-02-29', '1900-01-01', '2999-12-31', '2011-12-30'])('%s is', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDateSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-09-31',
    '20226-10-01',
    '226-09-01',
    '1899-12-31',
    '3000-01-01',
    '2023-9-1',
    '2023-10-02T00:00:00Z',
    ' 2023-10-02',
    '2023-10-02\n',
    '',
  ])('%j is not', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(civilDateSchema.safeParse(text).success).toBe(false);
  });

  it('counting from what is no day is misuse', () => {
    for (const text of ['', '2023-9-1', '02/10/2023']) {
      expect(() => addDays(text, 1)).toThrow(MisuseError);
      expect(() => daysBetween(text, '2023-10-02')).toThrow(MisuseError);
      expect(() => weekdayOf(text)).toThrow(MisuseError);
    }
  });

  it('does not depend on the zone of the machine, not even where that zone skipped the day', () => {
    const program = `import { addDays, isCivilDate, weekdayOf } from ${JSON.stringify(new URL('./civil-date.ts', import.meta.url).href)};
      console.log(isCivilDate('2011-12-30'), addDays('2011-12-29', 1), weekdayOf('2011-12-30'));`;
    const zones = ['Pacific/Apia', 'America/Sao_Paulo', 'Asia/Ho_Chi_Minh'];
    for (const TZ of zones) {
      const args = ['--import', 'tsx', '--input-type=module', '-e', program];
      const printed = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
      expect(printed.trim(), TZ).toBe('true 2011-12-30 5');
    }
  });

  it('a period whose end stands before its start is refused', () => {
    expect(civilPeriodSchema.safeParse({ start: '2022-10-07', end: '2022-10-01' }).success).toBe(false);
    expect(civilPeriodSchema.safeParse({ start: '2022-10-01', end: '2022-10-01' }).success).toBe(true);
  });
});

describe('any days', () => {
  const day = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('going forth and back arrives where it began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });

  it('the next day is the next weekday', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  it('text order is the order in time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it('year, month and day make a day exactly where the calendar has it', () => {
    const numbers = [
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    ] as const;
    fc.assert(
      fc.property(...numbers, (year, month, dayOfMonth) => {
        const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lastDay;
        expect(civilDateOf(year, month, dayOfMonth) !== undefined).toBe(exists);
      }),
    );
  });
});
