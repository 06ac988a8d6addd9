import { cellsOf, type ReportTemplate, type UnitKind } from '@llw/core';
import { renderForm } from '@llw/render';
import exceljs from 'exceljs';

/** What a person types in a cell. */
export type Typed = number | string | null;

/** A unit that fills a form in. */
export interface FillingUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
}

/** Plain figures without a fault, for the cells that a kind of unit fills in. */
export function plainFigures(template: ReportTemplate, kind: UnitKind): Record<string, Typed> {
  const figures: Record<string, Typed> = {};
  for (const { key, indicator, measure } of cellsOf(template)) {
    const { reportedBy } = indicator.kind === 'reported' ? indicator : {};
    if (reportedBy && !reportedBy.includes(kind)) continue;
    const isYesNo = measure === 'yesNo' || indicator.yesNoFor?.includes(kind);
    figures[key] = isYesNo ? 'Có' : indicator.code === 'classes.attendances' ? 40 : 2;
  }
  return figures;
}

/** A blank form filled in by another program than the one that made it. */
export async function fillIn(
  form: Uint8Array,
  values: Readonly<Record<string, Typed>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(form.slice().buffer);
  for (const [cell, value] of Object.entries(values)) {
    const name = `llw_1.cell.${cell.replaceAll(/[^A-Za-z0-9.]/g, '_')}`;
    const [sheet = '', address = ''] = (workbook.definedNames.getRanges(name).ranges[0] ?? '').split('!');
    const found = workbook.getWorksheet(sheet.replaceAll("'", ''));
    if (!found) throw new Error(`The form has no place ${name}.`);
    found.getCell(address.replaceAll('$', '')).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The form of a unit, filled in. */
export async function filledForm(
  template: ReportTemplate,
  period: string,
  unit: FillingUnit,
  faults: Readonly<Record<string, Typed>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const blank = await renderForm(template, { unit, period });
  return fillIn(blank, { ...plainFigures(template, unit.kind), ...faults });
}
