import { MisuseError, type ReportTemplate } from '@llw/core';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import type { FormSheet } from './form-draft.ts';
import { identityOf, identitySheet } from './form-identity.ts';
import type { FormSetRequest } from './form-request.ts';
import { formSheet } from './form-sheet.ts';
import { formTitle } from './form-title.ts';
import { checkPeriod } from './render-form.ts';
import { sheetName } from './sheet-name.ts';
import { SUMMARY_SHEET, summarySheet } from './summary-sheet.ts';

/**
 * Makes one workbook for several units that one person fills in, such as a commune for its schools: a
 * summary with formulas, then a sheet for each unit, laid out like {@link renderForm}. `readForms` reads all
 * of them.
 *
 * @param template which form.
 * @param request the units, at least one, and what {@link renderForm} asks for.
 * @returns the bytes of an `.xlsx` file.
 * @throws MisuseError `form.units` where there is no unit or one stands there twice, `form.period` where the
 *   period is not a year.
 * @example
 * ```ts
 * import { llw2022 } from '@llw/core';
 * import { readForms, renderFormSet } from '@llw/render';
 * const bytes = await renderFormSet(llw2022, {
 *   title: 'Phường Bến Đò',
 *   units: [
 *     { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen' },
 *     { id: 'u:ban-mai', name: 'Trường Mầm non Ban Mai' },
 *   ],
 *   period: '2024',
 * });
 * const readings = await readForms(bytes, { file: 'ben-do.xlsx' });
 * console.log(readings.map(({ payload }) => payload?.unit).join(' ')); // => "u:hoa-sen u:ban-mai"
 * ```
 */
export async function renderFormSet(template: ReportTemplate, request: FormSetRequest): Promise<Uint8Array> {
  const { units, title, period, basis = 'own' } = request;
  checkPeriod(period);
  if (units.length === 0 || new Set(units.map(({ id }) => id)).size < units.length) {
    throw new MisuseError('form.units', 'A set of forms needs at least one unit, and each unit once.');
  }
  const taken = new Set([SUMMARY_SHEET.toLocaleLowerCase('vi')]);
  const forms = units.map((unit, index): FormSheet => {
    const name = sheetName(unit.name, taken);
    taken.add(name.toLocaleLowerCase('vi'));
    return formSheet({
      template,
      request: { ...request, unit },
      sheetName: name,
      ordinal: index + 1,
    });
  });
  const identities = units.map((unit) => identityOf(template, unit, period, basis));
  return writeWorkbook({
    title: `${formTitle(template, period)} - ${title}`,
    sheets: [
      summarySheet(template, request, forms),
      ...forms.map(({ sheet }) => sheet),
      identitySheet(identities),
    ],
    names: forms.flatMap(({ names }) => names),
  });
}
