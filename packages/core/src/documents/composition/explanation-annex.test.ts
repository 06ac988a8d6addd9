import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../roll-up/explanation.ts';
import { annexSchema } from '../annex.ts';
import type { Block, Table } from '../block.ts';
import { explanationAnnex } from './explanation-annex.ts';

const coverage = {
  expected: 3,
  received: 2,
  onTime: 1,
  late: 1,
  missing: 1,
  returned: 0,
  excluded: 0,
  waived: 0,
};

const gave = (unit: string, name: string, value: string, share: string, revision = 1) => ({
  unit,
  name,
  value,
  share,
  revision,
  cell: 'seminars.held',
  basis: 'own' as const,
  status: 'reported' as const,
  submission: `${unit}-${revision}`,
  submittedAt: '2022-10-08T17:30:00Z',
});

/** Two of three communes of a district held seminars. */
const explanation: Explanation = {
  figure: {
    unit: 'vinh-thuan',
    cell: 'seminars.held',
    period: '2022',
    frame: { mode: 'asReported', snapshotHash: '1a2b3c4d5e6f7a8b9c0d' },
    value: '2000',
    source: 'computed',
    coverage,
    cellCoverage: { filled: 2, blank: 0, notApplicable: 0, notAvailable: 0, includedElsewhere: 0, absent: 0 },
    partial: true,
    lowerBound: true,
    estimated: false,
  },
  name: 'Huyện Vĩnh Thuận',
  label: { vi: 'Số lần hội thảo, tọa đàm', en: 'Seminars and talks held' },
  unitOfMeasure: { vi: 'lần', en: 'times' },
  formula: { vi: 'Cộng số liệu của các đơn vị.', en: 'The figures of the units are added.' },
  isSum: true,
  tree: { date: '2022-10-01', line: 'territorial' },
  parts: [
    {
      unit: 'binh-minh',
      name: 'Xã Bình Minh',
      value: '1200',
      share: '60.00',
      coverage: { ...coverage, expected: 1, received: 1 },
    },
    {
      unit: 'phong-dong',
      name: 'Xã Phong Đông',
      value: null,
      coverage: { ...coverage, expected: 1, received: 0 },
    },
  ],
  contributions: [
    gave('binh-minh', 'Xã Bình Minh', '1200', '60.00', 2),
    gave('vinh-thuan', 'Huyện Vĩnh Thuận', '800', '40.00'),
  ],
  notCounted: [
    {
      unit: 'phong-dong',
      name: 'Xã Phong Đông',
      because: 'missing',
      reason: { vi: 'Chưa nộp báo cáo.', en: 'No report came.' },
    },
  ],
  fingerprint: '0123456789abcdef0123456789abcdef',
};

const tablesOf = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
const rowsOf = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ content }) => content));
const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const { content } = block;
    return [
      typeof content === 'string' ? content : content.map((run) => ('text' in run ? run.text : '')).join(''),
    ];
  });

describe('an explanation as an annex', () => {
  const annex = explanationAnnex(explanation);

  test('is an annex of any document', () => expect(annexSchema.parse(annex)).toEqual(annex));

  test('says the figure, how it was made and how much of what was expected stands behind it', () =>
    expect(linesOf(annex.blocks)).toEqual([
      'Số liệu: ít nhất 2.000 lần. Số liệu chưa đủ: giá trị thực bằng hoặc lớn hơn.',
      'Cách tính: Cộng số liệu của các đơn vị.',
      'Đã nhận 2/3 báo cáo phải nộp (1 nộp muộn; 1 chưa nộp).',
      'Dấu vết số liệu: 0123456789abcdef0123456789abcdef; giữ nguyên khi các báo cáo tạo nên số liệu không đổi.',
      'Tính trên cây đơn vị ngày 01/10/2022, mã 1a2b3c4d5e6f7a8b.',
    ]));

  test('lists the reports with value, share, status, revision and day in Viet Nam, and their total', () =>
    expect(rowsOf(tablesOf(annex.blocks)[0])).toEqual([
      ['1', 'Xã Bình Minh', '1.200', '60,00', 'Báo cáo', '2', '09/10/2022'],
      ['2', 'Huyện Vĩnh Thuận', '800', '40,00', 'Báo cáo', '1', '09/10/2022'],
      ['', 'Tổng số', '2.000', '', '', '', ''],
    ]));

  test('names who is not in it, and why', () =>
    expect(rowsOf(tablesOf(annex.blocks)[1])).toEqual([['1', 'Xã Phong Đông', 'Chưa nộp báo cáo.']]));
});

describe('by the units below', () => {
  test('what the unit itself gave has a line, so that all lines add up', () =>
    expect(rowsOf(tablesOf(explanationAnnex(explanation, { by: 'parts' }).blocks)[0])).toEqual([
      ['1', 'Huyện Vĩnh Thuận (báo cáo của chính đơn vị)', '800', '40,00', '1/1'],
      ['2', 'Xã Bình Minh', '1.200', '60,00', '1/1'],
      ['3', 'Xã Phong Đông', 'chưa có', '', '0/1'],
      ['', 'Tổng số', '2.000', '', ''],
    ]));
});

describe('a quotient', () => {
  test('shows its two sides and how it was rounded, and has no total', () => {
    const { blocks } = explanationAnnex({
      ...explanation,
      isSum: false,
      figure: {
        ...explanation.figure,
        value: '66.67',
        lowerBound: false,
        quotient: { numerator: '4', denominator: '6', factor: '100' },
      },
      unitOfMeasure: { vi: '%', en: '%' },
      rounding: { vi: 'Chia một lần, làm tròn đến 2 chữ số thập phân.', en: 'Divided once.' },
    });
    expect(linesOf(blocks).slice(0, 2)).toEqual([
      'Số liệu: 66,67%. Số liệu chưa đủ.',
      'Cách tính: Cộng số liệu của các đơn vị. Tử số 4, mẫu số 6 × 100. Chia một lần, làm tròn đến 2 chữ số thập phân.',
    ]);
    expect(tablesOf(blocks)[0]?.rows).toHaveLength(2);
  });
});

describe('a figure of nothing', () => {
  test('has no table of reports', () => {
    const { blocks } = explanationAnnex({
      ...explanation,
      figure: { ...explanation.figure, value: null },
      contributions: [],
    });
    expect(linesOf(blocks)[0]).toBe('Chưa có số liệu.');
    expect(tablesOf(blocks)).toHaveLength(1);
  });
});
