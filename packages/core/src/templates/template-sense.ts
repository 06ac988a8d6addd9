import { compareDecimals, parseDecimal } from '../decimal/decimal.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { type Cell, cellsOf } from './cells.ts';
import { checkFormulas } from './formula-sense.ts';
import type { Indicator, Measure, ReportTemplate, UnitOperator } from './template.ts';
import {
  boundsCrossed,
  cellNotPrinted,
  cellPrintedTwice,
  codeRepeated,
  dimensionUnknown,
  labelOfNoCell,
  operatorUnfit,
  personsAdded,
  rowOfNoCell,
  validityEmpty,
} from './template-findings.ts';

interface Coded {
  readonly code: string;
}

function repeatedCodes(list: readonly Coded[], pointer: string): readonly Finding[] {
  const seen = new Set<string>();
  return list.flatMap(({ code }, index) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [raise(codeRepeated, pointerTo(pointer, index, 'code'), { code })];
  });
}

function checkCodes({ indicators, dimensions, sections, narrative }: ReportTemplate): readonly Finding[] {
  return [
    ...repeatedCodes(indicators, '/indicators'),
    ...repeatedCodes(dimensions, '/dimensions'),
    ...repeatedCodes(sections, '/sections'),
    ...repeatedCodes(narrative, '/narrative'),
    ...dimensions.flatMap(({ categories }, index) =>
      repeatedCodes(categories, pointerTo('/dimensions', index, 'categories')),
    ),
  ];
}

function checkValidity({ valid: { from, to } }: ReportTemplate): readonly Finding[] {
  return to !== null && to <= from ? [raise(validityEmpty, '/valid', { from, to })] : [];
}

function checkBounds({ code, domain: { min, max } }: Indicator, pointer: string): readonly Finding[] {
  if (min === undefined || max === undefined) return [];
  const minimum = parseDecimal(min);
  const maximum = parseDecimal(max);
  if (!minimum || !maximum || compareDecimals(minimum, maximum) <= 0) return [];
  return [raise(boundsCrossed, pointer, { indicator: code, minimum: min, maximum: max })];
}

/** Ways to make one figure of many that fit each measure; counts and amounts take all but the rest. */
const fitting: Readonly<Partial<Record<Measure, readonly UnitOperator[]>>> = {
  yesNo: ['count', 'countTrue', 'none'],
  text: ['collect', 'count', 'none'],
  percent: ['min', 'max', 'mean', 'median', 'count', 'ratio', 'last', 'none'],
};

const forFigures: readonly UnitOperator[] = [
  'sum',
  'min',
  'max',
  'mean',
  'median',
  'count',
  'ratio',
  'last',
  'none',
];

function checkOperators(indicator: Indicator, pointer: string): readonly Finding[] {
  const { code, measure, aggregation } = indicator;
  const operators = fitting[measure] ?? forFigures;
  const counted = indicator.yesNoFor !== undefined && aggregation.units === 'countTrue';
  if (counted || operators.includes(aggregation.units)) return [];
  return [raise(operatorUnfit, pointer, { indicator: code, measure, operator: aggregation.units })];
}

/** Heads do not add over anything in which the same person may appear again. */
function checkPersons({ code, measure, aggregation }: Indicator, pointer: string): readonly Finding[] {
  const added = [aggregation.periods, ...Object.values(aggregation.categories)].includes('sum');
  return measure === 'persons' && added ? [raise(personsAdded, pointer, { indicator: code })] : [];
}

function checkDimensions(
  indicator: Indicator,
  template: ReportTemplate,
  pointer: string,
): readonly Finding[] {
  const known = new Set(template.dimensions.map(({ code }) => code));
  return [...indicator.dimensions, ...Object.keys(indicator.aggregation.categories)]
    .filter((dimension) => !known.has(dimension))
    .map((dimension) => raise(dimensionUnknown, pointer, { indicator: indicator.code, dimension }));
}

function checkLabels(indicator: Indicator, keys: ReadonlySet<string>, pointer: string): readonly Finding[] {
  return Object.keys(indicator.cellLabels ?? {})
    .filter((cell) => !keys.has(cell) || cell.split(':')[0] !== indicator.code)
    .map((cell) => raise(labelOfNoCell, pointer, { indicator: indicator.code, cell }));
}

function checkRows({ sections }: ReportTemplate, cells: readonly Cell[]): readonly Finding[] {
  const keys = new Set(cells.map(({ key }) => key));
  const printed = new Set<string>();
  const rows = sections.flatMap((section, index) =>
    section.rows.flatMap((row, place) => {
      if (row.type === 'heading') return [];
      const { cell } = row;
      const pointer = pointerTo('/sections', index, 'rows', place);
      if (!keys.has(cell)) return [raise(rowOfNoCell, pointer, { section: section.code, cell })];
      if (printed.has(cell)) return [raise(cellPrintedTwice, pointer, { cell })];
      printed.add(cell);
      return [];
    }),
  );
  const nowhere = cells
    .filter(({ key, indicator }) => indicator.kind === 'reported' && !printed.has(key))
    .map(({ key }) => raise(cellNotPrinted, '/sections', { cell: key }));
  return [...rows, ...nowhere];
}

/** Everything that a template of the right shape may still get wrong, save for its rules. */
export function checkTemplateSense(template: ReportTemplate): readonly Finding[] {
  const cells = cellsOf(template);
  const keys = new Set(cells.map(({ key }) => key));
  const indicators = template.indicators.flatMap((indicator, index) => {
    const pointer = pointerTo('/indicators', index);
    return [
      ...checkBounds(indicator, pointer),
      ...checkOperators(indicator, pointer),
      ...checkPersons(indicator, pointer),
      ...checkDimensions(indicator, template, pointer),
      ...checkLabels(indicator, keys, pointer),
    ];
  });
  return [
    ...checkCodes(template),
    ...checkValidity(template),
    ...indicators,
    ...checkRows(template, cells),
    ...checkFormulas(template, cells),
  ];
}
