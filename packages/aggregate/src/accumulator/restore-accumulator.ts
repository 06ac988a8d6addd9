import { type Checked, type Finding, raise } from '@llw/core';
import { Inbox } from '../intake/inbox.ts';
import { type Campaign, openCampaign } from '../plan/campaign.ts';
import type { RollUpPlan } from '../plan/roll-up-plan.ts';
import { Accumulator, type AccumulatorContext } from './accumulator.ts';
import { partialChanged, partialOfOtherPlan, partialUnreadable } from './accumulator-findings.ts';
import { isWithin, type Scope } from './scope.ts';
import {
  checksumOfStored,
  planIdentity,
  restoredSubmission,
  type StoredAccumulator,
} from './stored-accumulator.ts';

/** A test of the shape of something untrusted. */
type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isInteger: Shape = (value) => Number.isSafeInteger(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([key, is]) => is(value[key]));

const listOf =
  (is: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(is);

const mapOf =
  (is: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(is);

const receipt = { id: isText, revision: isInteger, submittedAt: isText, status: isText };

const hasShape = recordOf({
  format: (value) => value === 'llw-accumulator',
  version: (value) => value === 1,
  plan: isText,
  checksum: isText,
  scope: listOf((value) => listOf(isInteger)(value) && Array.isArray(value) && value.length === 2),
  submissions: listOf(
    recordOf({
      ...receipt,
      unit: isText,
      basis: (value) => value === 'own' || value === 'consolidated',
      values: mapOf((value) => isText(value) || recordOf({ status: isText })(value)),
      texts: mapOf(isText),
    }),
  ),
  setAside: listOf(recordOf({ unit: isText, receipt: recordOf(receipt), reason: isRecord })),
  findings: listOf(isRecord),
});

/** Tells whether something has the shape of a stored accumulator. */
const isStored = (value: unknown): value is StoredAccumulator => hasShape(value);

function formatOf(stored: unknown): string {
  const { format, version } = isRecord(stored) ? stored : {};
  return `${format} ${version}`.slice(0, 50);
}

const unusable = (finding: Finding): Checked<Accumulator> => ({ usable: false, findings: [finding] });

/**
 * The stored scope; `undefined` where it is none of the tree, or where something stored lies outside of it: a
 * merge could count such a unit twice.
 */
function restoredScope(
  { scope, submissions, setAside }: StoredAccumulator,
  campaign: Campaign,
): Scope | undefined {
  const intervals = scope.map(([start, end]) => ({ start, end }));
  const isOfTree = intervals.every(({ start, end }, at) => {
    const next = intervals[at + 1]?.start ?? campaign.tree.size + 1;
    return 0 <= start && start < end && end <= campaign.tree.size && end < next;
  });
  const isInside = ({ unit }: { readonly unit: string }) =>
    isWithin(intervals, campaign.snapshot.ordinalOf(unit));
  return isOfTree && submissions.every(isInside) && setAside.every(isInside) ? intervals : undefined;
}

/**
 * Reads an accumulator back from what `toJSON` gave, here or on another machine.
 *
 * @param stored parsed JSON, not trusted
 * @param plan the plan the stored one was made with; another is told.
 * @param context as for `createAccumulator`; the scope is that of the stored one
 * @returns the accumulator, or the finding that withholds it: AGGREGATE.PARTIAL.001 where the format is not
 *   known or something stored lies outside of its scope, 002 where the checksum differs, 003 where it was made with another form, tree or policy.
 * @example Each worker adds up one province and posts its accumulator as text; who asked for it merges.
 * ```ts
 * import { createAccumulator, planRollUp, restoreAccumulator } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 *
 * const { value: registry } = createUnitRegistry(reform2025);
 * const report = (unit: string, held: string): Submission => ({
 *   id: unit,
 *   unit,
 *   period: '2025',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2025-10-08T08:00:00+07:00',
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value: held } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const snapshot = registry.at('2025-10-01');
 *   const plan = planRollUp(llw2022, snapshot);
 *   // In the worker of one province: the plan came as JSON, the tree is built from the same units.
 *   const inWorker = (province: string, reports: readonly Submission[]): string => {
 *     const part = createAccumulator(plan, { template: llw2022, snapshot, scope: [province] });
 *     for (const submission of reports) part.add(submission);
 *     return JSON.stringify(part);
 *   };
 *   const posted = [
 *     inWorker('an-giang-2025', [report('vinh-binh-2025', '12')]),
 *     inWorker('hai-phong-2025', [report('hai-an-2025', '30')]),
 *   ];
 *   const whole = createAccumulator(plan, { template: llw2022, snapshot, scope: [] });
 *   for (const text of posted) {
 *     const { value: part } = restoreAccumulator(JSON.parse(text), plan, { template: llw2022, snapshot });
 *     if (part) whole.merge(part);
 *   }
 *   console.log(whole.rollUp().figure('hai-phong-2025', 'seminars.held').value); // => "30"
 *   console.log(whole.rollUp().figure('an-giang-2025', 'seminars.held').value); // => "12"
 * }
 * ```
 */
export function restoreAccumulator(
  stored: unknown,
  plan: RollUpPlan,
  context: Omit<AccumulatorContext, 'scope'>,
): Checked<Accumulator> {
  if (!isStored(stored)) return unusable(raise(partialUnreadable, '', { format: formatOf(stored) }));
  const actual = checksumOfStored(stored);
  if (actual !== stored.checksum)
    return unusable(raise(partialChanged, '/checksum', { actual, expected: stored.checksum }));
  const campaign = openCampaign(plan, context.template, context.snapshot);
  if (stored.plan !== planIdentity(campaign)) return unusable(raise(partialOfOtherPlan, '/plan', {}));
  const scope = restoredScope(stored, campaign);
  if (!scope) return unusable(raise(partialUnreadable, '/scope', { format: formatOf(stored) }));
  const inbox = new Inbox(campaign, context.keepRevisions ?? true);
  inbox.addAll(stored.submissions.map((submission) => restoredSubmission(campaign, submission)));
  inbox.restore(stored.setAside, stored.findings);
  return { usable: true, value: new Accumulator(campaign, inbox, scope), findings: [] };
}
