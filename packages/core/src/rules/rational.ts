import { type Decimal, type DecimalText, decimalText, divideDecimals } from '../decimal/decimal.ts';

/**
 * An exact fraction. Rules divide and take shares, which decimals cannot hold; nothing is rounded before
 * it is shown. The denominator is above 0; fractions are not reduced.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction a decimal is. */
export const rationalOf = ({ unscaled, scale }: Decimal): Rational => ({
  numerator: unscaled,
  denominator: 10n ** BigInt(scale),
});

/** A whole number. */
export const wholeNumber = (value: number | bigint): Rational => ({
  numerator: BigInt(value),
  denominator: 1n,
});

/** Nothing: the sum of no terms. */
export const zero = wholeNumber(0);

export function added(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export const opposite = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

export const subtracted = (a: Rational, b: Rational): Rational => added(a, opposite(b));

export const multiplied = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** `a ÷ b`, or `undefined` where `b` is 0. */
export function divided(a: Rational, b: Rational): Rational | undefined {
  if (b.numerator === 0n) return undefined;
  const numerator = a.numerator * b.denominator;
  const denominator = a.denominator * b.numerator;
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export const magnitude = (value: Rational): Rational => (value.numerator < 0n ? opposite(value) : value);

/** Order by value: −1, 0 or 1. */
export function compared(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const MOST_DECIMALS = 6;

/**
 * Canonical text: exact where the value is a decimal of at most six places, else rounded to six, half away
 * from zero. For showing only.
 */
export function rationalText({ numerator, denominator }: Rational): DecimalText {
  const top = { unscaled: numerator, scale: 0 };
  const bottom = { unscaled: denominator, scale: 0 };
  for (let scale = 0; scale < MOST_DECIMALS; scale++) {
    if ((numerator * 10n ** BigInt(scale)) % denominator === 0n) {
      return decimalText(divideDecimals(top, bottom, scale) ?? top);
    }
  }
  return decimalText(divideDecimals(top, bottom, MOST_DECIMALS) ?? top);
}
