import {
  type CellChange,
  type CompiledRules,
  diffSubmissions,
  evaluateRules,
  type RuleResult,
  type Submission,
} from '@llw/core';

/** Which checks fail in two revisions, by rule and category. */
export interface RuleDifference {
  /** Fail now and did not before. */
  readonly new: readonly RuleResult[];
  /** Failed before and still do, as they stand now. */
  readonly still: readonly RuleResult[];
  /** Failed before and do not any more, as they stood then. */
  readonly gone: readonly RuleResult[];
}

/** What a resubmission changed (khác biệt giữa hai lần nộp). */
export interface RevisionDifference {
  /** In the order of the earlier revision, then those that are new. */
  readonly cells: readonly CellChange[];
  readonly rules: RuleDifference;
}

const checkOf = ({ rule, category = '' }: RuleResult): string => `${rule}\n${category}`;

function ruleDifferences(rules: CompiledRules, before: Submission, after: Submission): RuleDifference {
  const failuresOf = (submission: Submission) =>
    evaluateRules(rules, { submission }).results.filter(({ outcome }) => outcome === 'fail');
  const [were, are] = [failuresOf(before), failuresOf(after)];
  const [failedBefore, failNow] = [new Set(were.map(checkOf)), new Set(are.map(checkOf))];
  return {
    new: are.filter((result) => !failedBefore.has(checkOf(result))),
    still: are.filter((result) => failedBefore.has(checkOf(result))),
    gone: were.filter((result) => !failNow.has(checkOf(result))),
  };
}

/**
 * Compares two revisions of one submission: which cells hold something else, and which checks of the form
 * fail now, still, or no more.
 *
 * @param before the earlier revision.
 * @param after the later one, of the same unit, period and form.
 * @param rules from `compileRules`; without them only cells are compared. Rules that look at other
 *   submissions are evaluated without these.
 * @returns the cells that changed, with both values, and the checks by what became of them.
 * @example
 * ```ts
 * import { diffRevisions } from '@llw/aggregate';
 * import type { Submission } from '@llw/core';
 *
 * const first: Submission = {
 *   id: 's-1',
 *   unit: 'vinh-binh',
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2022-10-08T08:00:00+07:00',
 *   status: 'returned',
 *   values: { 'seminars.held': { status: 'blank' } },
 *   narrative: {},
 *   attachments: [],
 * };
 * const second: Submission = {
 *   ...first,
 *   revision: 2,
 *   status: 'submitted',
 *   values: { 'seminars.held': { status: 'reported', value: '0' } },
 * };
 * const [difference] = diffRevisions(first, second).cells;
 * console.log(difference?.cell, difference?.before?.status, difference?.after?.status);
 * // => seminars.held blank reported
 * ```
 */
export function diffRevisions(
  before: Submission,
  after: Submission,
  rules?: CompiledRules,
): RevisionDifference {
  return {
    cells: diffSubmissions(before, after).cells,
    rules: rules ? ruleDifferences(rules, before, after) : { new: [], still: [], gone: [] },
  };
}
