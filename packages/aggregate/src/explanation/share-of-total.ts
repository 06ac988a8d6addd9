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
function shareOf(part: Decimal, whole: Decimal): DecimalText | undefined {
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
