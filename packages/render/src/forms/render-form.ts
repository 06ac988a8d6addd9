import { MisuseError, type ReportTemplate } from '@llw/core';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { identityOf, identitySheet } from './form-identity.ts';
import type { FormRequest } from './form-request.ts';
import { formSheet } from './form-sheet.ts';
import { formTitle } from './form-title.ts';
import { sheetName } from './sheet-name.ts';

/** Refuses a period that is no year. */
export function checkPeriod(period: string): void {
  if (/^(?:19|20)\d{2}$/.test(period)) return;
  throw new MisuseError('form.period', `The period of a form is a year such as 2024, not "${period}".`);
}

/**
 * Makes the workbook that is sent to a unit to be filled in (biểu mẫu để nhập số liệu).
 *
 * The page is laid out by Decree 30/2020/NĐ-CP; inputs are tinted and unlocked, all else is locked without
 * a password. Each input refuses what cannot be right and says why in Vietnamese; a column beside the
 * printed page checks figures while they are typed, and a line above tells how many cells are empty or
 * wrong. A hidden sheet carries template, version, unit, period and basis, so that {@link readForm} knows
 * the form again.
 *
 * @param template which form.
 * @param request unit, period (a year, such as `2024`), basis and deadline; what is known already can be
 *   filled in through `unit.contents`.
 * @returns the bytes of an `.xlsx` file; the same arguments give the same bytes.
 * @throws MisuseError `form.period` where the period is not a year.
 * @example
 * ```ts
 * import { llw2022 } from '@llw/core';
 * import { renderForm } from '@llw/render';
 * const bytes = await renderForm(llw2022, {
 *   unit: { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen' },
 *   period: '2024',
 * });
 * console.log(bytes.length > 0); // => true
 * ```
 */
export async function renderForm(template: ReportTemplate, request: FormRequest): Promise<Uint8Array> {
  const { unit, period, basis = 'own' } = request;
  checkPeriod(period);
  const name = sheetName(`Báo cáo ${period}`, new Set());
  const form = formSheet({ template, request, sheetName: name, ordinal: 1 });
  return writeWorkbook({
    title: `${formTitle(template, period)} - ${unit.name}`,
    sheets: [form.sheet, identitySheet([identityOf(template, unit, period, basis)])],
    names: form.names,
  });
}
