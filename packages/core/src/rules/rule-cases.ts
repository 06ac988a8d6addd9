import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { Observation, Submission } from '../submissions/submission.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateRules, type RuleResult } from './evaluate-rules.ts';
import type { RuleFacts } from './facts.ts';
import type { CaseValue, Rule, RuleCase } from './rule.ts';
import { ruleCaseFails } from './rule-definition-findings.ts';

type CaseValues = RuleCase['given'];

const valueless = [
  'blank',
  'notApplicable',
  'notCollected',
  'notAvailable',
  'includedElsewhere',
  'suppressed',
] as const;

function observed(value: CaseValue): Observation {
  if (value === null) return { status: 'blank' };
  if (typeof value !== 'object') return { status: 'reported', value };
  const status = valueless.find((known) => known === value.status);
  if (status || value.value === undefined) return { status: status ?? 'blank' };
  const accuracy = value.accuracy === undefined ? {} : { accuracy: value.accuracy };
  return { status: 'reported', value: value.value, ...accuracy };
}

function submissionOf(values: CaseValues, template: ReportTemplate, basis: Submission['basis']): Submission {
  return {
    id: 'case',
    unit: 'case',
    period: template.valid.from.slice(0, 4),
    template: { id: template.id, version: template.version },
    basis,
    revision: 1,
    submittedAt: `${template.valid.from}T08:00:00+07:00`,
    status: 'submitted',
    values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, observed(value)])),
    narrative: {},
    attachments: [],
  };
}

/** The facts an example of a rule stands for. */
export function factsOfCase(example: RuleCase, template: ReportTemplate): RuleFacts {
  const { given, previous, parent, children, attributes = {}, kind = 'other', basis = 'own' } = example;
  const of = (values: CaseValues) => submissionOf(values, template, basis);
  return {
    submission: of(given),
    previous: previous && of(previous),
    parent: parent && of(parent),
    children: children?.map(of),
    unit: { id: 'case', name: 'case', kind, codes: [], attributes },
  };
}

/** One outcome for a rule that is spread over categories: the worst of those that were evaluated. */
function overall(results: readonly RuleResult[]): RuleCase['expect'] {
  const order = ['error', 'fail', 'pass', 'skipped'] as const;
  return order.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'skipped';
}

/**
 * Runs the examples that stand beside rules.
 *
 * @param rules each with its examples in `cases`.
 * @param template the form that the examples fill in.
 * @returns a finding for each example that does not come out as it says, and those of rules that make no
 * sense
 * @example
 * ```ts
 * import { checkRuleCases, llw2022 } from '@llw/core';
 * console.log(checkRuleCases(llw2022.rules, llw2022)); // => []
 * ```
 */
export function checkRuleCases(rules: readonly Rule[], template: ReportTemplate): readonly Finding[] {
  return rules.flatMap((rule, index) => {
    const compiled = compileRules([rule], template);
    if (!compiled.usable) return compiled.findings;
    return rule.cases.flatMap((example, position) => {
      const outcome = overall(evaluateRules(compiled.value, factsOfCase(example, template)).results);
      if (outcome === example.expect) return [];
      const params = { rule: rule.code, position: String(position + 1), outcome, expected: example.expect };
      return [raise(ruleCaseFails, pointerTo('', index, 'cases', position), params)];
    });
  });
}
