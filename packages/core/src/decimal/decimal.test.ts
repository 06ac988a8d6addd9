import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  divideDecimals,
  isDecimalText,
  MAX_DIGITS,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  ZERO,
} from './decimal.ts';

const read = (text: string): Decimal => {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`${text} is not canonical`);
  return decimal;
};

describe('canonical text', () => {
  it.each(['0', '1250', '-3', '1234.50', '0.05', '-0.05', '0.00', '9'.repeat(38), `0.${'0'.repeat(36)}1`])(
    '%s is, and is given back digit for digit',
    (text) => {
      expect(decimalText(read(text))).toBe(text);
    },
  );

  it.each([
    '',
    '-',
    '+1',
    '01',
    '00',
    '-0',
    '-0.00',
    '1.',
    '.5',
    '1e5',
    '1,5',
    '1 000',
    ' 1',
    '1\n',
    '٣',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '9'.repeat(39),
    `0.${'1'.repeat(38)}`,
  ])('%j is not', (text) => {
    expect(isDecimalText(text)).toBe(false);
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('an integer that a number cannot hold exactly is refused', () => {
    expect(decimalText(decimalOf(Number.MAX_SAFE_INTEGER))).toBe('9007199254740991');
    expect(() => decimalOf(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
    expect(() => decimalOf(0.5)).toThrow(RangeError);
    expect(decimalText(decimalOf(10n ** 30n))).toBe(`1${'0'.repeat(30)}`);
  });
});

describe('money of a campaign', () => {
  it('seven awards of two million are fourteen million', () => {
    expect(decimalText(multiplyDecimals(decimalOf(7), decimalOf(2_000_000)))).toBe('14000000');
  });

  it('the share of centres is rounded once', () => {
    const share = divideDecimals(multiplyDecimals(decimalOf(10_917), decimalOf(100)), decimalOf(11_163), 1);
    expect(share && decimalText(share)).toBe('97.8');
  });

  it('halves go away from zero, the same for negatives', () => {
    const rounded = ['0.5', '1.5', '2.5', '-0.5', '-2.5', '2.49'].map((text) =>
      decimalText(roundDecimal(read(text), 0)),
    );
    expect(rounded).toEqual(['1', '2', '3', '-1', '-3', '2']);
  });

  it('nothing is divided by zero', () => {
    expect(divideDecimals(decimalOf(1), { unscaled: 0n, scale: 2 }, 2)).toBeUndefined();
  });
});

/** Numbers that look random and are the same in every run (Lehmer, 2^31 − 1, 48271). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

describe('a million additions of amounts', () => {
  const trials = 90_000;
  const next = lehmer(20_231_002);
  let additions = 0;
  let wrong = 0;
  let wrongAsDoubles = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const cents = Array.from({ length: 2 + (next() % 20) }, () => (next() % 20_000_000) - 5_000_000);
    const amounts = cents.map((cent) => decimalText({ unscaled: BigInt(cent), scale: 2 }));
    const oracle = cents.reduce((sum, cent) => sum + BigInt(cent), 0n);
    const exact = sumDecimals(amounts.map(read));
    additions += amounts.length;
    if (exact.unscaled !== oracle || exact.scale !== 2) wrong += 1;
    const asDouble = amounts.reduce((sum, amount) => sum + Number(amount), 0);
    if (asDouble !== Number(decimalText(exact))) wrongAsDoubles += 1;
  }

  it('are all exact', () => {
    expect(additions).toBeGreaterThan(1_000_000);
    expect(wrong).toBe(0);
  });

  it('would be wrong in more than one sum in four with doubles', () => {
    expect(wrongAsDoubles / trials).toBeGreaterThan(0.25);
  });
});

describe('any decimals', () => {
  const decimal: fc.Arbitrary<Decimal> = fc.record({
    unscaled: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    scale: fc.integer({ min: 0, max: 12 }),
  });
  const same = (a: Decimal, b: Decimal) => compareDecimals(a, b) === 0;

  it('text and number are one to one', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const text = decimalText(value);
        expect(parseDecimal(text)).toEqual(value);
        expect(isDecimalText(text)).toBe(true);
      }),
    );
  });

  it('text that is read is canonical: it is given back as it came', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0123456789.-'), maxLength: MAX_DIGITS + 4 });
    fc.assert(
      fc.property(texts, (text) => {
        const value = parseDecimal(text);
        if (value) expect(decimalText(value)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('addition commutes, associates, has zero and is undone by subtraction', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(addDecimals(a, b)).toEqual(addDecimals(b, a));
        expect(same(addDecimals(addDecimals(a, b), c), addDecimals(a, addDecimals(b, c)))).toBe(true);
        expect(addDecimals(a, ZERO)).toEqual(a);
        expect(same(subtractDecimals(addDecimals(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('a sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(sumDecimals(values)).toEqual(sumDecimals([...values].reverse()));
      }),
    );
  });

  it('multiplication distributes over addition', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const left = multiplyDecimals(a, addDecimals(b, c));
        const right = addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c));
        expect(same(left, right)).toBe(true);
      }),
    );
  });

  it('order is that of the difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const { unscaled } = subtractDecimals(a, b);
        expect(compareDecimals(a, b)).toBe(unscaled === 0n ? 0 : unscaled < 0n ? -1 : 1);
        expect(compareDecimals(b, a) + compareDecimals(a, b)).toBe(0);
      }),
    );
  });

  it('rounding is off by at most half a unit of the last place, and symmetric', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 12 }), (value, scale) => {
        const rounded = roundDecimal(value, scale);
        expect(rounded.scale).toBe(scale);
        const twiceOff = multiplyDecimals(decimalOf(2), subtractDecimals(value, rounded));
        const off = {
          ...twiceOff,
          unscaled: twiceOff.unscaled < 0n ? -twiceOff.unscaled : twiceOff.unscaled,
        };
        expect(compareDecimals(off, { unscaled: 1n, scale })).toBeLessThanOrEqual(0);
        const opposite = roundDecimal({ ...value, unscaled: -value.unscaled }, scale);
        expect(opposite.unscaled).toBe(-rounded.unscaled);
      }),
    );
  });

  it('a quotient is the nearest of its scale', () => {
    const divisor = decimal.filter(({ unscaled }) => unscaled !== 0n);
    fc.assert(
      fc.property(decimal, divisor, fc.integer({ min: 0, max: 8 }), (a, b, scale) => {
        const quotient = divideDecimals(a, b, scale);
        if (!quotient) throw new Error('the divisor is not 0');
        const rest = multiplyDecimals(decimalOf(2), subtractDecimals(a, multiplyDecimals(quotient, b)));
        const magnitude = ({ unscaled, scale: digits }: Decimal) => ({
          unscaled: unscaled < 0n ? -unscaled : unscaled,
          scale: digits,
        });
        const unit = multiplyDecimals(magnitude(b), { unscaled: 1n, scale });
        expect(compareDecimals(magnitude(rest), unit)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
