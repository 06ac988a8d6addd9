import {
  type Cell,
  type CellKey,
  cellsOf,
  MisuseError,
  type Period,
  type RefusedCell,
  type ReportTemplate,
  type RollUpPolicy,
  type Snapshot,
  type TemplateReference,
} from '@llw/core';
import { categoryTotalsOf } from './category-totals.ts';
import { type Planned, planDerived, planSum, planTally } from './derivation.ts';
import type { PlannedCell, PlannedStore } from './planned-cell.ts';
import { treeIndexOf } from './tree-index.ts';

/** One step of a roll-up: the figures of the units of one level are added to those above them. */
export interface LevelStep {
  /** Steps below a root of the units that are added up. */
  readonly level: number;
  readonly into: number;
  /** How many units stand on the level. */
  readonly units: number;
}

/**
 * What will be done, as plain data: it can be stored, shown before anything runs, and handed to workers
 * that each take a part of the units.
 */
export interface RollUpPlan {
  readonly format: 'llw-roll-up-plan';
  readonly version: 1;
  readonly template: TemplateReference;
  readonly period: Period;
  readonly snapshot: {
    readonly date: string;
    readonly line: string;
    readonly hash: string;
    readonly units: number;
  };
  readonly policy: RollUpPolicy;
  /** From the deepest level up. */
  readonly steps: readonly LevelStep[];
  /** How the values of the units are kept, one column for each cell of the template. */
  readonly columns: readonly PlannedStore[];
  /** How the figures come about, in the order of the template. */
  readonly cells: readonly PlannedCell[];
  readonly categoryTotals: readonly PlannedCell[];
  readonly tallies: readonly PlannedCell[];
  /** Cells and totals that cannot be added, each with its reason. */
  readonly refused: readonly RefusedCell[];
}

/** All figures of a plan: of the cells, of the sums over categories, and the counts of units. */
export const figuresOf = ({ cells, categoryTotals, tallies }: RollUpPlan): readonly PlannedCell[] => [
  ...cells,
  ...categoryTotals,
  ...tallies,
];

function stepsOf(snapshot: Snapshot): readonly LevelStep[] {
  return treeIndexOf(snapshot)
    .levels.map((units, level) => ({ level, into: level - 1, units }))
    .slice(1)
    .reverse();
}

function storeOf({ key, indicator, measure }: Cell): PlannedStore {
  const scale = indicator.accuracy;
  if (indicator.kind === 'derived') return { key, content: 'derived', scale };
  const content = measure === 'text' ? 'text' : 'number';
  return indicator.reportedBy
    ? { key, content, scale, reportedBy: indicator.reportedBy }
    : { key, content, scale };
}

interface Sorted {
  readonly planned: readonly PlannedCell[];
  readonly refused: readonly RefusedCell[];
}

function sortedOut(all: readonly (readonly [CellKey, Planned])[]): Sorted {
  return {
    planned: all.flatMap(([, { planned }]) => planned ?? []),
    refused: all.flatMap(([cell, { reason }]) => (reason ? [{ cell, reason }] : [])),
  };
}

/** The year of a snapshot's day, where the policy names no period. */
function periodOf(policy: RollUpPolicy, snapshot: Snapshot): Period {
  return policy.period ?? snapshot.date.slice(0, 4);
}

/**
 * Lays out a roll-up before it runs: which column each cell is kept in, which operator makes its figures,
 * what is refused and why, and the levels in the order they are added up.
 *
 * @param template the form, as `defineTemplate` has checked it
 * @param snapshot the tree of units of one reporting line on one day
 * @param policy what the campaign decided; see {@link RollUpPolicy}
 * @returns the plan, for `createAccumulator`; `refused` tells what cannot be added.
 * @throws MisuseError `rollUp.snapshot` where the snapshot has no unit.
 * @example
 * ```ts
 * import { planRollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022 } from '@llw/core';
 * const valid = { from: '2021-01-01', to: null };
 * const { value: registry } = createUnitRegistry({
 *   units: [
 *     {
 *       id: 'province',
 *       versions: [{ name: 'Tỉnh An Giang', kind: 'province', codes: [], valid }],
 *       reportsTo: [{ line: 'territorial', parent: null, valid }],
 *     },
 *     {
 *       id: 'commune',
 *       versions: [{ name: 'Xã Vĩnh Bình', kind: 'commune', codes: [], valid }],
 *       reportsTo: [{ line: 'territorial', parent: 'province', valid }],
 *     },
 *   ],
 * });
 * if (registry) {
 *   const plan = planRollUp(llw2022, registry.at('2022-10-01'));
 *   console.log(plan.steps); // => [ { level: 1, into: 0, units: 1 } ]
 *   console.log(plan.categoryTotals.map(({ key }) => key)); // => [ 'classes.held:*', 'classes.attendances:*' ]
 * }
 * ```
 */
export function planRollUp(
  template: ReportTemplate,
  snapshot: Snapshot,
  policy: RollUpPolicy = {},
): RollUpPlan {
  if (snapshot.units.length === 0) throw new MisuseError('rollUp.snapshot', 'The snapshot has no unit.');
  const cells = cellsOf(template);
  const byKey = new Map(cells.map((cell) => [cell.key, cell] as const));
  const figures = sortedOut(cells.map((cell) => [cell.key, planDerived(cell, byKey)] as const));
  const totals = sortedOut(
    categoryTotalsOf(cells).map(
      ({ key, example, cells: keys }) => [key, planSum(example, keys, byKey, key)] as const,
    ),
  );
  const tallies = sortedOut(
    (policy.tallies ?? []).map((tally) => [tally.key, planTally(tally, byKey)] as const),
  );
  const { date, line, units } = snapshot;
  return {
    format: 'llw-roll-up-plan',
    version: 1,
    template: { id: template.id, version: template.version },
    period: periodOf(policy, snapshot),
    // The hash of a nation's tree takes longer than its totals: it is made when someone asks for it.
    snapshot: {
      date,
      line,
      get hash() {
        return snapshot.hash;
      },
      units: units.length,
    },
    policy,
    steps: stepsOf(snapshot),
    columns: cells.map(storeOf),
    cells: figures.planned,
    categoryTotals: totals.planned,
    tallies: tallies.planned,
    refused: [...figures.refused, ...totals.refused, ...tallies.refused],
  };
}
