import {
  createUnitRegistry,
  type Figure,
  llw2022,
  MisuseError,
  type ReportTemplate,
  type Unit,
  type UnitKind,
} from '@llw/core';
import { describe, expect, test } from 'vitest';
import { type Given, reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { derivedOf, indicatorOf, templateOf } from '../../testing/invented-template.ts';
import { rollUp } from './roll-up.ts';

const province = treeOf([
  {
    id: 'province',
    name: 'Tỉnh An Giang',
    below: [
      { id: 'vinh-binh', name: 'Xã Vĩnh Bình', below: [{ id: 'school-1' }, { id: 'school-2' }] },
      { id: 'vinh-phong', name: 'Xã Vĩnh Phong', below: [{ id: 'school-3' }] },
      { id: 'college', kind: 'college' },
    ],
  },
]);

const valuesIn = (template: ReportTemplate, reports: Record<string, Record<string, Given>>, cell: string) => {
  const totals = rollUp({
    template,
    snapshot: province,
    submissions: Object.entries(reports).map(([unit, values]) => reportOf(template, unit, values)),
  });
  return (unit: string) => totals.figure(unit, cell).value;
};

test('more reports than are taken in at a time are all counted, each where it belongs', () => {
  const template = templateOf([indicatorOf('held', 'sum')]);
  const schools = Array.from({ length: 10_000 }, (_, at) => `school-${at + 1}`);
  const snapshot = treeOf([{ id: 'commune', below: schools.map((id) => ({ id })) }]);
  // Sorted by text, so that reports do not come in the order of the tree.
  const submissions = schools
    .map((id, at) => reportOf(template, id, { held: at + 1 }))
    .sort((a, b) => (a.unit < b.unit ? 1 : -1));
  const totals = rollUp({ template, snapshot, submissions: submissions.values() });
  expect(totals.figure('commune', 'held').value).toBe('50005000');
  expect(totals.figure('school-4097', 'held').value).toBe('4097');
  expect(totals.coverage('commune').received).toBe(10_000);
});

describe('totals of a ragged tree', () => {
  const value = valuesIn(
    llw2022,
    {
      'school-1': { 'seminars.held': 2 },
      'school-2': { 'seminars.held': 3 },
      'school-3': { 'seminars.held': 5 },
      college: { 'seminars.held': 7 },
    },
    'seminars.held',
  );

  test('a commune is the sum of its schools', () => expect(value('vinh-binh')).toBe('5'));
  test('a province is the sum of its communes and of what hangs straight under it', () =>
    expect(value('province')).toBe('17'));
  test('a unit without units below is what it reported', () => expect(value('college')).toBe('7'));
});

describe('exactness', () => {
  const money = templateOf([indicatorOf('funding', 'sum', { measure: 'money', accuracy: 2 })]);

  test('decimals add up without the noise of floating point', () => {
    const value = valuesIn(
      money,
      { 'school-1': { funding: '0.10' }, 'school-2': { funding: '0.20' } },
      'funding',
    );
    expect(value('province')).toBe('0.30');
  });

  test('sums beyond 2⁵³ stay exact', () => {
    const most = '90071992547409.91';
    const value = valuesIn(
      money,
      { 'school-1': { funding: most }, 'school-2': { funding: most }, 'school-3': { funding: '0.01' } },
      'funding',
    );
    expect(value('province')).toBe('180143985094819.83');
  });

  test('values of 38 digits and of more decimals than the indicator has are not rounded', () => {
    const value = valuesIn(
      money,
      { 'school-1': { funding: '99999999999999999999999999999999999999' }, college: { funding: '0.0001' } },
      'funding',
    );
    expect(value('province')).toBe('99999999999999999999999999999999999999.0001');
  });

  test('negative corrections take off', () => {
    const value = valuesIn(money, { 'school-1': { funding: '-5' }, 'school-3': { funding: '3' } }, 'funding');
    expect(value('province')).toBe('-2.00');
  });
});

describe('operators over units', () => {
  const template = templateOf([
    indicatorOf('least', 'min'),
    indicatorOf('most', 'max'),
    indicatorOf('average', 'mean', { accuracy: 1 }),
    indicatorOf('answers', 'count'),
    indicatorOf('yes', 'countTrue', { measure: 'yesNo' }),
    indicatorOf('newest', 'last'),
    indicatorOf('note', 'collect', { measure: 'text' }),
  ]);
  const cells = (n: number, yes: boolean): Record<string, Given> => ({
    least: n,
    most: n,
    average: n,
    answers: n,
    yes,
    newest: n,
    note: `ghi chú ${n}`,
  });
  const totals = rollUp({
    template,
    snapshot: province,
    submissions: [
      reportOf(template, 'school-1', cells(4, true), { submittedAt: '2024-10-09T08:00:00+07:00' }),
      reportOf(template, 'school-2', cells(9, false)),
      reportOf(template, 'school-3', { ...cells(0, true), average: { status: 'blank' } }),
    ],
  });
  const value = (cell: string) => totals.figure('province', cell).value;

  test('min takes a reported zero, not a missing cell', () => expect(value('least')).toBe('0'));
  test('max', () => expect(value('most')).toBe('9'));
  test('mean divides by the units that gave a value, and rounds once', () => {
    expect(value('average')).toBe('6.5');
    expect(totals.figure('province', 'average').quotient).toEqual({
      numerator: '13',
      denominator: '2',
      factor: '1',
    });
  });
  test('count counts answers', () => expect(value('answers')).toBe('3'));
  test('countTrue counts the yeses', () => expect(value('yes')).toBe('2'));
  test('last is the value that came last', () => expect(value('newest')).toBe('4'));
  test('text is collected with its unit', () =>
    expect(totals.texts('vinh-binh', 'note')).toEqual([
      { unit: 'school-1', text: 'ghi chú 4' },
      { unit: 'school-2', text: 'ghi chú 9' },
    ]));
});

describe('counts of units', () => {
  test('count those whose figure lies within bounds, over the whole tree', () => {
    const totals = rollUp({
      template: llw2022,
      snapshot: province,
      submissions: [
        reportOf(llw2022, 'school-1', { 'seminars.held': 0 }),
        reportOf(llw2022, 'school-2', { 'seminars.held': 1 }),
        reportOf(llw2022, 'school-3', { 'seminars.held': 9 }),
      ],
      policy: {
        tallies: [
          {
            key: 'units.withSeminars',
            label: { vi: 'Số đơn vị có tổ chức hội thảo', en: 'Units that held seminars' },
            cell: 'seminars.held',
            where: { min: '1' },
          },
        ],
      },
    });
    expect(totals.figure('province', 'units.withSeminars').value).toBe('2');
    expect(totals.figure('vinh-binh', 'units.withSeminars').value).toBe('1');
  });
});

describe('what cannot be added is refused, with the reason', () => {
  const byActivity = { units: 'sum', periods: 'none', categories: { activity: 'sum' } } as const;
  const template = templateOf(
    [
      indicatorOf('persons', 'sum', {
        measure: 'persons',
        dimensions: ['activity'],
        aggregation: byActivity,
      }),
      indicatorOf('attendances', 'sum'),
      indicatorOf('share', 'sum', { measure: 'percent' }),
      indicatorOf('rate', 'ratio'),
      indicatorOf('kept', 'none'),
      indicatorOf('middle', 'median'),
      derivedOf('mixed', { sum: ['persons:seminar', 'attendances'] }),
      derivedOf('proportion', {
        ratio: { numerator: 'attendances', denominator: 'persons:class', factor: '1' },
      }),
      derivedOf('twofold', { ratio: { numerator: 'proportion', denominator: 'attendances', factor: '1' } }),
    ],
    [
      {
        code: 'activity',
        label: { vi: 'Hoạt động', en: 'Activity' },
        categories: ['seminar', 'class'].map((code) => ({ code, label: { vi: code, en: code } })),
      },
    ],
  );
  const totals = rollUp({ template, snapshot: province, submissions: [] });
  const reasonOf = (cell: string) => totals.refused.find((refused) => refused.cell === cell)?.reason.vi ?? '';

  test.each([
    ['persons over activities', 'persons:*', 'Số người không cộng được giữa các hoạt động'],
    ['persons and attendances together', 'mixed', 'đại lượng khác nhau'],
    ['percentages', 'share', 'Tỷ lệ phần trăm không cộng được'],
    ['a ratio without its parts', 'rate', 'không có tử số và mẫu số'],
    ['a ratio of ratios', 'twofold', 'tỷ lệ của các tỷ lệ'],
    ['medians', 'middle', 'Trung vị của cấp trên'],
    ['what the form itself does not add', 'kept', 'Biểu mẫu quy định'],
  ])('%s', (_, cell, reason) => expect(reasonOf(cell)).toContain(reason));

  test('persons of one activity add up over units', () => expect(totals.cells).toContain('persons:seminar'));
  test('asking for a refused figure is misuse, told with the reason', () =>
    expect(() => totals.figure('province', 'share')).toThrow(
      'Percentages can neither be added nor averaged',
    ));
});

describe('ratios and sums of cells', () => {
  const template = templateOf([
    indicatorOf('compliant', 'sum', { measure: 'institutions' }),
    indicatorOf('all', 'sum', { measure: 'institutions' }),
    derivedOf(
      'share',
      { ratio: { numerator: 'compliant', denominator: 'all', factor: '100' } },
      'percent',
      2,
    ),
    derivedOf('both', { sum: ['compliant', 'all'] }, 'institutions'),
  ]);
  const reports = {
    'school-1': { compliant: 1, all: 3 },
    'school-2': { compliant: 3, all: 3 },
    'school-3': { compliant: 0, all: 0 },
  };

  test('a ratio divides the sums, never averages the ratios', () => {
    const value = valuesIn(template, reports, 'share');
    expect(value('vinh-binh')).toBe('66.67');
    expect(value('vinh-phong')).toBeNull();
  });

  test('a derived sum adds its cells', () =>
    expect(valuesIn(template, reports, 'both')('province')).toBe('10'));

  test('the classes of 2022 add up over their types', () => {
    const value = valuesIn(
      llw2022,
      { 'school-1': { 'classes.held:literacy': 2, 'classes.held:lifeSkills': 3 } },
      'classes.held:*',
    );
    expect(value('vinh-binh')).toBe('5');
  });
});

describe('what stands in a cell', () => {
  const totals = rollUp({
    template: llw2022,
    snapshot: province,
    submissions: [
      reportOf(llw2022, 'school-1', { 'seminars.held': { status: 'blank' }, 'media.press': 1 }),
      reportOf(llw2022, 'school-2', { 'seminars.held': { status: 'notApplicable' } }),
      reportOf(llw2022, 'school-3', { 'seminars.held': { status: 'estimated', value: '4' } }),
      reportOf(llw2022, 'college', { 'media.press': 1 }),
    ],
  });
  const figure = totals.figure('province', 'seminars.held');

  test('blank, not applicable and absent are told apart, and none is 0', () => {
    expect(figure.cellCoverage).toEqual({
      filled: 1,
      blank: 1,
      notApplicable: 1,
      notAvailable: 0,
      includedElsewhere: 0,
      absent: 1,
    });
    expect(totals.figure('vinh-binh', 'seminars.held').value).toBeNull();
  });

  test('the figure says that it is partial, a lower bound and estimated', () =>
    expect(figure).toMatchObject({ value: '4', partial: true, lowerBound: true, estimated: true }));

  test('a figure of all that was expected is neither partial nor a bound', () =>
    expect(totals.figure('vinh-phong', 'seminars.held')).toMatchObject({
      partial: false,
      lowerBound: false,
    }));
});

describe('a community learning centre event counts once', () => {
  test('schools do not report the centres of a commune', () => {
    const totals = rollUp({
      template: llw2022,
      snapshot: province,
      submissions: [
        reportOf(llw2022, 'school-1', { 'centres.compliant': 1, 'media.press': 1 }),
        reportOf(llw2022, 'vinh-binh', { 'centres.compliant': 1 }),
      ],
      policy: { expected: { by: 'all' } },
    });
    expect(totals.figure('province', 'centres.compliant').value).toBe('1');
    expect(totals.findings.map(({ code }) => code)).toEqual(['AGGREGATE.VALUE.002']);
  });

  const centresOf = (...communes: readonly string[]) =>
    rollUp({
      template: llw2022,
      snapshot: province,
      submissions: communes.map((commune) => reportOf(llw2022, commune, { 'centres.compliant': 1 })),
      policy: { expected: { by: 'all' } },
    });

  test('their figure is whole when every commune reported, whichever schools are missing', () => {
    const totals = centresOf('vinh-binh', 'vinh-phong');
    expect(totals.figure('vinh-binh', 'centres.compliant')).toMatchObject({ value: '1', partial: false });
    expect(totals.figure('vinh-binh', 'media.press').partial).toBe(true);
  });

  test('and partial while a commune is missing', () => {
    const totals = centresOf('vinh-binh');
    expect(totals.figure('province', 'centres.compliant')).toMatchObject({ value: '1', lowerBound: true });
  });
});

describe('own and consolidated figures', () => {
  const submissions = [
    reportOf(llw2022, 'school-1', { 'seminars.held': 2 }),
    reportOf(llw2022, 'school-3', { 'seminars.held': 1 }),
    reportOf(llw2022, 'vinh-binh', { 'seminars.held': 10 }, { basis: 'consolidated' }),
  ];
  const value = (
    source: 'computed' | 'reported' | 'reportedElseComputed' | 'computedElseReported',
    unit: string,
  ) =>
    rollUp({ template: llw2022, snapshot: province, submissions, policy: { source } }).figure(
      unit,
      'seminars.held',
    );

  test('computed adds the units below', () => expect(value('computed', 'province').value).toBe('3'));
  test('reportedElseComputed takes the report of the commune, and computes the other', () => {
    expect(value('reportedElseComputed', 'province').value).toBe('11');
    expect(value('reportedElseComputed', 'vinh-binh')).toMatchObject({ source: 'reported', partial: false });
  });
  test('computedElseReported takes the report only where nothing was computed', () =>
    expect(value('computedElseReported', 'province').value).toBe('3'));
  test('reported takes nothing but reports', () => {
    expect(value('reported', 'vinh-binh').value).toBe('10');
    expect(value('reported', 'vinh-phong').value).toBeNull();
  });
  test('a unit without units below has nothing to consolidate: its report is its own', () => {
    const totals = rollUp({
      template: llw2022,
      snapshot: province,
      submissions: [reportOf(llw2022, 'college', { 'seminars.held': 4 }, { basis: 'consolidated' })],
    });
    expect(totals.figure('province', 'seminars.held').value).toBe('4');
  });
});

describe('two reporting lines', () => {
  const valid = { from: '2020-01-01', to: null };
  const unit = (id: string, kind: UnitKind, parents: Readonly<Record<string, string | null>>): Unit => ({
    id,
    versions: [{ name: id, kind, codes: [], valid }],
    reportsTo: Object.entries(parents).map(([line, parent]) => ({ line, parent, valid })),
  });
  const { value: registry } = createUnitRegistry({
    units: [
      unit('province', 'province', { territorial: null }),
      unit('department', 'department', { managing: null }),
      unit('commune', 'commune', { territorial: 'province' }),
      unit('primary', 'primarySchool', { territorial: 'commune', managing: 'department' }),
      unit('upper', 'upperSecondarySchool', { territorial: 'commune', managing: 'department' }),
      unit('college', 'college', { managing: 'department' }),
    ],
  });
  const submissions = ['primary', 'upper', 'college'].map((id, at) =>
    reportOf(llw2022, id, { 'seminars.held': 10 ** at }),
  );
  const onLine = (line: string) => {
    const snapshot = registry?.at('2024-10-01', line) ?? expect.fail('units');
    return rollUp({ template: llw2022, snapshot, submissions });
  };

  test('a college reports straight to its department and is not in the total of the commune', () => {
    expect(onLine('territorial').figure('commune', 'seminars.held').value).toBe('11');
    expect(onLine('managing').figure('department', 'seminars.held').value).toBe('111');
  });

  test('a submission of a unit that is not on the line is told, not dropped in silence', () =>
    expect(onLine('territorial').findings.map(({ code, subject }) => [code, subject?.unit])).toEqual([
      ['AGGREGATE.UNIT.001', 'college'],
    ]));
});

describe('a figure', () => {
  test('cannot be made without its coverage', () => {
    const { coverage: _, ...bare } = rollUp({
      template: llw2022,
      snapshot: province,
      submissions: [],
    }).figure('province', 'seminars.held');
    // @ts-expect-error a total is nothing without who stands behind it
    const figure: Figure = bare;
    expect(figure.value).toBeNull();
  });
});

describe('misuse', () => {
  const totals = rollUp({ template: llw2022, snapshot: province, submissions: [] });

  test('a unit or a cell that is not there', () => {
    expect(() => totals.figure('elsewhere', 'seminars.held')).toThrow(MisuseError);
    expect(() => totals.figure('province', 'seminars')).toThrow('The form has no cell seminars.');
  });
});
