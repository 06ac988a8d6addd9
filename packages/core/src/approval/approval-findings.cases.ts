import type { FindingCases } from '../findings/finding-cases.ts';
import { type Approval, type ApprovalContext, type ApprovalEvent, notSubmitted } from './approval.ts';
import { nextApproval } from './next-approval.ts';

const at = '2022-10-12T08:00:00+07:00';

const taking =
  (approval: Approval, event: ApprovalEvent, context: Partial<ApprovalContext> = {}) =>
  () =>
    nextApproval(approval, event, { steps: 'acceptThenApprove', ...context }).findings;

const submitted: Approval = { status: 'submitted', revision: 1, since: '2022-10-11T08:00:00+07:00' };
const accepted: Approval = { ...submitted, status: 'accepted' };
const approved: Approval = { ...submitted, status: 'approved' };
const locked: Approval = { ...submitted, status: 'locked' };
const unlocked: Approval = { ...submitted, status: 'returned', openThrough: '2022-10-12' };

const unlocking = (through: string): ApprovalEvent => ({
  type: 'unlock',
  at,
  reason: 'Thiếu một trường.',
  through,
});

/** Steps that cannot be taken, and steps that can. */
export const cases: FindingCases = {
  'APPROVAL.STEP.001': {
    failing: taking(submitted, { type: 'approve', at }),
    passing: taking(submitted, { type: 'approve', at }, { steps: 'approve' }),
  },
  'APPROVAL.STEP.002': {
    failing: taking(submitted, { type: 'accept', at: '2022-10-10T08:00:00+07:00' }),
    passing: taking(submitted, { type: 'accept', at }),
  },
  'APPROVAL.STEP.003': {
    failing: taking(submitted, { type: 'return', at, reason: ' ' }),
    passing: taking(submitted, { type: 'return', at, reason: 'Mục 5 chưa ghi số người.' }),
  },
  'APPROVAL.STEP.004': {
    failing: taking(submitted, { type: 'submit', at, revision: 1 }),
    passing: taking(notSubmitted, { type: 'submit', at, revision: 1 }),
  },
  'APPROVAL.LEVEL.001': {
    failing: taking(accepted, { type: 'approve', at }, { below: [{ unit: 'hoa-sen', status: 'accepted' }] }),
    passing: taking(accepted, { type: 'approve', at }, { below: [{ unit: 'hoa-sen', status: 'locked' }] }),
  },
  'APPROVAL.LEVEL.002': {
    failing: taking(approved, { type: 'return', at, reason: 'Sai mục 8.' }, { above: 'approved' }),
    passing: taking(approved, { type: 'return', at, reason: 'Sai mục 8.' }, { above: 'returned' }),
  },
  'APPROVAL.LOCK.001': {
    failing: taking(locked, unlocking('2022-10-11')),
    passing: taking(locked, unlocking('2022-10-12')),
  },
  'APPROVAL.LOCK.002': {
    failing: taking(unlocked, { type: 'submit', at: '2022-10-13T08:00:00+07:00', revision: 2 }),
    passing: taking(unlocked, { type: 'submit', at, revision: 2 }),
  },
};
