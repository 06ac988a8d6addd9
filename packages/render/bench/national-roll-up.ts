import { type Coverage, cellsOf, llw2022, type RollUp, type SnapshotUnit } from '@llw/core';

/** Provinces, communes to each and schools to each: with them some 53,000 units. */
const PROVINCES = 34;
const COMMUNES = 98;
const SCHOOLS = 15;

const reported: Coverage = {
  expected: 1,
  received: 1,
  onTime: 1,
  late: 0,
  missing: 0,
  returned: 0,
  excluded: 0,
  waived: 0,
};

interface Tree {
  readonly units: readonly SnapshotUnit[];
  readonly parents: readonly number[];
  readonly levels: readonly number[];
}

function nationalTree(): Tree {
  const units: SnapshotUnit[] = [];
  const parents: number[] = [];
  const levels: number[] = [];
  const add = (name: string, parent: number, level: number): number => {
    units.push({ id: `u${units.length}`, name, kind: 'other', codes: [], attributes: {} });
    parents.push(parent);
    levels.push(level);
    return units.length - 1;
  };
  const nation = add('Toàn quốc', -1, 0);
  for (let p = 1; p <= PROVINCES; p++) {
    const province = add(`Tỉnh ${p}`, nation, 1);
    for (let c = 1; c <= COMMUNES; c++) {
      const commune = add(`Xã ${p}.${c}`, province, 2);
      for (let s = 1; s <= SCHOOLS; s++) add(`Trường Tiểu học ${p}.${c}.${s}`, commune, 3);
    }
  }
  return { units, parents, levels };
}

function subtreeEnds({ units, levels }: Tree): readonly number[] {
  const ends: number[] = [];
  for (let at = units.length - 1; at >= 0; at--) {
    let end = at + 1;
    while (end < units.length && (levels[end] ?? 0) > (levels[at] ?? 0)) end = ends[end] ?? units.length;
    ends[at] = end;
  }
  return ends;
}

/** Totals of the form of 2022 for a nation of invented figures, held by column. */
export function nationalRollUp(): RollUp {
  const tree = nationalTree();
  const { units, parents, levels } = tree;
  const ends = subtreeEnds(tree);
  const cells = cellsOf(llw2022).map(({ key }) => key);
  const columns = new Map(
    cells.map((key, cell) => {
      const column = new Float64Array(units.length);
      for (let at = units.length - 1; at >= 0; at--) {
        if (levels[at] === 3) column[at] = (at * 31 + cell * 7) % 500;
        const parent = parents[at] ?? -1;
        if (parent >= 0) column[parent] = (column[parent] ?? 0) + (column[at] ?? 0);
      }
      return [key, column] as const;
    }),
  );
  const ordinals = new Map(units.map(({ id }, at) => [id, at]));
  const at = (id: string) => ordinals.get(id) ?? -1;
  const children = new Map<number, SnapshotUnit[]>();
  units.forEach((unit, child) => {
    const parent = parents[child] ?? -1;
    const siblings = children.get(parent) ?? [];
    siblings.push(unit);
    children.set(parent, siblings);
  });
  const frame = { mode: 'asReported', snapshotHash: 'invented' } as const;
  const cellCoverage = {
    filled: 1,
    blank: 0,
    notApplicable: 0,
    notAvailable: 0,
    includedElsewhere: 0,
    absent: 0,
  };
  return {
    template: llw2022,
    period: '2025',
    policy: {},
    frame,
    cells,
    categoryTotals: [],
    tallies: [],
    refused: [],
    findings: [],
    snapshot: {
      date: '2025-10-01',
      line: 'territorial',
      hash: 'invented',
      units,
      ordinalOf: at,
      parentOrdinal: (ordinal) => parents[ordinal] ?? -1,
      subtreeEnd: (ordinal) => ends[ordinal] ?? ordinal + 1,
      levelOf: (ordinal) => levels[ordinal] ?? 0,
      unit: (id) => units[at(id)],
      parent: (id) => units[parents[at(id)] ?? -1],
      children: (id) => children.get(at(id)) ?? [],
      ancestors: () => [],
      descendants: (id) => units.slice(at(id) + 1, ends[at(id)]),
      roots: () => units.slice(0, 1),
      findByCode: () => undefined,
      findByName: () => [],
    },
    figure: (unit, cell) => ({
      unit,
      cell,
      period: '2025',
      frame,
      value: String(columns.get(cell)?.[at(unit)] ?? 0),
      source: 'computed',
      coverage: reported,
      cellCoverage,
      partial: false,
      lowerBound: false,
      estimated: false,
    }),
    coverage: () => reported,
    reporters: () => [],
    contribution: () => undefined,
    contributions: () => [],
    numbers: (cell) => columns.get(cell) ?? new Float64Array(units.length),
    texts: () => [],
  };
}
