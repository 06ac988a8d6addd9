import { llw2022, MisuseError, type RollUpPolicy, type Submission } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';
import { freezeExpectedReporters } from './expected-reporters.ts';

const snapshot = treeOf([
  {
    id: 'province',
    name: 'Tỉnh An Giang',
    below: [
      {
        id: 'vinh-binh',
        name: 'Xã Vĩnh Bình',
        below: [{ id: 'school-1' }, { id: 'school-2' }, { id: 'school-3' }],
      },
      { id: 'vinh-phong', name: 'Xã Vĩnh Phong', below: [{ id: 'school-4' }] },
    ],
  },
]);

const report = (unit: string, more: Partial<Submission> = {}) =>
  reportOf(llw2022, unit, { 'seminars.held': 1 }, more);

const totalsOf = (submissions: readonly Submission[], policy: RollUpPolicy = {}) =>
  rollUp({ template: llw2022, snapshot, submissions, policy });

const statesOf = (submissions: readonly Submission[], policy: RollUpPolicy = {}) =>
  Object.fromEntries(
    totalsOf(submissions, policy)
      .reporters('province')
      .map(({ unit, status }) => [unit, status]),
  );

describe('deadlines', () => {
  const cameOn = (day: string) => [report('school-1', { submittedAt: `${day}T23:59:59+07:00` })];

  test('“trước ngày 10” leaves out the 10th', () => {
    const policy = { deadline: { date: '2024-10-10', rule: 'before' } } as const;
    expect(statesOf(cameOn('2024-10-09'), policy)).toMatchObject({ 'school-1': 'onTime' });
    expect(statesOf(cameOn('2024-10-10'), policy)).toMatchObject({ 'school-1': 'late' });
  });

  test('“chậm nhất ngày 10” still takes the 10th', () => {
    const policy = { deadline: { date: '2024-10-10', rule: 'onOrBefore' } } as const;
    expect(statesOf(cameOn('2024-10-10'), policy)).toMatchObject({ 'school-1': 'onTime' });
    expect(statesOf(cameOn('2024-10-11'), policy)).toMatchObject({ 'school-1': 'late' });
  });

  test('the day is that of Viet Nam, wherever the clock of the server stands', () => {
    const policy = { deadline: { date: '2024-10-10', rule: 'onOrBefore' } } as const;
    const at = (submittedAt: string) => statesOf([report('school-1', { submittedAt })], policy)['school-1'];
    expect(at('2024-10-10T16:59:59Z')).toBe('onTime');
    expect(at('2024-10-10T17:00:00Z')).toBe('late');
  });

  test('an extension of a commune holds for its schools, and one of a school goes before it', () => {
    const policy: RollUpPolicy = {
      deadline: { date: '2024-10-05', rule: 'onOrBefore' },
      extensions: [
        { unit: 'vinh-binh', deadline: { date: '2024-10-12', rule: 'onOrBefore' }, reason: 'bão' },
        {
          unit: 'school-2',
          deadline: { date: '2024-10-06', rule: 'onOrBefore' },
          reason: 'đã gia hạn riêng',
        },
      ],
    };
    expect(statesOf([report('school-1'), report('school-2'), report('school-4')], policy)).toEqual({
      'school-1': 'onTime',
      'school-2': 'late',
      'school-3': 'missing',
      'school-4': 'late',
    });
  });

  test('a kind of unit may have a deadline of its own', () => {
    const policy: RollUpPolicy = {
      deadline: { date: '2024-10-01', rule: 'onOrBefore' },
      deadlineByKind: { primarySchool: { date: '2024-10-20', rule: 'onOrBefore' } },
    };
    expect(statesOf([report('school-1')], policy)).toMatchObject({ 'school-1': 'onTime' });
  });

  test('late reports are counted, unless the policy leaves them out', () => {
    const deadline = { date: '2024-10-01', rule: 'onOrBefore' } as const;
    const counted = totalsOf([report('school-1')], { deadline });
    const left = totalsOf([report('school-1')], { deadline, late: 'exclude' });
    expect(counted.figure('province', 'seminars.held').value).toBe('1');
    expect(left.figure('province', 'seminars.held').value).toBeNull();
    expect(left.coverage('province')).toMatchObject({ received: 0, excluded: 1 });
  });
});

describe('who is missing, and what became of the others', () => {
  const totals = totalsOf(
    [
      report('school-1', { status: 'returned' }),
      report('school-2', { status: 'draft' }),
      reportOf(llw2022, 'school-3', { 'seminars.held': { status: 'blank' } }),
    ],
    { waivers: [{ unit: 'school-4', reason: 'mới thành lập' }] },
  );

  test('every expected reporter has a state, with a reason where it is not counted', () => {
    expect(totals.reporters('province')).toMatchObject([
      { unit: 'school-1', status: 'returned' },
      { unit: 'school-2', status: 'missing' },
      { unit: 'school-3', status: 'excluded', reason: { vi: 'Bản nộp không có số liệu ở ô nào.' } },
      { unit: 'school-4', status: 'waived', reason: { vi: 'mới thành lập' } },
    ]);
  });

  test('the counts add up to what was expected, waivers apart', () => {
    const { expected, received, missing, returned, excluded, waived } = totals.coverage('province');
    expect(expected).toBe(received + missing + returned + excluded);
    expect({ expected, waived }).toEqual({ expected: 3, waived: 1 });
  });

  test('a nil report is a report: zero in a cell is an answer', () =>
    expect(statesOf([reportOf(llw2022, 'school-1', { 'seminars.held': 0 })])).toMatchObject({
      'school-1': 'onTime',
    }));

  test('a returned report that was mended counts', () =>
    expect(
      statesOf([report('school-1', { status: 'returned' }), report('school-1', { revision: 2 })]),
    ).toMatchObject({
      'school-1': 'onTime',
    }));

  test('where only accepted ones count, a submitted one is there and left out', () =>
    expect(statesOf([report('school-1', { status: 'submitted' })], { accept: ['accepted'] })).toMatchObject({
      'school-1': 'excluded',
    }));

  test('an excluded unit is told with the reason of the policy', () => {
    const excluded = totalsOf([report('school-1')], {
      exclusions: [{ unit: 'school-1', reason: 'đang thanh tra' }],
    });
    expect(excluded.reporters('school-1')).toMatchObject([
      { status: 'excluded', reason: { vi: 'đang thanh tra' } },
    ]);
  });

  test('a commune that sent consolidated figures alone has not reported, where totals are computed', () => {
    const submissions = [report('vinh-binh', { basis: 'consolidated' })];
    const expected = { by: 'kinds', kinds: ['commune'] } as const;
    expect(statesOf(submissions, { expected })).toEqual({ 'vinh-binh': 'excluded', 'vinh-phong': 'missing' });
    expect(statesOf(submissions, { expected, source: 'reported' })).toMatchObject({ 'vinh-binh': 'onTime' });
  });
});

describe('who has to report', () => {
  test('a list frozen when the campaign began keeps its denominator when the tree grows', () => {
    const reporters = freezeExpectedReporters(treeOf([{ id: 'commune', below: [{ id: 'a' }, { id: 'b' }] }]));
    const later = treeOf([{ id: 'commune', below: [{ id: 'a' }, { id: 'c' }] }]);
    const totals = rollUp({
      template: llw2022,
      snapshot: later,
      submissions: [report('a'), report('c')],
      policy: { expected: { by: 'list', reporters } },
    });
    expect(totals.coverage('commune')).toMatchObject({ expected: 1, received: 1 });
    expect(totals.findings.map(({ code }) => code)).toEqual([
      'AGGREGATE.REPORTER.002',
      'AGGREGATE.REPORTER.001',
    ]);
  });

  test('each reporter on the list has a reason, each stands there once, in the order of the tree', () => {
    const list = freezeExpectedReporters(snapshot, {
      by: 'units',
      units: ['school-4', 'school-1', 'school-4'],
    });
    expect(list).toEqual([
      { unit: 'school-1', reason: 'được phân công' },
      { unit: 'school-4', reason: 'được phân công' },
    ]);
  });

  test('naming a unit that is not there is misuse', () =>
    expect(() => freezeExpectedReporters(snapshot, { by: 'units', units: ['nowhere'] })).toThrow(
      MisuseError,
    ));
});
