import type { Finding } from '@llw/core';
import { openPackage } from '../../package/open-package.ts';
import { cellAddress } from '../../workbook/cell-address.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import type { ReadSheet } from '../../workbook/read-cell.ts';
import { defaultWorkbookLimits } from '../../workbook/workbook-limits.ts';
import { writeWorkbook } from '../../workbook/write-workbook.ts';
import { writeComments } from './fault-comments.ts';
import { listSheet } from './fault-list.ts';
import { withMarkStyle, withMarks, withoutMarks } from './fault-marks.ts';
import { type FaultyCell, faultyCells } from './faults.ts';
import { registerList } from './list-registration.ts';
import { withListStyles } from './list-styles.ts';
import { PackageEdit } from './package-edit.ts';
import { standAloneList } from './stand-alone-list.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

function stylesPart(edit: PackageEdit, workbook: string): string {
  const known = edit.relationships(workbook).find(({ type }) => type === 'styles')?.part;
  if (known) return known;
  const part = edit.freeName('xl/styles', 'xml');
  edit.write(part, EMPTY_STYLES);
  edit.declare(part, STYLES_TYPE);
  edit.relate(workbook, 'styles', part);
  return part;
}

/** Two sheets chosen at once would both take what is typed into one. */
const unselected = (sheet: string): string =>
  sheet.replace(/(<[^>]*sheetView[^>]*?)\stabSelected="(?:1|true)"/g, '$1');

function annotateSheet(
  edit: PackageEdit,
  sheet: ReadSheet,
  faults: readonly FaultyCell[],
  look: number,
): void {
  edit.change(sheet.part, (xml) => {
    const bare = unselected(withoutMarks(xml));
    return faults.length === 0
      ? bare
      : withMarks(bare, faults, look, ({ row, column }) => sheet.at(row, column));
  });
  writeComments(edit, sheet.part, faults, cellAddress);
}

/**
 * Gives the sender's own workbook back with what was found in it (trả lại để sửa): each faulty cell is
 * marked and has a comment that says what is wrong, and a first sheet lists all findings with links to the
 * cells. Everything else of the sender's stays as it is. A mark goes by itself once the cell is corrected;
 * annotating the corrected file takes off what was written before.
 *
 * @param bytes the file as it was sent.
 * @param findings such as those of `readForm` and, through `withSources`, of `validateSubmission`. Those
 *   without a cell stand in the list only.
 * @returns the bytes of an `.xlsx` file; where the file cannot be read as a workbook, one that holds the
 *   list alone.
 * @example
 * ```ts
 * import { llw2022, validateSubmission } from '@llw/core';
 * import { annotateForm, readForm, renderForm, withSources } from '@llw/render';
 * const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen', contents: {
 *   values: { 'media.press': { status: 'reported', value: '-3' } },
 * } } as const;
 * const sent = await renderForm(llw2022, { unit, period: '2024' });
 * const reading = await readForm(sent, { file: 'hoa-sen.xlsx', submittedAt: '2024-10-09T16:20:00+07:00' });
 * const { findings } = validateSubmission(reading.payload, { template: llw2022 });
 * const returned = await annotateForm(sent, withSources(findings, reading));
 * console.log(returned.length > sent.length); // => true
 * ```
 */
export async function annotateForm(bytes: Uint8Array, findings: readonly Finding[]): Promise<Uint8Array> {
  const opened = openWorkbook(bytes, { file: '' });
  const pack = openPackage(bytes, { limits: defaultWorkbookLimits, wanted: () => true });
  if (!opened.usable || !pack.usable) return writeWorkbook(standAloneList(findings));
  const edit = new PackageEdit(pack.value);
  const workbook = opened.value.part;
  const styles = stylesPart(edit, workbook);
  const marks = withMarkStyle(edit.text(styles));
  const list = withListStyles(marks.xml);
  edit.write(styles, list.xml);
  const faults = faultyCells(findings);
  for (const sheet of opened.value.sheets) {
    const own = faults.filter((fault) => fault.sheet === sheet.name);
    annotateSheet(edit, sheet, own, marks.look);
  }
  registerList(edit, workbook, listSheet(findings, list.styles));
  return edit.bytes();
}
