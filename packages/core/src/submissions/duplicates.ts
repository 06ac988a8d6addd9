import { type Decimal, parseDecimal } from '../decimal/decimal.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { exactly, type Interval, intersection, intervalOf } from '../rules/interval.ts';
import { rationalOf } from '../rules/rational.ts';
import type { CellKey } from '../templates/template.ts';
import { contentHash, valuesHash } from './content-hash.ts';
import { diffSubmissions } from './diff-submissions.ts';
import {
  copiedFromBefore,
  copiedFromUnit,
  duplicateConsistent,
  duplicateInconsistent,
} from './reception-findings.ts';
import type { Observation, Submission } from './submission.ts';

/**
 * How submissions for the same figures stand to each other: the same in all, the same as far as the
 * accuracy of each value goes (and silent where the others speak), or contradicting each other.
 */
export type DuplicateClass = 'complete' | 'consistent' | 'inconsistent';

/** Which of several submissions for the same figures counts. `reject` and `manual` choose none. */
export type DuplicatePolicy = 'latestAccepted' | 'firstAccepted' | 'reject' | 'manual';

/** What came of several submissions for the same figures. */
export interface DuplicateResolution {
  readonly kind: DuplicateClass;
  readonly policy: DuplicatePolicy;
  /** Cells in which they contradict each other. */
  readonly contradictions: readonly CellKey[];
  readonly chosen?: Submission;
  readonly findings: readonly Finding[];
}

function rangeOf(value: Decimal, accuracy: number | undefined): Interval {
  return accuracy === undefined ? exactly(rationalOf(value)) : intervalOf(value, accuracy, 'rounding');
}

/** What all tellings of one cell leave possible; `undefined` once two contradict each other. */
function agree(observations: readonly Observation[]): boolean {
  const told = observations.flatMap((each) => ('value' in each ? [each] : []));
  const [first] = told;
  if (!first) return new Set(observations.map(({ status }) => status)).size <= 1;
  const ranges = told.map(({ value, accuracy }) => {
    const number = typeof value === 'string' ? parseDecimal(value) : undefined;
    return number && rangeOf(number, accuracy);
  });
  if (ranges.some((range) => !range)) return told.every(({ value }) => value === first.value);
  return (
    ranges.reduce<Interval | undefined>(
      (common, range) => common && range && intersection(common, range),
      ranges[0],
    ) !== undefined
  );
}

function contradictionsIn(submissions: readonly Submission[]): readonly CellKey[] {
  const keys = new Set(submissions.flatMap(({ values }) => Object.keys(values)));
  return [...keys].filter(
    (key) => !agree(submissions.flatMap(({ values }) => (values[key] ? [values[key]] : []))),
  );
}

const counts = new Set<Submission['status']>(['accepted', 'approved', 'locked']);

function chosenBy(policy: DuplicatePolicy, submissions: readonly Submission[]): Submission | undefined {
  if (policy === 'reject' || policy === 'manual') return undefined;
  const accepted = submissions.filter(({ status }) => counts.has(status));
  const inOrder = [...accepted].sort(
    (a, b) =>
      Date.parse(a.submittedAt) - Date.parse(b.submittedAt) ||
      a.revision - b.revision ||
      (a.id < b.id ? -1 : 1),
  );
  return policy === 'latestAccepted' ? inOrder.at(-1) : inOrder[0];
}

/**
 * Tells how submissions for the same figures stand to each other, and which of them counts by a policy.
 * Values are the same as far as the accuracy they declare goes: 14 million told in whole millions agrees
 * with 13,800,000.
 *
 * @param submissions two or more of one unit, period, form and basis
 * @param policy which one counts where two differ.
 * @returns how they stand to each other, the one that counts, the cells they contradict each other in, and
 * findings.
 * @example
 * ```ts
 * import { resolveDuplicates, type Submission } from '@llw/core';
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
 * const sent = [submission('hoa-sen', 1, '250'), submission('hoa-sen', 2, '260')];
 * const { kind, contradictions, chosen } = resolveDuplicates(sent, 'latestAccepted');
 * console.log(kind, contradictions, chosen?.revision); // => inconsistent [ 'publicity.leaflets' ] 2
 * ```
 */
export function resolveDuplicates(
  submissions: readonly Submission[],
  policy: DuplicatePolicy,
): DuplicateResolution {
  const contradictions = contradictionsIn(submissions);
  const same = new Set(submissions.map(contentHash)).size <= 1;
  const chosen = same ? (chosenBy(policy, submissions) ?? submissions[0]) : chosenBy(policy, submissions);
  const count = String(submissions.length);
  const cells = String(contradictions.length);
  const kind = same ? 'complete' : contradictions.length === 0 ? 'consistent' : 'inconsistent';
  const findings = {
    complete: () => [],
    consistent: () => [raise(duplicateConsistent, '', { count })],
    inconsistent: () => [raise(duplicateInconsistent, '', { count, cells })],
  }[kind]();
  return { kind, policy, contradictions, findings, ...(chosen ? { chosen } : {}) };
}

/**
 * Whether figures are telling enough that two units do not have them by chance: at least five that are not
 * 0, of at least four different values. Forms of zeros alike say nothing.
 */
function isTelling({ values }: Submission): boolean {
  const told = Object.values(values).flatMap((each) =>
    'value' in each && typeof each.value === 'string' && /[1-9]/.test(each.value) ? [each.value] : [],
  );
  return told.length >= 5 && new Set(told).size >= 4;
}

/**
 * Finds units with exactly the same figures, which is what a form sent round and sent in as it is looks like.
 *
 * @param submissions of one campaign, in any order.
 * @returns a query for each submission that repeats the figures of an earlier one in the list
 * @example
 * ```ts
 * import { findCopies, type Submission } from '@llw/core';
 * const submission = (unit: string, revision: number, leaflets: string): Submission => ({
 *   id: `${unit}-${revision}`,
 *   unit,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision,
 *   submittedAt: `2022-10-0${revision}T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: {
 *     'publicity.leaflets': { status: 'reported', value: leaflets },
 *     'publicity.books': { status: 'reported', value: '94' },
 *     'publicity.banners': { status: 'reported', value: '8' },
 *     'media.press': { status: 'reported', value: '3' },
 *     'media.television': { status: 'reported', value: '2' },
 *   },
 *   narrative: {},
 *   attachments: [],
 * });
 * const copies = findCopies([submission('hoa-sen', 1, '250'), submission('ban-mai', 1, '250')]);
 * console.log(copies.map(({ severity, subject }) => `${severity} ${subject?.unit}`)); // => ["query ban-mai"]
 * ```
 */
export function findCopies(submissions: readonly Submission[]): readonly Finding[] {
  const first = new Map<string, Submission>();
  return submissions.filter(isTelling).flatMap((submission) => {
    const hash = valuesHash(submission);
    const original = first.get(hash);
    if (!original) {
      first.set(hash, submission);
      return [];
    }
    if (original.unit === submission.unit) return [];
    const { unit, period, id } = submission;
    return [
      raise(
        copiedFromUnit,
        '/values',
        { unit, other: original.unit },
        {
          subject: { unit, period, submission: id },
          related: [{ role: 'duplicateOf', unit: original.unit }],
        },
      ),
    ];
  });
}

/** Asks whether figures that are exactly those of the period before were meant. */
export function copiedFromPeriodBefore(submission: Submission, previous: Submission): readonly Finding[] {
  if (!isTelling(submission) || diffSubmissions(previous, submission).cells.length > 0) return [];
  return [raise(copiedFromBefore, '/values', { previous: previous.period })];
}
