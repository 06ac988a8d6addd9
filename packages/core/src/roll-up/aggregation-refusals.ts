import type { Cell } from '../templates/cells.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** Why values cannot become one figure, in words. */
export const aggregationRefusals = {
  byTemplate: {
    vi: 'Biểu mẫu quy định chỉ tiêu này không cộng.',
    en: 'The form says that this indicator is not added.',
  },
  personsOverActivities: {
    vi: 'Số người không cộng được giữa các hoạt động, các năm: một người có thể tham gia nhiều lần. Hãy dùng số lượt người.',
    en: 'Persons cannot be added over activities or years: one person may come more than once. Use attendances.',
  },
  unlikeMeasures: {
    vi: 'Các chỉ tiêu có đại lượng khác nhau, không cộng được với nhau.',
    en: 'The indicators measure different things and cannot be added to each other.',
  },
  percentages: {
    vi: 'Tỷ lệ phần trăm không cộng được và không lấy trung bình được. Hãy khai báo tử số và mẫu số.',
    en: 'Percentages can neither be added nor averaged. Declare numerator and denominator.',
  },
  medians: {
    vi: 'Trung vị của cấp trên không tính được từ trung vị của cấp dưới. Hãy dùng tổng và số đơn vị để tính trung bình.',
    en: 'No median follows from the medians below. Use a sum and a count to give a mean.',
  },
  ratioWithoutParts: {
    vi: 'Tỷ lệ do đơn vị tự nhập không có tử số và mẫu số nên không tổng hợp được.',
    en: 'A ratio that units fill in has no numerator and denominator, and cannot be rolled up.',
  },
  ratioOfRatios: {
    vi: 'Tử số hoặc mẫu số cũng là một tỷ lệ: tỷ lệ của các tỷ lệ không tổng hợp được.',
    en: 'A side of the ratio is a ratio itself: a ratio of ratios cannot be rolled up.',
  },
  refusedOperand: {
    vi: 'Chỉ tiêu tính từ một chỉ tiêu không cộng được.',
    en: 'The indicator is computed from one that cannot be added.',
  },
  textIsCollected: {
    vi: 'Nội dung bằng chữ được tập hợp theo từng đơn vị, không cộng.',
    en: 'Text is collected by unit, not added.',
  },
  onlyTextIsCollected: {
    vi: 'Chỉ nội dung bằng chữ mới được tập hợp theo từng đơn vị.',
    en: 'Only text is collected by unit.',
  },
} as const satisfies Record<string, LocalizedText>;

/**
 * Why the values of a cell cannot become one figure over units.
 *
 * @param cell of any form, as `cellsOf` gives it
 * @returns the reason in both languages, or `undefined` where they can.
 * @example
 * ```ts
 * import { cellsOf, llw2022, refusalOf } from '@llw/core';
 * const cell = cellsOf(llw2022).find(({ key }) => key === 'plan.issued');
 * console.log(cell && refusalOf(cell)); // => undefined
 * ```
 */
export function refusalOf(cell: Cell): LocalizedText | undefined {
  const { aggregation, kind } = cell.indicator;
  const operator = aggregation.units;
  if (operator === 'none') return aggregationRefusals.byTemplate;
  if (cell.measure === 'text')
    return operator === 'collect' ? undefined : aggregationRefusals.textIsCollected;
  if (operator === 'collect') return aggregationRefusals.onlyTextIsCollected;
  if (kind === 'derived') return undefined;
  if (operator === 'median') return aggregationRefusals.medians;
  if (operator === 'ratio') return aggregationRefusals.ratioWithoutParts;
  if (cell.measure === 'percent' && (operator === 'sum' || operator === 'mean'))
    return aggregationRefusals.percentages;
  return undefined;
}

/**
 * Why cells that each could be rolled up cannot be added to each other.
 *
 * @param operands cells of one form, one or more
 * @returns the reason in both languages, or `undefined` where they can.
 * @example
 * ```ts
 * import { cellsOf, llw2022, refusalOfSum } from '@llw/core';
 * const operands = cellsOf(llw2022).filter(({ key }) => key.startsWith('seminars.'));
 * console.log(refusalOfSum(operands)?.en);
 * // => "The indicators measure different things and cannot be added to each other."
 * ```
 */
export function refusalOfSum(operands: readonly Cell[]): LocalizedText | undefined {
  if (new Set(operands.map((cell) => cell.measure)).size > 1) return aggregationRefusals.unlikeMeasures;
  if (operands.length > 1 && operands[0]?.measure === 'persons')
    return aggregationRefusals.personsOverActivities;
  return undefined;
}
