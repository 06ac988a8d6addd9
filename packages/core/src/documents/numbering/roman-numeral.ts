const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];

/**
 * The Roman numeral of a number from 1 to 3999, as headings and annexes are numbered.
 *
 * @param number a whole number from 1 to 3999
 * @returns capital letters, such as `XIV`.
 * @example
 * ```ts
 * import { romanNumeral } from '@llw/core';
 * console.log(romanNumeral(14)); // => "XIV"
 * ```
 */
export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [index, value] of values.entries()) {
    while (rest >= value) {
      numeral += signs[index];
      rest -= value;
    }
  }
  return numeral;
}
