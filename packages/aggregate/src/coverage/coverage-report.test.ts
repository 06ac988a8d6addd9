import { createUnitRegistry, type Unit } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/invented-campaign.ts';
import { indicatorOf, templateOf } from '../../testing/invented-template.ts';
import { rollUp } from '../engine/roll-up.ts';
import { coverage } from './coverage-report.ts';

const valid = { from: '2020-01-01', to: null };
const unit = (id: string, parent: string | null, pupils: string): Unit => ({
  id,
  versions: [{ name: id, kind: parent ? 'primarySchool' : 'commune', codes: [], valid }],
  reportsTo: [{ line: 'territorial', parent, valid }],
  attributes: { pupils },
});
const { value: registry } = createUnitRegistry({
  units: [
    unit('commune', null, '0'),
    unit('a', 'commune', '100'),
    unit('b', 'commune', '300'),
    unit('c', 'commune', '600'),
  ],
});
if (!registry) throw new Error('the invented units contradict each other');

const template = templateOf([indicatorOf('held', 'sum'), indicatorOf('attendances', 'sum')]);
const totals = rollUp({
  template,
  snapshot: registry.at('2024-10-01'),
  submissions: [
    reportOf(template, 'a', { held: 1, attendances: 20 }),
    reportOf(template, 'b', { held: 0, attendances: { status: 'blank' } }),
  ],
});

describe('how complete a commune is', () => {
  const report = coverage(totals, 'commune', 'pupils');

  test('by reports, with the missing by name', () => {
    expect(report.received).toBe('66.67');
    expect(report.missing.map(({ name }) => name)).toEqual(['c']);
  });
  test('by filled cells: a report with an empty cell is not the whole answer', () =>
    expect(report.cells).toEqual({ asked: 4, filled: 3, share: '75.00' }));
  test('by pupils: the largest school is the one that is missing', () =>
    expect(report.weighted).toEqual({ expected: '1000', received: '400' }));
  test('says nothing of a share of nothing', () => expect(coverage(totals, 'c').cells.share).toBeNull());
});
