import type { SubmissionStatus } from '../submissions/submission.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { ApprovalStep } from './approval.ts';

/** What to call where a report stands. */
export const statusLabels: Readonly<Record<SubmissionStatus, LocalizedText>> = {
  draft: { vi: 'bản nháp', en: 'draft' },
  submitted: { vi: 'đã nộp', en: 'submitted' },
  returned: { vi: 'đã trả lại', en: 'returned' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  locked: { vi: 'đã khóa số liệu', en: 'locked' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
};

/** What to call a step, as on a button. */
export const stepLabels: Readonly<Record<ApprovalStep, LocalizedText>> = {
  submit: { vi: 'nộp', en: 'submit' },
  withdraw: { vi: 'rút', en: 'withdraw' },
  return: { vi: 'trả lại', en: 'return' },
  accept: { vi: 'tiếp nhận', en: 'accept' },
  approve: { vi: 'duyệt', en: 'approve' },
  lock: { vi: 'khóa số liệu', en: 'lock' },
  unlock: { vi: 'mở khóa', en: 'unlock' },
};
