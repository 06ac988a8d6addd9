import { type Finding, MisuseError, type ReporterState, type RollUp, type UnitId } from '@llw/core';
import { ColumnarRollUp } from '../engine/columnar-roll-up.ts';
import type { RollUpState } from '../engine/roll-up-state.ts';
import type { Campaign } from '../plan/campaign.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';
import { figuresOf } from '../plan/roll-up-plan.ts';
import {
  type CoverageChange,
  coverageChanges,
  type FigureChange,
  figureChanges,
  readUnit,
  type UnitReading,
} from './figure-change.ts';
import { revisedUnits } from './revised-units.ts';

/** A reporter of which something else is to be told than before. */
export interface ReporterChange {
  readonly unit: UnitId;
  /** Left out where the unit did not have to report. */
  readonly before?: ReporterState;
  readonly after?: ReporterState;
}

/** What one submission did to totals, from its unit up to the root. */
export interface RevisionEffect {
  /** Units whose own reports count in another way than before, in pre-order. */
  readonly revised: readonly UnitId[];
  /** Units above them whose figures or coverage changed by it, the deepest first: who has to be told. */
  readonly above: readonly UnitId[];
  /** In the order of the tree, then of the form. */
  readonly figures: readonly FigureChange[];
  /** In the order of the tree. */
  readonly coverage: readonly CoverageChange[];
  /** In the order of the tree. */
  readonly reporters: readonly ReporterChange[];
}

/** What is different between two totals of one campaign (thay đổi giữa hai lần tổng hợp). */
export interface RollUpDelta extends RevisionEffect {
  readonly findings: {
    /** Are raised now and were not before. */
    readonly new: readonly Finding[];
    /** Were raised before and are not any more. */
    readonly gone: readonly Finding[];
  };
}

/** What is read before something changes, so that it can be told afterwards what did. */
export interface Reading {
  readonly units: readonly UnitReading[];
  readonly reporters: ReadonlyMap<number, ReporterState | undefined>;
}

/** Reads the figures of some units, and the states of those among them that were revised. */
export function readingOf(
  state: RollUpState,
  ordinals: readonly number[],
  revised: readonly number[],
  cells: readonly PlannedCell[],
): Reading {
  return {
    units: ordinals.map((ordinal) => readUnit(state, ordinal, cells)),
    reporters: new Map(revised.map((ordinal) => [ordinal, state.states.reporter(ordinal)])),
  };
}

/** The units and those above them, in pre-order. */
export function withAncestors({ tree }: Campaign, ordinals: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const ordinal of ordinals) {
    for (let at = ordinal; at >= 0 && !found.has(at); at = tree.parents[at] ?? -1) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

function reporterChanges(idOf: (ordinal: number) => UnitId, before: Reading, after: Reading) {
  return [...after.reporters].flatMap(([ordinal, is]): readonly ReporterChange[] => {
    const was = before.reporters.get(ordinal);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ unit: idOf(ordinal), ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

/** What is different between two readings of the same units. */
export function effectBetween(
  { snapshot }: Campaign,
  cells: readonly PlannedCell[],
  before: Reading,
  after: Reading,
): RevisionEffect {
  const idOf = (ordinal: number): UnitId => snapshot.units[ordinal]?.id ?? '';
  const pairs = after.units.flatMap((later, at) => {
    const earlier = before.units[at];
    return earlier ? [{ unit: idOf(later.ordinal), earlier, later }] : [];
  });
  const figures = pairs.flatMap(({ unit, earlier, later }) => figureChanges(unit, cells, earlier, later));
  const coverage = pairs.flatMap(({ unit, earlier, later }) => coverageChanges(unit, earlier, later));
  const changed = new Set([...figures, ...coverage].map(({ unit }) => unit));
  const revised = [...after.reporters.keys()].sort((a, b) => a - b);
  return {
    revised: revised.map(idOf),
    above: after.units
      .filter(({ ordinal }) => changed.has(idOf(ordinal)) && !after.reporters.has(ordinal))
      .map(({ ordinal }) => ordinal)
      .sort((a, b) => snapshot.levelOf(b) - snapshot.levelOf(a) || a - b)
      .map(idOf),
    figures,
    coverage,
    reporters: reporterChanges(idOf, before, after),
  };
}

/** Tells of something whether a list has its equal. */
function equalsIn(list: readonly object[]): (one: object) => boolean {
  const known = new Set(list.map((one) => JSON.stringify(one)));
  return (one) => known.has(JSON.stringify(one));
}

/** What two totals must have in common. */
const identityOf = ({ snapshot, period, template }: RollUp): string =>
  [snapshot.hash, period, template.id, template.version].join();

/**
 * What changed between two totals of one campaign, such as those of last week and of today: which units sent
 * something else, which figures of theirs and of the units above changed and by how much, who is there now
 * and was not, and which faults are new or gone. It equals what comparing every figure of both would give;
 * only units that can have changed are looked at.
 *
 * @param before the earlier totals, of the same tree, period and form; their policy may be another one, such
 *   as before an extension was granted
 * @param after the later totals
 * @returns figures that both make in the same way; a count of units whose bounds were changed is left out.
 * @throws MisuseError `rollUpDelta.unlike` where trees, periods or forms differ; `rollUp.stale` where an
 *   accumulator has moved on since it gave out the totals.
 * @example
 * ```ts
 * import { rollUp, rollUpDelta } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 *
 * const valid = { from: '2022-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('commune', null), unit('school-1', 'commune'), unit('school-2', 'commune')],
 * });
 * const report = (id: string, revision: number, value: string): Submission => ({
 *   id: `${id}-${revision}`,
 *   unit: id,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision,
 *   submittedAt: '2022-10-09T08:00:00+07:00',
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const totalsOf = (submissions: readonly Submission[]) =>
 *     rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions });
 *   const { above, figures, coverage } = rollUpDelta(
 *     totalsOf([report('school-1', 1, '3')]),
 *     totalsOf([report('school-1', 2, '5'), report('school-2', 1, '4')]),
 *   );
 *   console.log(above, figures[0]?.before, figures[0]?.after, figures[0]?.difference); // => [ 'commune' ] 3 9 6
 *   console.log(coverage[0]?.before.missing, coverage[0]?.after.missing); // => 1 0
 * }
 * ```
 */
export function rollUpDelta(before: RollUp, after: RollUp): RollUpDelta {
  if (identityOf(before) !== identityOf(after))
    throw new MisuseError('rollUpDelta.unlike', 'The totals are of unlike trees, periods or forms.');
  const [earlier, later] = [ColumnarRollUp.stateOf(before), ColumnarRollUp.stateOf(after)];
  // The figures that both make in the same way, in the order of the later ones.
  const cells = figuresOf(later.campaign.plan).filter(equalsIn(figuresOf(earlier.campaign.plan)));
  const revised = revisedUnits(earlier, later);
  const ordinals = withAncestors(later.campaign, revised);
  const effect = effectBetween(
    later.campaign,
    cells,
    readingOf(earlier, ordinals, revised, cells),
    readingOf(later, ordinals, revised, cells),
  );
  const [were, are] = [before.findings, after.findings];
  const [wasRaised, isRaised] = [equalsIn(were), equalsIn(are)];
  return {
    ...effect,
    findings: {
      new: are.filter((finding) => !wasRaised(finding)),
      gone: were.filter((finding) => !isRaised(finding)),
    },
  };
}
