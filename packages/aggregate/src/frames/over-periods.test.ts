import type { FramedFigure, PeriodOperator } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { indicatorOf, templateOf } from '../../testing/invented-template.ts';
import { NO_COVERAGE } from '../coverage/coverage-counts.ts';
import { overPeriods } from './over-periods.ts';

const figure = (period: string, value: string | null, snapshotHash = 'one tree'): FramedFigure<'asOf'> => ({
  place: { type: 'unit', unit: 'commune' },
  cell: 'held',
  period,
  frame: { mode: 'asOf', snapshotHash },
  value,
  certainty: 'exact',
  divided: [],
  coverage: { ...NO_COVERAGE, expected: 2, received: 1, onTime: 1, missing: 1 },
});

const formWith = (periods: PeriodOperator, measure: 'attendances' | 'persons' = 'attendances') =>
  templateOf([
    indicatorOf('held', 'sum', { measure, aggregation: { units: 'sum', periods, categories: {} } }),
  ]);

const years = [figure('2024', '9'), figure('2022', '4'), figure('2025', null), figure('2023', '6')];

describe('one figure over several years', () => {
  test.each([
    ['sum', '19'],
    ['first', '4'],
    ['last', '9'],
    ['min', '4'],
    ['max', '9'],
    ['mean', '6'],
  ] as const)('%s leaves out the year without a value', (operator, value) =>
    expect(overPeriods(formWith(operator), years)).toMatchObject({
      value,
      periods: ['2022', '2023', '2024'],
    }),
  );

  test('has the coverage of all years', () =>
    expect(overPeriods(formWith('sum'), years).coverage).toMatchObject({
      expected: 8,
      received: 4,
      missing: 4,
    }));

  test('is refused where the form does not add over years, and for persons, who come again', () => {
    expect(overPeriods(formWith('none'), years)).toMatchObject({ value: null, refused: expect.anything() });
    expect(overPeriods(formWith('sum', 'persons'), years).refused?.vi).toContain('Số người không cộng được');
  });

  test('of two trees is misuse', () =>
    expect(() =>
      overPeriods(formWith('sum'), [figure('2023', '1'), figure('2024', '1', 'another tree')]),
    ).toThrow('one frame'));
});
