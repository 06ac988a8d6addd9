import type { Expression } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import { classTypes } from './indicator-catalogue.ts';
import type { CellKey } from './template.ts';

const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });

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
export const comparisonRules: readonly Rule[] = [
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
