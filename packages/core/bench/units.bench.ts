/**
 * How the registry of units and its trees grow from 1,000 to 500,000 units, and how the tree by column
 * stands to what one would write first: an object for each unit with its parent and its children.
 */
import { createUnitRegistry, type Snapshot, type Unit, type UnitRegistry } from '@llw/core';
import { SeededRandom, syntheticNation } from '@llw/core/testing';

const SIZES = [1_000, 10_000, 53_000, 100_000, 500_000] as const;
const DAY = '2024-10-01';
const LOOK_UPS = 100_000;

/** Units before the reform, as many as asked for. */
function unitsOf(size: number): readonly Unit[] {
  const communes = Math.max(10, Math.round((3_321 * size) / 60_800));
  const provinces = Math.min(34, Math.ceil(communes / 50));
  const { units } = syntheticNation({ provinces, communes, schools: size });
  return units.slice(0, size);
}

/** Milliseconds of the quickest of some runs: what others do on the machine only ever adds. */
function bestTime<Prepared>(
  runs: number,
  prepare: () => Prepared,
  work: (prepared: Prepared) => unknown,
): number {
  const times = Array.from({ length: runs }, () => {
    const prepared = prepare();
    globalThis.gc?.();
    const start = performance.now();
    work(prepared);
    return performance.now() - start;
  });
  return Math.min(...times);
}

interface Node {
  readonly unit: Unit;
  parent: Node | undefined;
  readonly children: Node[];
}

/** The peer: objects that point at each other. */
function linkObjects(units: readonly Unit[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const unit of units) nodes.set(unit.id, { unit, parent: undefined, children: [] });
  for (const node of nodes.values()) {
    node.parent = nodes.get(node.unit.reportsTo[0]?.parent ?? '');
    node.parent?.children.push(node);
  }
  return nodes;
}

const countBelow = (node: Node): number =>
  node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);

/** Nanoseconds of one look-up, over many in an order that defeats the cache. */
function lookUpTime(ids: readonly string[], look: (id: string) => unknown): number {
  const time = bestTime(
    3,
    () => ids,
    (all) => {
      for (const id of all) look(id);
    },
  );
  return (time * 1e6) / ids.length;
}

function pickIds(units: readonly Unit[]): readonly string[] {
  const random = new SeededRandom(1);
  return Array.from({ length: LOOK_UPS }, () => units[random.whole(0, units.length - 1)]?.id ?? '');
}

function registryOf(input: Parameters<typeof createUnitRegistry>[0]): UnitRegistry {
  const { value, findings } = createUnitRegistry(input);
  if (value === undefined) throw new Error(`refused: ${findings[0]?.code}`);
  return value;
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : 0);
const ns = (time: number) => time.toFixed(0);

function measureBuilding(size: number, units: readonly Unit[]) {
  const runs = size > 60_000 ? 3 : 7;
  const registry = registryOf({ units });
  const listed = () => units;
  const fresh = () => registry.at(DAY);
  const create = bestTime(runs, listed, () => createUnitRegistry({ units }));
  const tree = bestTime(runs, listed, fresh);
  const objects = bestTime(runs, listed, linkObjects);
  const hash = bestTime(runs, fresh, (snapshot) => snapshot.hash);
  const codes = bestTime(runs, fresh, (snapshot) => snapshot.findByCode('moet', '0'));
  const names = bestTime(runs, fresh, (snapshot) => snapshot.findByName('Xã'));
  return {
    units: size,
    'registry, ms': ms(create),
    'tree, ms': ms(tree),
    'tree, µs a unit': ((tree * 1e3) / size).toFixed(2),
    'objects, ms': ms(objects),
    'tree / objects': (tree / objects).toFixed(2),
    'hash, ms': ms(hash),
    'codes, ms': ms(codes),
    'names, ms': ms(names),
  };
}

function measureLookUps(size: number, units: readonly Unit[]) {
  const tree: Snapshot = registryOf({ units }).at(DAY);
  const nodes = linkObjects(units);
  const ids = pickIds(units);
  const codes = new Map(units.map(({ id, versions }) => [id, versions[0]?.codes[0]]));
  const places = new Map(units.map(({ id, versions }) => [id, versions[0]?.name ?? '']));
  const parentOf = (id: string) => tree.parent(id)?.id ?? id;
  const few = ids.slice(0, 2_000);
  tree.findByCode('gso', '01');
  tree.findByName('Xã');
  const below = lookUpTime(few, (id) => {
    const top = tree.ancestors(id).at(-1)?.id ?? id;
    const ordinal = tree.ordinalOf(top);
    return tree.subtreeEnd(ordinal) - ordinal - 1;
  });
  const belowObjects = lookUpTime(few.slice(0, 20), (id) => {
    let node = nodes.get(id);
    while (node?.parent !== undefined) node = node.parent;
    return node === undefined ? 0 : countBelow(node);
  });
  return {
    units: size,
    'parent, ns': ns(lookUpTime(ids, (id) => tree.parent(id))),
    'ancestors, ns': ns(lookUpTime(ids, (id) => tree.ancestors(id))),
    'by code, ns': ns(
      lookUpTime(ids, (id) => {
        const code = codes.get(id);
        return code && tree.findByCode(code.scheme, code.value);
      }),
    ),
    'by name in parent, ns': ns(lookUpTime(few, (id) => tree.findByName(places.get(id) ?? '', parentOf(id)))),
    'size of province, ns': ns(below),
    'the same by objects, ns': ns(belowObjects),
    'objects / tree': (belowObjects / below).toFixed(0),
  };
}

function measureReform() {
  const nation = syntheticNation();
  const listed = { units: nation.units };
  const whole = bestTime(5, () => nation, createUnitRegistry);
  const alone = bestTime(5, () => listed, createUnitRegistry);
  const areas = bestTime(
    5,
    () => registryOf(nation),
    (registry) => registry.comparableAreas(DAY, '2025-10-01'),
  );
  return {
    'units listed': nation.units.length,
    events: nation.events.length,
    'registry with events, ms': ms(whole),
    'registry without, ms': ms(alone),
    'with / without': (whole / alone).toFixed(1),
    'comparable areas, ms': ms(areas),
  };
}

const building = [];
const lookingUp = [];
for (const size of SIZES) {
  const units = unitsOf(size);
  building.push(measureBuilding(units.length, units));
  lookingUp.push(measureLookUps(units.length, units));
}
console.log('Building. The indexes and the hash are made when first asked for; each is shown apart.');
console.table(building);
console.log('Looking up, each time another unit.');
console.table(lookingUp);
console.log('The reform of 2025 in a synthetic nation.');
console.table([measureReform()]);
