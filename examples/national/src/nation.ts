import { createUnitRegistry, type Snapshot, type Unit, type UnitId } from '@llw/core';
import { syntheticNation } from '@llw/core/testing';

/** Ministry, 34 provinces, 3,321 communes and 50,000 schools. */
export const LARGEST_NATION = 53_356;
export const SMALLEST_NATION = 60;

/** The root of the tree: where the national totals stand. */
export const NATION: UnitId = 'nation';

/** A day of the Week of 2025, three months after the reform. */
const DAY = '2025-10-01';
const LINE = 'territorial';
const valid = { from: '2025-07-01', to: null };

/** An invented nation of that many units, as plain data: what a portal would read from its database. */
export function nationOf(units: number): readonly Unit[] {
  const provinces = Math.max(2, Math.min(34, Math.floor(units / 60)));
  const communes = Math.max(provinces, Math.round((units * 3_321) / LARGEST_NATION));
  const schools = units - 1 - provinces - communes;
  const tree = treeOn(DAY, syntheticNation({ provinces, communes, schools }));
  return [
    {
      id: NATION,
      versions: [{ name: 'Cả nước', kind: 'ministry', codes: [], valid }],
      reportsTo: [{ line: LINE, parent: null, valid }],
    },
    ...tree.units.map(
      ({ id, name, kind, codes }): Unit => ({
        id,
        versions: [{ name, kind, codes, valid }],
        reportsTo: [{ line: LINE, parent: tree.parent(id)?.id ?? NATION, valid }],
      }),
    ),
  ];
}

/** The tree of those units in the Week. The coordinator and every worker build the same one. */
export const treeOf = (units: readonly Unit[]): Snapshot => treeOn(DAY, { units });

/** The provinces: each is added up on its own. */
export const provincesOf = (tree: Snapshot): readonly UnitId[] => tree.children(NATION).map(({ id }) => id);

function treeOn(day: string, input: Parameters<typeof createUnitRegistry>[0]): Snapshot {
  const { value: registry } = createUnitRegistry(input);
  if (!registry) throw new Error('the invented nation contradicts itself');
  return registry.at(day);
}
