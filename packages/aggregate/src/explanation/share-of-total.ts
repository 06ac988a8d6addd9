import {
  type Decimal,
  type DecimalText,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
} from '@llw/core';

/** The share of a value in a total, in percent; `undefined` where there is none to tell. */
export type ShareOf = (value: DecimalText | null) => DecimalText | undefined;

const HUNDRED = decimalOf(100);
const SHARE_DECIMALS = 2;
/** Hundredths of a percent in a whole. */
const WHOLE = 10_000;

/**
 * The share in hundredths of a percent, halves away from zero, where all of it stays within safe integers:
 * then no big integer is needed. Both values have the same scale.
 */
function shareInDoubles(part: number, whole: number): number | undefined {
  const dividend = Math.abs(part) * WHOLE;
  if (dividend * 2 > Number.MAX_SAFE_INTEGER) return undefined;
  const divisor = Math.abs(whole);
  const rest = dividend % divisor;
  const rounded = (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
  return part < 0 === whole < 0 ? rounded : 0 - rounded;
}

function shareOf(part: Decimal, whole: Decimal): DecimalText | undefined {
  const [a, b] = [Number(part.unscaled), Number(whole.unscaled)];
  if (part.scale === whole.scale && Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0) {
    const hundredths = shareInDoubles(a, b);
    if (hundredths !== undefined) return decimalText({ unscaled: BigInt(hundredths), scale: SHARE_DECIMALS });
  }
  const share = divideDecimals(multiplyDecimals(part, HUNDRED), whole, SHARE_DECIMALS);
  return share && decimalText(share);
}

/**
 * Makes shares of a total, rounded to two decimals.
 *
 * @param total `null` for a figure that is no sum, which has no shares
 */
export function sharesOfTotal(total: DecimalText | null): ShareOf {
  const whole = total === null ? undefined : parseDecimal(total);
  if (!whole) return () => undefined;
  // Many units report the same few values: each is divided once.
  const known = new Map<DecimalText, DecimalText | undefined>();
  return (value) => {
    if (value === null) return undefined;
    if (known.has(value)) return known.get(value);
    const part = parseDecimal(value);
    const share = part && shareOf(part, whole);
    known.set(value, share);
    return share;
  };
}
