import type { FindingCases } from '../findings/finding-cases.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { AssertRule } from './rule.ts';
import { factsOfCase } from './rule-cases.ts';

const perPress: AssertRule = {
  code: 'DEMO.RATIO.001',
  version: 1,
  severity: 'query',
  kind: 'assert',
  label: { vi: 'Tỷ lệ tin truyền hình trên bài báo', en: 'Television items to newspaper articles' },
  assert: {
    op: 'le',
    left: {
      op: 'quotient',
      left: { op: 'cell', cell: 'media.television' },
      right: { op: 'cell', cell: 'media.press' },
    },
    right: { op: 'literal', value: '2' },
  },
  cases: [],
};

const findings = (press: string) => () => {
  const compiled = compileRules([perPress], llw2022);
  const given = { 'media.press': press, 'media.television': '3' };
  return compiled.usable
    ? evaluateRules(compiled.value, factsOfCase({ given, expect: 'error' }, llw2022)).findings
    : compiled.findings;
};

/** A ratio to nothing has no result; a ratio to something has one. */
export const cases: FindingCases = {
  'RULE.RESULT.001': { failing: findings('0'), passing: findings('4') },
};
