import { cellsOf, createUnitRegistry, type RollUp, type Snapshot, type UnitId } from '@llw/core';
import { type SyntheticNationOptions, syntheticNation } from '@llw/core/testing';
import { rollUpColumns } from '../src/index.ts';
import { cellName, injectErrors, inventYears, yearlyForm } from './invented-years.ts';

/** Three years of a nation, the reform of 2025-07-01 between the last two. */
const DAYS = ['2023-10-01', '2024-10-01', '2025-10-01'] as const;
const USUAL_PUPILS = 600;

/** The trees of a nation, and its schools: they keep their ids while communes and provinces change. */
interface NationTrees {
  readonly trees: readonly Snapshot[];
  readonly schools: readonly { readonly id: UnitId; readonly size: number }[];
}

/** Builds the trees of a synthetic nation before and after the reform. */
export function treesOfNation(options: SyntheticNationOptions = {}): NationTrees {
  const { value: registry } = createUnitRegistry(syntheticNation(options));
  if (!registry) throw new Error('the invented nation contradicts itself');
  const trees = DAYS.map((day) => registry.at(day));
  const schools = (trees.at(-1)?.units ?? []).flatMap(({ id, attributes: { pupils } }) =>
    pupils === undefined ? [] : [{ id, size: Number(pupils) / USUAL_PUPILS }],
  );
  return { trees, schools };
}

function totalsOf(
  { schools }: NationTrees,
  snapshot: Snapshot,
  rows: readonly (readonly number[])[],
): RollUp {
  const units = snapshot.units.length;
  const values = new Float64Array(units * cellsOf(yearlyForm).length);
  const receivedAt = new Array<string | null>(units).fill(null);
  for (const [school, { id }] of schools.entries()) {
    const ordinal = snapshot.ordinalOf(id);
    receivedAt[ordinal] = `${snapshot.date.slice(0, 4)}-10-08T08:00:00+07:00`;
    for (const [cell, value] of (rows[school] ?? []).entries()) values[cell * units + ordinal] = value;
  }
  return rollUpColumns({ template: yearlyForm, snapshot, columns: { values, receivedAt } });
}

/** One place where a mistake was put. */
export interface PlacedError {
  readonly unit: UnitId;
  readonly cell: string;
}

/** A nation's totals of three years, the last of them with mistakes in a share of its figures. */
export function nationWithErrors(nation: NationTrees, share: number, seed: number) {
  const sizes = nation.schools.map(({ size }) => size);
  const years = inventYears(sizes, DAYS.length, seed);
  const { values, errors } = injectErrors(years.at(-1) ?? [], share, seed + 1);
  const rows = [...years.slice(0, -1), values];
  const [current, ...history] = nation.trees
    .map((tree, year) => totalsOf(nation, tree, rows[year] ?? []))
    .toReversed();
  if (!current) throw new Error('the nation has no year');
  return {
    current,
    history,
    errors: errors.map(
      ({ unit, cell }): PlacedError => ({ unit: nation.schools[unit]?.id ?? '', cell: cellName(cell) }),
    ),
  };
}
