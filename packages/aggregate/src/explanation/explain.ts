import {
  accountOf,
  type CellKey,
  type Contribution,
  type ContributionShare,
  type DecimalText,
  type Explanation,
  type Figure,
  MisuseError,
  type PartShare,
  type RollUp,
  roundingText,
  type UnitId,
} from '@llw/core';
import { fingerprintOf } from '../accumulator/fingerprint.ts';
import { nameOf, notCountedIn } from './not-counted.ts';
import { type ShareOf, sharesOfTotal } from './share-of-total.ts';

/** Whether a quotient was rounded, in words. */
function roundingOf({ quotient, value }: Figure): Pick<Explanation, 'rounding'> {
  if (!quotient || value === null) return {};
  return { rounding: roundingText(String(value.split('.')[1]?.length ?? 0)) };
}

function partsOf(rollUp: RollUp, unit: UnitId, cell: CellKey, shareOf: ShareOf): readonly PartShare[] {
  return rollUp.snapshot.children(unit).map(({ id, name }) => {
    const { value, coverage } = rollUp.figure(id, cell);
    const share = shareOf(value);
    return share === undefined
      ? { unit: id, name, value, coverage }
      : { unit: id, name, value, share, coverage };
  });
}

/** The contributions that hold a value, with the name of the unit and its share. */
function sharesOf(
  { snapshot }: RollUp,
  ordinal: number,
  contributions: readonly Contribution[],
  shareOf: ShareOf,
): readonly ContributionShare[] {
  const { units } = snapshot;
  const found: ContributionShare[] = [];
  // Contributions stand in the order of the tree, from the unit itself on: no name need be looked up.
  let at = ordinal;
  for (const contribution of contributions) {
    if (contribution.value === null) continue;
    while (at < units.length && units[at]?.id !== contribution.unit) at += 1;
    found.push(withShare(contribution, units[at]?.name ?? contribution.unit, shareOf(contribution.value)));
  }
  return found;
}

/** Field by field: spreading takes several times as long, and a province has thousands of contributions. */
function withShare(
  contribution: Contribution,
  name: string,
  share: DecimalText | undefined,
): ContributionShare {
  const { unit, cell, basis, submission, revision, submittedAt, status, value } = contribution;
  return share === undefined
    ? { unit, cell, basis, submission, revision, submittedAt, status, value, name }
    : { unit, cell, basis, submission, revision, submittedAt, status, value, name, share };
}

/**
 * How a figure came about (diễn giải số liệu): who gave what, who gave nothing and why, and a fingerprint
 * that tells later whether it was made from the same reports. Nothing is stored for it: it is read from the
 * totals when asked for.
 *
 * @param rollUp totals of any campaign
 * @param unit a unit of their snapshot
 * @param cell one of their cells or sums over categories
 * @returns contributions whose values, for a sum, add up to the figure exactly.
 * @throws MisuseError `rollUp.unit`, `rollUp.cell` where the unit or the cell is not in the totals.
 * @example
 * ```ts
 * import { explain, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, explanationText, llw2022, type Submission } from '@llw/core';
 *
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, name: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name, kind: parent ? ('commune' as const) : ('province' as const), codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('p', 'Tỉnh An Giang', null), unit('a', 'Xã Vĩnh Bình', 'p'), unit('b', 'Xã Vĩnh Phong', 'p')],
 * });
 * const report: Submission = {
 *   id: 's-1',
 *   unit: 'a',
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 2,
 *   submittedAt: '2022-10-09T08:00:00+07:00',
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value: '12' } },
 *   narrative: {},
 *   attachments: [],
 * };
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions: [report] });
 *   console.log(explanationText(explain(totals, 'p', 'seminars.held'), 'en').split('\n').at(-4));
 *   // => "Not counted:"
 * }
 * ```
 */
export function explain(rollUp: RollUp, unit: UnitId, cell: CellKey): Explanation {
  const figure = rollUp.figure(unit, cell);
  const account = accountOf(rollUp, cell);
  if (!account) throw new MisuseError('rollUp.cell', `Cell ${cell} is not added up.`);
  const { label, unitOfMeasure, formula, isSum } = account;
  const shareOf = sharesOfTotal(isSum ? figure.value : null);
  const all = rollUp.contributions(unit, cell);
  const contributions = sharesOf(rollUp, rollUp.snapshot.ordinalOf(unit), all, shareOf);
  return {
    figure,
    name: nameOf(rollUp, unit),
    label,
    unitOfMeasure,
    formula,
    isSum,
    tree: { date: rollUp.snapshot.date, line: rollUp.snapshot.line },
    parts: partsOf(rollUp, unit, cell, shareOf),
    contributions,
    notCounted: notCountedIn(rollUp, figure, all),
    ...roundingOf(figure),
    fingerprint: fingerprintOf(contributions),
  };
}
