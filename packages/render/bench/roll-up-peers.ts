import type { RollUp } from '@llw/core';
import ExcelJS from 'exceljs';
import { rollUpSheets } from '../src/roll-up-workbook/render-roll-up.ts';
import { StyleBook } from '../src/workbook/exceljs-style.ts';
import type { StreamedSheet } from '../src/workbook/stream-workbook.ts';
import type { RowModel, SheetModel } from '../src/workbook/workbook-model.ts';

const isStreamed = (sheet: SheetModel | StreamedSheet): sheet is StreamedSheet => 'body' in sheet;

/** One sheet of a streaming or plain workbook, with all its rows. */
function writeRows(worksheet: ExcelJS.Worksheet, sheet: SheetModel | StreamedSheet, styles: StyleBook): void {
  worksheet.columns = sheet.columns.map(({ width }) => ({ width: width / 2 }));
  const write = ({ cells, height, outline }: RowModel) => {
    const row = worksheet.addRow([]);
    if (height !== undefined) row.height = height;
    if (outline) row.outlineLevel = outline;
    cells.forEach((model, column) => {
      if (!model) return;
      const { content, style } = model;
      const cell = row.getCell(column + 1);
      if (typeof content === 'string' || typeof content === 'number') cell.value = content;
      else if (content && 'formula' in content) {
        const { formula, result = 0 } = content;
        cell.value = { formula, result, date1904: false };
      }
      cell.style = styles.style(style);
    });
    row.commit();
  };
  for (const row of isStreamed(sheet) ? sheet.head : sheet.rows) write(row);
  if (isStreamed(sheet)) for (const row of sheet.body) write(row);
}

/** The same rows, looks and formulas with exceljs's own streaming writer. */
export async function exceljsStream(rollUp: RollUp, filename: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename,
    useStyles: true,
    useSharedStrings: false,
  });
  const styles = new StyleBook();
  for (const sheet of rollUpSheets(rollUp)) {
    const worksheet = workbook.addWorksheet(sheet.name);
    writeRows(worksheet, sheet, styles);
    worksheet.commit();
  }
  await workbook.commit();
}

/** The figures alone with exceljs's own streaming writer: one sheet, one look, no formulas. */
export async function exceljsFigures(rollUp: RollUp, filename: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('Theo đơn vị');
  const style = new StyleBook().style({ size: 11, border: 'hair', numberFormat: '#,##0' });
  for (const unit of rollUp.snapshot.units) {
    const { expected, received } = rollUp.coverage(unit.id);
    const figures = rollUp.cells.map((cell) => Number(rollUp.figure(unit.id, cell).value));
    const row = sheet.addRow([unit.name, expected, received, ...figures]);
    row.eachCell((cell) => {
      cell.style = style;
    });
    row.commit();
  }
  await workbook.commit();
}

/** The same rows, looks and formulas with exceljs in memory. */
export async function exceljsPlain(rollUp: RollUp, filename: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const styles = new StyleBook();
  for (const sheet of rollUpSheets(rollUp)) writeRows(workbook.addWorksheet(sheet.name), sheet, styles);
  await workbook.xlsx.writeFile(filename);
}
