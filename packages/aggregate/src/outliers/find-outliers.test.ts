import { createUnitRegistry, type Unit } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { nationWithErrors, treesOfNation } from '../../testing/invented-nation.ts';
import { yearlyForm } from '../../testing/invented-years.ts';
import { rollUp } from '../engine/roll-up.ts';
import { findOutliers, type OutlierInput } from './find-outliers.ts';

/** A tenth of the nation; `pnpm bench outliers` looks at all of it. */
const nation = treesOfNation({ provinces: 4, communes: 330 });

describe('errors at one in a thousand on the synthetic nation, beside two years of history and across the reform', () => {
  test('are found at 90 % and more, with 2 % or fewer figures raised', { tags: 'stress' }, () => {
    const years = [1000, 2000, 3000, 4000].map((seed) => {
      const { current, history, errors } = nationWithErrors(nation, 0.001, seed);
      const { outliers, checked } = findOutliers({ current, history });
      expect(outliers.length / checked).toBeLessThanOrEqual(0.02);
      const raised = new Set(outliers.map(({ unit, cell }) => `${unit} ${cell}`));
      return {
        errors: errors.length,
        found: errors.filter(({ unit, cell }) => raised.has(`${unit} ${cell}`)).length,
      };
    });
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const errors = sum(years.map((year) => year.errors));
    expect(errors).toBeGreaterThan(180);
    expect(sum(years.map(({ found }) => found)) / errors).toBeGreaterThanOrEqual(0.9);
  });

  test('a smaller budget raises fewer, the farthest first', () => {
    const { current, history } = nationWithErrors(nation, 0.001, 1000);
    const shareAt = (budget: number) => {
      const { outliers, checked } = findOutliers({ current, history, budget });
      return outliers.length / checked;
    };
    expect(shareAt(0.005)).toBeLessThanOrEqual(0.005);
    expect(shareAt(0.001)).toBeLessThan(shareAt(0.005));
  });
});

describe('what a doubtful figure looks like', () => {
  const schools = Array.from({ length: 12 }, (_, at) => `school-${at}`);
  const commune = treeOf([{ id: 'commune', below: schools.map((id) => ({ id })) }]);
  const usual = (at: number) => ({
    classes: 4 + (at % 3),
    attendances: 1200 + 13 * at,
    funding: 2_000_000 + 50_000 * at,
  });
  const totalsOf = (odd: Readonly<Record<string, number>>, period: string) =>
    rollUp({
      template: yearlyForm,
      snapshot: commune,
      submissions: schools.map((id, at) =>
        reportOf(yearlyForm, id, { ...usual(at), ...(id === 'school-3' ? odd : {}) }, { period }),
      ),
      policy: { period },
    });
  const history = [totalsOf({}, '2023')];
  const review = (odd: Readonly<Record<string, number>>) =>
    findOutliers({ current: totalsOf(odd, '2024'), history, budget: 0.2 });
  const found = (odd: Readonly<Record<string, number>>) =>
    review(odd).outliers.map(({ unit, cell, pattern }) => [unit, cell, pattern]);

  test('nothing, where nothing changed', () => expect(review({}).outliers).toEqual([]));
  test('đồng written where nghìn đồng were meant', () =>
    expect(found({ funding: 2_150 })).toEqual([['school-3', 'funding', 'slip']]));
  test('a figure that vanished', () =>
    expect(found({ attendances: 0 })).toEqual([['school-3', 'attendances', 'zeroed']]));
  test('two digits exchanged', () =>
    expect(found({ attendances: 2139 })).toEqual([['school-3', 'attendances', 'transposed']]));
  test('two cells exchanged', () =>
    expect(found({ attendances: 4, classes: 1239 })).toEqual([
      ['school-3', 'classes', 'swapped'],
      ['school-3', 'attendances', 'swapped'],
    ]));
  test('the unit that explains most of the difference comes first', () =>
    expect(review({ funding: 2_150_000_000 }).focus).toEqual(['school-3']));

  test('a unit without a past is held against its peers', () => {
    const { outliers } = findOutliers({ current: totalsOf({ attendances: 90_000 }, '2024'), budget: 0.2 });
    expect(outliers.map(({ unit, pattern }) => [unit, pattern])).toEqual([['school-3', 'peers']]);
  });

  test('all of it is asked, never held to be wrong', () => {
    const severities = review({ funding: 2_150, attendances: 0 }).findings.map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(['query']));
  });
});

describe('a cell that most units leave at 0', () => {
  test('still tells who reports far more than its peers', () => {
    const schools = Array.from({ length: 20 }, (_, at) => `school-${at}`);
    const current = rollUp({
      template: yearlyForm,
      snapshot: treeOf([{ id: 'commune', below: schools.map((id) => ({ id })) }]),
      submissions: schools.map((id, at) =>
        reportOf(yearlyForm, id, { exhibitions: at === 7 ? 4000 : at === 9 ? 1 : 0 }),
      ),
    });
    const { outliers } = findOutliers({ current, budget: 0.05 });
    expect(outliers.map(({ unit }) => unit)).toEqual(['school-7']);
  });
});

describe('units without a past and of unlike size', () => {
  const valid = { from: '2020-01-01', to: null };
  const school = (at: number): Unit => ({
    id: `school-${at}`,
    versions: [{ name: `school-${at}`, kind: 'primarySchool', codes: [], valid }],
    reportsTo: [{ line: 'territorial', parent: null, valid }],
    attributes: { pupils: String(at < 40 ? 100 + at : 1000 + at) },
  });
  const { value: registry } = createUnitRegistry({
    units: Array.from({ length: 80 }, (_, at) => school(at)),
  });
  const snapshot = registry?.at('2024-10-01') ?? expect.fail('units');
  const current = rollUp({
    template: yearlyForm,
    snapshot,
    // A small school that reports what only large ones do.
    submissions: Array.from({ length: 80 }, (_, at) =>
      reportOf(yearlyForm, `school-${at}`, {
        attendances: at === 11 ? 2000 : at < 40 ? 200 + (at % 9) : 2000 + (at % 50),
      }),
    ),
  });

  test('are held against those of their size, where a size is named', () => {
    const found = (input: Partial<OutlierInput>) =>
      findOutliers({ current, budget: 0.05, ...input }).outliers.map(({ unit }) => unit);
    expect(found({ sizeBy: 'pupils' })).toEqual(['school-11']);
    expect(found({})).toEqual([]);
  });
});
