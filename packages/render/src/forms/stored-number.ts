import type { DecimalText } from '@llw/core';

/** Digits of a double that a spreadsheet program shows and keeps. */
const DIGITS = 15;
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const PARTS = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * The decimal that a number of a workbook stands for. Files hold the nearest double, with noise such as
 * `0.30000000000000004`; programs show 15 digits, and these are the number that was typed.
 *
 * @param text digits as the file holds them, such as `1250`, `0.1` or `1.25E+3`
 * @param shift decimal places to the right the point is moved: 2 for a percentage
 * @returns decimal text; the text itself where it is no number.
 */
export function storedNumber(text: string, shift = 0): DecimalText {
  if (shift === 0 && WHOLE.test(text) && text !== '-0') return text;
  const [, minus = '', first = '', rest = '', power = '0'] =
    PARTS.exec(Number(text).toExponential(DIGITS - 1)) ?? [];
  if (first === '') return text;
  const digits = first + rest;
  const point = 1 + Number(power) + shift;
  const whole =
    digits
      .slice(0, Math.max(0, point))
      .padEnd(point, '0')
      .replace(/^0+(?=\d)/, '') || '0';
  const fraction = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/, '');
  const value = fraction === '' ? whole : `${whole}.${fraction}`;
  return value === '0' ? '0' : minus + value;
}
