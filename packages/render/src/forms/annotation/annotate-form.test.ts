import { type Finding, llw2022, validateSubmission } from '@llw/core';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { editParts } from '../../../testing/edit-parts.ts';
import { handWrittenParts, handWrittenWorkbook, packed } from '../../../testing/hand-written-workbook.ts';
import { openPackage } from '../../package/open-package.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { readForm } from '../read-form.ts';
import { renderForm } from '../render-form.ts';
import { withSources } from '../with-sources.ts';
import { annotateForm } from './annotate-form.ts';
import { LIST_SHEET } from './fault-list.ts';

const file = 'hoa-sen.xlsx';
const submittedAt = '2024-10-09T16:20:00+07:00';

const form = (figure: string) =>
  renderForm(llw2022, {
    unit: {
      id: 'u:hoa-sen',
      name: 'Trường Tiểu học Hoa Sen',
      contents: { values: { 'media.press': { status: 'reported', value: figure } } },
    },
    period: '2024',
  });

async function check(bytes: Uint8Array): Promise<readonly Finding[]> {
  const reading = await readForm(bytes, { file, submittedAt });
  const { findings } = validateSubmission(reading.payload, { template: llw2022 });
  return withSources([...reading.findings, ...findings], reading);
}

const annotated = async (bytes: Uint8Array) => annotateForm(bytes, await check(bytes));

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pack = openPackage(bytes, { wanted: () => true });
  return new Map(
    [...(pack.value?.parts ?? [])].map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

const all = (parts: ReadonlyMap<string, string>, name: RegExp): string =>
  [...parts]
    .filter(([part]) => name.test(part))
    .map(([, text]) => text)
    .join('\n');

const sheetsOf = (bytes: Uint8Array) => openWorkbook(bytes, { file }).value?.sheets ?? [];

const faultAt = (sheet: string, cell: string): Finding => ({
  code: 'DEMO.CELL.001',
  version: 1,
  severity: 'error',
  message: { vi: 'Ô này < 0 & sai “nặng”', en: 'wrong' },
  params: {},
  pointer: '',
  source: { file, sheet, cell },
});

describe('a faulty form that goes back', () => {
  it('has a first sheet with every finding and a link to its cell', async () => {
    const returned = await annotated(await form('-3'));
    const [list] = sheetsOf(returned);
    expect(list?.name).toBe(LIST_SHEET);
    const texts = [...(list?.cells() ?? [])].map(({ text }) => text);
    expect(texts).toContain(
      'Chỉ tiêu “Số bài viết trên các báo” ghi -3, nhỏ hơn mức thấp nhất cho phép là 0.',
    );
    expect(all(partsOf(returned), /worksheets/)).toContain(`location="'Báo cáo 2024'!D18"`);
  });

  it('has the sentence in a comment at the cell', async () => {
    const comments = all(partsOf(await annotated(await form('-3'))), /xl\/comments\d/);
    expect(comments).toMatch(/<comment ref="D18"[^>]*>.*ghi -3, nhỏ hơn/);
  });

  it('marks the cell only while it holds what was found', async () => {
    const sheet = all(partsOf(await annotated(await form('-3'))), /sheet1\.xml$/);
    expect(sheet).toContain('<conditionalFormatting sqref="D18">');
    expect(sheet).toContain('D18=-3)');
  });

  it('is opened by readers that know parts by their usual names alone', async () => {
    const workbook = new exceljs.Workbook();
    const returned = await annotated(await form('-3'));
    await workbook.xlsx.load(returned.slice().buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toContain(LIST_SHEET);
    expect(JSON.stringify(workbook.getWorksheet('Báo cáo 2024')?.getCell('D18').note)).toContain('ghi -3');
  });

  it('reads as the sender wrote it', async () => {
    const sent = await form('-3');
    const before = await readForm(sent, { file });
    const after = await readForm(await annotated(sent), { file });
    expect(after.payload).toEqual(before.payload);
    expect(after.sources).toEqual(before.sources);
  });

  it('keeps every part of the sender’s that is not marked', async () => {
    const sent = editParts(await form('-3'), (_, text) => text);
    const before = partsOf(sent);
    const after = partsOf(await annotated(sent));
    const untouched = [...before.keys()].filter(
      (name) => !/sheet1\.xml$|styles|workbook\.xml|Content_Types/.test(name),
    );
    for (const name of untouched) expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  });

  it('is free of marks once it is corrected and checked again', async () => {
    const returned = await annotated(await form('-3'));
    const corrected = editParts(returned, (name, text) =>
      name === 'xl/worksheets/sheet1.xml' ? text.replace('<v>-3</v>', '<v>3</v>') : text,
    );
    const findings = await check(corrected);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const again = partsOf(await annotateForm(corrected, []));
    expect(all(again, /sheet1\.xml$/)).not.toContain('llw&quot;');
    expect(all(again, /xl\/comments\d/)).not.toContain('<comment ');
    expect(all(again, /\.vml$/)).not.toContain('<v:shape id=');
  });

  it('has one list and one comment a cell however often it goes back', async () => {
    const once = await annotated(await form('-3'));
    const twice = await annotated(once);
    expect(sheetsOf(twice).filter(({ name }) => name === LIST_SHEET)).toHaveLength(1);
    const places = (bytes: Uint8Array) =>
      all(partsOf(bytes), /xl\/comments\d/).match(/<comment ref="[^"]*"/g);
    expect(places(twice)).toEqual(places(once));
  });

  it('shows nothing but the findings where the file cannot be opened', async () => {
    const bytes = new TextEncoder().encode('STT;Nội dung;Kết quả');
    const { findings } = await readForm(bytes, { file: 'bang.csv' });
    const [list] = sheetsOf(await annotateForm(bytes, findings));
    const texts = [...(list?.cells() ?? [])].map(({ text }) => text);
    expect(texts.some((text) => text.includes('“bang.csv” không phải bảng tính'))).toBe(true);
  });
});

describe('a workbook of the sender’s own making', () => {
  const sheet = { name: 'Số liệu "A" & B', cells: { A1: 'Nội dung', B1: -3 } };

  it('keeps a comment that stands there already, with ours beneath it', async () => {
    const parts = handWrittenParts([sheet]);
    const comment = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Kế toán</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>Đã hỏi hiệu trưởng</t></r></text></comment></commentList></comments>`;
    const bytes = packed({
      ...parts,
      'xl/comments1.xml': comment,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
    });
    const comments = partsOf(await annotateForm(bytes, [faultAt(sheet.name, 'B1')])).get('xl/comments1.xml');
    expect(comments).toContain('Đã hỏi hiệu trưởng');
    expect(comments).toContain('Ô này &lt; 0 &amp; sai “nặng”');
  });

  it('may write its elements with a prefix, as some programs do', async () => {
    const prefixed = Object.fromEntries(
      Object.entries(handWrittenParts([sheet])).map(([name, text]) => [
        name,
        /sheet1|styles/.test(name)
          ? text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
          : text,
      ]),
    );
    const returned = await annotateForm(packed(prefixed), [faultAt(sheet.name, 'B1')]);
    expect(sheetsOf(returned).map(({ name }) => name)).toEqual([LIST_SHEET, sheet.name]);
    expect(partsOf(returned).get('xl/worksheets/sheet1.xml')).toContain(
      '<x:conditionalFormatting sqref="B1">',
    );
  });

  it('may have neither looks nor anything in a sheet', async () => {
    const parts = handWrittenParts([sheet]);
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const bytes = packed({
      ...parts,
      'xl/styles.xml': `<styleSheet ${main}/>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${main}/>`,
    });
    const returned = await annotateForm(bytes, [faultAt(sheet.name, 'B1')]);
    expect(sheetsOf(returned).map(({ name }) => name)).toEqual([LIST_SHEET, sheet.name]);
  });

  it('leads to cells of sheets whatever their names', async () => {
    const returned = await annotateForm(handWrittenWorkbook([sheet]), [faultAt(sheet.name, 'B1')]);
    expect(all(partsOf(returned), /worksheets/)).toContain('location="\'Số liệu &quot;A&quot; &amp; B\'!B1"');
  });
});
