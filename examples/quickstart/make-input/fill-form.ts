import type { ReportTemplate } from '@llw/core';
import { type FormUnit, renderForm } from '@llw/render';
import exceljs from 'exceljs';
import type { Typed } from './figures.ts';

const SAVED_AT = new Date('2022-10-08T02:00:00Z');

/** What a person types: cells of the table, and narrative parts, each by its code. */
export interface Filling {
  readonly cells: Readonly<Record<string, Typed>>;
  readonly parts: Readonly<Record<string, string>>;
}

function cellNamed(workbook: exceljs.Workbook, name: string): exceljs.Cell {
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [sheet = '', address = ''] = range.split('!');
  const found = workbook.getWorksheet(sheet.replaceAll("'", ''));
  if (!found) throw new Error(`the form has no place ${name}`);
  return found.getCell(address.replaceAll('$', ''));
}

/** What was computed for the empty form holds no longer. */
function forgetResults(workbook: exceljs.Workbook): void {
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
      });
    });
    // exceljs writes `$A3:$E75` for what it reads as `A3:E75`, which programs do not take for a range.
    const { printArea } = sheet.pageSetup;
    if (printArea) sheet.pageSetup.printArea = printArea.replaceAll(/([A-Z])(\d)/g, '$1$$$2');
  });
}

/** A form opened and filled in with exceljs, its formulas not yet computed. */
export async function fillForm(
  template: ReportTemplate,
  period: string,
  unit: FormUnit,
  { cells, parts }: Filling,
): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const blank = await renderForm(template, { unit, period });
  await workbook.xlsx.load(blank.slice().buffer);
  forgetResults(workbook);
  for (const [cell, value] of Object.entries(cells))
    cellNamed(workbook, `llw_1.cell.${cell.replaceAll(/[^A-Za-z0-9.]/g, '_')}`).value = value;
  for (const [part, words] of Object.entries(parts)) cellNamed(workbook, `llw_1.part.${part}`).value = words;
  workbook.created = SAVED_AT;
  workbook.modified = SAVED_AT;
  return workbook;
}
