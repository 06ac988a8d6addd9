import {
  addDecimals,
  type CellKey,
  type Contribution,
  type DecimalText,
  parseDecimal,
  type ReconciledCell,
  type Reconciliation,
  type RollUp,
  type UnitId,
  ZERO,
} from '@llw/core';
import { figureText } from '../intake/scaled-integer.ts';
import { differenceBetween } from '../intake/value-difference.ts';
import { summedCells } from '../plan/summed-cells.ts';
import { closingCandidates } from './closing-candidates.ts';

/** Own figures of a unit and those of the units below it, whichever way the total itself is made. */
function behindComputation(rollUp: RollUp, unit: UnitId, cell: CellKey): readonly Contribution[] {
  const own = rollUp.contribution(unit, cell);
  const below = rollUp.snapshot.children(unit).flatMap(({ id }) => rollUp.contributions(id, cell));
  return own ? [own, ...below] : below;
}

function computedFrom(contributions: readonly Contribution[]): DecimalText | null {
  const values = contributions.flatMap(({ value }) => (value === null ? [] : (parseDecimal(value) ?? [])));
  return values.length === 0 ? null : figureText(values.reduce(addDecimals, ZERO), 0);
}

function verdictOf(
  reported: DecimalText | null,
  computed: DecimalText | null,
  balanced: boolean,
): ReconciledCell['verdict'] {
  if (reported === null) return 'onlyComputed';
  if (computed === null) return 'onlyReported';
  return balanced ? 'agrees' : 'differs';
}

/** The expected units below a unit that are not in the computation. */
function missingBelow(rollUp: RollUp, unit: UnitId): readonly UnitId[] {
  return rollUp
    .reporters(unit)
    .filter(
      ({ unit: id, status }) =>
        id !== unit && (status === 'missing' || status === 'returned' || status === 'excluded'),
    )
    .map(({ unit: id }) => id);
}

function reconciled(
  rollUp: RollUp,
  unit: UnitId,
  cell: CellKey,
  missing: readonly UnitId[],
): readonly ReconciledCell[] {
  const report = rollUp.contribution(unit, cell, 'consolidated')?.value ?? null;
  const contributions = behindComputation(rollUp, unit, cell);
  const computed = computedFrom(contributions);
  if (report === null && computed === null) return [];
  const gap = differenceBetween(computed, report);
  const isOpen = gap !== null && gap.unscaled !== 0n;
  return [
    {
      unit,
      cell,
      reported: report,
      computed,
      imbalance: gap && figureText(gap, 0),
      verdict: verdictOf(report, computed, !isOpen),
      missing,
      candidates: isOpen ? closingCandidates(contributions, gap) : [],
    },
  ];
}

/**
 * Holds what units reported as consolidated (gồm cấp dưới) against what their own figures and those below add
 * up to (đối chiếu), whichever of the two the totals use.
 *
 * @param rollUp totals of any campaign
 * @returns for each unit with a consolidated submission and each summed cell both sides, the difference, who
 *   is missing from the computation, and single contributors that would close the difference; and how many
 *   cells there are of each verdict.
 * @example
 * ```ts
 * import { reconcile, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 *
 * const { value: registry } = createUnitRegistry(reform2025);
 * const report = (unit: string, period: string, held: string, basis: Submission['basis'] = 'own'): Submission => ({
 *   id: `${unit}-${period}-${basis}`,
 *   unit,
 *   period,
 *   template: { id: 'llw-2022', version: 1 },
 *   basis,
 *   revision: 1,
 *   submittedAt: `${period}-10-08T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value: held } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const totals = rollUp({
 *     template: llw2022,
 *     snapshot: registry.at('2025-10-01'),
 *     submissions: [
 *       report('vinh-binh-2025', '2025', '12'),
 *       report('vinh-phong-2025', '2025', '5'),
 *       report('an-giang-2025', '2025', '12', 'consolidated'),
 *     ],
 *   });
 *   const row = reconcile(totals).cells.find(({ cell }) => cell === 'seminars.held');
 *   console.log(row?.imbalance, row?.candidates[0]?.unit, row?.missing); // => -5 vinh-phong-2025 [ 'vinh-thuan-2025' ]
 * }
 * ```
 */
export function reconcile(rollUp: RollUp): Reconciliation {
  const cells = summedCells(rollUp).map(({ key }) => key);
  const [first] = cells;
  const units = rollUp.snapshot.units.filter(
    ({ id }) => first !== undefined && rollUp.contribution(id, first, 'consolidated') !== undefined,
  );
  const found = units.flatMap(({ id }) => {
    const missing = missingBelow(rollUp, id);
    return cells.flatMap((cell) => reconciled(rollUp, id, cell, missing));
  });
  const count = (verdict: ReconciledCell['verdict']) =>
    found.filter((cell) => cell.verdict === verdict).length;
  return {
    cells: found,
    counts: {
      agrees: count('agrees'),
      differs: count('differs'),
      onlyReported: count('onlyReported'),
      onlyComputed: count('onlyComputed'),
    },
  };
}
