import type { DecimalText } from '../decimal/decimal.ts';
import { parseDecimal } from '../decimal/decimal.ts';
import { type Finding, pointerTo, type RelatedPlace, raise, type Severity } from '../findings/finding.ts';
import type { CellKey } from '../templates/template.ts';
import type { AssertedComparison, CompiledCheck, CompiledRules } from './compiled-rules.ts';
import { isInScope, type SkipReason, type Verdict, verdictOn } from './evaluate-check.ts';
import type { Exact } from './exact-arithmetic.ts';
import type { Reference } from './expression.ts';
import type { FactRow, Fault } from './fact-row.ts';
import type { RuleFacts } from './facts.ts';
import type { Observed } from './observed.ts';
import {
  compared,
  magnitude,
  multiplied,
  type Rational,
  rationalOf,
  rationalText,
  subtracted,
} from './rational.ts';
import type { Escalation } from './rule.ts';
import { faultNames, ruleNotComputable } from './rule-result-findings.ts';

/** A place a rule looked at, and what stood there. */
export interface OperandValue {
  readonly reference: Reference;
  readonly state: Observed['state'];
  /** Decimal text, or `true`/`false` for a yes/no cell; none where there is no value. */
  readonly value?: string;
}

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

/** How many checks came to what; a pass rate is `passed` of `evaluated`. */
export interface RuleCounters {
  readonly inScope: number;
  readonly evaluated: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly errors: number;
}

/** All that rules say about one submission. */
export interface RuleEvaluation {
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly counters: RuleCounters;
}

interface Sides {
  readonly left: Rational;
  readonly right: Rational;
  readonly comparison: AssertedComparison;
}

const isNumber = (value: Exact): value is Rational => typeof value !== 'string';

/** The first comparison that does not hold, else the first there is, with what its sides come to. */
function sidesOf(check: CompiledCheck, row: FactRow): Sides | undefined {
  const comparison = check.comparisons.find((each) => each.truth(row) === -1) ?? check.comparisons[0];
  if (!comparison) return undefined;
  const left = comparison.left(row);
  const right = comparison.right(row);
  return isNumber(left) && isNumber(right) ? { left, right, comparison } : undefined;
}

function toldValue(observed: Observed): { readonly value?: string } {
  if (observed.state === 'value') return { value: observed.text };
  return observed.state === 'yesNo' ? { value: String(observed.yes) } : {};
}

function operandValues({ operands }: CompiledCheck, row: FactRow): readonly OperandValue[] {
  return operands.map(({ reference, slot }) => {
    const observed = row.observed(slot);
    return { reference, state: observed.state, ...toldValue(observed) };
  });
}

function amountIn(text: DecimalText): Rational | undefined {
  const value = parseDecimal(text);
  return value && rationalOf(value);
}

function applies(escalation: Escalation, { left, right }: Sides): boolean {
  const apart = magnitude(subtracted(left, right));
  const limit = amountIn('amountOver' in escalation ? escalation.amountOver : escalation.shareOver);
  if (!limit) return false;
  return compared(apart, 'amountOver' in escalation ? limit : multiplied(magnitude(right), limit)) > 0;
}

function severityOf({ rule }: CompiledCheck, sides: Sides | undefined): Severity {
  if (!sides) return rule.severity;
  const last = rule.escalate?.findLast((escalation) => applies(escalation, sides));
  return last?.severity ?? rule.severity;
}

function pointerOf(cell: CellKey | undefined): string {
  return cell === undefined ? '' : pointerTo('/values', cell);
}

function relatedTo(operands: readonly OperandValue[]): readonly RelatedPlace[] {
  return operands.flatMap(({ reference, value }) => {
    if (reference.op === 'attribute') return [];
    const pointer = reference.op === 'cell' ? { pointer: pointerOf(reference.cell) } : {};
    const told = value === undefined ? {} : { value };
    const role = value === undefined ? 'missing' : 'operand';
    return [{ role, cell: reference.cell, ...pointer, ...told }];
  });
}

const sideTexts = ({ left, right }: Sides) => ({
  left: rationalText(left),
  right: rationalText(right),
  imbalance: rationalText(subtracted(left, right)),
});

function failure(check: CompiledCheck, row: FactRow): Finding {
  const { rule, subject, names, message } = check;
  const sides = sidesOf(check, row);
  return {
    code: rule.code,
    version: rule.version,
    severity: severityOf(check, sides),
    message,
    params: { ...names, ...(sides ? sideTexts(sides) : {}) },
    pointer: pointerOf(subject),
    ...(subject === undefined ? {} : { subject: { cell: subject } }),
    related: relatedTo(operandValues(check, row)),
  };
}

function notComputable(check: CompiledCheck, fault: Fault): Finding {
  const { rule, subject } = check;
  return raise(
    ruleNotComputable,
    pointerOf(subject),
    { rule: rule.code, ...faultNames[fault] },
    subject === undefined ? {} : { subject: { cell: subject } },
  );
}

const isFault = (verdict: Verdict): verdict is Fault =>
  verdict === 'divisionByZero' || verdict === 'excessDigits';

function findingFor(check: CompiledCheck, row: FactRow, verdict: Verdict): Finding | undefined {
  if (verdict === 'fail') return failure(check, row);
  return isFault(verdict) ? notComputable(check, verdict) : undefined;
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

/** Counts verdicts. State to guard: the counters add up to what was counted. */
class Tally {
  #inScope = 0;
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  #errors = 0;

  count(verdict: Verdict): void {
    if (verdict === 'outOfScope') return;
    this.#inScope++;
    if (verdict === 'pass') this.#passed++;
    else if (verdict === 'fail') this.#failed++;
    else if (isFault(verdict)) this.#errors++;
    else this.#skipped++;
  }

  counters(): RuleCounters {
    return {
      inScope: this.#inScope,
      evaluated: this.#passed + this.#failed + this.#errors,
      passed: this.#passed,
      failed: this.#failed,
      skipped: this.#skipped,
      errors: this.#errors,
    };
  }
}

/** Decides checks for one submission, and hands each verdict over. */
function decide(
  { row }: CompiledRules,
  checks: readonly CompiledCheck[],
  facts: RuleFacts,
  take: (check: CompiledCheck, verdict: Verdict) => void,
): void {
  row.load(facts);
  let ruleIndex = -1;
  let inScope = false;
  for (const check of checks) {
    if (check.ruleIndex !== ruleIndex) {
      ruleIndex = check.ruleIndex;
      inScope = isInScope(check.rule.scope, facts);
    }
    take(check, inScope ? verdictOn(check, row) : 'outOfScope');
  }
}

/**
 * What rules find in one submission: failures and rules that cannot be computed. The short way for a gate;
 * for every result with its operands see {@link evaluateRules}.
 */
export function ruleFindings(compiled: CompiledRules, facts: RuleFacts): readonly Finding[] {
  const findings: Finding[] = [];
  decide(compiled, compiled.checksThatCanFail(facts), facts, (check, verdict) => {
    const finding = findingFor(check, compiled.row, verdict);
    if (finding) findings.push(finding);
  });
  return findings;
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
 * @returns for each rule, by code, how many of its checks came to what
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
