import {
  type CellKey,
  type Coverage,
  cellsOf,
  createUnitRegistry,
  type Figure,
  llw2022,
  type ReporterState,
  type RollUp,
  type Snapshot,
  type UnitKind,
} from '@llw/core';

/** How the sample tree is made: so many wards in a city, so many schools in each. */
export interface SampleSize {
  readonly wards: number;
  readonly schools: number;
  /** Name of the first school, where it is not that of the others. */
  readonly name?: string;
}

/** What a unit wrote in a part of the form that asks for words. */
export interface SampleText {
  readonly unit: string;
  readonly code: string;
  readonly text: string;
}

/** A city with wards and schools, all invented. */
function sampleSnapshot({ wards, schools, name: first }: SampleSize): Snapshot {
  const valid = { from: '2025-07-01', to: null };
  const unit = (id: string, name: string, kind: UnitKind, parent: string | null) => ({
    id,
    versions: [{ name, kind, codes: [], valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  });
  const ordinals = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const { value } = createUnitRegistry({
    units: [
      unit('city', 'Thành phố Sông Xanh', 'centralCity', null),
      ...ordinals(wards).flatMap((w) => [
        unit(`w${w}`, `Phường Hoa Ban ${w}`, 'ward', 'city'),
        ...ordinals(schools).map((s) =>
          unit(
            `w${w}s${s}`,
            (w * s === 1 && first) || `Trường Tiểu học Bến Đò ${w}.${s}`,
            'primarySchool',
            `w${w}`,
          ),
        ),
      ]),
    ],
  });
  if (!value) throw new Error('the sample units contradict each other');
  return value.at('2025-10-01');
}

const UNLIKE = 7;
const LARGEST = 90;

/** What a reporter answers: something else for each unit and cell; every fifth does not report. */
function answer(ordinal: number, cell: number): number | undefined {
  return ordinal % 5 === 4 ? undefined : (ordinal * UNLIKE + cell * 3) % LARGEST;
}

/**
 * A roll-up of the form of 2022 over a sample tree: schools and wards report, totals are the sums below and
 * the own figure. `reported` puts a consolidated figure in the place of a ward's sum.
 */
export function sampleRollUp(
  size: SampleSize,
  reported: Readonly<Record<string, string>> = {},
  texts: readonly SampleText[] = [],
): RollUp {
  const snapshot = sampleSnapshot(size);
  const cells = cellsOf(llw2022).map(({ key }) => key);
  const count = snapshot.units.length;
  const sums = cells.map((_, cell) => {
    const column: (number | undefined)[] = [];
    for (let ordinal = count - 1; ordinal >= 0; ordinal--) {
      const own = ordinal === 0 ? undefined : answer(ordinal, cell);
      if (own !== undefined) column[ordinal] = (column[ordinal] ?? 0) + own;
      const parent = snapshot.parentOrdinal(ordinal);
      const sum = column[ordinal];
      if (parent >= 0 && sum !== undefined) column[parent] = (column[parent] ?? 0) + sum;
    }
    return column;
  });
  const stateOf = (ordinal: number): ReporterState['status'] => {
    if (ordinal % 5 === 4) return 'missing';
    return ordinal % 7 === 3 ? 'late' : 'onTime';
  };
  const within = (unit: string) => {
    const from = snapshot.ordinalOf(unit);
    return snapshot.units.slice(from, snapshot.subtreeEnd(from)).map((_, index) => from + index);
  };
  const reporters = (unit: string): readonly ReporterState[] =>
    within(unit)
      .filter((ordinal) => ordinal > 0)
      .map((ordinal) => ({ unit: snapshot.units[ordinal]?.id ?? '', status: stateOf(ordinal) }));
  const coverage = (unit: string): Coverage => {
    const states = reporters(unit);
    const of = (status: ReporterState['status']) => states.filter((state) => state.status === status).length;
    const [onTime, late, missing] = [of('onTime'), of('late'), of('missing')];
    return {
      expected: states.length,
      received: onTime + late,
      onTime,
      late,
      missing,
      returned: 0,
      excluded: 0,
      waived: 0,
    };
  };
  const frame = { mode: 'asReported', snapshotHash: snapshot.hash } as const;
  const figure = (unit: string, cell: CellKey): Figure<'asReported'> => {
    const sum = sums[cells.indexOf(cell)]?.[snapshot.ordinalOf(unit)];
    const given = reported[`${unit}/${cell}`];
    const covered = coverage(unit);
    return {
      unit,
      cell,
      period: '2025',
      frame,
      value: given ?? (sum === undefined ? null : String(sum)),
      source: given === undefined ? 'computed' : 'reported',
      coverage: covered,
      cellCoverage: {
        filled: covered.received,
        blank: 0,
        notApplicable: 0,
        notAvailable: 0,
        includedElsewhere: 0,
        absent: 0,
      },
      partial: covered.missing > 0,
      lowerBound: covered.missing > 0,
      estimated: false,
    };
  };
  return {
    template: llw2022,
    period: '2025',
    policy: {},
    snapshot,
    frame,
    cells,
    categoryTotals: [],
    tallies: [],
    refused: [],
    findings: [],
    figure,
    coverage,
    reporters,
    contribution: (unit, cell) => {
      const ordinal = snapshot.ordinalOf(unit);
      const value = ordinal === 0 ? undefined : answer(ordinal, cells.indexOf(cell));
      if (value === undefined) return undefined;
      return {
        unit,
        cell,
        basis: 'own',
        submission: `${unit}-1`,
        revision: 1,
        submittedAt: '2025-10-08T08:00:00+07:00',
        status: 'reported',
        value: String(value),
      };
    },
    contributions: () => [],
    numbers: () => new Float64Array(count),
    texts: (_, code) => texts.filter((one) => one.code === code),
  };
}
