import type { CellKey, Finding, RollUp, UnitId } from '@llw/core';
import { cellsOf } from '@llw/core';
import { type ErrorPattern, isSwapped, patternOf } from './error-pattern.ts';
import { ascending, quantile } from './order-statistics.ts';
import { findingOf } from './outlier-report.ts';
import { peerScores } from './peer-comparison.ts';
import { ratioScores } from './ratio-edit.ts';

/** Share of the figures that someone has time to look at, where nothing else is said. */
const DEFAULT_BUDGET = 0.02;
/** Quartile distances under which no change is doubtful, however much time there is. */
const LEAST_SCORE = 4;
/** Fewest units whose changes tell what is usual. */
const LEAST_PEERS = 8;

/** One figure that looks wrong. */
export interface Outlier {
  readonly unit: UnitId;
  readonly cell: CellKey;
  readonly pattern: ErrorPattern;
  /** As numbers, for statistics; the exact value stands in the totals. */
  readonly value: number;
  /** What it was in earlier years, their geometric mean; left out for a unit without a past. */
  readonly before?: number;
  /** The cell it may have changed places with. */
  readonly other?: CellKey;
  /** Distance from what is usual, in quartile distances of the unit's kind. */
  readonly score: number;
  /** Share of the total of the unit above that rests on the difference, from 0. */
  readonly impact: number;
}

/** What there is to look at. */
export interface OutlierReview {
  /** Gravest for the totals first. */
  readonly outliers: readonly Outlier[];
  /** One query for each, in the same order. */
  readonly findings: readonly Finding[];
  /** The fewest units that together explain four fifths of the doubtful difference. */
  readonly focus: readonly UnitId[];
  /** How many figures were looked at. */
  readonly checked: number;
}

/** What is looked at, and how much of it may be doubted. */
export interface OutlierInput {
  readonly current: RollUp;
  /** Totals of earlier years, the latest first; units are known again by their id. */
  readonly history?: readonly RollUp[];
  /** Cells to look at; all numbers where it is left out. */
  readonly cells?: readonly CellKey[];
  /** Most figures to raise, as a share of all that are looked at; 0.02 where it is left out. */
  readonly budget?: number;
}

/** One figure with its past. */
interface Observed {
  readonly ordinal: number;
  readonly now: number;
  /** `NaN` where there is no past. */
  readonly before: number;
}

interface Scored extends Observed {
  readonly cell: CellKey;
  readonly score: number;
}

/** The past of each unit: the geometric mean of its earlier figures, 0 counting as one half. */
function pastOf(current: RollUp, history: readonly RollUp[], cell: CellKey): Float64Array {
  const earlier = history
    .filter(({ template }) => cellsOf(template).some(({ key }) => key === cell))
    .map((rollUp) => ({ rollUp, numbers: rollUp.numbers(cell) }));
  return Float64Array.from(current.snapshot.units, ({ id }) => {
    const values = earlier.flatMap(({ rollUp, numbers }) => {
      const value = numbers[rollUp.snapshot.ordinalOf(id)] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [value];
    });
    if (values.length === 0) return Number.NaN;
    if (values.every((value) => value === 0)) return 0;
    const logarithms = values.reduce((sum, value) => sum + Math.log(Math.max(value, 0.5)), 0);
    return Math.exp(logarithms / values.length);
  });
}

/** Figures of one cell by kind of unit. */
function observedByKind(current: RollUp, history: readonly RollUp[], cell: CellKey): readonly Observed[][] {
  const now = current.numbers(cell);
  const past = pastOf(current, history, cell);
  const kinds = new Map<string, Observed[]>();
  for (const [ordinal, { kind }] of current.snapshot.units.entries()) {
    const value = now[ordinal] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const observed = { ordinal, now: value, before: past[ordinal] ?? Number.NaN };
    const group = kinds.get(kind);
    if (group) group.push(observed);
    else kinds.set(kind, [observed]);
  }
  return [...kinds.values()];
}

function scored(cell: CellKey, group: readonly Observed[]): readonly Scored[] {
  const known = group.filter(({ before }) => !Number.isNaN(before));
  const fresh = group.filter(({ before }) => Number.isNaN(before));
  const ratios = known.length < LEAST_PEERS ? [] : ratioScores(known);
  const peers = group.length < LEAST_PEERS ? [] : peerScores(group.map(({ now }) => now));
  const placeOf = new Map(group.map((observed, place) => [observed, place]));
  return [
    ...known.map((observed, at) => ({ ...observed, cell, score: ratios[at] ?? 0 })),
    ...fresh.map((observed) => ({ ...observed, cell, score: peers[placeOf.get(observed) ?? -1] ?? 0 })),
  ];
}

/** The figures of a cell that stand farthest out: as many as the budget allows, and none that is usual. */
function farthest(all: readonly Scored[], budget: number): readonly Scored[] {
  const threshold = Math.max(quantile(ascending(all.map(({ score }) => score)), 1 - budget), LEAST_SCORE);
  return all.filter(({ score }) => score > threshold);
}

/** The other cell of the same unit with which a figure may have changed places. */
function swappedWith(one: Scored, ofUnit: readonly Scored[]): CellKey | undefined {
  return ofUnit.find((other) => other.cell !== one.cell && isSwapped(one, other))?.cell;
}

function impactOf(current: RollUp, { ordinal, cell, now, before }: Scored): number {
  const { snapshot } = current;
  const parent = snapshot.units[snapshot.parentOrdinal(ordinal)];
  if (!parent) return 0;
  const total = Math.abs(Number(current.figure(parent.id, cell).value ?? 0));
  const difference = Math.abs(now - (Number.isNaN(before) ? 0 : before));
  return total === 0 ? Number(difference > 0) : difference / total;
}

function outlierOf(current: RollUp, one: Scored, ofUnit: readonly Scored[]): Outlier {
  const unit = current.snapshot.units[one.ordinal]?.id ?? '';
  const { cell, now: value, before, score } = one;
  const impact = impactOf(current, one);
  if (Number.isNaN(before)) return { unit, cell, pattern: 'peers', value, score, impact };
  const other = swappedWith(one, ofUnit);
  if (other) return { unit, cell, pattern: 'swapped', value, before, other, score, impact };
  return { unit, cell, pattern: patternOf(value, before), value, before, score, impact };
}

/** The fewest units that together make up four fifths of all impact. */
function focusOf(outliers: readonly Outlier[]): readonly UnitId[] {
  const byUnit = new Map<UnitId, number>();
  for (const { unit, impact } of outliers) byUnit.set(unit, (byUnit.get(unit) ?? 0) + impact);
  const ordered = [...byUnit].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const whole = ordered.reduce((sum, [, impact]) => sum + impact, 0);
  let reached = 0;
  return ordered.flatMap(([unit, impact]) => {
    const isNeeded = reached < 0.8 * whole;
    reached += impact;
    return isNeeded ? [unit] : [];
  });
}

/**
 * Looks for figures that may be wrong (số liệu bất thường) in yearly data: beside the same unit’s earlier
 * years where it has any, else beside its peers. What it finds are queries to be confirmed, never errors.
 *
 * @param input.budget how many figures someone has time to look at, as a share from 0 to 1: the fence of each
 *   cell is drawn from it, so that no cell raises more than its share
 * @returns doubtful figures with the pattern they look like: a slipped point or unit of money, a vanished
 *   figure, exchanged digits or cells, an unusual change, or a figure unlike its peers.
 */
export function findOutliers(input: OutlierInput): OutlierReview {
  const { current, history = [], budget = DEFAULT_BUDGET } = input;
  const cells = input.cells ?? current.cells;
  const all = cells.flatMap((cell) =>
    observedByKind(current, history, cell).map((group) => scored(cell, group)),
  );
  const doubtful = all.flatMap((group) => farthest(group, budget));
  const units = new Set(doubtful.map(({ ordinal }) => ordinal));
  const ofUnits = new Map<number, Scored[]>();
  for (const one of all.flat()) {
    if (!units.has(one.ordinal)) continue;
    const found = ofUnits.get(one.ordinal);
    if (found) found.push(one);
    else ofUnits.set(one.ordinal, [one]);
  }
  const outliers = doubtful
    .map((one) => outlierOf(current, one, ofUnits.get(one.ordinal) ?? []))
    .sort((a, b) => b.impact - a.impact || b.score - a.score || (a.unit < b.unit ? -1 : 1));
  return {
    outliers,
    findings: outliers.map((outlier) => findingOf(current, outlier)),
    focus: focusOf(outliers),
    checked: all.reduce((sum, group) => sum + group.length, 0),
  };
}
