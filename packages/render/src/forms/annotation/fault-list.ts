import type { Finding, Severity } from '@llw/core';
import { quotedSheetName } from '../../workbook/cell-address.ts';
import { sheetText } from '../../workbook/sheet-text.ts';
import { heightOfText } from '../text-lines.ts';
import { faultText } from './faults.ts';
import type { ListStyles } from './list-styles.ts';
import { xmlText } from './part-xml.ts';

/** Name of the sheet that lists the findings. */
export const LIST_SHEET = 'Các ô cần sửa';
/** Its first text, by which a reader knows that it is no form. */
export const LIST_TITLE = 'DANH SÁCH CÁC Ô CẦN SỬA, CẦN GIẢI TRÌNH';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SUBTITLE =
  'Bấm vào địa chỉ ô để đến đúng chỗ. Sửa xong, lưu tệp và gửi lại; dấu nền đỏ tự mất khi ô đã được sửa.';
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  query: 'Cần giải trình',
  info: 'Lưu ý',
};
const order: readonly Severity[] = ['error', 'query', 'info'];
/** Width units of the columns, of eight pixels each. */
const widths = [7, 17, 24, 11, 92] as const;
const MM_PER_UNIT = (8 / 96) * 25.4;
const HEAD = 4;
const MINIMUM_HEIGHT = 20;

/** The findings in the order of the list: the gravest first. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const inline = (reference: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${reference}" s="${style}"/>`
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${xmlText(sheetText(text))}</t></is></c>`;

function findingRow(finding: Finding, row: number, number: number, styles: ListStyles): string {
  const { sheet = '', cell = '' } = finding.source ?? {};
  const text = faultText(finding);
  const height = Math.max(MINIMUM_HEIGHT, heightOfText(text, widths[4] * MM_PER_UNIT, { size: 12 }));
  return [
    `<row r="${row}" ht="${height}" customHeight="1">`,
    `<c r="A${row}" s="${styles.centred}"><v>${number}</v></c>`,
    inline(`B${row}`, styles.centred, severityWords[finding.severity]),
    inline(`C${row}`, styles.text, sheet),
    inline(`D${row}`, sheet && cell ? styles.link : styles.centred, cell),
    inline(`E${row}`, styles.text, text),
    '</row>',
  ].join('');
}

function link(finding: Finding, row: number): string {
  const { sheet, cell } = finding.source ?? {};
  if (sheet === undefined || cell === undefined) return '';
  const target = `${quotedSheetName(sheet)}!${cell}`;
  return `<hyperlink ref="D${row}" location="${xmlText(target)}" display="${xmlText(cell)}"/>`;
}

const heads = ['STT', 'Mức độ', 'Trang', 'Ô', 'Nội dung'];

/** The list of findings as the part of a sheet, each with a link to its cell. */
export function listSheet(findings: readonly Finding[], styles: ListStyles): string {
  const all = listed(findings);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = heads.map((text, index) => inline(`${'ABCDE'.charAt(index)}${HEAD}`, styles.head, text));
  const rows = all.map((finding, index) => findingRow(finding, HEAD + 1 + index, index + 1, styles));
  const links = all.map((finding, index) => link(finding, HEAD + 1 + index)).join('');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">`,
    '<sheetPr><tabColor rgb="FFB91C1C"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${HEAD}" topLeftCell="A${HEAD + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="16"/><cols>${columns.join('')}</cols><sheetData>`,
    `<row r="1" ht="24" customHeight="1">${inline('A1', styles.title, LIST_TITLE)}</row>`,
    `<row r="2" ht="20" customHeight="1">${inline('A2', styles.subtitle, SUBTITLE)}</row>`,
    `<row r="${HEAD}" ht="22" customHeight="1">${head.join('')}</row>`,
    rows.join(''),
    '</sheetData>',
    links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`,
    '<pageMargins left="0.79" right="0.59" top="0.79" bottom="0.79" header="0.39" footer="0.39"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}
