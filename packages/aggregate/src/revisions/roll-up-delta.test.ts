import {
  addDecimals,
  compareDecimals,
  llw2022,
  MisuseError,
  parseDecimal,
  type RollUp,
  type RollUpPolicy,
  type Submission,
} from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Given, reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { campaigns, everyOperator } from '../../testing/invented-submissions.ts';
import { createAccumulator } from '../accumulator/accumulator.ts';
import { rollUp } from '../engine/roll-up.ts';
import { planRollUp } from '../plan/roll-up-plan.ts';
import { rollUpDelta } from './roll-up-delta.ts';

const snapshot = treeOf([
  {
    id: 'province',
    below: [
      { id: 'vinh-binh', below: [{ id: 'school-1' }, { id: 'school-2' }] },
      { id: 'vinh-phong', below: [{ id: 'school-3' }] },
    ],
  },
]);

const sent = (unit: string, values: Readonly<Record<string, Given>>, more: Partial<Submission> = {}) =>
  reportOf(llw2022, unit, values, more);

const totalsOf = (submissions: readonly Submission[], policy: RollUpPolicy = {}) =>
  rollUp({ template: llw2022, snapshot, submissions, policy });

const lastWeek = [sent('school-1', { 'seminars.held': 2 }), sent('school-3', { 'seminars.held': 5 })];

describe('totals of last week and of today', () => {
  const delta = rollUpDelta(
    totalsOf(lastWeek),
    totalsOf([
      ...lastWeek,
      sent('school-1', { 'seminars.held': 20 }, { revision: 2 }),
      sent('school-2', { 'seminars.held': { status: 'blank' }, 'media.press': 1 }),
    ]),
  );

  test('name the schools that sent something else, and the units above, the deepest first', () => {
    expect(delta.revised).toEqual(['school-1', 'school-2']);
    expect(delta.above).toEqual(['vinh-binh', 'province']);
  });

  test('tell every figure that changed, and by how much; the other commune is not among them', () =>
    expect(
      delta.figures
        .filter(({ cell }) => cell === 'seminars.held')
        .map(({ unit, before, after, difference }) => [unit, before, after, difference]),
    ).toEqual([
      ['province', '7', '25', '18'],
      ['vinh-binh', '2', '20', '18'],
      ['school-1', '2', '20', '18'],
    ]));

  test('a figure that was not there before has no difference', () =>
    expect(delta.figures.find(({ cell, unit }) => cell === 'media.press' && unit === 'vinh-binh')).toEqual({
      unit: 'vinh-binh',
      cell: 'media.press',
      before: null,
      after: '1',
      difference: null,
    }));

  test('tell who is there now and was missing', () => {
    expect(delta.reporters).toMatchObject([
      { unit: 'school-1', before: { submission: 'school-1-1' }, after: { submission: 'school-1-2' } },
      { unit: 'school-2', before: { status: 'missing' }, after: { status: 'onTime' } },
    ]);
    expect(delta.coverage.map(({ unit, before, after }) => [unit, before.missing, after.missing])).toEqual([
      ['province', 1, 0],
      ['vinh-binh', 1, 0],
      ['school-2', 1, 0],
    ]);
  });
});

describe('faults', () => {
  test('are new or gone', () => {
    const twice = [...lastWeek, sent('school-1', { 'seminars.held': 4 }, { id: 'other' })];
    const settled = [...twice, sent('school-1', { 'seminars.held': 4 }, { revision: 2 })];
    const undecided = { duplicates: 'reject' } as const;
    const raised = rollUpDelta(totalsOf(lastWeek, undecided), totalsOf(twice, undecided)).findings;
    expect(raised.new.map(({ code }) => code)).toEqual([
      'AGGREGATE.DUPLICATE.003',
      'AGGREGATE.DUPLICATE.005',
    ]);
    expect(raised.gone).toEqual([]);
    const after = rollUpDelta(totalsOf(twice, undecided), totalsOf(settled, undecided)).findings;
    expect(after.gone.map(({ code }) => code)).toEqual(['AGGREGATE.DUPLICATE.005']);
  });
});

describe('a policy that was changed in between', () => {
  test('an extension makes late reports come in time, and no figure another one', () => {
    const deadline = { date: '2024-10-05', rule: 'onOrBefore' } as const;
    const later = { date: '2024-10-12', rule: 'onOrBefore' } as const;
    const extensions = [{ unit: 'vinh-binh', deadline: later, reason: 'bão' }];
    const delta = rollUpDelta(totalsOf(lastWeek, { deadline }), totalsOf(lastWeek, { deadline, extensions }));
    expect(delta.figures).toEqual([]);
    expect(delta.reporters).toMatchObject([
      { unit: 'school-1', before: { status: 'late' }, after: { status: 'onTime' } },
    ]);
    expect(delta.above).toEqual(['vinh-binh', 'province']);
  });

  test('an exclusion takes the unit out of all figures above it', () => {
    const exclusions = [{ unit: 'school-3', reason: 'đang thanh tra' }];
    const { figures } = rollUpDelta(totalsOf(lastWeek), totalsOf(lastWeek, { exclusions }));
    expect(figures.map(({ unit, after }) => [unit, after])).toEqual([
      ['province', '2'],
      ['vinh-phong', null],
      ['school-3', null],
    ]);
  });
});

/** Tells whether a difference is exactly what leads from one value to another. */
function adds(before: string | null, difference: string | null, after: string | null): boolean {
  const [was, step, is] = [before, difference, after].map((text) => parseDecimal(text ?? ''));
  if (!was || !is) return difference === null;
  return step !== undefined && compareDecimals(addDecimals(was, step), is) === 0;
}

/** The same by comparing every figure, coverage and reporter of both totals. */
function byComparingAll(before: RollUp, after: RollUp) {
  const units = after.snapshot.units.map(({ id }) => id);
  const reporter = (totals: RollUp, unit: string) => totals.reporters(unit).find((one) => one.unit === unit);
  return {
    figures: units.flatMap((unit) =>
      after.cells.flatMap((cell) => {
        const [was, is] = [before.figure(unit, cell).value, after.figure(unit, cell).value];
        return was === is ? [] : [{ unit, cell, before: was, after: is }];
      }),
    ),
    coverage: units.flatMap((unit) => {
      const [was, is] = [before.coverage(unit), after.coverage(unit)];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ unit, before: was, after: is }];
    }),
    reporters: units.flatMap((unit) => {
      const [was, is] = [reporter(before, unit), reporter(after, unit)];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [{ unit, ...(was && { before: was }), ...(is && { after: is }) }];
    }),
  };
}

const policies = fc.record<RollUpPolicy>({
  expected: fc.constant({ by: 'all' }),
  source: fc.constantFrom('computed', 'reported', 'reportedElseComputed', 'computedElseReported'),
  duplicates: fc.constantFrom('latestAccepted', 'firstAccepted', 'reject', 'manual'),
  deadline: fc.constantFrom(
    { date: '2024-10-08', rule: 'before' },
    { date: '2024-10-08', rule: 'onOrBefore' },
  ),
  late: fc.constantFrom('count', 'exclude'),
});

describe('any two totals of a tree', () => {
  test('differ byte for byte as a comparison of every figure says', () => {
    fc.assert(
      fc.property(
        campaigns,
        policies,
        policies,
        fc.boolean(),
        fc.nat(),
        ({ snapshot: tree, submissions }, policy, other, samePolicy, cut) => {
          const at = cut % (submissions.length + 1);
          const made = (given: readonly Submission[], held: RollUpPolicy) =>
            rollUp({ template: everyOperator, snapshot: tree, submissions: given, policy: held });
          const before = made(submissions.slice(0, at), policy);
          const after = made(submissions, samePolicy ? policy : other);
          const { figures, coverage, reporters, above, revised } = rollUpDelta(before, after);
          const expected = byComparingAll(before, after);
          expect(JSON.stringify({ coverage, reporters })).toBe(
            JSON.stringify({ coverage: expected.coverage, reporters: expected.reporters }),
          );
          expect(figures.map(({ difference: _, ...change }) => change)).toEqual(expected.figures);
          for (const { before: was, after: is, difference } of figures)
            expect(adds(was, difference, is)).toBe(true);
          const changed = new Set([...figures, ...coverage].map(({ unit }) => unit));
          const told = new Set([...revised, ...above]);
          expect([...changed].every((unit) => told.has(unit))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('that say the same do not differ', () => {
    fc.assert(
      fc.property(campaigns, policies, ({ snapshot: tree, submissions }, policy) => {
        const made = (given: readonly Submission[]) =>
          rollUp({ template: everyOperator, snapshot: tree, submissions: given, policy });
        expect(rollUpDelta(made(submissions), made(submissions.toReversed()))).toEqual({
          revised: [],
          above: [],
          figures: [],
          coverage: [],
          reporters: [],
          findings: { new: [], gone: [] },
        });
      }),
    );
  });
});

describe('misuse', () => {
  test('totals of another tree are compared by years, not here', () =>
    expect(() =>
      rollUpDelta(
        totalsOf(lastWeek),
        rollUp({ template: llw2022, snapshot: treeOf([{ id: 'province' }]), submissions: [] }),
      ),
    ).toThrow(MisuseError));

  test('totals of an accumulator that has moved on speak for nothing', () => {
    const plan = planRollUp(llw2022, snapshot);
    const accumulator = createAccumulator(plan, { template: llw2022, snapshot });
    const before = accumulator.rollUp();
    const after = accumulator.add(sent('school-1', { 'seminars.held': 2 })).rollUp();
    expect(() => rollUpDelta(before, after)).toThrow('ask the accumulator anew');
  });
});
