import { createUnitRegistry, llw2022, MisuseError, type Submission } from '@llw/core';
import { reform2025 } from '@llw/core/testing';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';
import { changeBetween } from './change.ts';
import { compareYears } from './compare-years.ts';
import { reframe } from './reframe.ts';

const { value: registry } = createUnitRegistry(reform2025);
if (!registry) throw new Error('the reform of 2025 contradicts itself');
const trees = { before: registry.at('2024-10-01'), after: registry.at('2025-10-01') };
const correspondence = registry.correspondence('2024-10-01', '2025-10-01');
const areas = registry.comparableAreas('2024-10-01', '2025-10-01');

const CELL = 'seminars.held';

const seminars = (year: string, counts: Readonly<Record<string, number>>): readonly Submission[] =>
  Object.entries(counts).map(([unit, count]) =>
    reportOf(llw2022, unit, { [CELL]: count }, { period: year, submittedAt: `${year}-10-08T08:00:00+07:00` }),
  );

const before = rollUp({
  template: llw2022,
  snapshot: trees.before,
  submissions: seminars('2024', {
    'cat-bi': 1,
    'dang-lam': 2,
    'thanh-to': 3,
    'dang-hai': 4,
    'trang-cat': 5,
    'dong-hai-1': 10,
    'dong-hai-2': 20,
    'nam-hai': 7,
    'vinh-binh-bac': 6,
    'vinh-binh-nam': 8,
    'binh-minh': 1,
  }),
  policy: { period: '2024' },
});

const after = rollUp({
  template: llw2022,
  snapshot: trees.after,
  submissions: seminars('2025', { 'hai-an-2025': 30, 'dong-hai-2025': 32, 'vinh-binh-2025': 12 }),
  policy: { period: '2025' },
});

describe('the same land before and after 2025-07-01', () => {
  const compared = (mode: 'asOf' | 'backcast') =>
    compareYears({ before, after, cells: [CELL], frame: { mode, correspondence } });
  const atUnit = (mode: 'asOf' | 'backcast', unit: string) =>
    compared(mode).find(({ place }) => place.type === 'unit' && place.unit === unit);

  test('three communes that became one are compared as one, exactly', () =>
    expect(atUnit('asOf', 'vinh-binh-2025')).toMatchObject({
      before: { value: '15', certainty: 'exact' },
      after: { value: '12' },
      change: { absolute: '-3', relative: '-20.00' },
    }));

  test('Hải An and Đông Hải share the divided Nam Hải: ambiguous each, and returned as such', () => {
    for (const unit of ['hai-an-2025', 'dong-hai-2025'])
      expect(atUnit('asOf', unit)).toMatchObject({
        before: { value: null, certainty: 'ambiguous', divided: ['nam-hai'] },
        change: null,
      });
  });

  test('the city that holds both parts is exact again', () =>
    expect(atUnit('asOf', 'hai-phong-2025')).toMatchObject({
      before: { value: '52', certainty: 'exact' },
      after: { value: '62' },
      change: { absolute: '10', relative: '19.23' },
    }));

  test('the area of Hải An and Đông Hải is exact without any estimate', () => {
    const rows = compareYears({ before, after, cells: [CELL], frame: { mode: 'comparableAreas', areas } });
    const area = rows.find(({ place }) => place.type === 'area' && place.after.includes('hai-an-2025'));
    expect(area).toMatchObject({
      before: { value: '52', certainty: 'exact', coverage: { expected: 8, received: 8 } },
      after: { value: '62', coverage: { expected: 2, received: 2 } },
      change: { absolute: '10' },
    });
  });

  test('on the earlier tree the later figure of a merged commune is ambiguous, that of its district exact', () => {
    expect(atUnit('backcast', 'vinh-binh-nam')).toMatchObject({
      after: { value: null, certainty: 'ambiguous' },
    });
    expect(atUnit('backcast', 'huyen-vinh-thuan')).toMatchObject({
      after: { value: '12', certainty: 'exact' },
      change: { absolute: '-3' },
    });
  });

  test('shares from elsewhere make an estimate, marked as such', () => {
    const weighted = registry.correspondence('2024-10-01', '2025-10-01', {
      weights: [
        { from: 'nam-hai', to: 'hai-an-2025', share: '0.4', source: 'invented census' },
        { from: 'nam-hai', to: 'dong-hai-2025', share: '0.6', source: 'invented census' },
      ],
    });
    const moved = reframe(before, { mode: 'asOf', onto: trees.after, correspondence: weighted });
    expect(moved.figure('hai-an-2025', CELL)).toMatchObject({ value: '17.8', certainty: 'estimated' });
    expect(moved.figure('hai-phong-2025', CELL)).toMatchObject({ value: '52', certainty: 'exact' });
  });

  test('sums over all areas are the totals of both years', () => {
    const rows = compareYears({ before, after, cells: [CELL], frame: { mode: 'comparableAreas', areas } });
    const total = (side: 'before' | 'after') =>
      rows.reduce((sum, row) => sum + Number(row[side].value ?? 0), 0);
    const rootsOf = (totals: typeof before) =>
      totals.snapshot.roots().reduce((sum, { id }) => sum + Number(totals.figure(id, CELL).value ?? 0), 0);
    expect(total('before')).toBe(rootsOf(before));
    expect(total('after')).toBe(rootsOf(after));
  });
});

describe('unlike frames', () => {
  test('do not type-check, and are refused at run time', () => {
    const moved = reframe(before, { mode: 'asOf', onto: trees.after, correspondence });
    const back = reframe(after, { mode: 'backcast', onto: trees.before, correspondence });
    const asReported = after.figure('hai-phong-2025', CELL);
    // @ts-expect-error a figure as reported stands in the tree of its own year
    const onlyByTypes = () => changeBetween(moved.figure('hai-phong-2025', CELL), asReported);
    expect(onlyByTypes).toThrow(MisuseError);
    const mixed = () =>
      // @ts-expect-error one stands on the later tree, the other on the earlier
      changeBetween(moved.figure('hai-phong-2025', CELL), back.figure('hai-phong', CELL));
    expect(mixed).toThrow('different frames');
  });
});
