import { type Decimal, type DecimalText, decimalText } from '@llw/core';

const ZERO_DIGIT = 48;
/** Digits that always fit a safe integer. */
const SAFE_DIGITS = 15;

/** Whole numbers without sign, which nearly all figures are; −1 for everything else. */
export function wholeNumber(text: DecimalText): number {
  const { length } = text;
  let value = text.charCodeAt(0) - ZERO_DIGIT;
  if (length === 1 && value >= 0 && value <= 9) return value;
  if (length === 0 || length > SAFE_DIGITS || value < 1 || value > 9) return -1;
  for (let at = 1; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO_DIGIT;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const DECIMAL = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,15}))?$/;

/**
 * Reads canonical decimal text as an integer of `10^-scale`, such as `"12.5"` with scale 2 as 1250, without
 * a detour over objects: a nation has three million of them.
 *
 * @returns the integer, exact; or `NaN` where the text is not canonical, has more decimals than `scale`, or
 *   may not fit a safe integer. {@link parseDecimal} decides then.
 */
export function scaledInteger(text: DecimalText, scale: number): number {
  const whole = scale === 0 ? wholeNumber(text) : -1;
  if (whole >= 0) return whole;
  const [, minus, integer = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  if (minus === undefined || fraction.length > scale) return Number.NaN;
  const digits = integer + fraction.padEnd(scale, '0');
  const magnitude = digits.length <= SAFE_DIGITS ? Number(digits) : Number.NaN;
  if (minus === '') return magnitude;
  return magnitude === 0 ? Number.NaN : -magnitude;
}

/** The integer of `10^-scale` that equals a decimal, or `NaN` where it is none or not a safe integer. */
export function scaledDecimal({ unscaled, scale: has }: Decimal, scale: number): number {
  const shifted = has <= scale ? unscaled * 10n ** BigInt(scale - has) : unscaled;
  const divisor = has <= scale ? 1n : 10n ** BigInt(has - scale);
  if (shifted % divisor !== 0n) return Number.NaN;
  const value = Number(shifted / divisor);
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/** Canonical text of an integer of `10^-scale`. */
export function scaledText(value: number, scale: number): DecimalText {
  return scale === 0 ? String(value) : decimalText({ unscaled: BigInt(value), scale });
}

/** Canonical text with at least `scale` decimals, and no zero behind those that is not needed. */
export function figureText(value: Decimal, scale: number): DecimalText {
  let { unscaled, scale: has } = value;
  while (has > scale && unscaled % 10n === 0n) {
    unscaled /= 10n;
    has -= 1;
  }
  if (has < scale) return decimalText({ unscaled: unscaled * 10n ** BigInt(scale - has), scale });
  return decimalText({ unscaled, scale: has });
}
