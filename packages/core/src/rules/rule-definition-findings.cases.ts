import type { Finding } from '../findings/finding.ts';
import type { FindingCases } from '../findings/finding-cases.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { compileRules } from './compile-rules.ts';
import type { AssertRule, Rule } from './rule.ts';
import { checkRuleCases } from './rule-cases.ts';

const sound: AssertRule = {
  code: 'DEMO.BANNERS.001',
  version: 1,
  severity: 'query',
  kind: 'assert',
  label: { vi: 'Có băng zôn', en: 'There are banners' },
  assert: {
    op: 'gt',
    left: { op: 'cell', cell: 'publicity.banners' },
    right: { op: 'literal', value: '0' },
  },
  cases: [{ given: { 'publicity.banners': '4' }, expect: 'pass' }],
};

const withText: ReportTemplate = {
  ...llw2022,
  indicators: llw2022.indicators.map((indicator) =>
    indicator.code === 'publicity.banners' ? { ...indicator, measure: 'text' } : indicator,
  ),
};

const compiled =
  (rules: unknown, template = llw2022) =>
  (): readonly Finding[] =>
    compileRules(rules, template).findings;

const changed = (change: Partial<AssertRule>) => compiled([{ ...sound, ...change }]);

const comparing = (left: object) =>
  compiled([{ ...sound, assert: { op: 'gt', left, right: { op: 'literal', value: '0' } } }]);

const against = (failing: () => readonly Finding[], passing = compiled([sound])) => ({ failing, passing });

const nested = (levels: number): object =>
  levels === 0 ? { op: 'cell', cell: 'publicity.banners' } : { op: 'absolute', of: nested(levels - 1) };

const wide: Rule = {
  ...sound,
  kind: 'assert',
  assert: {
    op: 'gt',
    left: {
      op: 'sum',
      of: Array.from({ length: 10_001 }, () => ({ op: 'cell', cell: 'publicity.banners' })),
    },
    right: { op: 'literal', value: '0' },
  },
};

/** A list of rules that makes no sense for each code, and one that does. */
export const cases: FindingCases = {
  'RULE.SHAPE.001': against(compiled([{ code: 'lower.case' }])),
  'RULE.COST.001': against(compiled([wide])),
  'RULE.COST.002': against(comparing(nested(100))),
  'RULE.CODE.001': against(compiled([sound, sound])),
  'RULE.CELL.001': against(comparing({ op: 'cell', cell: 'media.blogs' })),
  'RULE.CELL.002': against(comparing({ op: 'cell', cell: 'classes.held:*' })),
  'RULE.CELL.003': against(compiled([sound], withText)),
  'RULE.CELL.004': against(changed({ forEach: 'sex' })),
  'RULE.MEASURE.001': against(
    comparing({
      op: 'sum',
      of: [
        { op: 'cell', cell: 'seminars.participants' },
        { op: 'cell', cell: 'exhibitions.attendances' },
      ],
    }),
  ),
  'RULE.TOLERANCE.001': against(
    changed({
      tolerance: { kind: 'absolute', amount: '1' },
      assert: { op: 'not', of: sound.assert },
    }),
  ),
  'RULE.CASE.001': against(
    () => checkRuleCases([{ ...sound, cases: [{ given: {}, expect: 'fail' }] }], llw2022),
    () => checkRuleCases([sound], llw2022),
  ),
};
