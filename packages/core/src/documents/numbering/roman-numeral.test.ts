import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanNumeral } from './roman-numeral.ts';

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function numberOf(numeral: string): number {
  const values = [...numeral].map((sign) => worth[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

describe('Roman numerals of headings', () => {
  it('the headings of a long plan', () => {
    expect([1, 4, 7, 9, 14].map(romanNumeral)).toEqual(['I', 'IV', 'VII', 'IX', 'XIV']);
  });

  it('every numeral reads back as its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
        expect(numberOf(romanNumeral(number))).toBe(number);
      }),
    );
  });
});
