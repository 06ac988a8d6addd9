import type { Condition, Expression } from '../rules/expression.ts';
import type { CaseValue, Rule, RuleCase } from '../rules/rule.ts';
import { classTypes } from './indicator-catalogue.ts';
import { pairRules } from './pair-rules.ts';
import type { CellKey } from './template.ts';

const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });
const literal = (value: string): Expression => ({ op: 'literal', value });
const above0 = (key: CellKey): Condition => ({ op: 'gt', left: cell(key), right: literal('0') });

const criteria = [
  'centres.facilities',
  'centres.organisation',
  'centres.records',
  'centres.finance',
  'centres.monthlyActivities',
];

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

/** Classes, seminars and exhibitions, each with the people in them. */
const pairs: readonly Rule[] = [
  ...pairRules({
    area: 'LLW.SEMINARS',
    held: 'seminars.held',
    people: 'seminars.participants',
    example: { held: 'seminars.held', people: 'seminars.participants' },
  }),
  ...pairRules({
    area: 'LLW.EXHIBITIONS',
    held: 'exhibitions.held',
    people: 'exhibitions.attendances',
    example: { held: 'exhibitions.held', people: 'exhibitions.attendances' },
  }),
  ...pairRules({
    area: 'LLW.CLASSES',
    held: 'classes.held:*',
    people: 'classes.attendances:*',
    forEach: classTypes.code,
    example: { held: 'classes.held:literacy', people: 'classes.attendances:literacy' },
  }),
];

/** Libraries and community learning centres: parts of what there is. */
const institutions: readonly Rule[] = [
  {
    code: 'LLW.LIBRARY.001',
    version: 1,
    severity: 'error',
    kind: 'assert',
    label: { vi: 'Thư viện không nhiều hơn số cơ sở giáo dục', en: 'No more libraries than institutions' },
    reason: {
      vi: 'Số cơ sở giáo dục có thư viện là một phần của số cơ sở giáo dục trên địa bàn.',
      en: 'Institutions with a library are part of the institutions of the area.',
    },
    assert: { op: 'le', left: cell('library.institutions'), right: { op: 'attribute', name: 'schools' } },
    message: {
      vi: '“{cell}” ghi {left|number}, nhiều hơn số cơ sở giáo dục trên địa bàn là {right|number}.',
      en: '“{cell}” says {left|number}; the area has {right|number} institutions.',
    },
    cases: [
      { given: { 'library.institutions': '12' }, attributes: { schools: '12' }, expect: 'pass' },
      { given: { 'library.institutions': '13' }, attributes: { schools: '12' }, expect: 'fail' },
      { given: { 'library.institutions': '13' }, expect: 'skipped' },
    ],
  },
  {
    code: 'LLW.CENTRES.001',
    version: 1,
    severity: 'error',
    kind: 'partWhole',
    label: { vi: 'Từng tiêu chí không nhiều hơn tổng số trung tâm', en: 'Each criterion within the total' },
    reason: {
      vi: 'Các dòng sau của mục 7 đếm trong số trung tâm đã thực hiện theo quy định ở dòng đầu.',
      en: 'The lines of row 7 count among the centres of its first line.',
    },
    whole: cell('centres.compliant'),
    parts: criteria,
    relation: 'eachAtMost',
    message: {
      vi: '“{cell}” ghi {left|number} trung tâm, nhiều hơn tổng số {right|number} trung tâm của mục 7.',
      en: '“{cell}” says {left|number} centres, more than the {right|number} of row 7 in all.',
    },
    cases: [
      { given: { 'centres.compliant': '8', 'centres.records': '8' }, expect: 'pass' },
      { given: { 'centres.compliant': '8', 'centres.records': '9' }, expect: 'fail' },
      { given: { 'centres.compliant': null, 'centres.records': '9' }, expect: 'skipped' },
    ],
  },
  {
    code: 'LLW.CENTRES.002',
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Mỗi xã, phường một trung tâm', en: 'One centre a commune' },
    reason: {
      vi: 'Trung tâm học tập cộng đồng được thành lập theo xã, phường, thị trấn, thông thường mỗi nơi một trung tâm.',
      en: 'Community learning centres are set up by commune, as a rule one in each.',
    },
    assert: { op: 'le', left: cell('centres.compliant'), right: { op: 'attribute', name: 'communes' } },
    message: {
      vi: '“{cell}” ghi {left|number}, nhiều hơn số xã, phường trên địa bàn là {right|number}.',
      en: '“{cell}” says {left|number}; the area has {right|number} communes.',
    },
    cases: [
      { given: { 'centres.compliant': '8' }, attributes: { communes: '8' }, expect: 'pass' },
      { given: { 'centres.compliant': '9' }, attributes: { communes: '8' }, expect: 'fail' },
      { given: { 'centres.compliant': '9' }, expect: 'skipped' },
    ],
  },
  {
    code: 'LLW.CENTRES.003',
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Có tiêu chí thì phải có tổng số trung tâm', en: 'Criteria need their total' },
    reason: {
      vi: 'Không có tổng số thì không biết các tiêu chí của mục 7 đạt bao nhiêu phần.',
      en: 'Without the total nobody can tell what share of the centres meets a criterion.',
    },
    when: { op: 'or', of: criteria.map(above0) },
    assert: { op: 'isReported', cell: 'centres.compliant' },
    missing: { absentAs: 'null', evaluateWhen: 'always' },
    message: {
      vi: 'Đã ghi các tiêu chí của mục 7 nhưng chưa ghi “{cell}”.',
      en: 'The criteria of row 7 are filled in, but “{cell}” is not.',
    },
    cases: [
      { given: { 'centres.compliant': '3', 'centres.finance': '2' }, expect: 'pass' },
      { given: { 'centres.compliant': null, 'centres.finance': '2' }, expect: 'fail' },
      { given: { 'centres.finance': '0' }, expect: 'skipped' },
    ],
  },
];

/** Rewards and what they cost. */
const rewardRules: readonly Rule[] = [
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
      vi: '“{cell}” ghi {left|number} đồng; có thể đã ghi theo nghìn đồng hoặc triệu đồng.',
      en: '“{cell}” says {left|number} đồng; it may be in thousands or millions.',
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

/** A consolidated figure holds what the units below reported. */
function notBelowChildren(code: string, key: CellKey, example: CellKey, forEach?: string): Rule {
  return {
    code,
    version: 1,
    severity: 'query',
    kind: 'assert',
    ...(forEach === undefined ? {} : { forEach }),
    scope: { basis: 'consolidated' },
    label: { vi: 'Số tổng hợp không ít hơn tổng của cấp dưới', en: 'No less than the units below' },
    reason: {
      vi: 'Số liệu tổng hợp gồm số liệu của các đơn vị cấp dưới.',
      en: 'A consolidated figure includes the figures of the units below.',
    },
    assert: { op: 'ge', left: cell(key), right: { op: 'children', cell: key, by: 'sum' } },
    message: {
      vi: '“{cell}” ghi {left|number}, ít hơn tổng của các đơn vị cấp dưới là {right|number}.',
      en: '“{cell}” says {left|number}, less than the {right|number} of the units below.',
    },
    cases: [
      {
        given: { [example]: '5' },
        children: [{ [example]: '2' }, { [example]: '3' }],
        basis: 'consolidated',
        expect: 'pass',
      },
      {
        given: { [example]: '4' },
        children: [{ [example]: '2' }, { [example]: '3' }],
        basis: 'consolidated',
        expect: 'fail',
      },
      { given: { [example]: '4' }, basis: 'consolidated', expect: 'skipped' },
    ],
  };
}

/** What the units below and the year before say. */
const others: readonly Rule[] = [
  notBelowChildren('LLW.TOTALS.001', 'classes.held:*', 'classes.held:literacy', classTypes.code),
  notBelowChildren(
    'LLW.TOTALS.002',
    'classes.attendances:*',
    'classes.attendances:literacy',
    classTypes.code,
  ),
  notBelowChildren('LLW.TOTALS.003', 'rewards.funding', 'rewards.funding'),
  {
    code: 'LLW.CHANGE.001',
    version: 1,
    severity: 'query',
    kind: 'change',
    forEach: classTypes.code,
    cell: 'classes.attendances:*',
    by: 'ratio',
    most: '10',
    least: '0.1',
    atLeast: '100',
    label: { vi: 'Biến động lớn so với năm trước', en: 'Great change against the year before' },
    reason: {
      vi: 'Tăng hoặc giảm hơn mười lần so với năm trước thường do thừa hoặc thiếu chữ số.',
      en: 'Ten times more or less than the year before as a rule is a digit too many or too few.',
    },
    message: {
      vi: '“{cell}” ghi {left|number}, biến động hơn 10 lần so với năm trước; đề nghị kiểm tra lại.',
      en: '“{cell}” says {left|number}, more than ten times off the year before; please check.',
    },
    cases: [
      {
        given: { 'classes.attendances:literacy': '300' },
        previous: { 'classes.attendances:literacy': '250' },
        expect: 'pass',
      },
      {
        given: { 'classes.attendances:literacy': '30000' },
        previous: { 'classes.attendances:literacy': '300' },
        expect: 'fail',
      },
      {
        given: { 'classes.attendances:literacy': '25' },
        previous: { 'classes.attendances:literacy': '300' },
        expect: 'fail',
      },
      {
        given: { 'classes.attendances:literacy': '60' },
        previous: { 'classes.attendances:literacy': '2' },
        expect: 'skipped',
      },
    ],
  },
  {
    code: 'LLW.CHANGE.002',
    version: 1,
    severity: 'query',
    kind: 'change',
    cell: 'rewards.funding',
    by: 'ratio',
    most: '100',
    least: '0.01',
    atLeast: '1000000',
    label: { vi: 'Kinh phí biến động lớn', en: 'Great change of funding' },
    reason: {
      vi: 'Kinh phí tăng hoặc giảm hơn 100 lần thường do nhầm giữa đồng, nghìn đồng và triệu đồng.',
      en: 'Funding a hundred times more or less as a rule mixes đồng, thousands and millions.',
    },
    message: {
      vi: '“{cell}” ghi {left|number} đồng, biến động hơn 100 lần so với năm trước; có thể nhầm đơn vị tính.',
      en: '“{cell}” says {left|number} đồng, a hundred times off the year before; the unit may be wrong.',
    },
    cases: [
      {
        given: { 'rewards.funding': '15000000' },
        previous: { 'rewards.funding': '14000000' },
        expect: 'pass',
      },
      { given: { 'rewards.funding': '15000' }, previous: { 'rewards.funding': '14000000' }, expect: 'fail' },
      { given: { 'rewards.funding': '15000' }, expect: 'skipped' },
    ],
  },
];

/**
 * What the figures of the 2022 form must do, or are asked about where they do not. Errors are what cannot
 * be; queries are what hardly is, and may be explained.
 */
export const llw2022Rules: readonly Rule[] = [...pairs, ...institutions, ...rewardRules, ...others];
