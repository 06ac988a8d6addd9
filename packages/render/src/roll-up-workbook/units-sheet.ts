import type { Coverage, RollUp, UnitId } from '@llw/core';
import { cellAddress, columnLetters } from '../workbook/cell-address.ts';
import { WIDE_PAGE } from '../workbook/print-setup.ts';
import type { StreamedCell, StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { type ColumnPage, columnPages } from './column-pages.ts';
import { type ListedName, type NameColumn, nameCell, nameColumn } from './name-column.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import { figureStyle, figureStyles, unitStyles, withDecimals } from './roll-up-styles.ts';
import { UnitFigures } from './unit-figures.ts';
import type { UnitRow } from './unit-rows.ts';
import { HEAD_ROWS, LEAD_COLUMNS, unitsHead } from './units-head.ts';

/** Name of the sheet with a row for every unit. */
export const UNITS_SHEET = 'Theo đơn vị';
/** The first row that is a unit's. */
export const FIRST_UNIT_ROW = HEAD_ROWS + 1;
/** The first column that holds figures of the form. */
export const FIRST_FIGURE_COLUMN = LEAD_COLUMNS + 1;

const COVERAGE_WIDTH = 15;
/** How much wider a column may be than its figures ask for. */
const MOST_STRETCH = 1.6;
/** Excel knows seven levels; the sheet claims one more than it has. */
const MOST_OUTLINE = 6;

const listedName = ({ unit, depth, type }: UnitRow): ListedName => ({
  name: type === 'own' ? `Riêng ${unit.name}` : unit.name,
  depth,
  isTotal: type === 'total',
});

/** The report of a unit itself, without those of the units below it. */
function ownCoverage(rollUp: RollUp, unit: UnitId): Pick<Coverage, 'expected' | 'received'> {
  const status = rollUp.reporters(unit).find((reporter) => reporter.unit === unit)?.status;
  const isExpected = status !== undefined && status !== 'waived';
  return { expected: Number(isExpected), received: Number(status === 'onTime' || status === 'late') };
}

const decimalsOf = (columns: readonly FigureColumn[]): readonly number[] =>
  columns.map(({ cell }) => cell.indicator.accuracy);

function unitRow(
  rollUp: RollUp,
  row: UnitRow,
  names: NameColumn,
  figures: UnitFigures,
  decimals: readonly number[],
): StreamedRow {
  const { unit, depth, type } = row;
  const style = figureStyle(depth, type === 'total');
  const { expected, received } = type === 'own' ? ownCoverage(rollUp, unit.id) : rollUp.coverage(unit.id);
  const { cell: name, ...height } = nameCell(names, listedName(row));
  const cells: StreamedCell[] = [name, { content: expected, style }, { content: received, style }];
  figures.contents(row).forEach((content, at) => {
    const look = withDecimals(style, decimals[at] ?? 0);
    cells.push(content === undefined ? { style: look } : { content, style: look });
  });
  return { cells, ...height, outline: Math.min(depth, MOST_OUTLINE) };
}

function* unitRowsOf(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  names: NameColumn,
  columns: readonly FigureColumn[],
): Generator<StreamedRow> {
  const figures = new UnitFigures(rollUp, columns);
  const decimals = decimalsOf(columns);
  for (const row of rows) yield unitRow(rollUp, row, names, figures, decimals);
}

/** The columns as wide as their pages have room for, so that the frame of each page is alike. */
function filledPages(
  columns: readonly FigureColumn[],
  pages: readonly ColumnPage[],
  room: number,
): readonly FigureColumn[] {
  return pages.flatMap(({ from, to }) => {
    const onPage = columns.slice(from, to + 1);
    const stretch = room / onPage.reduce((sum, { width }) => sum + width, 0);
    const factor = Math.max(1, Math.min(stretch, MOST_STRETCH));
    return onPage.map((column) => ({ ...column, width: Math.floor(column.width * factor) }));
  });
}

/**
 * A row for every unit, grouped by level, with formulas where a total is the sum of the rows below it. On
 * paper each page beside the first has the units again and whole sections of the form.
 */
export function unitsSheet(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  narrow: readonly FigureColumn[],
): StreamedSheet {
  const last = columnLetters(FIRST_FIGURE_COLUMN + narrow.length - 1);
  const names = nameColumn(rows.map(listedName));
  const leadWidth = names.width + 2 * COVERAGE_WIDTH;
  const room = WIDE_PAGE - leadWidth;
  const pages = columnPages(narrow, room);
  const columns = filledPages(narrow, pages, room);
  return {
    name: UNITS_SHEET,
    columns: [
      { width: names.width },
      { width: COVERAGE_WIDTH },
      { width: COVERAGE_WIDTH },
      ...columns.map(({ width }) => ({ width })),
    ],
    head: unitsHead(rollUp, columns, pages, leadWidth),
    body: unitRowsOf(rollUp, rows, names, columns),
    bodyRows: rows.length,
    bodyStyles: [...new Set([...unitStyles, ...figureStyles(decimalsOf(columns))])],
    freeze: { rows: HEAD_ROWS, columns: LEAD_COLUMNS },
    activeCell: cellAddress(FIRST_UNIT_ROW, FIRST_FIGURE_COLUMN),
    autoFilter: `A${HEAD_ROWS}:${last}${HEAD_ROWS + rows.length}`,
    summaryAbove: true,
    print: {
      orientation: 'landscape',
      repeatRows: [3, HEAD_ROWS],
      repeatColumns: [1, LEAD_COLUMNS],
      columnBreaks: pages.slice(0, -1).map(({ to }) => FIRST_FIGURE_COLUMN + to),
    },
  };
}
