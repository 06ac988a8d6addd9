import { formatFinding } from '@llw/core';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { handWrittenParts, handWrittenWorkbook, packed } from '../../testing/hand-written-workbook.ts';
import { openWorkbook } from './open-workbook.ts';

const file = 'bao-cao.xlsx';
const open = (bytes: Uint8Array) => openWorkbook(bytes, { file });
const codes = (bytes: Uint8Array) => open(bytes).findings.map(({ code }) => code);
const text = (content: string) => new TextEncoder().encode(content);
const sheet = { name: 'Sheet1', cells: { A1: 'Số lớp', B1: 12 } };

describe('a file that is no workbook is named for what it is', () => {
  const zip = (names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, text('<a/>')])));
  it.each([
    ['an empty file', new Uint8Array(), 'tệp rỗng'],
    ['a PDF', text('%PDF-1.7'), 'tệp PDF'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'tệp ảnh'],
    ['a CSV', text('STT;Nội dung;Kết quả\n1;Số lớp;12'), 'CSV'],
    ['a web page that calls itself .xls', text('<html><table></table></html>'), 'HTML'],
    ['a Word document', zip(['[Content_Types].xml', 'word/document.xml']), '.docx'],
    ['an OpenDocument workbook', zip(['mimetype', 'content.xml']), '.ods'],
    ['a binary workbook', zip(['[Content_Types].xml', 'xl/workbook.bin']), '.xlsb'],
  ])('%s', (_, bytes, kind) => {
    const [finding] = open(bytes).findings;
    expect(finding?.code).toBe('WORKBOOK.FILE.003');
    expect(finding && formatFinding(finding, 'vi')).toContain(kind);
    expect(finding?.source).toEqual({ file });
  });

  it('a file cut off on its way', () => {
    const whole = handWrittenWorkbook([sheet]);
    expect(codes(whole.slice(0, whole.length / 2))).toEqual(['PACKAGE.ARCHIVE.001']);
  });
});

describe('hostile workbooks are read or refused at once', () => {
  /** Far above what it takes, far below what it would take unguarded. */
  const timeout = 10_000;

  it('with a rule over a million rows', { timeout }, () => {
    const after =
      '<dataValidations count="1"><dataValidation type="whole" sqref="D4:Z1048576"><formula1>0</formula1></dataValidation></dataValidations>';
    expect(open(handWrittenWorkbook([{ ...sheet, after }])).usable).toBe(true);
  });

  it('with shared strings that swell beyond any form’s', { timeout }, () => {
    const parts = handWrittenParts([sheet]);
    const swollen = new Uint8Array(20 * 2 ** 20).fill(32);
    const entries = Object.entries(parts).map(([name, content]) => [name, text(content)] as const);
    const bytes = zipSync({
      ...Object.fromEntries(entries),
      'xl/sharedStrings.xml': swollen,
    });
    expect(codes(bytes)).toEqual(['PACKAGE.LIMIT.001']);
  });

  it('with 16,384 columns', { timeout }, () => {
    const cells = Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join('');
    const wide = { ...sheet, cells: { A1: { xml: cells } } };
    const opened = open(handWrittenWorkbook([wide]));
    expect(opened.value?.sheets[0]?.at(1, 16_384)?.text).toBe('16383');
  });

  it('with a merged range over the whole sheet', { timeout }, () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(open(handWrittenWorkbook([{ ...sheet, after }])).value?.sheets[0]?.textAt(900, 900)).toBe(
      'Số lớp',
    );
  });

  it('with more cells than any form', () => {
    const bytes = handWrittenWorkbook([sheet]);
    expect(openWorkbook(bytes, { file, limits: { cells: 1 } }).findings.map(({ code }) => code)).toEqual([
      'WORKBOOK.LIMIT.001',
    ]);
  });

  it('with an external entity', () => {
    const parts = handWrittenParts([sheet]);
    const evil = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${parts['xl/workbook.xml']?.replace(/<\?.*?\?>/, '')}`;
    expect(codes(packed({ ...parts, 'xl/workbook.xml': evil }))).toEqual(['PACKAGE.XML.001']);
  });

  it('with names such as __proto__', () => {
    const parts = handWrittenParts(
      [{ name: '__proto__', cells: { A1: 'constructor' } }],
      '<definedNames><definedName name="__proto__">\'__proto__\'!$A$1</definedName></definedNames>',
    );
    const opened = open(packed(parts));
    expect(opened.value?.names.get('__proto__')).toEqual({ sheet: '__proto__', row: 1, column: 1 });
  });
});

describe('macros and links to other files', () => {
  it('are told and left alone', () => {
    const bytes = packed({
      ...handWrittenParts([sheet]),
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<x/>',
    });
    const opened = open(bytes);
    expect(opened.usable).toBe(true);
    expect(opened.findings.map((finding) => formatFinding(finding, 'vi'))).toEqual([
      'Bảng tính “bao-cao.xlsx” có macro; phần này không được chạy và không được mở.',
      'Bảng tính “bao-cao.xlsx” có liên kết tới tệp khác; phần này không được chạy và không được mở.',
    ]);
  });
});
