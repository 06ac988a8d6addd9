import { type Finding, raise } from '../findings/finding.ts';
import { contentHash, naturalKey } from './content-hash.ts';
import { figuresLocked, idempotencyConflict, revisionForked, revisionSkipped } from './reception-findings.ts';
import type { Submission } from './submission.ts';

/**
 * What becomes of a submission that comes in: the first for its figures, the same one sent again (nothing
 * to do), a revision that replaces the latest, or refused.
 */
export interface Reception {
  readonly outcome: 'first' | 'repeated' | 'revised' | 'refused';
  /** The submission that counts from now on. */
  readonly current: Submission;
  /** The one it replaces or repeats. */
  readonly earlier?: Submission;
  readonly findings: readonly Finding[];
}

function latestOf(submissions: readonly Submission[]): Submission | undefined {
  return submissions.reduce<Submission | undefined>(
    (latest, each) => (latest && latest.revision >= each.revision ? latest : each),
    undefined,
  );
}

const refused = (current: Submission, finding: Finding): Reception => ({
  outcome: 'refused',
  current,
  earlier: current,
  findings: [finding],
});

const repeated = (earlier: Submission): Reception => ({
  outcome: 'repeated',
  current: earlier,
  earlier,
  findings: [],
});

/** What was sent before: under the same key, or as the same revision with the same content. */
function sentBefore(submission: Submission, received: readonly Submission[]): Reception | undefined {
  const { idempotencyKey: key, revision } = submission;
  const hash = contentHash(submission);
  const keyed = key === undefined ? undefined : received.find(({ idempotencyKey }) => idempotencyKey === key);
  if (keyed && key !== undefined) {
    return contentHash(keyed) === hash
      ? repeated(keyed)
      : refused(keyed, raise(idempotencyConflict, '/idempotencyKey', { key }));
  }
  const same = received.find((earlier) => earlier.revision === revision && contentHash(earlier) === hash);
  return same && repeated(same);
}

/**
 * Takes a submission among those that came for the same figures. Revisions run in one line: each replaces
 * the latest. Sending the same again changes nothing, so that a sender may try until there is an answer.
 *
 * @param submission a usable submission
 * @param received what came before, of any unit; those for other figures do not matter
 * @returns what becomes of it, with findings `SUBMISSION.REVISION.*`
 * @example
 * ```ts
 * import { receiveSubmission, type Submission } from '@llw/core';
 * const submission = (unit: string, revision: number, leaflets: string): Submission => ({
 *   id: `${unit}-${revision}`,
 *   unit,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision,
 *   submittedAt: `2022-10-0${revision}T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'publicity.leaflets': { status: 'reported', value: leaflets } },
 *   narrative: {},
 *   attachments: [],
 * });
 * const first = submission('hoa-sen', 1, '250');
 * console.log(receiveSubmission(first, [first]).outcome); // => "repeated"
 * console.log(receiveSubmission(submission('hoa-sen', 2, '260'), [first]).outcome); // => "revised"
 * ```
 */
export function receiveSubmission(submission: Submission, received: readonly Submission[]): Reception {
  const key = naturalKey(submission);
  const earlier = received.filter((candidate) => naturalKey(candidate) === key);
  const before = sentBefore(submission, earlier);
  if (before) return before;
  const latest = latestOf(earlier);
  if (!latest) return { outcome: 'first', current: submission, findings: [] };
  if (latest.status === 'locked') {
    const params = { period: submission.period, latest: String(latest.revision) };
    return refused(latest, raise(figuresLocked, '', params));
  }
  const params = { given: String(submission.revision), latest: String(latest.revision) };
  const follows = submission.supersedes === undefined || submission.supersedes === latest.id;
  if (submission.revision <= latest.revision || !follows) {
    return refused(latest, raise(revisionForked, '/revision', params));
  }
  const findings =
    submission.revision > latest.revision + 1 ? [raise(revisionSkipped, '/revision', params)] : [];
  return { outcome: 'revised', current: submission, earlier: latest, findings };
}
