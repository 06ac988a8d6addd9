import {
  type Instant,
  MisuseError,
  type ReportTemplate,
  type RollUp,
  type RollUpPolicy,
  type Snapshot,
} from '@llw/core';
import { ReporterStates } from '../coverage/reporter-states.ts';
import type { Receipt } from '../intake/competing-submissions.ts';
import { tableOfColumns } from '../intake/fact-table.ts';
import type { FactSource } from '../intake/ledger.ts';
import { type Campaign, openCampaign } from '../plan/campaign.ts';
import { planRollUp } from '../plan/roll-up-plan.ts';
import { ColumnarRollUp } from './columnar-roll-up.ts';
import { Totals } from './totals.ts';

/** Submissions by column, as a store of columns holds them: one for each unit, already decided. */
export interface SubmissionColumns {
  /**
   * Values, cell after cell in the order of `cellsOf(template)`: that of unit `u` in cell `c` stands at
   * `c × units + u`, units in the order of the snapshot. Integers of the indicator's accuracy, such as 1250
   * for 12.50, no greater than 2⁵³ − 1; 0 where there is none.
   */
  readonly values: Float64Array;
  /**
   * Codes of the states in the same order: 0 absent, 1 reported, 2 estimated, 3 imputed, 4 provisional,
   * 5 blank, 6 not applicable, 7 not collected, 8 not available, 9 included elsewhere, 10 suppressed. All
   * cells of received submissions are reported where they are left out.
   */
  readonly statuses?: Uint8Array;
  /** When each unit's submission came, in the order of the snapshot; `null` where none came. */
  readonly receivedAt: readonly (Instant | null)[];
}

/** What a roll-up from columns is made of. */
export interface RollUpColumnsInput {
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  readonly columns: SubmissionColumns;
  readonly policy?: RollUpPolicy;
}

function checkColumns({ tree, keys }: Campaign, { values, statuses, receivedAt }: SubmissionColumns): void {
  const size = tree.size * keys.length;
  if (values.length !== size || (statuses && statuses.length !== size) || receivedAt.length !== tree.size)
    throw new MisuseError(
      'rollUp.columns',
      `The columns must hold ${keys.length} cells of ${tree.size} units.`,
    );
}

/** 1 at the ordinal of each unit that reported and had to. */
function countsOf({ tree, expected }: Campaign, receivedAt: SubmissionColumns['receivedAt']): Uint8Array {
  const counts = new Uint8Array(tree.size);
  for (let at = 0; at < tree.size; at++) {
    if (receivedAt[at] !== null) counts[at] = expected[at] ?? 0;
  }
  return counts;
}

function sourceOf(campaign: Campaign, { values, statuses, receivedAt }: SubmissionColumns): FactSource {
  const { tree, keys, snapshot } = campaign;
  const counts = countsOf(campaign, receivedAt);
  // Where no states are given all cells of a unit that reported are reported: one byte tells of all of them.
  const codes = statuses ?? counts;
  const table = tableOfColumns(tree.size, keys.length, values, codes);
  const counted = (ordinal: number): Receipt | undefined => {
    const submittedAt = receivedAt[ordinal];
    if (counts[ordinal] !== 1 || !submittedAt) return undefined;
    return { id: snapshot.units[ordinal]?.id ?? '', revision: 1, submittedAt, status: 'accepted' };
  };
  return { table, counts, counted };
}

/**
 * Adds up a campaign from columns without copying them. For those who keep submissions by column already;
 * duplicates and revisions are theirs to decide before. Late submissions count, units that are not expected
 * do not, and exclusions, sources and duplicates of the policy have no say.
 *
 * @param input form and tree, and the values of each cell, a unit after the other by ordinal of the snapshot.
 * @returns the same totals as `rollUp` of those submissions.
 * @throws MisuseError `rollUp.columns` where the columns are not of the size of tree and form.
 * @example
 * ```ts
 * import { rollUpColumns } from '@llw/aggregate';
 * import { cellsOf, createUnitRegistry, llw2022, type Unit } from '@llw/core';
 *
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null): Unit => ({
 *   id,
 *   versions: [{ name: id, kind: parent ? 'primarySchool' : 'commune', codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({ units: [unit('x', null), unit('a', 'x'), unit('b', 'x')] });
 * if (registry) {
 *   const snapshot = registry.at('2022-10-01');
 *   const cells = cellsOf(llw2022);
 *   const values = new Float64Array(cells.length * snapshot.units.length);
 *   const seminars = cells.findIndex(({ key }) => key === 'seminars.held');
 *   values.set([0, 3, 4], seminars * snapshot.units.length);
 *   const receivedAt = [null, '2022-10-08T08:00:00+07:00', '2022-10-09T08:00:00+07:00'];
 *   const totals = rollUpColumns({ template: llw2022, snapshot, columns: { values, receivedAt } });
 *   console.log(totals.figure('x', 'seminars.held').value); // => "7"
 * }
 * ```
 */
export function rollUpColumns({ template, snapshot, columns, policy = {} }: RollUpColumnsInput): RollUp {
  // What is left of the policy has no say here, and a source other than computed would look for reports.
  const { source: _, sourceByKind: __, ...held } = policy;
  const campaign = openCampaign(planRollUp(template, snapshot, held), template, snapshot);
  checkColumns(campaign, columns);
  const own = sourceOf(campaign, columns);
  const totals = new Totals(campaign, own, undefined);
  totals.sumAll();
  const states = new ReporterStates(campaign, {
    own,
    consolidated: undefined,
    rivals: new Map(),
    setAside: new Map(),
  });
  const version = 0;
  const findings = () => campaign.findings;
  return new ColumnarRollUp(
    { campaign, own, consolidated: undefined, totals, states, version, findings },
    () => version,
  );
}
