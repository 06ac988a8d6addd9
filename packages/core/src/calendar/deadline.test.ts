import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/finding.ts';
import { addDays } from './civil-date.ts';
import {
  type Deadline,
  dayInVietnam,
  deadlineSchema,
  instantSchema,
  isLate,
  lastGoodDay,
} from './deadline.ts';

describe('deadlines as plans set them', () => {
  it('“trước ngày 10/10/2024” leaves until the end of 09/10', () => {
    const deadline: Deadline = { date: '2024-10-10', rule: 'before' };
    expect(lastGoodDay(deadline)).toBe('2024-10-09');
    expect(isLate('2024-10-09T23:59:59+07:00', deadline)).toBe(false);
    expect(isLate('2024-10-10T00:00:00+07:00', deadline)).toBe(true);
  });

  it('“vào ngày 10 tháng 10 năm 2022” and “chậm nhất” include the day itself', () => {
    const deadline: Deadline = { date: '2022-10-10', rule: 'onOrBefore' };
    expect(lastGoodDay(deadline)).toBe('2022-10-10');
    expect(isLate('2022-10-10T23:59:59+07:00', deadline)).toBe(false);
    expect(isLate('2022-10-11T00:00:00+07:00', deadline)).toBe(true);
  });

  it('a server in another zone tells the day of Viet Nam', () => {
    expect(dayInVietnam('2024-10-09T16:59:59Z')).toBe('2024-10-09');
    expect(dayInVietnam('2024-10-09T17:00:00Z')).toBe('2024-10-10');
    expect(dayInVietnam('2024-10-09T20:00:00-08:00')).toBe('2024-10-10');
  });

  it('an instant without an offset is no instant', () => {
    expect(instantSchema.safeParse('2024-10-09T16:20:00+07:00').success).toBe(true);
    expect(instantSchema.safeParse('2024-10-09T16:20:00').success).toBe(false);
    expect(instantSchema.safeParse('2024-10-09').success).toBe(false);
  });

  it('asking for the day of what is no instant is misuse', () => {
    expect(() => dayInVietnam('yesterday')).toThrow(MisuseError);
  });

  it('a deadline on a day that does not exist is refused', () => {
    expect(deadlineSchema.safeParse({ date: '2022-09-31', rule: 'before' }).success).toBe(false);
  });
});

describe('any deadline', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
  const two = (value: number) => String(value).padStart(2, '0');

  it('the last good day is in time to its last minute, the next day is late from its first', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('before' as const, 'onOrBefore' as const),
        minute,
        (date, rule, at) => {
          const deadline = { date, rule };
          const time = `T${two(Math.floor(at / 60))}:${two(at % 60)}:00+07:00`;
          expect(isLate(`${lastGoodDay(deadline)}${time}`, deadline)).toBe(false);
          expect(isLate(`${addDays(lastGoodDay(deadline), 1)}${time}`, deadline)).toBe(true);
        },
      ),
    );
  });

  it('an instant written in any offset is the same day in Viet Nam', () => {
    fc.assert(
      fc.property(day, minute, fc.integer({ min: -12 * 60, max: 14 * 60 }), (date, at, offset) => {
        const utc = Date.parse(`${date}T00:00:00+07:00`) + at * 60_000;
        const local = new Date(utc + offset * 60_000).toISOString().slice(0, 19);
        const sign = offset < 0 ? '-' : '+';
        const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        expect(dayInVietnam(`${local}${zone}`)).toBe(date);
      }),
    );
  });
});
