import type { Coverage, RollUp } from '@llw/core';
import type { ChartRange, ChartSeries } from '../workbook/bar-chart.ts';
import { cellAddress, columnLetters, quotedSheetName } from '../workbook/cell-address.ts';
import type { CellModel, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { COVERAGE_SHEET, type CountedUnit, countedUnits } from './coverage-sheet.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { type NameColumn, nameCell, nameColumn } from './name-column.ts';
import { figureStyle, rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet that shows which of the units below have reported. */
const CHART_SHEET = 'Biểu đồ tình hình nộp';

/** Units that are shown at most, so that the chart stands on one page: the provinces of the nation fit. */
const MOST_UNITS = 34;
/** A chart of fewer says less than their rows. */
const FEWEST_UNITS = 2;
/** Points of a row beneath the chart, of each bar, and of what stands around the bars. */
const ROW_HEIGHT = 20;
const BAR_HEIGHT = 17;
const AROUND_BARS = 110;
const COUNT_WIDTH = 22;
const SHARE_WIDTH = 26;

/** Columns of the table: what each counts, and the columns of the sheet on coverage it is added from. */
const counts: readonly {
  readonly head: string;
  readonly from: readonly string[];
  readonly of: (coverage: Coverage) => number;
  readonly look?: { readonly fill: string; readonly color: string };
}[] = [
  { head: 'Cần nộp', from: ['B'], of: ({ expected }) => expected },
  {
    head: 'Đúng hạn',
    from: ['C'],
    of: ({ onTime }) => onTime,
    look: { fill: '1F3A5F', color: 'FFFFFF' },
  },
  { head: 'Nộp muộn', from: ['D'], of: ({ late }) => late, look: { fill: '8FB0D9', color: '000000' } },
  {
    head: 'Trả lại, không tính',
    from: ['F', 'G'],
    of: ({ returned, excluded }) => returned + excluded,
    look: { fill: 'F6C26B', color: '000000' },
  },
  {
    head: 'Chưa nộp',
    from: ['E'],
    of: ({ missing }) => missing,
    look: { fill: 'F8D9D6', color: '000000' },
  },
];

/** A unit of the chart, and where it stands on the sheet on coverage. */
interface ChartedUnit {
  readonly listed: CountedUnit;
  readonly row: number;
  readonly coverage: Coverage;
}

const shareOf = ({ expected, received }: Coverage): number => (expected === 0 ? 1 : received / expected);

/** The units right below the roots that have others below them, those with the fewest reports first. */
function chartedUnits(rollUp: RollUp): readonly ChartedUnit[] {
  return countedUnits(rollUp)
    .map((listed, at) => ({
      listed,
      row: LIST_HEAD_ROWS + 1 + at,
      coverage: rollUp.coverage(listed.unit.id),
    }))
    .filter(({ listed, coverage }) => listed.depth === 1 && coverage.expected > 0)
    .sort((a, b) => shareOf(a.coverage) - shareOf(b.coverage) || b.coverage.missing - a.coverage.missing);
}

function tableRow({ listed, row, coverage }: ChartedUnit, at: number, names: NameColumn): RowModel {
  const style = figureStyle(0, false);
  const flat = { ...listed, depth: 0, isTotal: false };
  const { cell, ...height } = nameCell(names, flat);
  const figures = counts.map(({ from, of }): CellModel => {
    const formula = from.map((letters) => `${quotedSheetName(COVERAGE_SHEET)}!${letters}${row}`).join('+');
    return { content: { formula, result: of(coverage) }, style };
  });
  const [due, onTime, late] = [2, 3, 4].map((column) => cellAddress(at, column));
  const share: CellModel = {
    content: { formula: `(${onTime}+${late})/${due}`, result: shareOf(coverage) },
    style: rollUpStyles.share,
  };
  return { cells: [cell, ...figures, share], ...height };
}

function seriesOf(units: readonly ChartedUnit[], head: number): readonly ChartSeries[] {
  const [first, last] = [head + 1, head + units.length];
  return counts.flatMap(({ head: name, of, look }, index) => {
    if (!look) return [];
    const letters = columnLetters(index + 2);
    const counted: ChartRange<number> = {
      range: `$${letters}$${first}:$${letters}$${last}`,
      values: units.map(({ coverage }) => of(coverage)),
    };
    return [{ name: { range: `$${letters}$${head}`, values: [name] }, counts: counted, ...look }];
  });
}

/**
 * A chart of the reports that came and are missing, unit by unit below the roots, with the table it shows;
 * nothing where there are no such units to set beside each other.
 */
export function coverageChartSheet(rollUp: RollUp, sentence: string): SheetModel | undefined {
  const all = chartedUnits(rollUp);
  if (all.length < FEWEST_UNITS) return undefined;
  const units = all.slice(0, MOST_UNITS);
  const names = nameColumn(units.map(({ listed }) => ({ ...listed, depth: 0, isTotal: false })));
  const columns = [
    { head: 'Đơn vị', width: names.width },
    ...counts.map(({ head }) => ({ head, width: COUNT_WIDTH })),
    { head: 'Tỷ lệ đã nộp', width: SHARE_WIDTH },
  ];
  const chartRows = Math.ceil((units.length * BAR_HEIGHT + AROUND_BARS) / ROW_HEIGHT);
  const [title = { cells: [] }, subtitle = { cells: [] }, heads = { cells: [] }] = listHead(
    `Tình hình nộp báo cáo theo đơn vị, năm ${rollUp.period}`,
    sentence,
    columns,
  );
  const head = 2 + chartRows + 2;
  const [first, last] = [head + 1, head + units.length];
  const some =
    all.length > units.length ? `${units.length} đơn vị có tỷ lệ thấp nhất` : 'tỷ lệ thấp xếp trước';
  return {
    name: CHART_SHEET,
    columns,
    rows: [
      title,
      subtitle,
      ...Array.from({ length: chartRows + 1 }, () => ({ cells: [], height: ROW_HEIGHT })),
      heads,
      ...units.map((unit, at) => tableRow(unit, first + at, names)),
    ],
    dataBars: [{ column: columns.length, firstRow: first, lastRow: last }],
    chart: {
      title: `Tỷ lệ báo cáo đã nộp và chưa nộp theo đơn vị (${some})`,
      from: { row: 3, column: 1 },
      to: { row: 2 + chartRows, column: columns.length },
      categories: {
        range: `$A$${first}:$A$${last}`,
        values: units.map(({ listed }) => listed.name),
      },
      series: seriesOf(units, head),
    },
    print: { orientation: 'portrait' },
  };
}
