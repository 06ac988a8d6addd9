import type { Condition, Expression } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
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

/** Libraries and community learning centres: parts of what there is. */
export const institutionRules: readonly Rule[] = [
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
