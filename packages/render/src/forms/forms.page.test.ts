import { cellsOf, llw2022, type Observation, templates, validateSubmission } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { sampleRollUp } from '../../testing/sample-roll-up.ts';
import {
  hasLibreOffice,
  pythonWithOpenpyxl,
  savedByLibreOffice,
  schemaFaults,
  validator,
  writtenByOpenpyxl,
} from '../../testing/spreadsheet-programs.ts';
import { renderRollUp } from '../roll-up-workbook/render-roll-up.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { annotateForm } from './annotation/annotate-form.ts';
import { LIST_SHEET } from './annotation/fault-list.ts';
import { readForm } from './read-form.ts';
import { renderForm } from './render-form.ts';
import { renderFormSet } from './render-form-set.ts';
import { withSources } from './with-sources.ts';

const file = 'hoa-sen.xlsx';
const submittedAt = '2024-10-09T16:20:00+07:00';
const base = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen' };

const filled = (template = llw2022) => {
  const values: Record<string, Observation> = Object.fromEntries(
    cellsOf(template)
      .filter(({ indicator }) => indicator.kind === 'reported')
      .map(({ key, measure, ordinal }) => [
        key,
        {
          status: 'reported',
          value: measure === 'yesNo' ? true : String(ordinal * 11),
          note: `Ghi chú ${ordinal}`,
        },
      ]),
  );
  const narrative = Object.fromEntries(
    template.narrative.map(({ code }) => [code, `Nội dung ${code}, dòng đầu.`]),
  );
  return renderForm(template, { unit: { ...base, contents: { values, narrative } }, period: '2024' });
};

async function annotated(): Promise<Uint8Array> {
  const contents = { values: { 'media.press': { status: 'reported', value: '-3' } } } as const;
  const sent = await renderForm(llw2022, { unit: { ...base, contents }, period: '2024' });
  const reading = await readForm(sent, { file, submittedAt });
  const { findings } = validateSubmission(reading.payload, { template: llw2022 });
  return annotateForm(sent, withSources(findings, reading));
}

it('the programs that look at workbooks are there in continuous integration', () => {
  if (process.env['CI']) expect([hasLibreOffice, pythonWithOpenpyxl !== undefined]).toEqual([true, true]);
});

describe.skipIf(!hasLibreOffice)('a form that LibreOffice saved again', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'gives the same payload as before, and the totals LibreOffice computed: %s',
    async (_, template) => {
      const sent = await filled(template);
      const before = await readForm(sent, { file });
      const after = await readForm(savedByLibreOffice(sent, 'xlsx'), { file });
      expect(after.payload).toMatchObject(before.payload ?? {});
      expect(after.sources).toEqual(before.sources);
      expect(after.findings).toEqual(before.findings);
    },
  );

  it('sums a set of forms up: a yes counts as one, and nothing is no 0', async () => {
    const school = (id: string, library: boolean, leaflets: string) => ({
      id,
      name: `Trường ${id}`,
      kind: 'primarySchool' as const,
      contents: {
        values: {
          'library.institutions': { status: 'reported' as const, value: library },
          'publicity.leaflets': { status: 'reported' as const, value: leaflets },
        },
      },
    });
    const units = [
      school('Ban Mai', true, '40'),
      school('Hoa Sen', true, '2'),
      school('Lúa Vàng', false, '0'),
    ];
    const sent = await renderFormSet(llw2022, { title: 'Phường Bến Đò', units, period: '2024' });
    const [summary] = openWorkbook(savedByLibreOffice(sent, 'xlsx'), { file }).value?.sheets ?? [];
    const cells = [...(summary?.cells() ?? [])];
    const totalOf = (label: string) => {
      const row = cells.find(({ text }) => text === label)?.row;
      return cells.find((cell) => cell.row === row && cell.column === 4)?.text ?? '';
    };
    expect(totalOf('Số cơ sở giáo dục có thư viện')).toBe('2');
    expect(totalOf('Số lượng tờ rơi đã phát hành')).toBe('42');
    expect(totalOf('Kế hoạch tổ chức tuần lễ HTSĐ')).toBe('');
  });

  it('keeps the list of findings first, and is read as before', async () => {
    const sent = await annotated();
    const saved = savedByLibreOffice(sent, 'xlsx');
    expect(openWorkbook(saved, { file }).value?.sheets[0]?.name).toBe(LIST_SHEET);
    expect((await readForm(saved, { file })).payload).toEqual((await readForm(sent, { file })).payload);
    const again = await annotateForm(saved, []);
    const names = openWorkbook(again, { file }).value?.sheets.map(({ name }) => name);
    expect(names?.filter((name) => name === LIST_SHEET)).toHaveLength(1);
  });

  it.each([
    ['ods', 'WORKBOOK.FILE.003'],
    ['xls', 'WORKBOOK.FILE.001'],
    ['csv', 'WORKBOOK.FILE.003'],
    ['pdf', 'WORKBOOK.FILE.003'],
  ])('in another format is named for what it is: %s', async (format, code) => {
    const { findings } = await readForm(savedByLibreOffice(await filled(), format), {
      file: `hoa-sen.${format}`,
    });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe.skipIf(!pythonWithOpenpyxl)('a table that openpyxl wrote', () => {
  it('with days, percentages, merged cells and uncomputed totals gives a finding for each fault', async () => {
    const bytes = writtenByOpenpyxl(
      pythonWithOpenpyxl ?? '',
      [
        'import datetime',
        'sheet.append(["KẾT QUẢ NĂM 2021"])',
        'sheet.append(["TT", "Nội dung", "Số lượng", "Ghi chú"])',
        'sheet.append([1, "Ngân sách nhà nước:", datetime.date(2021, 10, 2), "xem lại"])',
        'sheet.append([2, "Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác", 0.85])',
        'sheet["C4"].number_format = "0%"',
        'sheet.append([3, "Tổng kinh phí thực hiện", "=C3+C4"])', // computed by nobody, and nobody’s fault
        'sheet.merge_cells("A1:D1")',
      ].join('\n'),
    );
    const { findings, sources } = await readForm(bytes, { file, unit: 'u:hoa-sen' });
    expect(findings.map(({ code, source }) => [code, source?.cell])).toEqual([
      ['FORM.IDENTITY.006', undefined],
      ['FORM.CELL.004', 'C3'],
      ['FORM.CELL.006', 'C4'],
      ['FORM.MATCH.001', 'B4'],
    ]);
    expect(sources['funding.state']).toEqual({ file, sheet: 'Sheet', cell: 'C3' });
  });
});

describe.skipIf(!validator)('every workbook keeps the schemas of ECMA-376', () => {
  it.each([
    ['a form', () => filled()],
    [
      'a set of forms',
      () => renderFormSet(llw2022, { title: 'Phường Bến Đò', units: [base], period: '2024' }),
    ],
    ['a form that goes back', annotated],
    ['the totals', () => renderRollUp(sampleRollUp({ wards: 3, schools: 3 }))],
  ])('%s', async (_, make) => {
    expect(schemaFaults(validator ?? '', await make())).toBe('');
  });
});
