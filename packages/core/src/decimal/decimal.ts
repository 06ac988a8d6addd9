/**
 * An exact decimal number: `unscaled × 10^-scale`.
 * `{ unscaled: 123450n, scale: 2 }` is 1234.50; scale is an integer from 0 to 38.
 */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

/**
 * The canonical text of a decimal, as JSON carries it: optional minus, digits, and where the scale is
 * not 0 a point and exactly `scale` digits. No exponent, no plus, no leading zero, no `-0`.
 *
 * @example `"1250"`, `"-3"`, `"1234.50"`
 */
export type DecimalText = string;

/** Most digits a value may have in all: what DECIMAL(38) of a database holds. */
export const MAX_DIGITS = 38;

const CANONICAL = /^(-?)(0|[1-9]\d{0,37})(?:\.(\d{1,38}))?$/;

/** The number 0, with scale 0. */
export const ZERO: Decimal = { unscaled: 0n, scale: 0 };

/**
 * Reads canonical text.
 *
 * @param text digits with an optional `-` and one point, such as `-12.50`; no spaces, exponent, `+` or
 * leading zeros.
 * @returns the number, or `undefined` where the text is not canonical or has more than 38 digits.
 * @example
 * ```ts
 * import { decimalText, parseDecimal } from '@llw/core';
 * const amount = parseDecimal('1234.50');
 * if (amount) console.log(decimalText(amount)); // => "1234.50"
 * ```
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = CANONICAL.exec(text);
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = ''] = match;
  if (whole.length + fraction.length > MAX_DIGITS) return undefined;
  const unscaled = BigInt(whole + fraction);
  if (minus && unscaled === 0n) return undefined;
  return { unscaled: minus ? -unscaled : unscaled, scale: fraction.length };
}

/**
 * Tells whether a text is the canonical form of a decimal.
 *
 * @param text any text.
 * @returns `true` where `parseDecimal` reads it.
 * @example
 * ```ts
 * import { isDecimalText } from '@llw/core';
 * console.log(isDecimalText('01')); // => false
 * ```
 */
export function isDecimalText(text: string): boolean {
  return parseDecimal(text) !== undefined;
}

/**
 * A decimal of a safe integer or a bigint; scale 0.
 *
 * @param value a whole number; of the type `number` only up to 2⁵³ − 1.
 * @returns the same number with no decimals.
 * @throws RangeError on a number that is not a safe integer: decimals are handed over as text.
 * @example
 * ```ts
 * import { decimalOf, decimalText } from '@llw/core';
 * console.log(decimalText(decimalOf(1250))); // => "1250"
 * ```
 */
export function decimalOf(value: number | bigint): Decimal {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a safe integer: hand decimals over as text`);
  }
  return { unscaled: BigInt(value), scale: 0 };
}

/**
 * The canonical text of a number; see {@link DecimalText}.
 *
 * @param value any decimal.
 * @returns digits with a point before the decimals, as many as its scale: `1.50`.
 * @example
 * ```ts
 * import { decimalText } from '@llw/core';
 * console.log(decimalText({ unscaled: -5n, scale: 2 })); // => "-0.05"
 * ```
 */
export function decimalText({ unscaled, scale }: Decimal): DecimalText {
  if (scale === 0) return unscaled.toString();
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

function rescaled(value: Decimal, scale: number): bigint {
  return value.unscaled * 10n ** BigInt(scale - value.scale);
}

/**
 * Exact sum; the scale is the greater of the two.
 *
 * @param a a number.
 * @param b another, of any scale.
 * @returns `a + b`.
 * @example
 * ```ts
 * import { addDecimals, decimalText } from '@llw/core';
 * const sum = addDecimals({ unscaled: 1n, scale: 1 }, { unscaled: 2n, scale: 1 });
 * console.log(decimalText(sum), String(0.1 + 0.2)); // => 0.3 0.30000000000000004
 * ```
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { unscaled: rescaled(a, scale) + rescaled(b, scale), scale };
}

/**
 * Exact difference `a − b`; the scale is the greater of the two.
 *
 * @param a what is taken from.
 * @param b what is taken away.
 * @returns `a − b`.
 * @example
 * ```ts
 * import { decimalOf, decimalText, subtractDecimals } from '@llw/core';
 * console.log(decimalText(subtractDecimals(decimalOf(1), { unscaled: 25n, scale: 2 }))); // => "0.75"
 * ```
 */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { unscaled: -b.unscaled, scale: b.scale });
}

/**
 * Exact product; the scale is the sum of the two.
 *
 * @param a a number.
 * @param b another, of any scale.
 * @returns `a × b`.
 * @example
 * ```ts
 * import { decimalOf, decimalText, multiplyDecimals } from '@llw/core';
 * console.log(decimalText(multiplyDecimals(decimalOf(7), { unscaled: 25n, scale: 1 }))); // => "17.5"
 * ```
 */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { unscaled: a.unscaled * b.unscaled, scale: a.scale + b.scale };
}

/**
 * Order by value: −1, 0 or 1; `1.50` and `1.5` are equal.
 *
 * @param a a number.
 * @param b another, of any scale.
 * @returns −1 where `a` is less, 0 where both are equal, 1 where `a` is more.
 * @example
 * ```ts
 * import { compareDecimals } from '@llw/core';
 * console.log(compareDecimals({ unscaled: 150n, scale: 2 }, { unscaled: 15n, scale: 1 })); // => 0
 * ```
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = rescaled(a, scale);
  const right = rescaled(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Exact sum of any number of decimals; an empty list gives 0.
 *
 * @param values numbers of any scales, read once.
 * @returns their sum, with the greatest scale among them.
 * @example
 * ```ts
 * import { decimalOf, decimalText, sumDecimals } from '@llw/core';
 * console.log(decimalText(sumDecimals([decimalOf(2), decimalOf(85), { unscaled: 5n, scale: 1 }]))); // => "87.5"
 * ```
 */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = addDecimals(total, value);
  return total;
}

function dividedHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

/**
 * Rounds to `scale` decimals, half away from zero, the same for negatives. Widens by zeros where the
 * scale is already smaller.
 *
 * @param value any decimal.
 * @param scale an integer from 0.
 * @returns the number with exactly that scale.
 * @example
 * ```ts
 * import { decimalText, roundDecimal } from '@llw/core';
 * console.log(decimalText(roundDecimal({ unscaled: -25n, scale: 1 }, 0))); // => "-3"
 * ```
 */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  if (scale >= value.scale) return { unscaled: rescaled(value, scale), scale };
  return { unscaled: dividedHalfAwayFromZero(value.unscaled, 10n ** BigInt(value.scale - scale)), scale };
}

/**
 * `a ÷ b` rounded once to `scale` decimals, half away from zero; `undefined` where `b` is 0.
 *
 * @param a the dividend.
 * @param b the divisor.
 * @param scale an integer from 0.
 * @returns the quotient with that scale.
 * @example
 * ```ts
 * import { decimalOf, decimalText, divideDecimals } from '@llw/core';
 * const share = divideDecimals(decimalOf(132), decimalOf(210), 4);
 * if (share) console.log(decimalText(share)); // => "0.6286"
 * ```
 */
export function divideDecimals(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (b.unscaled === 0n) return undefined;
  const shift = scale + b.scale - a.scale;
  const numerator = shift >= 0 ? a.unscaled * 10n ** BigInt(shift) : a.unscaled;
  const denominator = shift >= 0 ? b.unscaled : b.unscaled * 10n ** BigInt(-shift);
  return { unscaled: dividedHalfAwayFromZero(numerator, denominator), scale };
}
