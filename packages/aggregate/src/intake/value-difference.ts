import { type Decimal, type DecimalText, parseDecimal, subtractDecimals } from '@llw/core';

/** `after − before`, exact; `null` where one of them is missing. */
export function differenceBetween(before: DecimalText | null, after: DecimalText | null): Decimal | null {
  const [earlier, later] = [before, after].map((text) => parseDecimal(text ?? ''));
  return earlier && later ? subtractDecimals(later, earlier) : null;
}
