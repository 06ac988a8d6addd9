import type { CellKey, UnitOperator } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** How values of many units become one figure, by operator, in words. */
export const operatorFormulas: Readonly<
  Record<Exclude<UnitOperator, 'ratio' | 'none' | 'median'>, LocalizedText>
> = {
  sum: { vi: 'Cộng số liệu của các đơn vị.', en: 'The figures of the units are added.' },
  countTrue: {
    vi: 'Đếm số đơn vị trả lời “có”, cộng với số lượng do đơn vị cấp trên báo cáo.',
    en: 'Units that say yes are counted; counts that units above report are added.',
  },
  count: { vi: 'Đếm số đơn vị có số liệu.', en: 'Units that give a value are counted.' },
  min: { vi: 'Lấy giá trị nhỏ nhất của các đơn vị.', en: 'The least value of the units is taken.' },
  max: { vi: 'Lấy giá trị lớn nhất của các đơn vị.', en: 'The greatest value of the units is taken.' },
  mean: {
    vi: 'Lấy tổng chia cho số đơn vị có số liệu.',
    en: 'The sum is divided by the number of units that give a value.',
  },
  last: {
    vi: 'Lấy giá trị của báo cáo nộp sau cùng.',
    en: 'The value of the report that came last is taken.',
  },
  collect: { vi: 'Tập hợp nội dung theo từng đơn vị.', en: 'Texts are collected by unit.' },
};

/** The formula of a count of units. */
export const tallyFormula: LocalizedText = {
  vi: 'Đếm số đơn vị có số liệu trong khoảng quy định.',
  en: 'Units whose figure lies within the bounds are counted.',
};

/** The formula of a sum over categories. */
export const categoriesFormula: LocalizedText = {
  vi: 'Cộng số liệu của các đơn vị ở mọi nhóm của chỉ tiêu.',
  en: 'The figures of the units in all categories of the indicator are added.',
};

/** The formula of a derived sum. */
export const sumFormula = (keys: readonly CellKey[]): LocalizedText => ({
  vi: `Cộng các ô ${keys.join(' + ')} của các đơn vị.`,
  en: `The cells ${keys.join(' + ')} of the units are added.`,
});

/** The formula of a derived ratio. */
export const ratioFormula = (factor: string, numerator: CellKey, denominator: CellKey): LocalizedText => ({
  vi: `${factor} × tổng ${numerator} ÷ tổng ${denominator} của các đơn vị.`,
  en: `${factor} × sum of ${numerator} ÷ sum of ${denominator} of the units.`,
});

/** What a count of units counts. */
export const unitsCounted: LocalizedText = { vi: 'đơn vị', en: 'units' };

/**
 * How a quotient was rounded.
 *
 * @param decimals how many were kept, such as `2`
 * @returns the sentence in both languages.
 * @example
 * ```ts
 * import { roundingText } from '@llw/core';
 * console.log(roundingText('2').en); // => "Divided once, rounded to 2 decimals; halves away from zero."
 * ```
 */
export const roundingText = (decimals: string): LocalizedText => ({
  vi: `Chia một lần, làm tròn đến ${decimals} chữ số thập phân; từ một nửa trở lên thì làm tròn lên.`,
  en: `Divided once, rounded to ${decimals} decimals; halves away from zero.`,
});
