import { explain, rollUp } from '@llw/aggregate';
import {
  checkDocument,
  composeReport,
  createUnitRegistry,
  explanationAnnex,
  llw2022,
  outline,
  type Submission,
} from '@llw/core';
import { reform2025 } from '@llw/core/testing';
import { renderDocument } from '@llw/render';
import { describe, expect, test } from 'vitest';
import { missingPrograms } from '../../packages/render/testing/office.ts';
import { renderPages } from '../../packages/render/testing/page.ts';

const { value: registry } = createUnitRegistry(reform2025);
if (!registry) throw new Error('the reform of 2025 contradicts itself');

const report = (unit: string, values: Submission['values'], more: Partial<Submission> = {}): Submission => ({
  id: `${unit}-${more.revision ?? 1}`,
  unit,
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  revision: 1,
  submittedAt: '2022-10-08T08:00:00+07:00',
  status: 'accepted',
  values,
  narrative: {},
  attachments: [],
  ...more,
});

/** The communes of huyện Vĩnh Thuận report their leaflets; one is late, one leaves the cell empty, two are silent. */
const totals = rollUp({
  template: llw2022,
  snapshot: registry.at('2022-10-01'),
  submissions: [
    report('vinh-binh-bac', { 'publicity.leaflets': { status: 'reported', value: '1250' } }, { revision: 2 }),
    report('vinh-binh-nam', { 'publicity.leaflets': { status: 'reported', value: '800' } }),
    report('binh-minh', { 'publicity.leaflets': { status: 'estimated', value: '300' } }),
    report(
      'tt-vinh-thuan',
      { 'publicity.leaflets': { status: 'reported', value: '150' } },
      { submittedAt: '2022-10-12T08:00:00+07:00' },
    ),
    report('phong-dong', {
      'publicity.leaflets': { status: 'blank' },
      'media.press': { status: 'reported', value: '1' },
    }),
    report(
      'vinh-phong',
      { 'publicity.leaflets': { status: 'reported', value: '90' } },
      { status: 'returned' },
    ),
  ],
  policy: { deadline: { date: '2022-10-10', rule: 'onOrBefore' } },
});

const document = composeReport(
  {
    week: { year: 2022 },
    issuer: { type: 'body', name: 'Ủy ban nhân dân huyện Vĩnh Thuận' },
    notation: { number: 41, issuer: 'UBND' },
    place: 'Vĩnh Thuận',
    date: { year: 2022, month: 10, day: 14 },
    legalBases: [],
    signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
    recipients: { entries: [], archive: { units: ['VT'] } },
    annexes: [
      explanationAnnex(explain(totals, 'huyen-vinh-thuan', 'publicity.leaflets'), { id: 'leaflets' }),
      explanationAnnex(explain(totals, 'kien-giang', 'publicity.leaflets'), { id: 'province', by: 'parts' }),
    ],
  },
  { source: { from: 'rollUp', rollUp: totals, unit: 'huyen-vinh-thuan' } },
);

describe('a report with the explanation of a figure as its annex', () => {
  const lines = outline(document).split('\n');

  test('speaks of its annexes in the text, and no fault of the annexes is found', () => {
    expect(lines).toContain('Kèm theo báo cáo: Phụ lục I, Phụ lục II.');
    const faults = checkDocument(document).filter(({ pointer }) => pointer.startsWith('/annexes'));
    expect(faults).toEqual([]);
  });

  test('lists what the figure is made of, line by line, and who is not in it', () => {
    const annex = lines.slice(lines.indexOf('Phụ lục I'));
    expect(annex).toContain('Số liệu: ít nhất 2.500 tờ. Số liệu chưa đủ: giá trị thực bằng hoặc lớn hơn.');
    expect(annex.filter((line) => line.includes('08/10/2022') || line.includes('12/10/2022'))).toHaveLength(
      4,
    );
    expect(annex.some((line) => line.includes('Xã Phong Đông') && line.includes('Ô để trống.'))).toBe(true);
  });

  const missing = missingPrograms();

  test.skipIf(missing.length > 0)(
    'stands on paper, every contributor with its figure on one line',
    async () => {
      const pages = renderPages({ report: await renderDocument(document) }).get('report') ?? [];
      const printed = pages.flatMap((page) => page.lines);
      const baselineOf = (text: string) =>
        printed.find((line) => line.text.endsWith(text))?.baseline ?? Number.NaN;
      for (const [name, figure] of [
        ['Xã Vĩnh Bình Bắc', '1.250'],
        ['Xã Bình Minh', '300'],
      ] as const)
        expect(baselineOf(name)).toBeCloseTo(baselineOf(figure), 0);
      expect(printed.some(({ text }) => text.startsWith('Dấu vết số liệu: '))).toBe(true);
      expect(printed.some(({ text }) => text === 'PHỤ LỤC II' || text === 'Phụ lục II')).toBe(true);
    },
  );
});
