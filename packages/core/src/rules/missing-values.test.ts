import { describe, expect, it } from 'vitest';
import { llw2022 } from '../templates/llw-2022.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateRules, type RuleResult } from './evaluate-rules.ts';
import { missingValueTable } from './missing-values.vectors.ts';
import {
  type AssertRule,
  absentReadings,
  type CaseValue,
  evaluationConditions,
  type MissingValues,
} from './rule.ts';
import { factsOfCase } from './rule-cases.ts';

const rule: AssertRule = {
  code: 'DEMO.TOTAL.001',
  version: 1,
  severity: 'error',
  kind: 'assert',
  label: { vi: 'Tổng bằng cộng các phần', en: 'The total is the sum of its parts' },
  assert: {
    op: 'eq',
    left: { op: 'cell', cell: 'media.press' },
    right: {
      op: 'sum',
      of: [
        { op: 'cell', cell: 'media.television' },
        { op: 'cell', cell: 'media.radio' },
      ],
    },
  },
  cases: [],
};

const settings = absentReadings.flatMap((absentAs) =>
  evaluationConditions.map((evaluateWhen): MissingValues => ({ absentAs, evaluateWhen })),
);

const marks: Readonly<Record<string, CaseValue>> = {
  _: null,
  '?': { status: 'notAvailable' },
  x: { status: 'notApplicable' },
};

function letterOf({ outcome, reason }: RuleResult): string {
  if (outcome === 'pass') return 'P';
  if (outcome === 'fail') return 'F';
  if (reason === 'allZero') return 'Z';
  return reason === 'notApplicable' ? 'N' : 'A';
}

function outcome(missing: MissingValues, cells: readonly string[]): string {
  const compiled = compileRules([{ ...rule, missing }], llw2022);
  if (!compiled.usable) return 'unusable';
  const [total = '', first = '', second = ''] = cells;
  const value = (cell: string): CaseValue => (cell in marks ? (marks[cell] ?? null) : cell);
  const given = {
    'media.press': value(total),
    'media.television': value(first),
    'media.radio': value(second),
  };
  const { results } = evaluateRules(compiled.value, factsOfCase({ given, expect: 'pass' }, llw2022));
  return results.map(letterOf).join();
}

const [, ...rows] = missingValueTable.trim().split('\n');

describe('a total with parts that may be missing', () => {
  it.each(rows)('%s', (row) => {
    const [cells = [], ...columns] = row.split('|').map((part) => part.trim().split(/\s+/));
    expect(settings.map((missing) => outcome(missing, cells))).toEqual(columns.flat());
  });

  it('is never read as 0 by default', () => {
    const { missing: _, ...plain } = { ...rule, missing: undefined };
    const compiled = compileRules([plain], llw2022);
    const facts = factsOfCase(
      { given: { 'media.press': '0', 'media.radio': '0' }, expect: 'skipped' },
      llw2022,
    );
    expect(compiled.usable && evaluateRules(compiled.value, facts).results[0]).toMatchObject({
      outcome: 'skipped',
      reason: 'absentOperand',
    });
  });
});
