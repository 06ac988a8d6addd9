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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): boolean =>
  typeof value === 'string' || (isRecord(value) && typeof value['status'] === 'string');

const isReceipt = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  Number.isSafeInteger(value['revision']) &&
  typeof value['submittedAt'] === 'string' &&
  typeof value['status'] === 'string';

const isSubmission = (value: unknown): boolean =>
  isReceipt(value) &&
  isRecord(value) &&
  typeof value['unit'] === 'string' &&
  (value['basis'] === 'own' || value['basis'] === 'consolidated') &&
  isRecord(value['values']) &&
  Object.values(value['values']).every(isCell) &&
  isRecord(value['texts']) &&
  Object.values(value['texts']).every((text) => typeof text === 'string');

const isSetAside = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['unit'] === 'string' &&
  isReceipt(value['receipt']) &&
  isRecord(value['reason']);

const isInterval = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((bound) => Number.isSafeInteger(bound));

const isListOf = (value: unknown, is: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

/** Tells whether something has the shape of a stored accumulator. */
function isStored(value: unknown): value is StoredAccumulator {
  return (
    isRecord(value) &&
    value['format'] === 'llw-accumulator' &&
    value['version'] === 1 &&
    typeof value['plan'] === 'string' &&
    typeof value['checksum'] === 'string' &&
    isListOf(value['scope'], isInterval) &&
    isListOf(value['submissions'], isSubmission) &&
    isListOf(value['setAside'], isSetAside) &&
    isListOf(value['findings'], isRecord)
  );
}

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
