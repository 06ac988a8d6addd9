import type { TextRun as PlainRun, ResolvedRow, ResolvedTable, TableColumn } from '@llw/core';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from './column-widths.ts';
import { twips } from './measures.ts';
import type { StyleId } from './styles.ts';
import { textRuns } from './write-block.ts';

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<NonNullable<TableColumn['align']>, unknown>;

/** Padding within the cells of a table in millimetres. */
const PADDING = { across: 1.5, along: 0.6 };

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const allBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

interface CellContent {
  readonly runs: readonly PlainRun[];
  readonly style: StyleId;
  readonly align?: TableColumn['align'];
  readonly keepNext?: boolean;
}

function cellOf({ runs, style, align, keepNext }: CellContent, width: number, span: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [
      new Paragraph({
        style,
        ...(align && style === 'TableText' ? { alignment: alignments[align] } : {}),
        ...(keepNext ? { keepNext } : {}),
        children: textRuns(runs),
      }),
    ],
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function headingRow(columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      cellOf({ runs: [{ text: heading }], style: 'TableHeading' }, widths[index] ?? 0, 1),
    ),
  });
}

function bodyRow(row: ResolvedRow, columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  let column = 0;
  const cells = row.cells.map(({ content, span }) => {
    const width = sum(widths.slice(column, column + span));
    const align = row.heading && span > 1 ? undefined : columns[column]?.align;
    column += span;
    const runs = row.heading ? content.map((run): PlainRun => ({ ...run, bold: true })) : content;
    return cellOf({ runs, style: 'TableText', align, keepNext: row.heading }, width, span);
  });
  return new TableRow({ cantSplit: true, children: cells });
}

/** Widths in whole twips that add up as they do in millimetres. */
function wholeTwips(widths: readonly number[]): readonly number[] {
  const edges = widths.map((_, index) => twips(sum(widths.slice(0, index + 1))));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/**
 * Writes a table as wide as the text: the heading row repeats on each page and is marked as such, no row is
 * split over pages, a heading row within the table stays with the row after it.
 *
 * @param width of the text in millimetres.
 * @param size of the table's text in points.
 */
export function writeTable(table: ResolvedTable, width: number, size: number): Table {
  const { columns, rows } = table;
  const widths = wholeTwips(columnWidths(table, width, size, PADDING.across));
  const hasHeadings = columns.some(({ heading }) => heading !== '');
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: allBorders,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(PADDING.along),
      bottom: twips(PADDING.along),
      left: twips(PADDING.across),
      right: twips(PADDING.across),
    },
    rows: [
      ...(hasHeadings ? [headingRow(columns, widths)] : []),
      ...rows.map((row) => bodyRow(row, columns, widths)),
    ],
  });
}
