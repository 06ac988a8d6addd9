import { type Checked, type Finding, raise } from '@llw/core';
import { Inbox } from '../intake/inbox.ts';
import { openCampaign } from '../plan/campaign.ts';
import type { RollUpPlan } from '../plan/roll-up-plan.ts';
import { Accumulator, type AccumulatorContext } from './accumulator.ts';
import { partialChanged, partialOfOtherPlan, partialUnreadable } from './accumulator-findings.ts';
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
  scope: listOf(listOf(isInteger)),
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
  return `${String(format).slice(0, 40)} ${String(version).slice(0, 10)}`;
}

const unusable = (finding: Finding): Checked<Accumulator> => ({ usable: false, findings: [finding] });

/**
 * Reads an accumulator back from what `toJSON` gave, here or on another machine.
 *
 * @param stored parsed JSON, not trusted
 * @param context as for `createAccumulator`; the scope is that of the stored one
 * @returns the accumulator, or the finding that withholds it: AGGREGATE.PARTIAL.001 where the format is not
 *   known, 002 where the checksum differs, 003 where it was made with another form, tree or policy.
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
  const inbox = new Inbox(campaign, context.keepRevisions ?? true);
  for (const submission of stored.submissions) inbox.add(restoredSubmission(campaign, submission));
  inbox.restore(stored.setAside, stored.findings);
  const scope = stored.scope.map(([start, end]) => ({ start, end }));
  return { usable: true, value: new Accumulator(campaign, inbox, scope), findings: [] };
}
