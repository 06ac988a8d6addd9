import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../units/snapshot.ts';
import { communeLevelKinds } from '../units/unit-kind-labels.ts';
import { createUnitRegistry } from '../units/unit-registry.ts';
import { syntheticNation } from './synthetic-nation.ts';

const nation = syntheticNation();
const { value: registry, findings } = createUnitRegistry(nation);
const communeKinds = ['commune', 'ward'];
const schoolKinds = ['preschool', 'primarySchool', 'lowerSecondarySchool'];

const before = registry?.at('2024-10-01');
const after = registry?.at('2025-10-01');
const edges = registry?.correspondence('2024-10-01', '2025-10-01', { kinds: communeLevelKinds }).edges ?? [];

function shapeOf(tree: Snapshot | undefined): readonly number[] {
  return [['province'], ['district'], communeKinds, schoolKinds].map(
    (kinds) => tree?.units.filter(({ kind }) => kinds.includes(kind)).length ?? 0,
  );
}

describe('the synthetic nation', () => {
  it('contradicts nothing', () => {
    expect(findings).toEqual([]);
  });

  it('has the measured shape before and after the reform', () => {
    expect(shapeOf(before)).toEqual([63, 696, 10_035, 50_000]);
    expect(shapeOf(after)).toEqual([34, 0, 3_321, 50_000]);
  });

  it('divides 471 communes among two to five each, 441 new communes in all', () => {
    const parts = edges.filter(({ extent }) => extent === 'part');
    const successors = new Map<string, number>();
    for (const { from } of parts) successors.set(from, (successors.get(from) ?? 0) + 1);
    expect(successors.size).toBe(471);
    expect(Math.min(...successors.values())).toBe(2);
    expect(Math.max(...successors.values())).toBeLessThanOrEqual(5);
    expect(new Set(parts.map(({ to }) => to)).size).toBe(441);
    expect(edges.filter(({ from, to }) => from === to)).toHaveLength(137);
  });

  it('leaves 3,012 areas, 2,880 of them one new commune, the largest of 75', () => {
    const areas = registry?.comparableAreas('2024-10-01', '2025-10-01').areas ?? [];
    expect(areas).toHaveLength(3_012);
    expect(areas.filter(({ comparison }) => comparison === 'exact')).toHaveLength(2_880);
    expect(Math.max(...areas.map(({ after }) => after.length))).toBe(75);
    expect(areas.flatMap(({ before }) => before)).toHaveLength(10_035);
    expect(areas.flatMap(({ after }) => after)).toHaveLength(3_321);
  });

  it('lets codes of former communes name new ones, as the reform did', () => {
    const reused = after?.units.filter(({ id, codes }) => {
      const holder = before?.findByCode('gso', codes[0]?.value ?? '');
      return holder !== undefined && holder.id !== id;
    });
    expect(reused?.length).toBeGreaterThan(3_000);
  });

  it('is the same for the same seed and another for another', () => {
    const small = { provinces: 4, communes: 80, schools: 300 };
    expect(syntheticNation({ ...small, seed: 5 })).toEqual(syntheticNation({ ...small, seed: 5 }));
    expect(syntheticNation({ ...small, seed: 5 })).not.toEqual(syntheticNation({ ...small, seed: 6 }));
  });

  it.each([1, 2, 3, 10, 100, 1_000])('is sound with %i communes too', (communes) => {
    const { units, events } = syntheticNation({
      provinces: Math.min(communes, 5),
      communes,
      schools: 3 * communes,
    });
    const small = createUnitRegistry({ units, events });
    expect(small.findings).toEqual([]);
    const tree = small.value?.at('2025-10-01');
    expect(tree?.units.filter(({ kind }) => communeKinds.includes(kind))).toHaveLength(communes);
    expect(tree?.units.filter(({ kind }) => schoolKinds.includes(kind))).toHaveLength(3 * communes);
  });
});
