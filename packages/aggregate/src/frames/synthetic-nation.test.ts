import { createUnitRegistry, llw2022, type RollUp, type Snapshot } from '@llw/core';
import { syntheticNation } from '@llw/core/testing';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';
import { compareYears } from './compare-years.ts';
import { reframe } from './reframe.ts';

const CELL = 'seminars.held';

const nation = syntheticNation({ provinces: 8, communes: 500, schools: 3000 });
const { value: registry } = createUnitRegistry({ units: nation.units, events: nation.events });
if (!registry) throw new Error('the invented nation contradicts itself');
const trees = { before: registry.at('2024-10-01'), after: registry.at('2025-10-01') };
const correspondence = registry.correspondence('2024-10-01', '2025-10-01');
const areas = registry.comparableAreas('2024-10-01', '2025-10-01');
const communeKinds = new Set(['commune', 'ward', 'township', 'specialZone']);

/** Every unit without units below, and every commune for itself, reports its place in the tree. */
function totalsOf(snapshot: Snapshot, period: string): RollUp {
  return rollUp({
    template: llw2022,
    snapshot,
    submissions: snapshot.units.flatMap(({ id, kind }, ordinal) => {
      const isLeaf = snapshot.subtreeEnd(ordinal) === ordinal + 1;
      return isLeaf || communeKinds.has(kind)
        ? [reportOf(llw2022, id, { [CELL]: ordinal + 1 }, { period })]
        : [];
    }),
    policy: { period, expected: { by: 'all' } },
  });
}

const before = totalsOf(trees.before, '2024');
const after = totalsOf(trees.after, '2025');

const sum = (values: readonly (string | null)[]): bigint =>
  values.reduce((total, value) => total + BigInt(value ?? 0), 0n);

const nationalTotal = (totals: RollUp): bigint =>
  sum(totals.snapshot.roots().map(({ id }) => totals.figure(id, CELL).value));

describe('a nation before and after the reform', () => {
  test('comparable areas add up to the totals of both years, all of them exact', () => {
    const rows = compareYears({ before, after, cells: [CELL], frame: { mode: 'comparableAreas', areas } });
    expect(sum(rows.map((row) => row.before.value))).toBe(nationalTotal(before));
    expect(sum(rows.map((row) => row.after.value))).toBe(nationalTotal(after));
    expect(new Set(rows.flatMap((row) => [row.before.certainty, row.after.certainty]))).toEqual(
      new Set(['exact']),
    );
  });

  test('areas partition the communes of both years', () => {
    for (const [side, tree] of [
      ['before', trees.before],
      ['after', trees.after],
    ] as const) {
      const inAreas = areas.areas.flatMap((area) => area[side]).sort();
      const communes = tree.units.flatMap(({ id, kind }) => (communeKinds.has(kind) ? [id] : []));
      expect(inAreas).toEqual(communes.sort());
    }
  });

  test('as of the later tree every new commune is exact, or names the divided commune it has a part of', () => {
    const moved = reframe(before, { mode: 'asOf', onto: trees.after, correspondence });
    const divided = new Set(
      correspondence.edges.flatMap(({ from, extent }) => (extent === 'part' ? [from] : [])),
    );
    const receivers = new Set(
      correspondence.edges.flatMap(({ from, to }) => (divided.has(from) ? [to] : [])),
    );
    expect(receivers.size).toBeGreaterThan(0);
    for (const { id, kind } of trees.after.units) {
      if (!communeKinds.has(kind)) continue;
      const figure = moved.figure(id, CELL);
      expect(figure.certainty).toBe(receivers.has(id) ? 'ambiguous' : 'exact');
      expect(figure.value === null).toBe(receivers.has(id));
      if (receivers.has(id)) expect(figure.divided.every((unit) => divided.has(unit))).toBe(true);
    }
  });

  test('as of the later tree the whole nation is what it was', () => {
    const moved = reframe(before, { mode: 'asOf', onto: trees.after, correspondence });
    const roots = trees.after.roots().map(({ id }) => moved.figure(id, CELL));
    expect(moved.unplaced).toEqual([]);
    expect(new Set(roots.map(({ certainty }) => certainty))).toEqual(new Set(['exact']));
    expect(sum(roots.map(({ value }) => value))).toBe(nationalTotal(before));
  });

  test('on the earlier tree every unit is exact, or ambiguous and names the new communes it shares', () => {
    const moved = reframe(after, { mode: 'backcast', onto: trees.before, correspondence });
    expect(moved.unplaced).toEqual([]);
    const figures = trees.before.units.map(({ id }) => moved.figure(id, CELL));
    expect(new Set(figures.map(({ certainty }) => certainty))).toEqual(new Set(['exact', 'ambiguous']));
    for (const { value, certainty, divided } of figures) {
      expect(divided.length > 0).toBe(certainty === 'ambiguous');
      if (certainty === 'ambiguous') expect(value).toBeNull();
    }
  });

  test('a commune that went through untouched is the same there and back', () => {
    const there = reframe(before, { mode: 'asOf', onto: trees.after, correspondence });
    const back = reframe(after, { mode: 'backcast', onto: trees.before, correspondence });
    const untouched = trees.before.units.filter(
      ({ id, kind }) => communeKinds.has(kind) && trees.after.unit(id) !== undefined,
    );
    expect(untouched.length).toBeGreaterThan(5);
    for (const { id } of untouched) {
      expect(there.figure(id, CELL)).toMatchObject({
        certainty: 'exact',
        value: before.figure(id, CELL).value,
      });
      expect(back.figure(id, CELL)).toMatchObject({
        certainty: 'exact',
        value: after.figure(id, CELL).value,
      });
    }
  });

  test('a school is itself across the reform, in whichever commune it is now', () => {
    const there = reframe(before, { mode: 'asOf', onto: trees.after, correspondence });
    const schools = trees.after.units.filter(({ attributes: { pupils } }) => pupils !== undefined);
    expect(schools).toHaveLength(3000);
    for (const { id } of schools)
      expect(there.figure(id, CELL)).toMatchObject({
        certainty: 'exact',
        value: before.figure(id, CELL).value,
      });
  });
});
