import type { DecimalText } from '../../decimal/decimal.ts';

/**
 * A figure as Vietnamese writes it: a point between thousands, a comma before decimals.
 *
 * @returns such as `1.250` or `97,85`.
 */
export function figureText(value: DecimalText): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
