import { isDecimalText } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedNumber } from './stored-number.ts';

describe('a number as a workbook stores it', () => {
  it.each([
    ['1250', '1250'],
    ['-3', '-3'],
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['1.1000000000000001', '1.1'],
    ['1.25E+3', '1250'],
    ['1E-7', '0.0000001'],
    ['14000000', '14000000'],
    ['1.0', '1'],
    ['-0', '0'],
  ])('%s is %s', (text, value) => {
    expect(storedNumber(text)).toBe(value);
  });

  it('as a percentage moves its point', () => {
    expect(['0.85', '1', '0.976', '0.005'].map((text) => storedNumber(text, 2))).toEqual([
      '85',
      '100',
      '97.6',
      '0.5',
    ]);
  });

  it('is decimal text of the same value, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (number) => {
        const text = storedNumber(String(number));
        if (Math.abs(number) > 1e-20) expect(isDecimalText(text)).toBe(true);
        expect(Number(text)).toBeCloseTo(Number(number.toPrecision(15)), 10);
      }),
    );
  });

  it('that is none stays as it stands', () => {
    expect(storedNumber('abc')).toBe('abc');
  });
});
