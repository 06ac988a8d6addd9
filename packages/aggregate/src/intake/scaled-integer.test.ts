import { decimalText, parseDecimal } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureText, scaledInteger, scaledText } from './scaled-integer.ts';

describe('the fast reading of decimal text', () => {
  test.each([
    ['0', 0, 0],
    ['12', 0, 12],
    ['-12.5', 2, -1250],
    ['0.05', 2, 5],
    ['999999999999999', 0, 999999999999999],
  ])('%s with %i decimals', (text, scale, value) => expect(scaledInteger(text, scale)).toBe(value));

  test.each(['', '-', '-0', '01', '1.', '.5', '1.2.3', '1e3', '+1', ' 1', '1,5', '12 lớp', '-00'])(
    '“%s” is not canonical',
    (text) => expect(scaledInteger(text, 2)).toBeNaN(),
  );

  test('what it reads is what the exact way reads, and what it leaves is left to that', () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(6));
    fc.assert(
      fc.property(decimals, fc.nat(6), ([unscaled, has], scale) => {
        const text = decimalText({ unscaled, scale: has });
        if (parseDecimal(text) === undefined) return;
        const read = scaledInteger(text, scale);
        if (Number.isNaN(read)) return;
        expect(BigInt(read)).toBe(unscaled * 10n ** BigInt(scale - has));
        expect(scaledText(read, scale)).toBe(figureText({ unscaled, scale: has }, scale));
      }),
      { numRuns: 2000 },
    );
  });

  test('short whole numbers are never left to the slow way', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(scaledInteger(String(value), 0)).toBe(value);
      }),
    );
  });
});
