import type { FindingCases } from '../findings/finding-cases.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { findCopies, resolveDuplicates } from './duplicates.ts';
import { receiveSubmission } from './receive-submission.ts';
import type { Submission } from './submission.ts';
import { validateSubmission } from './validate-submission.ts';

const figures = {
  'media.press': 3,
  'media.radio': 14,
  'publicity.leaflets': 250,
  'publicity.banners': 12,
  'library.trainings': 6,
};

const sample = (change: Partial<Submission> & { readonly sent?: object } = {}): Submission => {
  const { sent = figures, ...rest } = change;
  const { value } = validateSubmission(
    {
      unit: 'u:ward-1',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      submittedAt: '2022-10-09T16:20:00+07:00',
      values: sent,
    },
    { template: llw2022 },
  );
  if (!value) throw new Error('the sample is a usable submission');
  return { ...value, ...rest };
};

const receiving =
  (submission: Submission, ...received: readonly Submission[]) =>
  () =>
    receiveSubmission(submission, received).findings;

const resolving =
  (...submissions: readonly Submission[]) =>
  () =>
    resolveDuplicates(submissions, 'latestAccepted').findings;

const again = (previous: Submission) => () =>
  validateSubmission(
    {
      unit: 'u:ward-1',
      period: '2023',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      submittedAt: '2023-10-12T08:00:00+07:00',
      values: figures,
    },
    { template: llw2022, previous },
  ).findings;

const other = { ...figures, 'publicity.banners': 13 };
const first = sample();

/** Ways in which a second submission clashes with a first, and does not. */
export const cases: FindingCases = {
  'SUBMISSION.REVISION.001': {
    failing: receiving(sample({ idempotencyKey: 'k1', sent: other }), sample({ idempotencyKey: 'k1' })),
    passing: receiving(sample({ idempotencyKey: 'k1' }), sample({ idempotencyKey: 'k1' })),
  },
  'SUBMISSION.REVISION.002': {
    failing: receiving(sample({ sent: other }), first),
    passing: receiving(sample({ sent: other, revision: 2 }), first),
  },
  'SUBMISSION.REVISION.003': {
    failing: receiving(sample({ sent: other, revision: 4 }), first),
    passing: receiving(sample({ sent: other, revision: 2 }), first),
  },
  'SUBMISSION.REVISION.004': {
    failing: receiving(sample({ sent: other, revision: 2 }), sample({ status: 'locked' })),
    passing: receiving(sample({ sent: other, revision: 2 }), sample({ status: 'accepted' })),
  },
  'SUBMISSION.DUPLICATE.001': {
    failing: resolving(first, sample({ sent: { ...figures, 'media.television': 2 } })),
    passing: resolving(first, first),
  },
  'SUBMISSION.DUPLICATE.002': {
    failing: resolving(first, sample({ sent: other })),
    passing: resolving(first, first),
  },
  'SUBMISSION.DUPLICATE.003': {
    failing: () => findCopies([first, sample({ unit: 'u:ward-2' })]),
    passing: () => findCopies([first, sample({ unit: 'u:ward-2', sent: other })]),
  },
  'SUBMISSION.DUPLICATE.004': {
    failing: again(first),
    passing: again(sample({ sent: other })),
  },
};
