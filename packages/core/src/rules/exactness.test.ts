import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../submissions/submission.ts';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { compileRules } from './compile-rules.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { findingsByFigures } from './decide-checks.ts';
import { exactVerdictOn, verdictOn } from './evaluate-check.ts';
import { evaluateRules, ruleFindings } from './evaluate-rules.ts';
import type { Condition, Expression } from './expression.ts';
import { comparisonOperators } from './expression.ts';
import type { RuleFacts } from './facts.ts';
import { rationalText } from './rational.ts';
import { type AssertRule, absentReadings, evaluationConditions } from './rule.ts';
import { factsOfCase } from './rule-cases.ts';

const columns = cellsOf(llw2022)
  .filter(({ measure }) => measure !== 'yesNo')
  .slice(0, 21)
  .map(({ key }) => key);

/** Facts of one submission with these values, in the order of the columns. */
function facts(values: readonly Observation[]): RuleFacts {
  const base = factsOfCase({ given: {}, expect: 'pass' }, llw2022);
  const named = values.map((value, index): [string, Observation] => [columns[index] ?? '', value]);
  return { ...base, submission: { ...base.submission, values: Object.fromEntries(named) } };
}

const reported = (value: string): Observation => ({ status: 'reported', value });

describe('sums of figures', () => {
  it('hold where floats do not: a tenth and two tenths are three tenths', () => {
    const rule: AssertRule = {
      code: 'DEMO.TENTHS.001',
      version: 1,
      severity: 'error',
      kind: 'assert',
      label: { vi: 'Ba phần mười', en: 'Three tenths' },
      assert: {
        op: 'eq',
        left: {
          op: 'sum',
          of: [
            { op: 'cell', cell: 'media.press' },
            { op: 'cell', cell: 'media.radio' },
          ],
        },
        right: { op: 'literal', value: '0.3' },
      },
      cases: [],
    };
    const compiled = compileRules([rule], llw2022);
    const given = { 'media.press': '0.1', 'media.radio': '0.2' };
    const { results } = compiled.usable
      ? evaluateRules(compiled.value, factsOfCase({ given, expect: 'pass' }, llw2022))
      : { results: [] };
    expect(results[0]).toMatchObject({ outcome: 'pass', left: '0.3', imbalance: '0' });
  });
});

const cellExpression: fc.Arbitrary<Expression> = fc
  .constantFrom(...columns.slice(0, 3))
  .map((cell) => ({ op: 'cell', cell }));

const literal: fc.Arbitrary<Expression> = fc
  .constantFrom('0', '1', '-2', '500', '0.5', '9007199254740991')
  .map((value) => ({ op: 'literal', value }));

const { condition } = fc.letrec<{ expression: Expression; condition: Condition }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    cellExpression,
    literal,
    fc.record({
      op: fc.constantFrom('least', 'greatest', 'coalesce', 'sum'),
      of: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      op: fc.constantFrom('difference', 'product', 'quotient'),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({ op: fc.constant('absolute' as const), of: tie('expression') }),
    fc.record({
      op: fc.constant('if' as const),
      condition: tie('condition'),
      whenTrue: tie('expression'),
      whenFalse: tie('expression'),
    }),
    fc.record({
      op: fc.constant('countWhere' as const),
      cells: fc.constant(columns.slice(0, 3)),
      is: fc.constantFrom(...comparisonOperators),
      than: literal,
    }),
    fc.constant<Expression>({ op: 'countAnswered', cells: columns.slice(0, 3) }),
  ),
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.record({
      op: fc.constantFrom(...comparisonOperators),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({
      op: fc.constantFrom('and', 'or'),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.constantFrom(...columns.slice(0, 3)).map((cell): Condition => ({ op: 'isReported', cell })),
  ),
}));

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .constantFrom(
      '0',
      '1',
      '2',
      '7',
      '-3',
      '500',
      '0.5',
      '1.50',
      '9007199254740991',
      '123456789012345678901234',
    )
    .map(reported),
  fc.constantFrom<Observation>(
    { status: 'blank' },
    { status: 'notApplicable' },
    { status: 'notAvailable' },
    { status: 'reported', value: true },
  ),
);

const anyRule: fc.Arbitrary<AssertRule> = fc.record({
  code: fc.constant('DEMO.ANY.001'),
  version: fc.constant(1),
  severity: fc.constant('error'),
  kind: fc.constant('assert'),
  label: fc.constant({ vi: 'Bất kỳ', en: 'Any' }),
  assert: condition,
  when: fc.option(condition, { nil: undefined }),
  missing: fc.record({
    absentAs: fc.constantFrom(...absentReadings),
    evaluateWhen: fc.constantFrom(...evaluationConditions),
  }),
  cases: fc.constant([]),
});

/** The form with one measure throughout, so that any cells may be added. */
const oneMeasure: ReportTemplate = {
  ...llw2022,
  indicators: llw2022.indicators.map((each) => ({ ...each, measure: 'items' })),
};

function compiledOn(rule: AssertRule): CompiledRules {
  const compiled = compileRules([rule], oneMeasure);
  if (!compiled.usable) throw new Error(compiled.findings.map(({ code }) => code).join());
  return compiled.value;
}

const threeValues = fc.array(observation, { minLength: 3, maxLength: 3 });

describe('deciding in safe integers', () => {
  it('never says anything else than exact numbers do, for any rule and any figures', () => {
    fc.assert(
      fc.property(anyRule, threeValues, (rule, values) => {
        const { row, checks } = compiledOn(rule);
        row.load(facts(values));
        for (const check of checks) expect(verdictOn(check, row)).toBe(exactVerdictOn(check, row));
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);

  it('passes over no rule that fails, for any rule and any figures', () => {
    fc.assert(
      fc.property(anyRule, threeValues, (rule, values) => {
        const compiled = compiledOn(rule);
        compiled.figures.clear();
        for (const [index, value] of values.entries()) {
          const cell = cellsOf(oneMeasure).find(({ key }) => key === columns[index]);
          if (cell) compiled.figures.note(cell, value);
        }
        expect(findingsByFigures(compiled, facts(values))).toEqual(ruleFindings(compiled, facts(values)));
      }),
      { numRuns: 5_000 },
    );
  }, 120_000);

  it('shows fractions exactly where they are decimals, and to six places where they are not', () => {
    expect(rationalText({ numerator: 1n, denominator: 8n })).toBe('0.125');
    expect(rationalText({ numerator: -2n, denominator: 3n })).toBe('-0.666667');
    expect(rationalText({ numerator: 10n, denominator: 5n })).toBe('2');
  });
});
