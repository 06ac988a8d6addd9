import type { ReadCell } from '../../workbook/read-cell.ts';
import { formulaText } from '../live-checks.ts';
import type { FaultyCell } from './faults.ts';
import { appendTo, countIn, insertBefore, rootPrefix, xmlText } from './part-xml.ts';

/** Stands in the formula of each mark, so that marks are found again; it is always true. */
const TAG = '"llw"="llw"';
const FILL = 'FFFFC9C7';
const MOST_TEXT = 255;

/** Elements of a sheet that stand after its conditional formats (ECMA-376 part 1, 18.3.1.99). */
const afterFormats = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Holds while the cell still has what was found wrong: a corrected cell loses its mark at once. */
function unchanged(address: string, read: ReadCell | undefined): string {
  if (!read || read.text === '') return `ISBLANK(${address})`;
  if (read.isFormula) return 'TRUE';
  if (read.type === 'number' && Number.isFinite(Number(read.text))) return `${address}=${read.text}`;
  if (read.type === 'text' && read.text.length <= MOST_TEXT)
    return `EXACT(${address},${formulaText(read.text)})`;
  return 'TRUE';
}

/** Adds the look of marks to the styles of a workbook; gives its number. */
export function withMarkStyle(styles: string): { readonly xml: string; readonly look: number } {
  const p = rootPrefix(styles);
  const dxf = `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${FILL}"/><${p}bgColor rgb="${FILL}"/></${p}patternFill></${p}fill></${p}dxf>`;
  const has = new RegExp(`<${p}dxfs(?=[\\s/>])`).test(styles);
  const ready = has
    ? styles
    : insertBefore(styles, `<${p}dxfs count="0"></${p}dxfs>`, ['tableStyles', 'colors', 'extLst']);
  return { xml: appendTo(ready, 'dxfs', dxf), look: countIn(ready, 'dxfs', 'dxf') };
}

/** Takes the marks of an earlier time off a sheet. */
export function withoutMarks(sheet: string): string {
  const p = rootPrefix(sheet);
  const format = new RegExp(
    `<${p}conditionalFormatting(?=[\\s>])[^>]*>[\\s\\S]*?</${p}conditionalFormatting>`,
    'g',
  );
  const tags = [TAG, xmlText(TAG)];
  return sheet.replace(format, (whole) => (tags.some((tag) => whole.includes(tag)) ? '' : whole));
}

/** Marks the faulty cells of a sheet: a conditional format each, so that no look of the sender's changes. */
export function withMarks(
  sheet: string,
  faults: readonly FaultyCell[],
  look: number,
  readAt: (fault: FaultyCell) => ReadCell | undefined,
): string {
  const p = rootPrefix(sheet);
  const priorities = [...sheet.matchAll(/\bpriority="(\d+)"/g)].map(([, priority]) => Number(priority));
  const last = priorities.reduce((most, priority) => Math.max(most, priority), 0);
  const formats = faults.map((fault, index) => {
    const formula = `AND(${TAG},${unchanged(fault.address, readAt(fault))})`;
    return `<${p}conditionalFormatting sqref="${fault.address}"><${p}cfRule type="expression" dxfId="${look}" priority="${last + 1 + index}"><${p}formula>${xmlText(formula)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
  });
  return insertBefore(sheet, formats.join(''), afterFormats);
}
