import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './measures.ts';

/** What stands side by side: a row of cells, each a list of paragraphs. */
export type SideBySide = readonly (readonly (Paragraph | Table)[])[];

/**
 * A table without borders that sets things side by side, such as issuer and Quốc hiệu. No row is split over
 * pages.
 *
 * @param widths of the columns in millimetres.
 */
export function layoutTable(widths: readonly number[], rows: readonly SideBySide[]): Table {
  const columns = widths.map(twips);
  const none = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 };
  return new Table({
    width: { size: columns.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: none,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
