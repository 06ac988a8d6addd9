import {
  type CellKey,
  type CompiledRules,
  evaluateRules,
  type Observation,
  type RuleResult,
  type Submission,
} from '@llw/core';

/** A cell in which two revisions differ; left out on the side where the cell is absent. */
export interface CellDifference {
  readonly cell: CellKey;
  readonly before?: Observation;
  readonly after?: Observation;
}

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
  /** In the order of the later revision, then those it does not have any more. */
  readonly cells: readonly CellDifference[];
  readonly rules: RuleDifference;
}

const said = (observation: Observation | undefined): string =>
  observation ? JSON.stringify([observation.status, 'value' in observation ? observation.value : null]) : '';

function cellDifferences(before: Submission, after: Submission): readonly CellDifference[] {
  const keys = new Set([...Object.keys(after.values), ...Object.keys(before.values)]);
  return [...keys].flatMap((cell) => {
    const was = Object.hasOwn(before.values, cell) ? before.values[cell] : undefined;
    const is = Object.hasOwn(after.values, cell) ? after.values[cell] : undefined;
    if (said(was) === said(is)) return [];
    return [{ cell, ...(was && { before: was }), ...(is && { after: is }) }];
  });
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
    cells: cellDifferences(before, after),
    rules: rules ? ruleDifferences(rules, before, after) : { new: [], still: [], gone: [] },
  };
}
