import { type DecimalText, parseDecimal } from '../decimal/decimal.ts';
import { type Finding, pointerTo, type RelatedPlace, raise, type Severity } from '../findings/finding.ts';
import type { CellKey } from '../templates/template.ts';
import type { AssertedComparison, CompiledCheck } from './compiled-rules.ts';
import type { Verdict } from './evaluate-check.ts';
import type { Exact } from './exact-arithmetic.ts';
import type { Reference } from './expression.ts';
import type { FactRow, Fault } from './fact-row.ts';
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

/** What the two sides of a comparison come to. */
export interface Sides {
  readonly left: Rational;
  readonly right: Rational;
  readonly comparison: AssertedComparison;
}

const isNumber = (value: Exact): value is Rational => typeof value !== 'string';

/** The first comparison that does not hold, else the first there is, with what its sides come to. */
export function sidesOf(check: CompiledCheck, row: FactRow): Sides | undefined {
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

export function operandValues({ operands }: CompiledCheck, row: FactRow): readonly OperandValue[] {
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

/** The sides and the left less the right, as text. */
export const sideTexts = ({ left, right }: Sides) => ({
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

/** Whether a rule could not be computed. */
export const isFault = (verdict: Verdict): verdict is Fault =>
  verdict === 'divisionByZero' || verdict === 'excessDigits';

/** The finding of a check that failed or could not be computed. */
export function findingFor(check: CompiledCheck, row: FactRow, verdict: Verdict): Finding | undefined {
  if (verdict === 'fail') return failure(check, row);
  return isFault(verdict) ? notComputable(check, verdict) : undefined;
}
