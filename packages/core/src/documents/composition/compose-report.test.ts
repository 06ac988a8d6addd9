import { describe, expect, it } from 'vitest';
import type { Coverage, ReporterState } from '../../roll-up/coverage.ts';
import type { Figure } from '../../roll-up/figure.ts';
import type { RollUp } from '../../roll-up/roll-up.ts';
import type { Submission } from '../../submissions/submission.ts';
import { cellsOf } from '../../templates/cells.ts';
import { llw2021 } from '../../templates/llw-2021.ts';
import { llw2022 } from '../../templates/llw-2022.ts';
import type { Snapshot } from '../../units/snapshot.ts';
import type { Unit } from '../../units/unit.ts';
import { createUnitRegistry } from '../../units/unit-registry.ts';
import { checkDocument } from '../checks/check-document.ts';
import { sectionLabels } from '../numbering/numbered-sections.ts';
import { outline } from '../outline/outline.ts';
import { wardPlan } from '../ward-plan.fixture.ts';
import { composeReport, type ReportDraft } from './compose-report.ts';
import { formBody } from './form-body.ts';
import { formTable } from './form-table.ts';

const draft: ReportDraft = {
  issuer: wardPlan.issuer,
  notation: { number: 61, issuer: 'UBND' },
  place: 'Bến Lúa',
  date: { year: 2022, month: 10, day: 12 },
  addressees: ['Sở Giáo dục và Đào tạo tỉnh Sông Mây'],
  legalBases: [],
  signing: wardPlan.signing,
  recipients: { entries: [], archive: { units: ['VT'] } },
  week: { year: 2022, declaredPeriod: { start: '2022-10-01', end: '2022-10-07' } },
};

const submission: Submission = {
  id: 's-1',
  unit: 'ward',
  period: '2022',
  template: { id: llw2022.id, version: llw2022.version },
  basis: 'own',
  revision: 1,
  submittedAt: '2022-10-09T09:00:00+07:00',
  status: 'submitted',
  values: {
    'plan.issued': { status: 'reported', value: true },
    'media.press': { status: 'reported', value: '1250', note: 'gồm báo mạng' },
    'media.radio': { status: 'blank' },
    'publicity.leaflets': { status: 'notApplicable' },
    'rewards.funding': { status: 'reported', value: '14000000' },
  },
  narrative: { direction: 'Phường đã ban hành kế hoạch.\nĐã kiểm tra hai trường.' },
  attachments: [],
};

function unitOf(id: string, name: string, parent: string | null): Unit {
  const valid = { from: '2020-01-01', to: null };
  const kind = parent === null ? 'ward' : 'primarySchool';
  return {
    id,
    versions: [{ name, kind, codes: [], valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  };
}

function wardSnapshot(): Snapshot {
  const registry = createUnitRegistry({
    units: [
      unitOf('ward', 'Phường Bến Lúa', null),
      unitOf('school-1', 'Trường Tiểu học Lúa Vàng', 'ward'),
      unitOf('school-2', 'Trường Tiểu học Bến Sông', 'ward'),
    ],
  });
  if (!registry.usable) throw new Error('the units of the test do not fit');
  return registry.value.at('2022-10-10');
}

const coverage: Coverage = {
  expected: 2,
  received: 1,
  onTime: 0,
  late: 1,
  missing: 1,
  returned: 0,
  excluded: 0,
  waived: 0,
};

const reporters: readonly ReporterState[] = [
  { unit: 'school-1', status: 'late', submission: 's-1' },
  { unit: 'school-2', status: 'missing' },
];

function wardRollUp(): RollUp {
  const snapshot = wardSnapshot();
  const frame = { mode: 'asReported', snapshotHash: snapshot.hash } as const;
  const figure = (unit: string, cell: string): Figure<'asReported'> => ({
    unit,
    cell,
    period: '2022',
    frame,
    value: cell === 'media.press' ? '12' : null,
    source: 'computed',
    coverage,
    cellCoverage: { filled: 1, blank: 0, notApplicable: 0, notAvailable: 0, includedElsewhere: 0, absent: 0 },
    partial: true,
    lowerBound: true,
    estimated: false,
  });
  return {
    template: llw2022,
    period: '2022',
    snapshot,
    frame,
    policy: {},
    cells: cellsOf(llw2022).map(({ key }) => key),
    categoryTotals: [],
    tallies: [],
    refused: [],
    findings: [],
    figure,
    coverage: () => coverage,
    reporters: () => reporters,
    contribution: () => undefined,
    contributions: () => [],
    numbers: () => new Float64Array(snapshot.units.length),
    texts: (_, code) => (code === 'direction' ? [{ unit: 'school-1', text: 'Đã phân công giáo viên.' }] : []),
  };
}

describe('the form of a template', () => {
  it('has a row for every cell, each with its unit of measure', () => {
    const rows = formTable(llw2022).rows.filter(({ heading }) => !heading);
    expect(rows).toHaveLength(cellsOf(llw2022).length);
    expect(rows.map(({ cells }) => cells[2]?.content)).not.toContain('');
  });

  it('every row covers every column', () => {
    const { columns, rows } = formTable(llw2022);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
  });

  it('the form of 2022 has its table as II.1, the outline of 2021 its funding as I.3', () => {
    const labels = (template: typeof llw2022) =>
      sectionLabels(formBody(template))
        .map(({ label }) => label)
        .join(' ');
    expect(labels(llw2022)).toBe('I. II. 1. 2. III.');
    expect(labels(llw2021)).toBe('I. 1. 2. 3. II. 1. 2. 3. III.');
  });
});

describe('a report from one submission', () => {
  const report = composeReport(draft, { source: { from: 'submission', template: llw2022, submission } });
  const text = outline(report);

  it('has no finding but for the parts that nobody wrote', () => {
    expect(checkDocument(report).map(({ code, params }) => [code, params['heading']])).toEqual([
      ['DOC.SECTION.001', 'Những thuận lợi và khó khăn'],
      ['DOC.SECTION.001', 'Kế hoạch tiếp theo'],
    ]);
  });

  it('tells each group in words, with figures and units', () => {
    expect(text).toContain('số bài viết trên các báo: 1.250 bài');
    expect(text).toContain('tổng kinh phí khen thưởng: 14.000.000 đồng');
    expect(text).toContain('Thư viện: chưa có số liệu.');
  });

  it('fills the table in: a yes in words, a note, a blank left blank', () => {
    expect(text).toContain('| 1 | Kế hoạch tổ chức tuần lễ HTSĐ | có/không | có |  |');
    expect(text).toContain('| Số bài viết trên các báo | bài | 1.250 | gồm báo mạng |');
    expect(text).toContain('| Số bài, tin đã phát trên đài phát thanh | bài, tin |  |  |');
    expect(text).toContain('không thuộc đối tượng');
  });

  it('prints what was written, a paragraph each, under its number', () => {
    expect(text).toContain('I. Công tác chỉ đạo\n  Phường đã ban hành kế hoạch.\n  Đã kiểm tra hai trường.');
  });
});

describe('a report on a form without a table', () => {
  const funding: Submission = {
    ...submission,
    template: { id: llw2021.id, version: llw2021.version },
    values: {
      'funding.state': { status: 'reported', value: '1500000' },
      'funding.mobilised': { status: 'reported', value: '2000000' },
    },
  };
  const reportOn = (values: Submission['values']) =>
    outline(
      composeReport(draft, {
        source: { from: 'submission', template: llw2021, submission: { ...funding, values } },
      }),
    );

  it('tells its figures where the form has them, the total computed', () => {
    expect(reportOn(funding.values)).toContain('- Tổng kinh phí thực hiện: 3.500.000 đồng');
  });

  it('says what is not known', () => {
    expect(reportOn({})).toContain('- Ngân sách nhà nước: chưa có số liệu');
  });

  it('tells who is missing all the same', () => {
    const rollUp: RollUp = { ...wardRollUp(), template: llw2021, cells: [] };
    const text = outline(composeReport(draft, { source: { from: 'rollUp', rollUp, unit: 'ward' } }));
    expect(text).toContain('I. Kết quả thực hiện\n  Có 1/2 đơn vị');
  });
});

describe('a report from a roll-up', () => {
  const source = { from: 'rollUp', rollUp: wardRollUp(), unit: 'ward' } as const;
  const text = outline(composeReport(draft, { source }));

  it('says how many reported, how many late, and who is missing by name', () => {
    expect(text).toContain('Có 1/2 đơn vị đã gửi báo cáo được tổng hợp, trong đó 1 đơn vị gửi sau thời hạn.');
    expect(text).toContain('Các đơn vị chưa gửi báo cáo (1): Trường Tiểu học Bến Sông.');
  });

  it('says once that the figures are those of the reports that came', () => {
    expect(text).toContain('chưa gồm các đơn vị nêu trên.');
    expect(text).toContain('số bài viết trên các báo: 12 bài');
    expect(text).toContain('| bài | 12 |  |');
  });

  const textWith = (changed: Partial<Figure<'asReported'>>) => {
    const rollUp = wardRollUp();
    const figure: RollUp['figure'] = (unit, cell) => ({ ...rollUp.figure(unit, cell), ...changed });
    return outline(
      composeReport(draft, { source: { from: 'rollUp', rollUp: { ...rollUp, figure }, unit: 'ward' } }),
    );
  };
  const cellCoverage = {
    filled: 8,
    blank: 0,
    notApplicable: 0,
    notAvailable: 0,
    includedElsewhere: 0,
    absent: 0,
  };

  it('notes beside a figure that a report left the cell empty', () => {
    const text = textWith({ value: '12', cellCoverage: { ...cellCoverage, blank: 1 } });
    expect(text).toContain('| bài | 12 | Số liệu của 8/9 báo cáo |');
  });

  it('counts only the reports of units that the cell is asked of', () => {
    const received = { ...coverage, expected: 32, received: 27 };
    const text = textWith({ value: '8', cellCoverage, coverage: received });
    expect(text).toContain('| Có đủ cơ sở vật chất | trung tâm | 8 |  |');
  });

  it('counts a yes of each unit in units', () => {
    const text = textWith({ value: '27' });
    expect(text).toContain('| 1 | Kế hoạch tổ chức tuần lễ HTSĐ | đơn vị | 27 |  |');
    expect(text).toContain('- Kế hoạch tổ chức tuần lễ HTSĐ: 27 đơn vị.');
  });

  it('tells classes and the people in them in one breath', () => {
    expect(textWith({ value: '39' })).toContain('số lớp xóa mù chữ: 39 lớp, 39 lượt người;');
  });

  it('names a group of one cell once', () => {
    expect(text).not.toContain('Kế hoạch tổ chức tuần lễ HTSĐ: kế hoạch');
  });

  it('collects what units wrote under their names, unless the issuer writes its own', () => {
    expect(text).toContain('- Trường Tiểu học Lúa Vàng: Đã phân công giáo viên.');
    const own = composeReport(draft, { source, narrative: { direction: ['Phường chỉ đạo chung.'] } });
    expect(outline(own)).toContain('I. Công tác chỉ đạo\n  Phường chỉ đạo chung.\nII.');
  });

  it('goes to whom it is addressed, as a report', () => {
    expect(text).toContain('Số: 61/BC-UBND');
    expect(text).toContain('Kính gửi: Sở Giáo dục và Đào tạo tỉnh Sông Mây');
    expect(text).toContain('- Như trên;');
  });
});
