import {
  cellsOf,
  formatFinding,
  llw2021,
  llw2022,
  type Observation,
  templates,
  validateSubmission,
} from '@llw/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editParts } from '../../testing/edit-parts.ts';
import { type HandWrittenCell, handWrittenWorkbook } from '../../testing/hand-written-workbook.ts';
import { formLines } from './form-lines.ts';
import type { FormUnit } from './form-request.ts';
import { readForm } from './read-form.ts';
import { renderForm } from './render-form.ts';
import { withSources } from './with-sources.ts';

const unit: FormUnit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen', parentName: 'UBND phường Bến Đò' };
const file = 'hoa-sen.xlsx';
const submittedAt = '2024-10-09T16:20:00+07:00';

const filledWith = (values: Readonly<Record<string, Observation>>): FormUnit => ({
  ...unit,
  contents: { values },
});
const reported = (value: string | boolean): Observation => ({ status: 'reported', value });

/** An answer for every cell that units type: the figure is its place on the form. */
const answers = (template = llw2022): Readonly<Record<string, Observation>> =>
  Object.fromEntries(
    cellsOf(template)
      .filter(({ indicator }) => indicator.kind === 'reported')
      .map(({ key, measure, ordinal }) => [key, reported(measure === 'yesNo' ? true : String(ordinal * 7))]),
  );

const valueIn = (observation: Observation | undefined) =>
  observation && 'value' in observation ? observation.value : undefined;

/** The address of a cell's input on the form. */
async function addressOf(key: string): Promise<string> {
  const { sources } = await readForm(await renderForm(llw2022, { unit, period: '2024' }), { file });
  return sources[key]?.cell ?? '';
}

/** The form with the XML of one cell replaced. */
async function formWith(key: string, xml: (address: string) => string): Promise<Uint8Array> {
  const address = await addressOf(key);
  const blank = new RegExp(`<c r="${address}" s="(\\d+)"/>`);
  return editParts(await renderForm(llw2022, { unit, period: '2024' }), (name, text) =>
    name === 'xl/worksheets/sheet1.xml' ? text.replace(blank, () => xml(address)) : text,
  );
}

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('a form that was filled in and sent back', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'gives back every answer of %s',
    async (_, template) => {
      const values = answers(template);
      const narrative = Object.fromEntries(
        template.narrative.map(({ code }) => [code, `Nội dung mục ${code}.`]),
      );
      const bytes = await renderForm(template, {
        unit: { ...unit, contents: { values, narrative } },
        period: '2024',
      });
      const reading = await readForm(bytes, { file, submittedAt });
      expect(reading.findings).toEqual([]);
      const { value } = validateSubmission(reading.payload, { template });
      for (const [key, answer] of Object.entries(values)) {
        expect([key, valueIn(value?.values[key])]).toEqual([key, valueIn(answer)]);
      }
      expect(value?.narrative).toEqual(narrative);
    },
  );

  it('says of a blank form that every cell is blank, and none is 0', async () => {
    const { payload } = await readForm(await renderForm(llw2022, { unit, period: '2024' }), { file });
    expect(new Set(Object.values(payload?.values ?? {}))).toEqual(new Set([null]));
  });

  it('keeps zero, blank, not applicable and not yet known apart', async () => {
    const given = filledWith({
      'media.press': reported('0'),
      'media.radio': { status: 'notApplicable' },
      'media.television': { status: 'notAvailable' },
    });
    const { payload } = await readForm(await renderForm(llw2022, { unit: given, period: '2024' }), { file });
    expect(payload?.values).toMatchObject({
      'media.press': '0',
      'media.radio': { status: 'notApplicable' },
      'media.television': { status: 'notAvailable' },
      'publicity.books': null,
    });
  });

  it('carries unit, year, basis and template without anybody typing them', async () => {
    const bytes = await renderForm(llw2022, { unit, period: '2024', basis: 'consolidated' });
    const { payload } = await readForm(bytes, { file, submittedAt });
    expect(payload).toMatchObject({
      unit: 'u:hoa-sen',
      period: '2024',
      basis: 'consolidated',
      template: { id: 'llw-2022', version: 1 },
      submittedAt,
    });
  });

  it('keeps the note that stands beside a figure', async () => {
    const given = filledWith({
      'media.press': { status: 'reported', value: '3', note: 'Tính cả báo điện tử' },
    });
    const { payload } = await readForm(await renderForm(llw2022, { unit: given, period: '2024' }), { file });
    expect(payload?.values['media.press']).toEqual({
      status: 'reported',
      value: '3',
      note: 'Tính cả báo điện tử',
    });
  });

  it('asks a school neither for learning centres nor for the number of its libraries', async () => {
    const school: FormUnit = { ...unit, kind: 'primarySchool' };
    const { payload } = await readForm(await renderForm(llw2022, { unit: school, period: '2024' }), { file });
    expect(payload?.values).not.toHaveProperty('centres.compliant');
    expect(payload?.values).toHaveProperty('library.institutions');
  });

  it('reads the same whatever the sheet is called', async () => {
    const bytes = await renderForm(llw2022, { unit: filledWith(answers()), period: '2024' });
    const renamed = editParts(bytes, (name, text) =>
      name === 'xl/workbook.xml' ? text.replaceAll('Báo cáo 2024', 'Sheet1 (sửa lần 2)') : text,
    );
    const before = await readForm(bytes, { file });
    const after = await readForm(renamed, { file });
    expect(after.payload).toEqual(before.payload);
    expect(after.sources['media.press']?.sheet).toBe('Sheet1 (sửa lần 2)');
  });
});

/** The form as a program saves it after rows were inserted above a row. */
function withRowsInserted(bytes: Uint8Array, above: number, count: number): Uint8Array {
  const moved = (row: string) => String(Number(row) >= above ? Number(row) + count : Number(row));
  return editParts(bytes, (name, text) => {
    if (name === 'xl/workbook.xml') {
      return text.replace(
        /\$([A-Z]+)\$(\d+)/g,
        (_, column: string, row: string) => `$${column}$${moved(row)}`,
      );
    }
    if (name !== 'xl/worksheets/sheet1.xml') return text;
    return text
      .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${moved(row)}"`)
      .replace(/(<c r="[A-Z]+)(\d+)"/g, (_, cell: string, row: string) => `${cell}${moved(row)}"`)
      .replace(
        /(<mergeCell ref=")([A-Z]+)(\d+):([A-Z]+)(\d+)/g,
        (_, open, a, top, b, bottom) => `${open}${a}${moved(top)}:${b}${moved(bottom)}`,
      );
  });
}

describe('rows that were inserted', () => {
  it.each([1, 18, 30])('above row %i move nothing but the addresses', async (above) => {
    const bytes = await renderForm(llw2022, { unit: filledWith(answers()), period: '2024' });
    const before = await readForm(bytes, { file });
    const after = await readForm(withRowsInserted(bytes, above, 3), { file });
    expect(after.payload).toEqual(before.payload);
    expect(after.findings).toEqual([]);
    expect(after.sources['rewards.funding']).not.toEqual(before.sources['rewards.funding']);
  });
});

describe('every fault names file, sheet and cell', () => {
  it('of a negative figure', async () => {
    const given = filledWith({ 'publicity.banners': reported('-3') });
    const reading = await readForm(await renderForm(llw2022, { unit: given, period: '2024' }), {
      file,
      submittedAt,
    });
    const checked = validateSubmission(reading.payload, { template: llw2022 });
    const negative = withSources(checked.findings, reading).find(
      ({ code }) => code === 'SUBMISSION.CELL.006',
    );
    const cell = await addressOf('publicity.banners');
    expect(negative?.source).toEqual({ file, sheet: 'Báo cáo 2024', cell });
  });

  it('of the operands of a rule and of the file as a whole', () => {
    const place = { file, sheet: 'Báo cáo 2024', cell: 'D18' };
    const finding = {
      code: 'DEMO.SUM.001',
      version: 1,
      severity: 'error',
      message: { vi: 'Sai', en: 'Wrong' },
      params: {},
      pointer: '/values',
      related: [{ role: 'operand', cell: 'media.press' }],
    } as const;
    const [found] = withSources([finding], { file, sources: { 'media.press': place }, narrativeSources: {} });
    expect(found?.source).toEqual({ file });
    expect(found?.related).toEqual([{ role: 'operand', cell: 'media.press', source: place }]);
  });

  it('of an answer in words, and of keys that need escaping in a pointer', () => {
    const place = { file, sheet: 'S', cell: 'A1' };
    const base = { version: 1, severity: 'info', message: { vi: '', en: '' }, params: {} } as const;
    const reading = { file, sources: { 'a/b~c': place }, narrativeSources: { direction: place } };
    const found = withSources(
      [
        { ...base, code: 'DEMO.A.001', pointer: '/values/a~1b~0c/value' },
        { ...base, code: 'DEMO.A.002', pointer: '/narrative/direction' },
        { ...base, code: 'DEMO.A.003', pointer: '/values/constructor' },
      ],
      reading,
    );
    expect(found.map(({ source }) => source)).toEqual([place, place, { file }]);
  });
});

describe('what people and programs do to cells', () => {
  it('keeps what was typed as text for the validation to judge', async () => {
    const bytes = await formWith(
      'media.press',
      (at) => `<c r="${at}" t="inlineStr"><is><t>02 lớp</t></is></c>`,
    );
    const { payload, raw } = await readForm(bytes, { file });
    expect(payload?.values['media.press']).toBe('02 lớp');
    expect(raw['media.press']).toBe('02 lớp');
  });

  it('puts the parts of a rich text together and leaves out its reading aid', async () => {
    const bytes = await formWith(
      'media.press',
      (at) =>
        `<c r="${at}" t="inlineStr"><is><r><t>1</t></r><r><rPr><b/></rPr><t>2</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`,
    );
    expect((await readForm(bytes, { file })).payload?.values['media.press']).toBe('12');
  });

  it('takes the number that was typed, not the noise of its double', async () => {
    const bytes = await formWith('media.press', (at) => `<c r="${at}"><v>0.30000000000000004</v></c>`);
    const reading = await readForm(bytes, { file });
    expect(reading.payload?.values['media.press']).toBe('0.3');
    expect(reading.raw['media.press']).toBe('0.30000000000000004');
  });

  it('takes the result of a formula and says so', async () => {
    const bytes = await formWith('media.press', (at) => `<c r="${at}"><f>5+7</f><v>12</v></c>`);
    const reading = await readForm(bytes, { file });
    expect(reading.payload?.values['media.press']).toBe('12');
    expect(codes(reading)).toEqual(['FORM.CELL.007']);
  });

  it('does not take a formula without a result for a blank', async () => {
    const bytes = await formWith('media.press', (at) => `<c r="${at}"><f>5+7</f></c>`);
    const reading = await readForm(bytes, { file });
    expect(reading.payload?.values['media.press']).toEqual({ status: 'notAvailable' });
    expect(codes(reading)).toEqual(['FORM.CELL.002']);
  });

  it('names the error a cell shows', async () => {
    const bytes = await formWith('media.press', (at) => `<c r="${at}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`);
    const [finding] = (await readForm(bytes, { file })).findings;
    expect(finding && formatFinding(finding, 'vi')).toContain('#DIV/0!');
  });

  it('does not read the fraction 2/10 that became a day as a figure', async () => {
    const bytes = editParts(
      await formWith('media.press', (at) => `<c r="${at}"><v>45567</v></c>`),
      (name, text) =>
        name === 'xl/styles.xml'
          ? text.replace(/(<cellXfs count="\d+"><xf numFmtId=")\d+"/, (_, before: string) => `${before}16"`)
          : text,
    );
    const reading = await readForm(bytes, { file });
    expect(codes(reading)).toEqual(['FORM.CELL.004']);
    expect(reading.findings[0]?.params['day']).toBe('2024-10-02');
    expect(reading.payload?.values['media.press']).toEqual({ status: 'notAvailable' });
  });

  it('says which line was deleted', async () => {
    const address = await addressOf('media.press');
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const bytes = editParts(await renderForm(llw2022, { unit, period: '2024' }), (name, text) =>
      name === 'xl/workbook.xml'
        ? text.replace(new RegExp(`>[^<]*!\\$${column}\\$${row}<`), '>#REF!<')
        : text,
    );
    const reading = await readForm(bytes, { file });
    expect(codes(reading)).toEqual(['FORM.CELL.001']);
    expect(reading.payload?.values).not.toHaveProperty('media.press');
  });
});

describe('a form that is not the one asked for', () => {
  it('is of another year', async () => {
    const bytes = await renderForm(llw2022, { unit, period: '2023' });
    const reading = await readForm(bytes, { file, period: '2024' });
    expect(reading.findings.map((finding) => formatFinding(finding, 'vi'))).toEqual([
      'Biểu mẫu trong tệp “hoa-sen.xlsx” là của năm 2023, không phải năm 2024. Hãy nhập số liệu vào biểu mẫu năm 2024.',
    ]);
  });

  it('is of another unit', async () => {
    const bytes = await renderForm(llw2022, { unit, period: '2024' });
    expect(codes(await readForm(bytes, { file, unit: 'u:other' }))).toEqual(['FORM.IDENTITY.003']);
  });

  it('is of a template that is not asked for', async () => {
    const bytes = await renderForm(llw2021, { unit, period: '2024' });
    const reading = await readForm(bytes, { file, templates: [llw2022] });
    expect(codes(reading)).toEqual(['FORM.IDENTITY.001']);
    expect(reading.payload).toBeUndefined();
  });
});

describe('a table that somebody made', () => {
  const cells = (label: (text: string) => string): Record<string, HandWrittenCell> => {
    const table: Record<string, HandWrittenCell> = {
      A1: 'KẾT QUẢ TUẦN LỄ HỌC TẬP SUỐT ĐỜI NĂM 2024',
      A3: 'TT',
      B3: 'Nội dung',
      C3: 'Kết quả',
      D3: 'Ghi chú',
    };
    formLines(llw2022).forEach((line, index) => {
      const row = index + 4;
      table[`A${row}`] = line.number;
      table[`B${row}`] = label(line.label);
      if (line.type === 'cell') table[`C${row}`] = line.cell.measure === 'yesNo' ? 'Có' : index;
    });
    return table;
  };
  const expected = Object.fromEntries(
    formLines(llw2022).flatMap((line, index) =>
      line.type === 'cell' ? [[line.cell.key, line.cell.measure === 'yesNo' ? true : String(index)]] : [],
    ),
  );

  it('is read by its labels, and said to be none of ours', async () => {
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: cells((text) => text) }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(reading.payload).toMatchObject({ unit: 'u:hoa-sen', period: '2024', values: expected });
    expect(codes(reading)).toEqual(['FORM.IDENTITY.006']);
  });

  it.each([
    ['dashes, colons and dots', (text: string) => `- ${text}: .....`],
    ['capitals', (text: string) => text.toLocaleUpperCase('vi')],
    ['the tone on another letter', (text: string) => text.replaceAll('óa', 'oá').normalize('NFD')],
    [
      'no marks at all',
      (text: string) =>
        text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    ],
  ])('is read where the labels have %s', async (_, label) => {
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: cells(label) }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(reading.payload?.values).toEqual(expected);
  });

  it('asks where a label only resembles the form, and tells what it left out', async () => {
    const table = cells((text) =>
      text.replace('Số băng zôn, panô, khẩu hiệu đã thực hiện', 'Số băng rôn, panô, khẩu hiệu thực hiện'),
    );
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: { ...table } }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(codes(reading)).toEqual(['FORM.IDENTITY.006', 'FORM.MATCH.001']);
    expect(reading.payload?.values).toEqual(expected);
  });

  it('with several figures in a cell is read line by line', async () => {
    const table: Record<string, HandWrittenCell> = { A1: 'Năm 2021', A2: 'Nội dung', B2: 'Kết quả' };
    table['A3'] =
      'Nguồn kinh phí thực hiện:\n- Ngân sách nhà nước:\n- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác (nếu có):';
    table['B3'] = '\n5.000.000\n2.000.000';
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: table }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(reading.payload?.values).toMatchObject({
      'funding.state': '5.000.000',
      'funding.mobilised': '2.000.000',
    });
  });

  it.each([
    ['the year asked for', 'Năm 2023', 'Năm 2024'],
    ['this year', 'Năm trước', 'Năm nay'],
  ])('with figures of two years is read for %s, and asks', async (_, before, now) => {
    const table = cells((text) => text);
    for (const [at, value] of Object.entries(table)) {
      if (!at.startsWith('C')) continue;
      table[at.replace('C', 'D')] = value;
      table[at] = typeof value === 'number' ? value + 1_000 : value;
    }
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: { ...table, C3: before, D3: now } }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen', period: '2024' });
    expect(reading.payload?.values).toEqual(expected);
    const asked = reading.findings.find(({ code }) => code === 'FORM.MATCH.005');
    expect(asked?.params).toMatchObject({ count: '2', column: 'D' });
  });

  describe('with parts in words around it', () => {
    const table = Object.fromEntries(
      Object.entries(cells((text) => text)).map(([at, cell]) => [
        at.replace(/\d+/, (row) => String(Number(row) + 6)),
        cell,
      ]),
    );
    const below = formLines(llw2022).length + 11;
    const withWords = (words: Record<string, HandWrittenCell>) =>
      readForm(handWrittenWorkbook([{ name: 'Sheet1', cells: { ...table, ...words } }]), {
        file,
        unit: 'u:hoa-sen',
      });

    it('gives each part what stands beneath its heading, and where', async () => {
      const reading = await withWords({
        A1: 'BÁO CÁO',
        A2: 'I. CÔNG TÁC CHỈ ĐẠO',
        A3: 'Đã ban hành kế hoạch.\nĐã phân công.',
        A4: '- Có kiểm tra.',
        [`A${below}`]: '2. Những thuận lợi và khó khăn: kinh phí còn ít',
        [`A${below + 1}`]: 'III. Kế hoạch tiếp theo',
        [`A${below + 2}`]: 'Mở thêm lớp.',
        [`A${below + 3}`]: 'Nơi nhận:',
        [`A${below + 4}`]: '- Phòng Giáo dục;',
        [`C${below + 4}`]: 'HIỆU TRƯỞNG',
      });
      expect(reading.payload?.narrative).toEqual({
        direction: 'Đã ban hành kế hoạch.\nĐã phân công.\n- Có kiểm tra.',
        assessment: 'kinh phí còn ít',
        nextPlan: 'Mở thêm lớp.',
      });
      expect(reading.narrativeSources['direction']).toEqual({ file, sheet: 'Sheet1', cell: 'A3' });
      expect(reading.narrativeSources['assessment']?.cell).toBe(`A${below}`);
      expect(reading.payload?.values).toEqual(expected);
      expect(codes(reading)).toEqual(['FORM.IDENTITY.006']);
    });

    it('asks where a heading only resembles the form’s', async () => {
      const reading = await withWords({
        [`A${below}`]: 'Thuận lợi, khó khăn',
        [`A${below + 1}`]: 'Thiếu sách.',
      });
      expect(reading.payload?.narrative).toEqual({ assessment: 'Thiếu sách.' });
      const asked = reading.findings.find(({ code }) => code === 'FORM.MATCH.004');
      expect([asked?.pointer, asked?.source?.cell]).toEqual(['/narrative/assessment', `A${below}`]);
    });

    it('leaves out what stands beneath a heading of its own, and a heading without words', async () => {
      const reading = await withWords({
        [`A${below}`]: 'II.2. Những thuận lợi và khó khăn',
        [`A${below + 1}`]: '................',
        [`A${below + 2}`]: 'IV. Danh sách người dự',
        [`A${below + 3}`]: 'Lớp trưởng các lớp.',
      });
      expect(reading.payload?.narrative).toEqual({});
    });
  });

  it('says whose report it is only through the caller', async () => {
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: cells((text) => text) }]);
    const reading = await readForm(bytes, { file });
    expect(codes(reading)).toContain('FORM.IDENTITY.008');
    expect(reading.payload).toBeUndefined();
  });

  it('of something else is refused', async () => {
    const bytes = handWrittenWorkbook([
      { name: 'Sheet1', cells: { A1: 'Danh sách học sinh', A2: 'Họ và tên', B2: 'Lớp' } },
    ]);
    expect(codes(await readForm(bytes, { file }))).toEqual(['FORM.IDENTITY.007']);
  });
});

describe('a table that is meant to keep a server busy is answered at once', { tags: 'stress' }, () => {
  /** Far above what it takes, far below what a table that does its work would take. */
  const timeout = 10_000;
  const noise = 'Số lớp xóa mù chữ\n'.repeat(1_800);

  it.each([
    [
      'cells of thousands of lines',
      () => Object.fromEntries(Array.from({ length: 400 }, (_, row) => [`A${row + 1}`, noise])),
    ],
    [
      'lines of thousands of words',
      () => ({ A1: 'số '.repeat(10_000), A2: `1${'.1'.repeat(15_000)}`, A3: '-'.repeat(30_000) }),
    ],
    [
      'a hundred thousand labels',
      () =>
        Object.fromEntries(
          Array.from({ length: 100_000 }, (_, row) => [`A${row + 1}`, `Số lượt người tham gia ${row}`]),
        ),
    ],
  ])('%s', { timeout }, async (_, cells) => {
    const bytes = handWrittenWorkbook([{ name: 'Sheet1', cells: cells() }]);
    const reading = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(reading.findings.length).toBeGreaterThan(0);
  });
});

describe('random damage', () => {
  it('of bytes never throws, and gives findings where it gives no payload', async () => {
    const bytes = await renderForm(llw2022, { unit: filledWith(answers()), period: '2024' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const damaged = bytes.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          const { payload, findings } = await readForm(damaged, { file });
          return payload !== undefined || findings.length > 0;
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of XML never throws, and gives findings where it gives no payload', async () => {
    const bytes = await renderForm(llw2022, { unit: filledWith(answers()), period: '2024' });
    const parts = [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(
          '',
          '<',
          '&',
          '"',
          '<c>',
          '</row>',
          '999999999999',
          '-1',
          '\u0000',
          'NaN',
          '<!DOCTYPE x>',
        ),
        async (part, at, length, put) => {
          const damaged = editParts(bytes, (name, text) => {
            if (name !== part) return text;
            const start = at % text.length;
            return text.slice(0, start) + put + text.slice(start + length);
          });
          const { payload, findings } = await readForm(damaged, { file });
          return payload !== undefined || findings.length > 0;
        },
      ),
      { numRuns: 100 },
    );
  });
});
