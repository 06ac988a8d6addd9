import { describe, expect, it } from 'vitest';
import { llw2022 } from '../templates/llw-2022.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateCampaign, evaluateRules } from './evaluate-rules.ts';
import type { Expression } from './expression.ts';
import type { Rule, RuleCase } from './rule.ts';
import { checkRuleCases, factsOfCase } from './rule-cases.ts';

const basis = {
  code: 'DEMO.RULE.001',
  version: 1,
  severity: 'info',
  label: { vi: 'Ví dụ', en: 'Example' },
} as const;

const cell = (key: string): Expression => ({ op: 'cell', cell: key });
const given = (
  values: RuleCase['given'],
  expect: RuleCase['expect'],
  rest: Partial<RuleCase> = {},
): RuleCase => ({
  given: values,
  ...rest,
  expect,
});

const rules: readonly Rule[] = [
  {
    ...basis,
    code: 'DEMO.EXCLUSIVE.001',
    kind: 'exclusiveWith',
    cell: 'media.press',
    with: 'media.radio',
    cases: [
      given({ 'media.press': '2', 'media.radio': '0' }, 'pass'),
      given({ 'media.press': '2', 'media.radio': '1' }, 'fail'),
      given({ 'media.press': '2' }, 'skipped'),
    ],
  },
  {
    ...basis,
    code: 'DEMO.PARTS.001',
    kind: 'partWhole',
    whole: cell('media.press'),
    parts: ['media.television', 'media.radio'],
    relation: 'sumAtMost',
    missing: { absentAs: 'zero', evaluateWhen: 'any' },
    cases: [
      given({ 'media.press': '5', 'media.television': '3', 'media.radio': '2' }, 'pass'),
      given({ 'media.press': '5', 'media.television': '3', 'media.radio': '3' }, 'fail'),
      given({ 'media.television': '3' }, 'fail'),
    ],
  },
  {
    ...basis,
    code: 'DEMO.COMPLETE.001',
    kind: 'complete',
    cells: ['classes.held:*'],
    share: '0.5',
    cases: [
      given(
        {
          'classes.held:literacy': '0',
          'classes.held:other': '2',
          'classes.held:onDemand': '1',
          'classes.held:lifeSkills': { status: 'notApplicable' },
        },
        'pass',
      ),
      given(
        { 'classes.held:literacy': '0', 'classes.held:other': '2', 'classes.held:onDemand': '1' },
        'fail',
      ),
    ],
  },
  {
    ...basis,
    code: 'DEMO.CHANGE.001',
    kind: 'change',
    cell: 'media.press',
    by: 'difference',
    most: '10',
    least: '2',
    cases: [
      given({ 'media.press': '30' }, 'pass', { previous: { 'media.press': '20' } }),
      given({ 'media.press': '31' }, 'fail', { previous: { 'media.press': '20' } }),
      given({ 'media.press': '17' }, 'fail', { previous: { 'media.press': '20' } }),
    ],
  },
  {
    ...basis,
    code: 'DEMO.PARENT.001',
    kind: 'assert',
    assert: { op: 'le', left: cell('media.press'), right: { op: 'parent', cell: 'media.press' } },
    cases: [
      given({ 'media.press': '3' }, 'pass', { parent: { 'media.press': '3' } }),
      given({ 'media.press': '4' }, 'fail', { parent: { 'media.press': '3' } }),
      given({ 'media.press': '4' }, 'skipped'),
    ],
  },
  {
    ...basis,
    code: 'DEMO.SCOPE.001',
    kind: 'assert',
    scope: { kinds: ['ward', 'commune'], basis: 'own', from: '2022' },
    assert: { op: 'isTrue', cell: 'plan.issued' },
    cases: [
      given({ 'plan.issued': true }, 'pass', { kind: 'ward' }),
      given({ 'plan.issued': false }, 'fail', { kind: 'ward' }),
      given({ 'plan.issued': false }, 'skipped', { kind: 'primarySchool' }),
      given({ 'plan.issued': false }, 'skipped', { kind: 'ward', basis: 'consolidated' }),
    ],
  },
];

describe('each kind of rule', () => {
  it.each(rules.map((rule) => [rule.kind, rule.code, rule] as const))(
    '%s (%s) does as its examples say',
    (_, __, rule) => {
      expect(checkRuleCases([rule], llw2022)).toEqual([]);
    },
  );
});

describe('how grave a failure is', () => {
  const rule: Rule = {
    ...basis,
    kind: 'assert',
    assert: { op: 'eq', left: cell('media.press'), right: cell('media.radio') },
    escalate: [
      { severity: 'query', amountOver: '5' },
      { severity: 'error', shareOver: '0.5' },
    ],
    cases: [],
  };
  it.each([
    ['info', '104', '100'],
    ['query', '106', '100'],
    ['error', '151', '100'],
    ['error', '10', '1'],
  ])('is %s for %s against %s', (severity, left, right) => {
    const compiled = compileRules([rule], llw2022);
    const facts = factsOfCase(given({ 'media.press': left, 'media.radio': right }, 'fail'), llw2022);
    const findings = compiled.usable ? evaluateRules(compiled.value, facts).findings : [];
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('the rules of a form over a campaign', () => {
  const compiled = compileRules(llw2022.rules, llw2022);
  const facts = ['85', '2', null].map((people, index) => {
    const one = factsOfCase(
      given({ 'classes.held:literacy': '3', 'classes.attendances:literacy': people }, 'pass'),
      llw2022,
    );
    return { ...one, submission: { ...one.submission, unit: `u:${index}` } };
  });

  it('are counted by rule, with an honest denominator', () => {
    const counters = compiled.usable ? evaluateCampaign(compiled.value, facts, () => undefined) : {};
    const types = llw2022.dimensions.flatMap(({ categories }) => categories).length;
    expect(counters['LLW.CLASSES.002']).toEqual({
      inScope: types * facts.length,
      evaluated: 2,
      passed: 1,
      failed: 1,
      skipped: types * facts.length - 2,
      errors: 0,
    });
  });

  it('hand over each finding with its unit as soon as it is found', () => {
    const taken: string[] = [];
    if (compiled.usable) {
      evaluateCampaign(compiled.value, facts, ({ code, subject }) => taken.push(`${subject?.unit} ${code}`));
    }
    expect(taken).toEqual(['u:1 LLW.CLASSES.002', 'u:2 LLW.CLASSES.005']);
  });

  it('may be asked again for details while findings are handed over', () => {
    if (!compiled.usable) throw new Error('the rules of the form make sense');
    const { value } = compiled;
    const codes: string[] = [];
    const nothing = factsOfCase(given({}, 'pass'), llw2022);
    evaluateCampaign(value, facts, ({ code }) => {
      codes.push(code);
      evaluateRules(value, nothing);
    });
    expect(codes).toEqual(['LLW.CLASSES.002', 'LLW.CLASSES.005']);
  });

  it('say the same as one by one', () => {
    const codes: string[] = [];
    if (!compiled.usable) throw new Error('the rules of the form make sense');
    evaluateCampaign(compiled.value, facts, ({ code }) => codes.push(code));
    const alone = facts.flatMap((each) => evaluateRules(compiled.value, each).findings);
    expect(alone.map(({ code }) => code)).toEqual(codes);
  });
});
