import { type Coverage, cellsOf, type Figure, llw2022, type RollUp, type SnapshotUnit } from '@llw/core';

/** Provinces, communes to each and schools to each: with them some 53,000 units. */
const PROVINCES = 34;
const COMMUNES = 98;
const SCHOOLS = 15;
/** Units of a commune and of a province, each with itself. */
const COMMUNE_SIZE = 1 + SCHOOLS;
const PROVINCE_SIZE = 1 + COMMUNES * COMMUNE_SIZE;
const UNITS = 1 + PROVINCES * PROVINCE_SIZE;

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
const cellCoverage = {
  filled: 1,
  blank: 0,
  notApplicable: 0,
  notAvailable: 0,
  includedElsewhere: 0,
  absent: 0,
};
const frame = { mode: 'asReported', snapshotHash: 'invented' } as const;

/** Where a unit stands: the nation first, then each province, each commune in it and each school in that. */
interface Place {
  readonly level: number;
  readonly parent: number;
  readonly end: number;
  readonly name: string;
}

function placeOf(ordinal: number): Place {
  if (ordinal === 0) return { level: 0, parent: -1, end: UNITS, name: 'Toàn quốc' };
  const p = Math.floor((ordinal - 1) / PROVINCE_SIZE);
  const province = 1 + p * PROVINCE_SIZE;
  if (ordinal === province) {
    return { level: 1, parent: 0, end: province + PROVINCE_SIZE, name: `Tỉnh ${p + 1}` };
  }
  const c = Math.floor((ordinal - province - 1) / COMMUNE_SIZE);
  const commune = province + 1 + c * COMMUNE_SIZE;
  if (ordinal === commune) {
    return { level: 2, parent: province, end: commune + COMMUNE_SIZE, name: `Xã ${p + 1}.${c + 1}` };
  }
  const name = `Trường Tiểu học ${p + 1}.${c + 1}.${ordinal - commune}`;
  return { level: 3, parent: commune, end: ordinal + 1, name };
}

/** An invented figure of a school. */
const ofSchool = (ordinal: number, cell: number): number => (ordinal * 31 + cell * 7) % 500;

/** Totals of the units above the schools, by ordinal; those of schools are made when they are asked for. */
function totalsOf(cells: readonly string[]): ReadonlyMap<number, Float64Array> {
  const totals = new Map<number, Float64Array>();
  for (let ordinal = UNITS - 1; ordinal >= 0; ordinal--) {
    const { level, parent } = placeOf(ordinal);
    const own = totals.get(ordinal);
    const above = totals.get(parent) ?? new Float64Array(cells.length);
    if (parent >= 0) totals.set(parent, above);
    for (let cell = 0; cell < cells.length; cell++) {
      above[cell] = (above[cell] ?? 0) + (level === 3 ? ofSchool(ordinal, cell) : (own?.[cell] ?? 0));
    }
  }
  return totals;
}

/**
 * Totals of the form of 2022 for a nation of invented figures. It holds little more than the names of its
 * units, so that memory is that of who writes it down.
 */
export function nationalRollUp(): RollUp {
  const cells = cellsOf(llw2022).map(({ key }) => key);
  const ordinals = new Map(cells.map((key, at) => [key, at]));
  const totals = totalsOf(cells);
  const units = Array.from(
    { length: UNITS },
    (_, at): SnapshotUnit => ({
      id: String(at),
      name: placeOf(at).name,
      kind: 'other',
      codes: [],
      attributes: {},
    }),
  );
  const amountOf = (ordinal: number, cell: number) => totals.get(ordinal)?.[cell] ?? ofSchool(ordinal, cell);
  const children = (ordinal: number): readonly SnapshotUnit[] => {
    const found: SnapshotUnit[] = [];
    for (let at = ordinal + 1; at < placeOf(ordinal).end; at = placeOf(at).end) {
      const unit = units[at];
      if (unit) found.push(unit);
    }
    return found;
  };
  const figure = (unit: string, cell: string): Figure<'asReported'> => ({
    unit,
    cell,
    period: '2025',
    frame,
    value: String(amountOf(Number(unit), ordinals.get(cell) ?? 0)),
    source: 'computed',
    coverage: reported,
    cellCoverage,
    partial: false,
    lowerBound: false,
    estimated: false,
  });
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
      ordinalOf: Number,
      parentOrdinal: (ordinal) => placeOf(ordinal).parent,
      subtreeEnd: (ordinal) => placeOf(ordinal).end,
      levelOf: (ordinal) => placeOf(ordinal).level,
      unit: (id) => units[Number(id)],
      parent: (id) => units[placeOf(Number(id)).parent],
      children: (id) => children(Number(id)),
      ancestors: () => [],
      descendants: (id) => units.slice(Number(id) + 1, placeOf(Number(id)).end),
      roots: () => units.slice(0, 1),
      findByCode: () => undefined,
      findByName: () => [],
    },
    figure,
    coverage: () => reported,
    reporters: () => [],
    contribution: () => undefined,
    contributions: () => [],
    numbers: () => new Float64Array(UNITS),
    texts: () => [],
  };
}
