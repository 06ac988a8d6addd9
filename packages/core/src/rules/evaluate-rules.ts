import type { DecimalText } from '../decimal/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import type { CompiledCheck, CompiledRules } from './compiled-rules.ts';
import { decide, findingsOfChecks } from './decide-checks.ts';
import type { SkipReason, Verdict } from './evaluate-check.ts';
import type { FactRow, Fault } from './fact-row.ts';
import type { RuleFacts } from './facts.ts';
import { rationalText } from './rational.ts';
import { type RuleCounters, Tally } from './rule-counters.ts';
import {
  findingFor,
  isFault,
  type OperandValue,
  operandValues,
  type Sides,
  sidesOf,
  sideTexts,
} from './rule-failure.ts';

export type { RuleCounters } from './rule-counters.ts';
export type { OperandValue } from './rule-failure.ts';

/** What one check of a rule came to: a rule has one for each category or part it is spread over. */
export interface RuleResult {
  readonly rule: string;
  readonly version: number;
  readonly category?: string;
  readonly outcome: 'pass' | 'fail' | 'skipped' | 'error';
  /** Why it was skipped or could not be computed. */
  readonly reason?: SkipReason | Fault;
  readonly left?: DecimalText;
  readonly right?: DecimalText;
  /** Left less right. */
  readonly imbalance?: DecimalText;
  /** From and to: what the right side may be by the declared accuracy of its values. */
  readonly interval?: readonly [DecimalText, DecimalText];
  readonly operands: readonly OperandValue[];
}

/** All that rules say about one submission. */
export interface RuleEvaluation {
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly counters: RuleCounters;
}

function intervalOf({ comparison }: Sides, row: FactRow): { readonly interval?: readonly [string, string] } {
  const range = comparison.range?.(row);
  if (!range || typeof range === 'string') return {};
  return { interval: [rationalText(range.low.value), rationalText(range.high.value)] };
}

function outcomeOf(verdict: Verdict): Pick<RuleResult, 'outcome' | 'reason'> {
  if (verdict === 'pass' || verdict === 'fail') return { outcome: verdict };
  return { outcome: isFault(verdict) ? 'error' : 'skipped', reason: verdict };
}

function resultOf(check: CompiledCheck, row: FactRow, verdict: Verdict): RuleResult {
  const { rule, category } = check;
  const sides = sidesOf(check, row);
  return {
    rule: rule.code,
    version: rule.version,
    ...(category === undefined ? {} : { category }),
    ...outcomeOf(verdict),
    ...(sides ? { ...sideTexts(sides), ...intervalOf(sides, row) } : {}),
    operands: operandValues(check, row),
  };
}

/**
 * What rules find in one submission: failures and rules that cannot be computed. The short way for a gate;
 * for every result with its operands see {@link evaluateRules}.
 *
 * @param compiled the rules of a form, compiled once.
 * @param facts one submission and what else its rules may look at.
 * @returns `RULE` findings and those of the form's own codes; empty where all holds.
 * @example
 * ```ts
 * import { compileRules, llw2022, ruleFindings, validateSubmission } from '@llw/core';
 * const rules = compileRules(llw2022.rules, llw2022);
 * const submission = validateSubmission(
 *   {
 *     unit: 'u:ward-1',
 *     period: '2022',
 *     template: { id: 'llw-2022', version: 1 },
 *     basis: 'own',
 *     submittedAt: '2022-10-09T16:20:00+07:00',
 *     values: { 'classes.held:literacy': 3, 'classes.attendances:literacy': 2 },
 *   },
 *   { template: llw2022 },
 * );
 * if (rules.usable && submission.usable) {
 *   const findings = ruleFindings(rules.value, { submission: submission.value });
 *   console.log(findings.map(({ code }) => code)); // => ["LLW.CLASSES.002"]
 * }
 * ```
 */
export function ruleFindings(compiled: CompiledRules, facts: RuleFacts): readonly Finding[] {
  return findingsOfChecks(compiled, compiled.checksThatCanFail(facts), facts);
}

/**
 * Evaluates every rule for one submission, and tells of each what came out, why, and from which figures.
 *
 * @param compiled from {@link compileRules}
 * @param facts the submission, and what else its rules look at; what is not given counts as absent
 * @returns one result for each check, the findings of those that failed, and how many came to what
 * @example
 * ```ts
 * import { compileRules, evaluateRules, llw2022, validateSubmission } from '@llw/core';
 * const rules = compileRules(llw2022.rules, llw2022);
 * const submission = validateSubmission(
 *   {
 *     unit: 'u:ward-1',
 *     period: '2022',
 *     template: { id: 'llw-2022', version: 1 },
 *     basis: 'own',
 *     submittedAt: '2022-10-09T16:20:00+07:00',
 *     values: { 'classes.held:literacy': 3, 'classes.attendances:literacy': 2 },
 *   },
 *   { template: llw2022 },
 * );
 * if (rules.usable && submission.usable) {
 *   const { results } = evaluateRules(rules.value, { submission: submission.value });
 *   const failed = results.filter((result) => result.outcome === 'fail');
 *   console.log(failed.map(({ rule, category, left, right }) => [rule, category, left, right].join(' ')));
 *   // => ["LLW.CLASSES.002 literacy 2 3"]
 * }
 * ```
 */
export function evaluateRules(compiled: CompiledRules, facts: RuleFacts): RuleEvaluation {
  const results: RuleResult[] = [];
  const findings: Finding[] = [];
  const tally = new Tally();
  decide(compiled, compiled.checks, facts, (check, verdict) => {
    tally.count(verdict);
    results.push(resultOf(check, compiled.row, verdict));
    const finding = findingFor(check, compiled.row, verdict);
    if (finding) findings.push(finding);
  });
  return { results, findings, counters: tally.counters() };
}

/**
 * Evaluates rules for a whole campaign, one submission after the other. Findings are handed over as they
 * come and not kept, so that a million of them take no memory.
 *
 * @param compiled from {@link compileRules}
 * @param submissions each with what its rules look at
 * @param take is given each finding once, in the order of the submissions
 * @returns for each rule, by code, how many of its checks came to what
 * @example
 * ```ts
 * import { compileRules, evaluateCampaign, type Finding, llw2022, validateSubmission } from '@llw/core';
 * const rules = compileRules(llw2022.rules, llw2022);
 * const submission = validateSubmission(
 *   {
 *     unit: 'u:ward-1',
 *     period: '2022',
 *     template: { id: 'llw-2022', version: 1 },
 *     basis: 'own',
 *     submittedAt: '2022-10-09T16:20:00+07:00',
 *     values: { 'classes.held:literacy': 3, 'classes.attendances:literacy': 2 },
 *   },
 *   { template: llw2022 },
 * );
 * if (rules.usable && submission.usable) {
 *   const findings: Finding[] = [];
 *   const facts = [{ submission: submission.value }];
 *   const counters = evaluateCampaign(rules.value, facts, (finding) => findings.push(finding));
 *   console.log(findings.length, counters['LLW.CLASSES.002']?.failed); // => 1 1
 * }
 * ```
 */
export function evaluateCampaign(
  compiled: CompiledRules,
  submissions: Iterable<RuleFacts>,
  take: (finding: Finding) => void,
): Readonly<Record<string, RuleCounters>> {
  const tallies = compiled.rules.map(() => new Tally());
  for (const facts of submissions) {
    const found: Finding[] = [];
    decide(compiled, compiled.checks, facts, (check, verdict) => {
      tallies[check.ruleIndex]?.count(verdict);
      const finding = findingFor(check, compiled.row, verdict);
      if (finding) found.push({ ...finding, subject: { ...subjectOf(facts), ...finding.subject } });
    });
    for (const finding of found) take(finding);
  }
  return Object.fromEntries(
    compiled.rules.flatMap((rule, index) => {
      const tally = tallies[index];
      return tally ? [[rule.code, tally.counters()] as const] : [];
    }),
  );
}

function subjectOf({ submission }: RuleFacts): NonNullable<Finding['subject']> {
  const { unit, period, id, revision } = submission;
  return { unit, period, submission: id, revision };
}
