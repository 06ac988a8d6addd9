import { LIST_SHEET } from './fault-list.ts';
import type { PackageEdit } from './package-edit.ts';
import { attributeOf, elementsOf, rootPrefix, xmlText } from './part-xml.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet comes before the others: what counted them from the start counts one more. */
function shifted(workbook: string): string {
  return workbook
    .replace(/\blocalSheetId="(\d+)"/g, (_, at: string) => `localSheetId="${Number(at) + 1}"`)
    .replace(/\s(?:activeTab|firstSheet)="\d+"/g, '');
}

function sheetEntries(workbook: string): readonly string[] {
  return elementsOf(workbook, 'sheet');
}

function listPart(edit: PackageEdit, workbook: string): string | undefined {
  const entry = sheetEntries(edit.text(workbook)).find((tag) => attributeOf(tag, 'name') === LIST_SHEET);
  const id = entry && /\s(?:[\w.-]+:)?id="([^"]+)"/.exec(entry)?.[1];
  return edit.relationships(workbook).find((relationship) => relationship.id === id)?.part;
}

/**
 * Writes the list of findings into a workbook as its first sheet; one of an earlier time is replaced.
 *
 * @param workbook name of the workbook's part
 */
export function registerList(edit: PackageEdit, workbook: string, xml: string): void {
  const known = listPart(edit, workbook);
  if (known) {
    edit.write(known, xml);
    return;
  }
  const part = edit.freeName('xl/worksheets/sheet', 'xml');
  edit.write(part, xml);
  edit.declare(part, SHEET_TYPE);
  const id = edit.relate(workbook, 'worksheet', part);
  edit.change(workbook, (text) => {
    const ids = sheetEntries(text).map((tag) => Number(attributeOf(tag, 'sheetId') ?? 0));
    const sheetId = Math.max(0, ...ids) + 1;
    const p = rootPrefix(text);
    const entry = `<${p}sheet name="${xmlText(LIST_SHEET)}" sheetId="${sheetId}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
    return shifted(text).replace(new RegExp(`<${p}sheets(?=[\\s>])[^>]*>`), (open) => open + entry);
  });
}
