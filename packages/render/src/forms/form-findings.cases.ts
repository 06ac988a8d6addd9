import { type Finding, type FindingCases, llw2021, llw2022, type ReportTemplate } from '@llw/core';
import { editParts } from '../../testing/edit-parts.ts';
import { type HandWrittenCell, handWrittenWorkbook } from '../../testing/hand-written-workbook.ts';
import { identityKeys } from './form-identity.ts';
import { type ReadFormContext, readForm } from './read-form.ts';
import { renderForm } from './render-form.ts';
import { renderFormSet } from './render-form-set.ts';

const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen' };
const context: ReadFormContext = { file: 'hoa-sen.xlsx', unit: unit.id, period: '2021' };
const form = (template: ReportTemplate = llw2021) => renderForm(template, { unit, period: '2021' });

const findings = async (
  bytes: Uint8Array | Promise<Uint8Array>,
  about: Partial<ReadFormContext> = {},
): Promise<readonly Finding[]> => (await readForm(await bytes, { ...context, ...about })).findings;

const passing = () => findings(form());

/** The form of 2021 with other XML in the cell of the state's funding; `at` is where it stands. */
async function withFunding(
  xml: (at: string) => string,
  template: ReportTemplate = llw2021,
): Promise<Uint8Array> {
  const bytes = await form(template);
  const { sources } = await readForm(bytes, { ...context, templates: [template] });
  const at = sources['funding.state']?.cell ?? '';
  return editParts(bytes, (name, text) =>
    name === 'xl/worksheets/sheet1.xml'
      ? text.replace(new RegExp(`<c r="${at}" s="\\d+"/>`), () => xml(at))
      : text,
  );
}

/** Other cell formats in the place of all, so that every number means what they say. */
const formatted = async (format: number, value: number, template: ReportTemplate = llw2021) =>
  editParts(await withFunding((at) => `<c r="${at}"><v>${value}</v></c>`, template), (name, text) =>
    name === 'xl/styles.xml'
      ? text.replace(/(<cellXfs count="\d+"><xf numFmtId=")\d+"/, `$1${format}"`)
      : text,
  );

const edited = async (part: string, from: string | RegExp, to: string) =>
  editParts(await form(), (name, text) => (name === part ? text.replace(from, to) : text));

const shares: ReportTemplate = {
  ...llw2021,
  indicators: llw2021.indicators.map((indicator) => ({ ...indicator, measure: 'percent', accuracy: 1 })),
};

const copied = (cells: Readonly<Record<string, HandWrittenCell>>) =>
  handWrittenWorkbook([{ name: 'Sheet1', cells: { A1: 'Nội dung', B1: 'Kết quả', ...cells } }]);

const table: Readonly<Record<string, HandWrittenCell>> = {
  A2: 'Ngân sách nhà nước',
  B2: 12,
  A3: 'Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác (nếu có)',
  B3: 3,
  A4: 'Tổng kinh phí thực hiện',
  B4: 15,
};

const set = () =>
  renderFormSet(llw2021, {
    units: [unit, { id: 'u:ban-mai', name: 'Trường Mầm non Ban Mai' }],
    period: '2021',
    title: 'Phường Bến Đò',
  });

export const cases: FindingCases = {
  'FORM.IDENTITY.001': { failing: () => findings(form(llw2022), { templates: [llw2021] }), passing },
  'FORM.IDENTITY.002': { failing: () => findings(form(), { period: '2024' }), passing },
  'FORM.IDENTITY.003': { failing: () => findings(form(), { unit: 'u:other' }), passing },
  'FORM.IDENTITY.004': {
    failing: () => findings(edited('xl/sharedStrings.xml', identityKeys.unitId, 'x')),
    passing,
  },
  'FORM.IDENTITY.005': {
    failing: () => findings(edited('xl/sharedStrings.xml', /[0-9a-f]{64}/, 'f'.repeat(64))),
    passing,
  },
  'FORM.IDENTITY.006': { failing: () => findings(copied(table)), passing },
  'FORM.IDENTITY.007': { failing: () => findings(copied({})), passing },
  'FORM.IDENTITY.008': {
    failing: async () => (await readForm(copied(table), { file: context.file })).findings,
    passing: () => findings(copied(table)),
  },
  'FORM.IDENTITY.009': { failing: () => findings(set()), passing },
  'FORM.CELL.001': {
    failing: () => findings(edited('xl/workbook.xml', /(funding\.state">)[^<]*/, '$1#REF!')),
    passing,
  },
  'FORM.CELL.002': { failing: () => findings(withFunding((at) => `<c r="${at}"><f>1+1</f></c>`)), passing },
  'FORM.CELL.003': {
    failing: () => findings(withFunding((at) => `<c r="${at}" t="e"><v>#REF!</v></c>`)),
    passing,
  },
  'FORM.CELL.004': { failing: () => findings(formatted(16, 45567)), passing },
  'FORM.CELL.005': { failing: () => findings(formatted(9, 0.85, shares), { templates: [shares] }), passing },
  'FORM.CELL.006': { failing: () => findings(formatted(9, 0.85)), passing },
  'FORM.CELL.007': {
    failing: () => findings(withFunding((at) => `<c r="${at}"><f>1+1</f><v>2</v></c>`)),
    passing,
  },
  'FORM.MATCH.001': { failing: () => findings(copied({ ...table, A2: 'Ngân sách của nhà nước' })), passing },
  'FORM.MATCH.002': {
    failing: () => findings(copied({ ...table, A2: 'Số giáo viên', B2: '' })),
    passing,
  },
  'FORM.MATCH.003': {
    failing: () => {
      const { A2 = '', A3 = '', A4 = '' } = table;
      return findings(
        copied({ A2, B2: 1, A3: 'Số giáo viên dạy giỏi', B3: 7, A4: A3, B4: 2, A5: A4, B5: 3 }),
      );
    },
    passing,
  },
  'FORM.MATCH.005': {
    failing: () => findings(copied({ ...table, B1: 'Năm trước', C1: 'Năm nay', C2: 10, C3: 2, C4: 12 })),
    passing: () => findings(copied({ ...table, C1: 'Ghi chú', C2: 10 })),
  },
  'FORM.MATCH.004': {
    failing: () => findings(copied({ ...table, A6: 'Những khó khăn, tồn tại', A7: 'Thiếu kinh phí.' })),
    passing: () => findings(copied({ ...table, A6: '2. Khó khăn, tồn tại:', A7: 'Thiếu kinh phí.' })),
  },
};
