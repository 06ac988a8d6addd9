import { llw2022 } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';
import { reconcile } from './reconcile.ts';

const snapshot = treeOf([
  { id: 'commune', below: [{ id: 'school-1' }, { id: 'school-2' }, { id: 'school-3' }, { id: 'school-4' }] },
]);

const held = (consolidated: number | undefined, source: 'computed' | 'reportedElseComputed' = 'computed') => {
  const totals = rollUp({
    template: llw2022,
    snapshot,
    submissions: [
      reportOf(llw2022, 'school-1', { 'seminars.held': 12 }),
      reportOf(llw2022, 'school-2', { 'seminars.held': 30 }),
      reportOf(llw2022, 'school-3', { 'seminars.held': 100 }),
      reportOf(
        llw2022,
        'commune',
        consolidated === undefined ? { 'media.press': 1 } : { 'seminars.held': consolidated },
        { basis: 'consolidated', id: 'consolidated' },
      ),
    ],
    policy: { source },
  });
  return reconcile(totals).cells.find(({ cell }) => cell === 'seminars.held');
};

describe('reported against computed', () => {
  test('agrees where the commune added up its schools', () =>
    expect(held(142)).toMatchObject({ reported: '142', computed: '142', imbalance: '0', verdict: 'agrees' }));

  test('differs, and names who is missing from the computation', () =>
    expect(held(150)).toMatchObject({
      imbalance: '8',
      verdict: 'differs',
      missing: ['school-4'],
      candidates: [],
    }));

  test('names the school the commune left out', () =>
    expect(held(112)?.candidates).toEqual([
      { unit: 'school-2', value: '30', wouldBe: '0', because: 'leftOut' },
    ]));

  test('names the school the commune counted twice', () =>
    expect(held(154)?.candidates).toEqual([
      { unit: 'school-1', value: '12', wouldBe: '24', because: 'twice' },
    ]));

  test('names the school whose point slipped', () =>
    expect(held(142 + 108)?.candidates).toEqual([
      { unit: 'school-1', value: '12', wouldBe: '120', because: 'slip' },
    ]));

  test('tells apart what only one side has', () =>
    expect(held(undefined)).toMatchObject({ verdict: 'onlyComputed' }));

  test('is the same whether totals take the report or the sum', () =>
    expect(held(112, 'reportedElseComputed')).toEqual(held(112)));

  test('counts its verdicts', () => {
    const totals = rollUp({ template: llw2022, snapshot, submissions: [] });
    expect(reconcile(totals)).toEqual({
      cells: [],
      counts: { agrees: 0, differs: 0, onlyReported: 0, onlyComputed: 0 },
    });
  });
});
