import {
  type CellKey,
  cellAnswers,
  cellName,
  cellsOf,
  decimalText,
  parseDecimal,
  type RollUp,
  sumDecimals,
} from '@llw/core';
import { type FormLine, formLines } from '../forms/form-lines.ts';
import { formTitle } from '../forms/form-title.ts';
import { heightOfText } from '../forms/text-lines.ts';
import { cellAddress, quotedSheetName } from '../workbook/cell-address.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { CellContent, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import { rollUpStyles, withDecimals } from './roll-up-styles.ts';
import { numberContent } from './unit-figures.ts';
import { unitOfTotal } from './unit-of-total.ts';
import type { UnitRow } from './unit-rows.ts';
import { UNITS_SHEET } from './units-sheet.ts';

/** Name of the sheet with the form's table and its totals. */
const TOTALS_SHEET = 'Tổng hợp';

const widths = { number: 13, label: 80, unit: 26, total: 28, filled: 24 } as const;
const heads = ['STT', 'Nội dung hoạt động', 'Đơn vị tính', 'Tổng số', 'Số báo cáo có số liệu'];
const COLUMNS = heads.length;
const WIDTH = Object.values(widths).reduce((sum, width) => sum + width, 0);
/** Totals are set larger than in the sheet by units, and kept off the line. */
const WIDER = 6;
/** Millimetres of a label's indent. */
const INDENT = 3;
const MINIMUM_HEIGHT = 20;

/** How much of what was expected stands behind the totals, in one sentence. */
export function coverageSentence(rollUp: RollUp): string {
  const roots = rollUp.snapshot.roots().map(({ id }) => rollUp.coverage(id));
  const sum = (of: (coverage: (typeof roots)[number]) => number) =>
    roots.reduce((all, one) => all + of(one), 0);
  const expected = sum(({ expected: count }) => count);
  const received = sum(({ received: count }) => count);
  const late = sum(({ late: count }) => count);
  const lateness = late > 0 ? `, trong đó ${late} nộp muộn` : '';
  const missing = expected - received;
  if (missing === 0) return `Tổng hợp từ đủ ${expected}/${expected} báo cáo${lateness}.`;
  return `Tổng hợp từ ${received}/${expected} báo cáo${lateness}; còn thiếu ${missing} báo cáo nên tổng số có thể chưa đủ.`;
}

/** The total over all roots: a formula that leads to the sheet by units. */
function totalContent(
  rollUp: RollUp,
  roots: readonly UnitRow[],
  { cell, column }: FigureColumn,
): CellContent {
  const values = roots.map(({ unit }) => rollUp.figure(unit.id, cell.key).value);
  const places = roots.map(({ row }) => `${quotedSheetName(UNITS_SHEET)}!${cellAddress(row, column)}`);
  const [value = null] = values;
  if (roots.length === 1) {
    const result = numberContent(value);
    return typeof result === 'number' ? { formula: places.join(), result } : result;
  }
  if (cell.indicator.aggregation.units !== 'sum') return undefined;
  const known = values.flatMap((one) => (one === null ? [] : (parseDecimal(one) ?? [])));
  const result = known.length === 0 ? undefined : numberContent(decimalText(sumDecimals(known)));
  return typeof result === 'number' ? { formula: `SUM(${places.join(',')})`, result } : result;
}

/** How many of the reports that came hold a figure in a cell, of those that are asked for it. */
function filledContent(rollUp: RollUp, roots: readonly UnitRow[], cell: CellKey): string {
  const coverages = roots.map(({ unit }) => rollUp.figure(unit.id, cell).cellCoverage);
  const filled = coverages.reduce((sum, coverage) => sum + coverage.filled, 0);
  const asked = coverages.reduce((sum, coverage) => sum + cellAnswers(coverage).asked, 0);
  return `${filled}/${asked}`;
}

function across(content: string, style: CellStyle & { readonly size: number }): RowModel {
  return { cells: [{ content, style, span: COLUMNS }], height: heightOfText(content, WIDTH, style) };
}

function headRows(rollUp: RollUp): readonly RowModel[] {
  const { template, period, snapshot } = rollUp;
  const { title, subtitle, head } = rollUpStyles;
  const names = snapshot.roots().map(({ name }) => name);
  return [
    across(formTitle(template, period).toLocaleUpperCase('vi'), title),
    across(names.join(', '), title),
    across(coverageSentence(rollUp), subtitle),
    { cells: [], height: 8 },
    { cells: heads.map((content) => ({ content, style: head })), height: 34 },
  ];
}

function headingRow({ number, label }: FormLine): RowModel {
  const { section, sectionNumber } = rollUpStyles;
  const empty = { style: section };
  return {
    cells: [
      { content: number, style: sectionNumber },
      { content: label, style: section },
      empty,
      empty,
      empty,
    ],
  };
}

function figureRow(
  rollUp: RollUp,
  line: Extract<FormLine, { type: 'cell' }>,
  roots: readonly UnitRow[],
  column: FigureColumn | undefined,
): RowModel {
  const { number, label, unit, total } = rollUpStyles;
  const { key } = line.cell;
  return {
    cells: [
      { content: line.number, style: number },
      { content: line.label, style: label },
      { content: unitOfTotal(line.cell), style: unit },
      {
        content: column && totalContent(rollUp, roots, column),
        style: withDecimals(total, line.cell.indicator.accuracy),
      },
      { content: column && filledContent(rollUp, roots, key), style: unit },
    ],
  };
}

function lineHeight(line: FormLine): number {
  const { label, depth } = line;
  const unit = line.type === 'cell' ? unitOfTotal(line.cell) : '';
  return Math.max(
    MINIMUM_HEIGHT,
    heightOfText(label, widths.label - INDENT, { size: 12, bold: depth === 0 }),
    heightOfText(unit, widths.unit, rollUpStyles.unit),
  );
}

/** Why cells are not added, beneath the table. */
function refusedRows({ template, refused }: RollUp): readonly RowModel[] {
  const names = new Map(cellsOf(template).map((cell) => [cell.key, cellName(template, cell).vi]));
  return refused.map(({ cell, reason }) =>
    across(`“${names.get(cell) ?? cell}” không cộng: ${reason.vi}.`, rollUpStyles.note),
  );
}

/** The form's table with a total for each of its cells. */
export function totalsSheet(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  columns: readonly FigureColumn[],
): SheetModel {
  const byCell = new Map(columns.map((column) => [column.cell.key, column]));
  const roots = rows.filter(({ depth }) => depth === 0);
  const head = headRows(rollUp);
  const table = formLines(rollUp.template).map((line): RowModel => {
    const row =
      line.type === 'heading' ? headingRow(line) : figureRow(rollUp, line, roots, byCell.get(line.cell.key));
    return { ...row, height: lineHeight(line) };
  });
  const total = Math.max(widths.total, ...columns.map(({ width }) => width + WIDER));
  return {
    name: TOTALS_SHEET,
    columns: Object.values({ ...widths, total }).map((width) => ({ width })),
    rows: [...head, ...table, ...refusedRows(rollUp)],
    freeze: { rows: head.length, columns: 0 },
    tabColor: '1F3A5F',
    print: { orientation: 'portrait', repeatRows: [head.length, head.length] },
  };
}
