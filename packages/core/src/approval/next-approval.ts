import { dayInVietnam, type Instant, isEarlier } from '../calendar/deadline.ts';
import { type Checked, type Finding, labelParam, type RelatedPlace, raise } from '../findings/finding.ts';
import type { SubmissionStatus } from '../submissions/submission.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Approval, ApprovalContext, ApprovalEvent, ApprovalStep } from './approval.ts';
import {
  aboveApproved,
  belowNotApproved,
  openingMissed,
  openingOver,
  reasonMissing,
  revisionNotNewer,
  stepBackInTime,
  stepNotPossible,
} from './approval-findings.ts';
import { statusLabels, stepLabels } from './approval-labels.ts';

type Steps = Readonly<Record<SubmissionStatus, readonly ApprovalStep[]>>;

const acceptThenApprove: Steps = {
  draft: ['submit'],
  submitted: ['submit', 'withdraw', 'return', 'accept'],
  returned: ['submit', 'withdraw'],
  accepted: ['return', 'approve'],
  approved: ['return', 'lock'],
  locked: ['unlock'],
  withdrawn: ['submit'],
};

const stepsFrom: Readonly<Record<ApprovalContext['steps'], Steps>> = {
  acceptThenApprove,
  approve: { ...acceptThenApprove, submitted: ['submit', 'withdraw', 'return', 'approve'] },
};

const isFinal = (status: SubmissionStatus | undefined): status is 'approved' | 'locked' =>
  status === 'approved' || status === 'locked';

function listed(labels: readonly LocalizedText[]): LocalizedText {
  return { vi: labels.map(({ vi }) => vi).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

/**
 * Where figures stand at an instant. Those that were unlocked for some days are locked again once the days
 * are over, though nothing has happened.
 *
 * @param approval as it was after the last step
 * @param instant with its offset; the day is the one on the calendar of Viet Nam
 * @returns the same, or locked where the days that were given are over.
 * @example
 * ```ts
 * import { type Approval, approvalAt } from '@llw/core';
 * const unlocked: Approval = { status: 'returned', revision: 1, openThrough: '2022-10-20' };
 * console.log(approvalAt(unlocked, '2022-10-20T16:00:00+07:00').status); // => "returned"
 * console.log(approvalAt(unlocked, '2022-10-21T08:00:00+07:00').status); // => "locked"
 * ```
 */
export function approvalAt(approval: Approval, instant: Instant): Approval {
  const { status, openThrough, revision, since } = approval;
  return status === 'returned' && openThrough !== undefined && dayInVietnam(instant) > openThrough
    ? { status: 'locked', revision, since }
    : approval;
}

/**
 * The steps that may be taken from where figures stand, for the buttons of a page.
 *
 * @param approval where they stand; see {@link approvalAt}
 * @param steps of an {@link ApprovalContext}
 * @returns the steps; empty where nothing may be done.
 * @example
 * ```ts
 * import { possibleSteps } from '@llw/core';
 * console.log(possibleSteps({ status: 'approved', revision: 1 }, 'acceptThenApprove')); // => ["return", "lock"]
 * ```
 */
export function possibleSteps(
  { status }: Approval,
  steps: ApprovalContext['steps'],
): readonly ApprovalStep[] {
  return stepsFrom[steps][status];
}

function notPossible(approval: Approval, event: ApprovalEvent, { steps }: ApprovalContext): Finding[] {
  const possible = possibleSteps(approval, steps);
  if (possible.includes(event.type)) return [];
  return [
    raise(stepNotPossible, '/type', {
      ...labelParam('status', statusLabels[approval.status]),
      ...labelParam('step', stepLabels[event.type]),
      ...labelParam('possible', listed(possible.map((step) => stepLabels[step]))),
    }),
  ];
}

function backInTime({ since }: Approval, { type, at }: ApprovalEvent): Finding[] {
  if (since === undefined || !isEarlier(at, since)) return [];
  const days = { day: dayInVietnam(at), since: dayInVietnam(since) };
  return [raise(stepBackInTime, '/at', { ...labelParam('step', stepLabels[type]), ...days })];
}

function withoutReason({ type, reason }: Extract<ApprovalEvent, { readonly reason: string }>): Finding[] {
  return reason.trim() === '' ? [raise(reasonMissing, '/reason', labelParam('step', stepLabels[type]))] : [];
}

/** Figures that were already approved are part of what stands above. */
function changesAbove(approval: Approval, { type }: ApprovalEvent, { above }: ApprovalContext): Finding[] {
  if (!isFinal(approval.status) || !isFinal(above)) return [];
  const params = { ...labelParam('step', stepLabels[type]), ...labelParam('above', statusLabels[above]) };
  return [raise(aboveApproved, '/type', params)];
}

function waitsForBelow({ below = [] }: ApprovalContext): Finding[] {
  const waiting = below.filter(({ status }) => !isFinal(status));
  if (waiting.length === 0) return [];
  const related = waiting.map(({ unit, status }): RelatedPlace => ({ role: 'missing', unit, value: status }));
  return [raise(belowNotApproved, '/type', { count: String(waiting.length) }, { related })];
}

/** What stands against a step that is possible as such. */
function objections(approval: Approval, event: ApprovalEvent, context: ApprovalContext): Finding[] {
  switch (event.type) {
    case 'submit': {
      const params = { given: String(event.revision), latest: String(approval.revision) };
      return event.revision > approval.revision ? [] : [raise(revisionNotNewer, '/revision', params)];
    }
    case 'return':
      return [...withoutReason(event), ...changesAbove(approval, event, context)];
    case 'approve':
      return waitsForBelow(context);
    case 'unlock': {
      const days = { through: event.through, day: dayInVietnam(event.at) };
      const over = days.day > days.through ? [raise(openingOver, '/through', days)] : [];
      return [...withoutReason(event), ...over, ...changesAbove(approval, event, context)];
    }
    default:
      return [];
  }
}

function after({ revision }: Approval, event: ApprovalEvent): Approval {
  const since = event.at;
  switch (event.type) {
    case 'submit':
      return { status: 'submitted', revision: event.revision, since };
    case 'withdraw':
      return { status: 'withdrawn', revision, since };
    case 'return':
      return { status: 'returned', revision, since, reason: event.reason };
    case 'accept':
      return { status: 'accepted', revision, since };
    case 'approve':
      return { status: 'approved', revision, since };
    case 'lock':
      return { status: 'locked', revision, since };
    case 'unlock':
      return { status: 'returned', revision, since, reason: event.reason, openThrough: event.through };
  }
}

/** Figures were unlocked, but the days are over. */
function missedOpening({ openThrough }: Approval, { type, at }: ApprovalEvent): Finding[] {
  if (type !== 'submit' || openThrough === undefined) return [];
  return [raise(openingMissed, '/at', { through: openThrough, day: dayInVietnam(at) })];
}

/**
 * Takes a step on the way of figures to their approval: submitted, accepted, approved, locked; returned for
 * mending in between; unlocked for some days afterwards. A total is approved once every unit below is, and what is
 * part of an approved total does not change. Nothing is stored and no clock is read.
 *
 * @param approval where the figures stand; {@link notSubmitted} at first
 * @param event the step, and the instant at which it is taken
 * @param context one step or two, and where the units below and above stand
 * @returns usable with where the figures stand now; else what is against it (`APPROVAL.*`), with pointers into
 * the event
 * @example
 * ```ts
 * import { formatFinding, nextApproval, notSubmitted } from '@llw/core';
 * const context = { steps: 'approve' } as const;
 * const at = '2022-10-09T16:20:00+07:00';
 * const submitted = nextApproval(notSubmitted, { type: 'submit', at, revision: 1 }, context);
 * if (submitted.usable) {
 *   console.log(submitted.value.status); // => "submitted"
 *   const below = [{ unit: 'hoa-sen', status: 'returned' }] as const;
 *   const { findings } = nextApproval(submitted.value, { type: 'approve', at }, { ...context, below });
 *   for (const finding of findings) console.log(finding.code); // => "APPROVAL.LEVEL.001"
 * }
 * ```
 */
export function nextApproval(
  approval: Approval,
  event: ApprovalEvent,
  context: ApprovalContext,
): Checked<Approval> {
  const current = approvalAt(approval, event.at);
  const early = backInTime(current, event);
  const impossible = notPossible(current, event, context);
  const missed = impossible.length > 0 && current !== approval ? missedOpening(approval, event) : [];
  const against = missed.length > 0 ? missed : impossible;
  const findings = [...early, ...(against.length > 0 ? against : objections(current, event, context))];
  return findings.length > 0
    ? { usable: false, findings }
    : { usable: true, value: after(current, event), findings };
}
