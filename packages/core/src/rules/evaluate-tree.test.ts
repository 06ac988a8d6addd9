import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import type { Submission } from '../submissions/submission.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { syntheticNation } from '../testing/synthetic-nation.ts';
import type { Unit, UnitKind } from '../units/unit.ts';
import { createUnitRegistry } from '../units/unit-registry.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateCampaign } from './evaluate-rules.ts';
import { evaluateTree } from './evaluate-tree.ts';
import type { Condition, Expression } from './expression.ts';
import type { Rule } from './rule.ts';
import type { RuleCounters } from './rule-counters.ts';

const { value: rules } = compileRules(llw2022.rules, llw2022);
if (!rules) throw new Error('the rules of the form do not compile');

const valid = { from: '2020-01-01', to: null };
const unitOf = (id: string, kind: UnitKind, parent: string | null): Unit => ({
  id,
  versions: [{ name: id, kind, codes: [], valid }],
  reportsTo: [{ line: 'territorial', parent, valid }],
});
const { value: registry } = createUnitRegistry({
  units: [
    unitOf('province', 'province', null),
    unitOf('vinh-binh', 'commune', 'province'),
    unitOf('school-1', 'primarySchool', 'vinh-binh'),
    unitOf('school-2', 'primarySchool', 'vinh-binh'),
    unitOf('vinh-phong', 'commune', 'province'),
    unitOf('school-3', 'primarySchool', 'vinh-phong'),
    unitOf('college', 'college', 'province'),
    unitOf('alone', 'college', null),
  ],
});
if (!registry) throw new Error('the invented units contradict each other');
const snapshot = registry.at('2024-10-01');

const reportOf = (
  unit: string,
  values: Submission['values'],
  more: Partial<Submission> = {},
): Submission => ({
  id: `${unit}-1`,
  unit,
  period: '2024',
  template: { id: llw2022.id, version: llw2022.version },
  basis: 'own',
  revision: 1,
  submittedAt: '2024-10-08T08:00:00+07:00',
  status: 'accepted',
  values,
  narrative: {},
  attachments: [],
  ...more,
});

const reported = (value: number) => ({ status: 'reported', value: String(value) }) as const;

/** A report of literacy classes; without attendances the cell is blank. */
const literacy = (unit: string, held: number, attendances?: number): Submission =>
  reportOf(unit, {
    'classes.held:literacy': reported(held),
    'classes.attendances:literacy': attendances === undefined ? { status: 'blank' } : reported(attendances),
  });

const RULE = 'LLW.CLASSES.002';

describe('rules over a whole tree', () => {
  const found: Finding[] = [];
  const { counters, outside } = evaluateTree(
    {
      rules,
      snapshot,
      submissions: [
        literacy('college', 4, 100),
        literacy('school-3', 3, 2),
        literacy('school-1', 3, 85),
        literacy('school-2', 3),
        literacy('alone', 3, 1),
        literacy('nowhere', 3, 2),
      ],
    },
    (finding) => found.push(finding),
  );
  const of = (unit: string) => {
    const { evaluated, passed, failed } = counters(unit)[RULE] ?? expect.fail(unit);
    return { evaluated, passed, failed };
  };

  test('hand over each finding once', () =>
    expect(found.filter(({ code }) => code === RULE).map(({ subject }) => subject?.unit)).toEqual([
      'alone',
      'school-3',
    ]));

  test('count up the tree what could be evaluated: an empty cell is in no denominator', () => {
    expect(of('vinh-binh')).toEqual({ evaluated: 1, passed: 1, failed: 0 });
    expect(of('vinh-phong')).toEqual({ evaluated: 1, passed: 0, failed: 1 });
    expect(of('province')).toEqual({ evaluated: 3, passed: 2, failed: 1 });
  });

  test('tell of a single reporter too', () => {
    expect(of('school-3')).toEqual({ evaluated: 1, passed: 0, failed: 1 });
    expect(of('college')).toEqual({ evaluated: 1, passed: 1, failed: 0 });
    expect(of('alone')).toEqual({ evaluated: 1, passed: 0, failed: 1 });
  });

  test('name who is not in the tree', () => expect(outside).toEqual(['nowhere']));
  test('asking for a unit that is not there is misuse', () =>
    expect(() => counters('nowhere')).toThrow('not in the tree'));
});

describe('what a report is held against', () => {
  const rule = (code: string, assert: Condition): Rule => ({
    kind: 'assert',
    code,
    version: 1,
    severity: 'query',
    label: { vi: 'quy tắc', en: 'rule' },
    assert,
    message: { vi: 'không khớp', en: 'does not agree' },
    cases: [],
  });
  const cell = 'seminars.held';
  const now = { op: 'cell', cell } as const;
  const threefold: Expression = {
    op: 'product',
    left: { op: 'literal', value: '3' },
    right: { op: 'previous', cell },
  };
  const { value: held } = compileRules(
    [
      rule('LLW.BEFORE.001', { op: 'le', left: now, right: threefold }),
      rule('LLW.BELOW.001', { op: 'eq', left: now, right: { op: 'children', cell, by: 'sum' } }),
    ],
    llw2022,
  );

  test('the year before, by the id of the unit, and the reports of the units below', () => {
    if (!held) throw new Error('the rules do not compile');
    const codes: string[] = [];
    const report = (unit: string, count: number, more: Partial<Submission> = {}) =>
      reportOf(unit, { [cell]: reported(count) }, more);
    evaluateTree(
      {
        rules: held,
        snapshot,
        submissions: [
          report('school-1', 50),
          report('school-2', 10),
          report('vinh-binh', 61, { basis: 'consolidated' }),
        ],
        previous: [report('school-1', 5, { period: '2023' }), report('school-2', 9, { period: '2023' })],
      },
      ({ code, subject }) => codes.push(`${subject?.unit} ${code}`),
    );
    expect(codes).toEqual(['vinh-binh LLW.BELOW.001', 'school-1 LLW.BEFORE.001']);
  });
});

describe('over a nation', () => {
  test('counters of the roots add up to those of one run over all reports', () => {
    const { value } = createUnitRegistry(syntheticNation({ provinces: 3, communes: 60, schools: 600 }));
    const nation = value?.at('2025-10-01') ?? expect.fail('units');
    const submissions = nation.units.flatMap(({ id, attributes: { pupils } }, at) =>
      pupils === undefined ? [] : [literacy(id, at % 7, (at * 5) % 11)],
    );
    const { counters } = evaluateTree({ rules, snapshot: nation, submissions }, () => undefined);
    const whole = evaluateCampaign(
      rules,
      submissions.map((submission) => ({ submission, unit: nation.unit(submission.unit) })),
      () => undefined,
    );
    const roots = nation.roots().map(({ id }) => counters(id)[RULE]);
    const sum = (count: keyof RuleCounters) => roots.reduce((total, one) => total + (one?.[count] ?? 0), 0);
    for (const count of ['inScope', 'evaluated', 'passed', 'failed', 'skipped', 'errors'] as const)
      expect(sum(count)).toBe(whole[RULE]?.[count]);
    expect(sum('failed')).toBeGreaterThan(0);
  });
});
