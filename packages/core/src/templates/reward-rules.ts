import type { Condition, Expression } from '../rules/expression.ts';
import type { CaseValue, Rule, RuleCase } from '../rules/rule.ts';
import type { CellKey } from './template.ts';

const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });
const literal = (value: string): Expression => ({ op: 'literal', value });
const above0 = (key: CellKey): Condition => ({ op: 'gt', left: cell(key), right: literal('0') });

const someoneRewarded: Condition = { op: 'or', of: [above0('rewards.units'), above0('rewards.individuals')] };

const rewards = (
  units: CaseValue,
  individuals: CaseValue,
  funding: CaseValue,
  expect: RuleCase['expect'],
): RuleCase => ({
  given: { 'rewards.units': units, 'rewards.individuals': individuals, 'rewards.funding': funding },
  expect,
});

/** Rewards and what they cost. */
export const rewardRules: readonly Rule[] = [
  {
    code: 'LLW.REWARDS.001',
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Có khen thưởng thì có kinh phí', en: 'Rewards have funding' },
    reason: {
      vi: 'Khen thưởng thường kèm theo tiền thưởng.',
      en: 'Rewards as a rule come with money.',
    },
    when: someoneRewarded,
    assert: { op: 'gt', left: cell('rewards.funding'), right: literal('0') },
    message: {
      vi: 'Có đơn vị hoặc cá nhân được khen thưởng nhưng “{cell}” bằng 0.',
      en: 'Units or individuals were rewarded, yet “{cell}” is 0.',
    },
    cases: [
      rewards('2', '5', '3500000', 'pass'),
      rewards('2', '0', '0', 'fail'),
      rewards('0', '0', '0', 'skipped'),
      rewards('2', '5', null, 'skipped'),
    ],
  },
  {
    code: 'LLW.REWARDS.002',
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Có kinh phí thì có người được khen', en: 'Funding has someone rewarded' },
    reason: {
      vi: 'Kinh phí khen thưởng phải gắn với đơn vị hoặc cá nhân được khen.',
      en: 'Money for rewards went to some unit or individual.',
    },
    when: above0('rewards.funding'),
    assert: someoneRewarded,
    missing: { absentAs: 'zero', evaluateWhen: 'always' },
    message: {
      vi: 'Có kinh phí khen thưởng nhưng không ghi đơn vị hoặc cá nhân nào được khen thưởng.',
      en: 'There is funding for rewards, but no unit or individual was rewarded.',
    },
    cases: [
      rewards('0', '5', '3500000', 'pass'),
      rewards('0', '0', '3500000', 'fail'),
      rewards(null, null, '3500000', 'fail'),
      rewards('0', '0', '0', 'skipped'),
    ],
  },
  {
    code: 'LLW.REWARDS.003',
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Kinh phí ghi theo đồng', en: 'Funding is in đồng' },
    reason: {
      vi: 'Số tiền quá nhỏ thường do ghi theo nghìn đồng hoặc triệu đồng (14 thay cho 14.000.000).',
      en: 'A very small amount as a rule was written in thousands or millions (14 for 14,000,000).',
    },
    when: above0('rewards.funding'),
    assert: { op: 'ge', left: cell('rewards.funding'), right: literal('100000') },
    message: {
      vi: '“{cell}” ghi {left|number} đồng; có thể đã ghi theo nghìn đồng hoặc triệu đồng, hãy ghi đủ số tiền bằng đồng.',
      en: '“{cell}” says {left|number} đồng; it may be in thousands or millions; write the full amount in đồng.',
    },
    cases: [
      rewards('2', '5', '14000000', 'pass'),
      rewards('2', '5', '14', 'fail'),
      rewards('0', '0', '0', 'skipped'),
    ],
  },
  {
    code: 'LLW.REWARDS.004',
    version: 1,
    severity: 'query',
    kind: 'assert',
    scope: { basis: 'own' },
    label: { vi: 'Kinh phí không quá lớn', en: 'Funding is not too great' },
    reason: {
      vi: 'Một đơn vị chi trên 10 tỷ đồng khen thưởng trong một Tuần lễ là bất thường; có thể thừa chữ số 0.',
      en: 'More than 10 billion đồng of rewards by one unit in one Week is unusual; there may be zeros too many.',
    },
    assert: { op: 'le', left: cell('rewards.funding'), right: literal('10000000000') },
    message: {
      vi: '“{cell}” ghi {left|number} đồng, lớn bất thường; đề nghị kiểm tra lại.',
      en: '“{cell}” says {left|number} đồng, unusually much; please check.',
    },
    cases: [
      rewards('2', '5', '14000000', 'pass'),
      rewards('2', '5', '14000000000000', 'fail'),
      { ...rewards('2', '5', '14000000000000', 'skipped'), basis: 'consolidated' },
    ],
  },
];
