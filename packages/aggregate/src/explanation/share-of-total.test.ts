import { decimalOf, decimalText, divideDecimals, multiplyDecimals, parseDecimal } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharesOfTotal } from './share-of-total.ts';

describe('the share of a value in a total', () => {
  test.each([
    ['1', '3', '33.33'],
    ['2', '3', '66.67'],
    ['1', '8', '12.50'],
    ['1', '20000', '0.01'],
    ['-1', '3', '-33.33'],
    ['-5', '-10', '50.00'],
    ['0', '7', '0.00'],
    ['0.05', '0.10', '50.00'],
  ])('%s of %s is %s percent', (part, whole, share) => expect(sharesOfTotal(whole)(part)).toBe(share));

  test('there is none of a total of nothing, nor of a figure that is no sum', () => {
    expect(sharesOfTotal('0')('5')).toBeUndefined();
    expect(sharesOfTotal(null)('5')).toBeUndefined();
    expect(sharesOfTotal('5')(null)).toBeUndefined();
  });

  test('is the exact one, rounded once, at any size', () => {
    const values = fc.oneof(
      fc.bigInt({ min: -99n, max: 99n }),
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    );
    fc.assert(
      fc.property(values, values, fc.nat(2), (part, whole, scale) => {
        const [a, b] = [
          { unscaled: part, scale },
          { unscaled: whole, scale },
        ].map(decimalText);
        const exact = divideDecimals(
          multiplyDecimals(parseDecimal(a ?? '') ?? decimalOf(0), decimalOf(100)),
          parseDecimal(b ?? '') ?? decimalOf(0),
          2,
        );
        expect(sharesOfTotal(b ?? '')(a ?? '')).toBe(exact && decimalText(exact));
      }),
      { numRuns: 2000 },
    );
  });
});
