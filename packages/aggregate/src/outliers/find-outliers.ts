import type { CellKey, Finding, RollUp, UnitId } from '@llw/core';
import { type ErrorPattern, isSwapped, patternOf } from './error-pattern.ts';
import { earlierYears, type Observed, observedByKind } from './observed-figures.ts';
import { ascending } from './order-statistics.ts';
import { findingOf } from './outlier-report.ts';
import { peerScores, peerScoresBySize } from './peer-comparison.ts';
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
  /** What it was the year before, or the last time there was any; left out for a unit without a past. */
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
  /**
   * A figure known of the units, such as `pupils`: a unit without a past is then held against those of its kind
   * and size.
   */
  readonly sizeBy?: string;
  /** Most figures to raise, as a share of all that are looked at; 0.02 where it is left out. */
  readonly budget?: number;
}

interface Scored extends Observed {
  readonly cell: CellKey;
  readonly score: number;
}

/** How far each figure of a group stands from those of its peers. */
function scoredByPeers(group: readonly Observed[], sizeOf: ((ordinal: number) => number) | undefined) {
  if (group.length < LEAST_PEERS || group.every(({ past }) => past)) return [];
  const values = group.map(({ now }) => now);
  if (!sizeOf) return peerScores(values);
  return peerScoresBySize(
    values,
    group.map(({ ordinal }) => sizeOf(ordinal)),
    LEAST_PEERS,
  );
}

function scored(
  cell: CellKey,
  group: readonly Observed[],
  sizeOf: ((ordinal: number) => number) | undefined,
): readonly Scored[] {
  // A unit that had none and has none says nothing of how much the others change from year to year.
  const pairs = group.flatMap((observed) => {
    const { now, past } = observed;
    return past && (now !== 0 || past.usual !== 0) ? [{ observed, now, before: past.usual }] : [];
  });
  const ratios = pairs.length < LEAST_PEERS ? [] : ratioScores(pairs);
  const peers = scoredByPeers(group, sizeOf);
  return [
    ...pairs.map(({ observed }, at) => ({ ...observed, cell, score: ratios[at] ?? 0 })),
    ...group.flatMap((observed, at) => (observed.past ? [] : [{ ...observed, cell, score: peers[at] ?? 0 }])),
  ];
}

/** The figures of a cell that stand farthest out: as many as there is time for, and none that is usual. */
function farthest(all: readonly Scored[], most: number): readonly Scored[] {
  const sorted = ascending(all.map(({ score }) => score));
  const firstLeftOut = sorted[sorted.length - 1 - most] ?? 0;
  const threshold = Math.max(firstLeftOut, LEAST_SCORE);
  return all.filter(({ score }) => score > threshold);
}

/** The other cell of the same unit with which a figure may have changed places. */
function swappedWith(one: Scored, ofUnit: readonly Scored[]): CellKey | undefined {
  const pairOf = ({ now, past }: Scored) => ({ now, before: past?.usual ?? now });
  return ofUnit.find((other) => other.cell !== one.cell && isSwapped(pairOf(one), pairOf(other)))?.cell;
}

function impactOf(current: RollUp, { ordinal, cell, now, past }: Scored): number {
  const { snapshot } = current;
  const parent = snapshot.units[snapshot.parentOrdinal(ordinal)];
  if (!parent) return 0;
  const total = Math.abs(Number(current.figure(parent.id, cell).value ?? 0));
  const difference = Math.abs(now - (past?.usual ?? 0));
  return total === 0 ? Number(difference > 0) : difference / total;
}

function outlierOf(current: RollUp, one: Scored, ofUnit: readonly Scored[]): Outlier {
  const unit = current.snapshot.units[one.ordinal]?.id ?? '';
  const { cell, now: value, past, score } = one;
  const impact = impactOf(current, one);
  if (!past) return { unit, cell, pattern: 'peers', value, score, impact };
  const { before } = past;
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
 * @param input the totals of this year and of earlier ones, and the share of figures that may be raised at
 * most.
 * @returns doubtful figures with the pattern they look like: a slipped point or unit of money, a vanished
 *   figure, exchanged digits or cells, an unusual change, or a figure unlike its peers.
 * @example
 * ```ts
 * import { findOutliers, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission, type Unit } from '@llw/core';
 *
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null): Unit => ({
 *   id,
 *   versions: [{ name: id, kind: parent ? 'primarySchool' : 'commune', codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const schools = Array.from({ length: 10 }, (_, at) => `school-${at}`);
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('commune', null), ...schools.map((id) => unit(id, 'commune'))],
 * });
 * const report = (id: string, period: string, value: string): Submission => ({
 *   id,
 *   unit: id,
 *   period,
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: `${period}-10-08T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'publicity.leaflets': { status: 'reported', value } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const totalsOf = (year: string, odd: string) =>
 *     rollUp({
 *       template: llw2022,
 *       snapshot: registry.at(`${year}-10-01`),
 *       submissions: schools.map((id, at) => report(id, year, at === 4 ? odd : String(200 + at))),
 *     });
 *   const { outliers } = findOutliers({
 *     current: totalsOf('2023', '204000'),
 *     history: [totalsOf('2022', '204')],
 *     budget: 0.1,
 *   });
 *   console.log(outliers.map(({ unit: id, pattern }) => `${id}: ${pattern}`)); // => ["school-4: slip"]
 * }
 * ```
 */
export function findOutliers(input: OutlierInput): OutlierReview {
  const { current, history = [], budget = DEFAULT_BUDGET, sizeBy } = input;
  const cells = input.cells ?? current.cells;
  const years = earlierYears(current, history);
  const sizeOf =
    sizeBy === undefined
      ? undefined
      : (ordinal: number) => Number(current.snapshot.units[ordinal]?.attributes[sizeBy] ?? Number.NaN);
  const groups = cells.flatMap((cell) =>
    observedByKind(current, years, cell).map((observed) => ({
      scores: scored(cell, observed, sizeOf),
      size: observed.length,
    })),
  );
  const doubtful = groups.flatMap(({ scores, size }) => farthest(scores, Math.floor(size * budget)));
  const units = new Set(doubtful.map(({ ordinal }) => ordinal));
  const ofUnits = new Map<number, Scored[]>();
  for (const one of groups.flatMap(({ scores }) => scores)) {
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
    checked: groups.reduce((sum, { size }) => sum + size, 0),
  };
}
