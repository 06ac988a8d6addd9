import {
  type Cell,
  type CellKey,
  cellsOf,
  type LocalizedText,
  type RollUp,
  type UnitOperator,
} from '@llw/core';

const byOperator: Readonly<Record<Exclude<UnitOperator, 'ratio' | 'none' | 'median'>, LocalizedText>> = {
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

/** What is said about one cell: what it counts, how it is made, and whether its contributions add up to it. */
export interface CellAccount {
  readonly label: LocalizedText;
  readonly unitOfMeasure: LocalizedText;
  readonly formula: LocalizedText;
  readonly isSum: boolean;
}

const units: LocalizedText = { vi: 'đơn vị', en: 'units' };

const additive: ReadonlySet<string> = new Set(['sum', 'countTrue']);

const isAdditive = ({ indicator }: Cell): boolean =>
  indicator.kind === 'reported' && additive.has(indicator.aggregation.units);

/** Whether a formula adds what the units gave: a count of answers among its cells adds something else. */
function addsValues(keys: readonly CellKey[], cells: ReadonlyMap<CellKey, Cell>): boolean {
  return keys.every((key) => {
    const cell = cells.get(key);
    if (!cell || isAdditive(cell)) return cell !== undefined;
    const { indicator } = cell;
    return (
      indicator.kind === 'derived' && 'sum' in indicator.formula && addsValues(indicator.formula.sum, cells)
    );
  });
}

function accountOfCategories({ template }: RollUp, key: CellKey): CellAccount | undefined {
  const indicator = template.indicators.find(({ code }) => key.startsWith(`${code}:`));
  if (!indicator) return undefined;
  const { label, unitOfMeasure, aggregation } = indicator;
  return { label, unitOfMeasure, formula: overCategories, isSum: additive.has(aggregation.units) };
}

/** The account of a cell or of a sum over categories. */
export function accountOf(rollUp: RollUp, key: CellKey): CellAccount | undefined {
  const tally = rollUp.policy.tallies?.find((candidate) => candidate.key === key);
  if (tally) return { label: tally.label, unitOfMeasure: units, formula: countWhere, isSum: false };
  const cells = new Map(cellsOf(rollUp.template).map((cell) => [cell.key, cell]));
  const cell = cells.get(key);
  if (!cell) return accountOfCategories(rollUp, key);
  const { indicator, label, unitOfMeasure } = cell;
  if (indicator.kind === 'derived') {
    const { formula } = indicator;
    if ('sum' in formula)
      return {
        label,
        unitOfMeasure,
        formula: sumOfCells(formula.sum),
        isSum: addsValues(formula.sum, cells),
      };
    const { numerator, denominator, factor } = formula.ratio;
    return { label, unitOfMeasure, formula: ratioOf(factor, numerator, denominator), isSum: false };
  }
  const operator = indicator.aggregation.units;
  if (operator === 'none' || operator === 'ratio' || operator === 'median') return undefined;
  const counted = operator === 'count' || operator === 'countTrue';
  return {
    label,
    unitOfMeasure: counted ? units : unitOfMeasure,
    formula: byOperator[operator],
    isSum: additive.has(operator),
  };
}
