import type { RollUp } from '@llw/core';
import { formTitle } from '../forms/form-title.ts';
import { heightOfText } from '../forms/text-lines.ts';
import { cellAddress, columnLetters } from '../workbook/cell-address.ts';
import type { StreamedCell, StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import type { CellModel, RowModel } from '../workbook/workbook-model.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import { figureStyle, nameStyle, rollUpStyles, unitStyles } from './roll-up-styles.ts';
import { UnitFigures } from './unit-figures.ts';
import { unitOfTotal } from './unit-of-total.ts';
import type { UnitRow } from './unit-rows.ts';

/** Name of the sheet with a row for every unit. */
export const UNITS_SHEET = 'Theo đơn vị';
/** The first row that is a unit's. */
export const FIRST_UNIT_ROW = 6;
/** The first column that holds figures of the form. */
export const FIRST_FIGURE_COLUMN = 4;

const HEAD_ROWS = FIRST_UNIT_ROW - 1;
const widths = { name: 62, coverage: 15, figure: 26 } as const;
/** Excel knows seven levels; the sheet claims one more than it has. */
const MOST_OUTLINE = 6;

function sectionRow(columns: readonly FigureColumn[]): RowModel {
  const head = rollUpStyles.head;
  const cells: (CellModel | undefined)[] = [
    { content: 'Đơn vị', style: head },
    { content: 'Báo cáo', style: head, span: 2 },
    undefined,
  ];
  for (let at = 0; at < columns.length; ) {
    const section = columns[at]?.section;
    let span = 1;
    while (at + span < columns.length && columns[at + span]?.section === section) span++;
    cells.push({ content: section?.vi ?? '', style: head, span });
    for (let next = 1; next < span; next++) cells.push(undefined);
    at += span;
  }
  return { cells, height: sectionHeight(columns) };
}

function sectionHeight(columns: readonly FigureColumn[]): number {
  const spans = new Map<string, number>();
  for (const { section } of columns) {
    if (section) spans.set(section.vi, (spans.get(section.vi) ?? 0) + widths.figure);
  }
  const heights = [...spans].map(([label, width]) => heightOfText(label, width, rollUpStyles.head));
  return Math.max(20, ...heights);
}

function headRows(rollUp: RollUp, columns: readonly FigureColumn[]): readonly RowModel[] {
  const { head, subhead, leftTitle, leftSubtitle } = rollUpStyles;
  const { snapshot, period, template } = rollUp;
  const height = Math.max(...columns.map(({ name }) => heightOfText(name, widths.figure, head)), 20);
  const [year, month, day] = snapshot.date.split('-');
  return [
    { cells: [{ content: `Số liệu theo đơn vị, năm ${period}`, style: leftTitle }], height: 22 },
    {
      cells: [
        {
          content: `${formTitle(template, period)}. Danh mục đơn vị tại ngày ${day}/${month}/${year}.`,
          style: leftSubtitle,
        },
      ],
      height: 18,
    },
    sectionRow(columns),
    {
      cells: [
        { content: 'Tên đơn vị', style: head },
        { content: 'Cần nộp', style: head },
        { content: 'Đã nộp', style: head },
        ...columns.map(({ name }) => ({ content: name, style: head })),
      ],
      height,
    },
    {
      cells: [
        { style: subhead },
        { content: 'báo cáo', style: subhead },
        { content: 'báo cáo', style: subhead },
        ...columns.map(({ cell }) => ({ content: unitOfTotal(cell), style: subhead })),
      ],
      height: 18,
    },
  ];
}

function unitRow(
  rollUp: RollUp,
  row: UnitRow,
  columns: readonly FigureColumn[],
  figures: UnitFigures,
): StreamedRow {
  const { unit, depth, type } = row;
  const isTotal = type === 'total';
  const style = figureStyle(depth, isTotal);
  const coverage = type === 'own' ? undefined : rollUp.coverage(unit.id);
  const cells: StreamedCell[] = [
    { content: type === 'own' ? `Riêng ${unit.name}` : unit.name, style: nameStyle(depth, isTotal) },
    coverage ? { content: coverage.expected, style } : { style },
    coverage ? { content: coverage.received, style } : { style },
  ];
  for (const column of columns) {
    const content = figures.content(row, column);
    cells.push(content === undefined ? { style } : { content, style });
  }
  return { cells, outline: Math.min(depth, MOST_OUTLINE) };
}

function* unitRowsOf(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  columns: readonly FigureColumn[],
): Generator<StreamedRow> {
  const figures = new UnitFigures(rollUp, columns);
  for (const row of rows) yield unitRow(rollUp, row, columns, figures);
}

/** A row for every unit, grouped by level, with formulas where a total is the sum of the rows below it. */
export function unitsSheet(
  rollUp: RollUp,
  rows: readonly UnitRow[],
  columns: readonly FigureColumn[],
): StreamedSheet {
  const last = columnLetters(FIRST_FIGURE_COLUMN + columns.length - 1);
  return {
    name: UNITS_SHEET,
    columns: [
      { width: widths.name },
      { width: widths.coverage },
      { width: widths.coverage },
      ...columns.map(() => ({ width: widths.figure })),
    ],
    head: headRows(rollUp, columns),
    body: unitRowsOf(rollUp, rows, columns),
    bodyRows: rows.length,
    bodyStyles: unitStyles,
    freeze: { rows: HEAD_ROWS, columns: FIRST_FIGURE_COLUMN - 1 },
    activeCell: cellAddress(FIRST_UNIT_ROW, FIRST_FIGURE_COLUMN),
    autoFilter: `A${HEAD_ROWS}:${last}${HEAD_ROWS + rows.length}`,
    summaryAbove: true,
    print: {
      orientation: 'landscape',
      repeatRows: [HEAD_ROWS - 2, HEAD_ROWS],
      repeatColumns: [1, FIRST_FIGURE_COLUMN - 1],
    },
  };
}
