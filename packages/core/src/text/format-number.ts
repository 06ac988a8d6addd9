import type { DecimalText } from '../decimal/decimal.ts';
import { isDecimalText } from '../decimal/decimal.ts';
import { MisuseError } from '../findings/finding.ts';
import type { Language } from './localized-text.ts';

const separators = { vi: { thousands: '.', decimals: ',' }, en: { thousands: ',', decimals: '.' } } as const;

function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}

/**
 * Writes a number as Vietnamese documents do: a point between thousands and a comma before decimals. Digit
 * for digit: nothing is rounded or left out, whatever the length. What it writes {@link parseNumber} reads
 * back to the same value.
 *
 * @param value canonical decimal text.
 * @param language `en` puts a comma between thousands and a point before decimals.
 * @returns `1.234,50`, or `1,234.50` in English.
 * @throws MisuseError `text.notDecimal` where the text is not canonical.
 * @example
 * ```ts
 * import { formatNumber } from '@llw/core';
 * console.log(formatNumber('1234567.50')); // => "1.234.567,50"
 * console.log(formatNumber('-1250', 'en')); // => "-1,250"
 * ```
 */
export function formatNumber(value: DecimalText, language: Language = 'vi'): string {
  if (!isDecimalText(value))
    throw new MisuseError('text.notDecimal', `"${value}" is not canonical decimal text`);
  const { thousands, decimals } = separators[language];
  const minus = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = value.slice(minus.length).split('.');
  return `${minus}${grouped(whole, thousands)}${fraction === undefined ? '' : decimals + fraction}`;
}
