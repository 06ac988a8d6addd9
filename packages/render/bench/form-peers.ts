import { llw2022 } from '@llw/core';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import * as SheetJS from 'xlsx';
import type { FormRequest } from '../src/forms/form-request.ts';
import { formSheet } from '../src/forms/form-sheet.ts';
import { StyleBook } from '../src/workbook/exceljs-style.ts';
import type { SheetModel } from '../src/workbook/workbook-model.ts';

/** The sheet of a form as data, so that exceljs has no layout to do. */
export function formAsData(request: FormRequest): SheetModel {
  return formSheet({ template: llw2022, request, sheetName: 'Báo cáo', ordinal: 1 }).sheet;
}

/** The same cells, looks, merged ranges and validations with exceljs alone. */
export async function bareForm(sheet: SheetModel): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet(sheet.name);
  const styles = new StyleBook();
  worksheet.columns = sheet.columns.map(({ width }) => ({ width: width / 2 }));
  sheet.rows.forEach((row, index) => {
    if (row.height !== undefined) worksheet.getRow(index + 1).height = row.height;
    row.cells.forEach((model, column) => {
      if (!model) return;
      const cell = worksheet.getCell(index + 1, column + 1);
      const { content } = model;
      if (typeof content === 'string' || typeof content === 'number') cell.value = content;
      else if (content && 'formula' in content) cell.value = { formula: content.formula, date1904: false };
      cell.style = styles.style(model.style);
      if (!model.span) return;
      worksheet.mergeCells(index + 1, column + 1, index + 1, column + model.span);
    });
  });
  for (const { cell, rule, prompt, error } of sheet.validations ?? []) {
    worksheet.getCell(cell).dataValidation = {
      type: 'custom',
      formulae: [rule.type === 'custom' ? rule.formula : 'TRUE'],
      showInputMessage: true,
      promptTitle: prompt.title,
      prompt: prompt.text,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.text,
    };
  }
  await worksheet.protect('', {});
  return workbook.xlsx.writeBuffer();
}

/** Opens a workbook with a peer; how many cells it found. */
export const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  exceljs: async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes).buffer);
    return workbook.worksheets.length;
  },
  SheetJS: async (bytes) => SheetJS.read(bytes, { type: 'array', cellNF: true }).SheetNames.length,
  hucre: async (bytes) => (await readXlsx(bytes)).sheets.length,
};
