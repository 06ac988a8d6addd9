import { describe, expect, it } from 'vitest';
import { dayOfSerial, meaningOfFormat } from './number-format.ts';

describe('number formats', () => {
  it.each([
    ['General', 'plain'],
    ['#,##0', 'plain'],
    ['#,##0 "đồng"', 'plain'],
    ['0" người mỗi ngày"', 'plain'],
    ['[Red]-0', 'plain'],
    ['0.0%', 'percent'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd mmmm yyyy', 'date'],
    ['[h]:mm', 'date'],
  ])('of the file’s own: %s', (code, meaning) => {
    expect(meaningOfFormat(164, code)).toBe(meaning);
  });

  it('built in are known by their number', () => {
    expect([0, 3, 9, 10, 14, 16, 22, 45].map((id) => meaningOfFormat(id, undefined))).toEqual([
      'plain',
      'plain',
      'percent',
      'percent',
      'date',
      'date',
      'date',
      'date',
    ]);
  });
});

describe('serial days', () => {
  it('count from 1900, or from 1904', () => {
    expect(dayOfSerial(45567, false)).toBe('2024-10-02');
    expect(dayOfSerial(45567 - 1462, true)).toBe('2024-10-02');
  });

  it('outside the calendar are none', () => {
    for (const serial of [0, -1, 3e9, Number.NaN]) expect(dayOfSerial(serial, false)).toBeUndefined();
  });
});
