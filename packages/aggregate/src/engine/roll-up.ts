import type { ReportTemplate, RollUp, RollUpPolicy, Snapshot, Submission } from '@llw/core';
import { Accumulator } from '../accumulator/accumulator.ts';
import { scopeOf } from '../accumulator/scope.ts';
import { Inbox } from '../intake/inbox.ts';
import { openCampaign } from '../plan/campaign.ts';
import { planRollUp } from '../plan/roll-up-plan.ts';

/** What a roll-up is made of. */
export interface RollUpInput {
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  /** In any order; several revisions of one unit may be among them. */
  readonly submissions: Iterable<Submission>;
  readonly policy?: RollUpPolicy;
}

/**
 * Adds up the submissions of a campaign for every unit of a tree: exact, in any order of input, and every
 * figure with what stands behind it.
 *
 * @param input form, tree, submissions and policy
 * @param input.submissions as `validateSubmission` returns them
 * @param input.policy who has to report until when, and what counts; see {@link RollUpPolicy}
 * @returns totals read by unit and cell. Findings: submissions that are not counted (AGGREGATE.UNIT,
 *   PERIOD, TEMPLATE, REPORTER, SUBMISSION, BASIS), values that are not (VALUE), and several submissions of
 *   one unit (DUPLICATE).
 * @throws MisuseError `rollUp.snapshot` where the snapshot has no unit, `rollUp.expected` where the policy
 *   names a reporter the snapshot does not have.
 * @example
 * ```ts
 * import { rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 *
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, name: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name, kind: parent ? ('commune' as const) : ('province' as const), codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [
 *     unit('province', 'Tỉnh An Giang', null),
 *     unit('vinh-binh', 'Xã Vĩnh Bình', 'province'),
 *     unit('vinh-phong', 'Xã Vĩnh Phong', 'province'),
 *   ],
 * });
 * const report: Submission = {
 *   id: 's-1',
 *   unit: 'vinh-binh',
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2022-10-09T08:00:00+07:00',
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value: '12' } },
 *   narrative: {},
 *   attachments: [],
 * };
 * if (registry) {
 *   const totals = rollUp({
 *     template: llw2022,
 *     snapshot: registry.at('2022-10-01'),
 *     submissions: [report],
 *     policy: { deadline: { date: '2022-10-10', rule: 'onOrBefore' } },
 *   });
 *   const { value, coverage, lowerBound } = totals.figure('province', 'seminars.held');
 *   console.log(value, coverage.received, coverage.expected, lowerBound); // => 12 1 2 true
 * }
 * ```
 */
export function rollUp({ template, snapshot, submissions, policy = {} }: RollUpInput): RollUp {
  const campaign = openCampaign(planRollUp(template, snapshot, policy), template, snapshot);
  const inbox = new Inbox(campaign, true);
  inbox.addAll(submissions);
  return new Accumulator(campaign, inbox, scopeOf(snapshot)).rollUp();
}
