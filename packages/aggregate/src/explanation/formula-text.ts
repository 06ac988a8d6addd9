import { type CellKey, cellsOf, type LocalizedText, type RollUp, type UnitOperator } from '@llw/core';

const byOperator: Readonly<Record<Exclude<UnitOperator, 'ratio' | 'none'>, LocalizedText>> = {
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

const countWhere: LocalizedText = {
  vi: 'Đếm số đơn vị có số liệu trong khoảng quy định.',
  en: 'Units whose figure lies within the bounds are counted.',
};

const overCategories: LocalizedText = {
  vi: 'Cộng số liệu của các đơn vị ở mọi nhóm của chỉ tiêu.',
  en: 'The figures of the units in all categories of the indicator are added.',
};

const sumOfCells = (keys: readonly CellKey[]): LocalizedText => ({
  vi: `Cộng các ô ${keys.join(' + ')} của các đơn vị.`,
  en: `The cells ${keys.join(' + ')} of the units are added.`,
});

const ratioOf = (factor: string, numerator: CellKey, denominator: CellKey): LocalizedText => ({
  vi: `${factor} × tổng ${numerator} ÷ tổng ${denominator} của các đơn vị.`,
  en: `${factor} × sum of ${numerator} ÷ sum of ${denominator} of the units.`,
});

/** What is said about one cell: its label, how it is made, and whether its contributions add up to it. */
export interface CellAccount {
  readonly label: LocalizedText;
  readonly formula: LocalizedText;
  readonly isSum: boolean;
}

const additive: ReadonlySet<string> = new Set(['sum', 'countTrue']);

/** The label and the formula of a cell or of a sum over categories. */
export function accountOf({ template, policy }: RollUp, key: CellKey): CellAccount | undefined {
  const tally = policy.tallies?.find((candidate) => candidate.key === key);
  if (tally) return { label: tally.label, formula: countWhere, isSum: false };
  const cell = cellsOf(template).find((candidate) => candidate.key === key);
  if (!cell) {
    const indicator = template.indicators.find(({ code }) => key.startsWith(`${code}:`));
    return indicator && { label: indicator.label, formula: overCategories, isSum: true };
  }
  const { indicator, label } = cell;
  if (indicator.kind === 'derived') {
    if ('sum' in indicator.formula) return { label, formula: sumOfCells(indicator.formula.sum), isSum: true };
    const { numerator, denominator, factor } = indicator.formula.ratio;
    return { label, formula: ratioOf(factor, numerator, denominator), isSum: false };
  }
  const { units } = indicator.aggregation;
  if (units === 'none' || units === 'ratio') return undefined;
  return { label, formula: byOperator[units], isSum: additive.has(units) };
}
