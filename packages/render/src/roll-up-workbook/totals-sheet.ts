import { cellName, cellsOf, type RollUp } from '@llw/core';
import { formLines } from '../forms/form-lines.ts';
import { formTitle } from '../forms/form-title.ts';
import { heightOfText } from '../forms/text-lines.ts';
import { cellAddress, quotedSheetName } from '../workbook/cell-address.ts';
import type { CellContent, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { numberContent } from './figure-table.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import { rollUpStyles } from './roll-up-styles.ts';
import type { UnitRow } from './unit-rows.ts';
import { UNITS_SHEET } from './units-sheet.ts';

/** Name of the sheet with the form's table and its totals. */
const TOTALS_SHEET = 'Tổng hợp';

const widths = { number: 13, label: 80, unit: 26, total: 28, filled: 24 } as const;
const COLUMNS = 5;
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
function totalContent(rollUp: RollUp, rows: readonly UnitRow[], column: FigureColumn): CellContent {
  const roots = rollUp.snapshot.roots();
  const [root] = roots;
  const row = rows[0];
  if (!root || !row || roots.length > 1) return undefined;
  const result = numberContent(rollUp.figure(root.id, column.cell.key).value);
  if (typeof result !== 'number') return result;
  return { formula: `${quotedSheetName(UNITS_SHEET)}!${cellAddress(row.row, column.column)}`, result };
}

function filledContent(rollUp: RollUp, cell: string): string | undefined {
  const [root, ...others] = rollUp.snapshot.roots();
  if (!root || others.length > 0) return undefined;
  const { cellCoverage, coverage } = rollUp.figure(root.id, cell);
  return `${cellCoverage.filled}/${coverage.received}`;
}

/** The form's table with a total for each of its cells. */
export function totalsSheet(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  columns: readonly FigureColumn[],
): SheetModel {
  const { template, period, snapshot } = rollUp;
  const byCell = new Map(columns.map((column) => [column.cell.key, column]));
  const names = new Map(cellsOf(template).map((cell) => [cell.key, cellName(template, cell).vi]));
  const roots = snapshot.roots();
  const sentence = coverageSentence(rollUp);
  const style = rollUpStyles;
  const across = (content: string, look: (typeof style)['title'] | (typeof style)['subtitle']): RowModel => ({
    cells: [{ content, style: look, span: COLUMNS }],
    height: heightOfText(content, 171, look),
  });
  const title = formTitle(template, period);
  const heads = ['STT', 'Nội dung hoạt động', 'Đơn vị tính', 'Tổng số', 'Số báo cáo có số liệu'];
  const table = formLines(template).map((line): RowModel => {
    const height = Math.max(
      MINIMUM_HEIGHT,
      heightOfText(line.label, widths.label - 3, { size: 12, bold: line.depth === 0 }),
    );
    if (line.type === 'heading') {
      const empty = { style: style.section };
      return {
        cells: [
          { content: line.number, style: style.sectionNumber },
          { content: line.label, style: style.section },
          empty,
          empty,
          empty,
        ],
        height,
      };
    }
    const column = byCell.get(line.cell.key);
    return {
      cells: [
        { content: line.number, style: style.number },
        { content: line.label, style: style.label },
        { content: line.cell.unitOfMeasure.vi, style: style.unit },
        { content: column && totalContent(rollUp, rows, column), style: style.total },
        { content: column && filledContent(rollUp, line.cell.key), style: style.unit },
      ],
      height,
    };
  });
  const head: readonly RowModel[] = [
    across(title.toLocaleUpperCase('vi'), style.title),
    across(roots.map(({ name }) => name).join(', '), style.title),
    across(sentence, style.subtitle),
    { cells: [], height: 8 },
    { cells: heads.map((content) => ({ content, style: style.head })), height: 34 },
  ];
  const notes = rollUp.refused.map(({ cell, reason }): RowModel => {
    const content = `“${names.get(cell) ?? cell}” không cộng: ${reason.vi}.`;
    return {
      cells: [{ content, style: style.note, span: COLUMNS }],
      height: heightOfText(content, 171, style.note),
    };
  });
  return {
    name: TOTALS_SHEET,
    columns: Object.values(widths).map((width) => ({ width })),
    rows: [...head, ...table, ...notes],
    freeze: { rows: head.length, columns: 0 },
    tabColor: '1F3A5F',
    print: { orientation: 'portrait', repeatRows: [head.length, head.length] },
  };
}
