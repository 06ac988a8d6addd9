import type { Expression } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import type { CellKey } from './template.ts';

const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });
const literal = (value: string): Expression => ({ op: 'literal', value });

function inDong(code: string, key: CellKey): Rule {
  return {
    code,
    version: 1,
    severity: 'query',
    kind: 'assert',
    label: { vi: 'Kinh phí ghi theo đồng', en: 'Funding is in đồng' },
    reason: {
      vi: 'Số tiền quá nhỏ thường do ghi theo nghìn đồng hoặc triệu đồng (14 thay cho 14.000.000).',
      en: 'A very small amount as a rule was written in thousands or millions (14 for 14,000,000).',
    },
    when: { op: 'gt', left: cell(key), right: literal('0') },
    assert: { op: 'ge', left: cell(key), right: literal('100000') },
    message: {
      vi: '“{cell}” ghi {left|number} đồng; có thể đã ghi theo nghìn đồng hoặc triệu đồng, hãy ghi đủ số tiền bằng đồng.',
      en: '“{cell}” says {left|number} đồng; it may be in thousands or millions; write the full amount in đồng.',
    },
    cases: [
      { given: { [key]: '14000000' }, expect: 'pass' },
      { given: { [key]: '14' }, expect: 'fail' },
      { given: { [key]: '0' }, expect: 'skipped' },
    ],
  };
}

/** What the figures of the 2021 outline are asked about. */
export const llw2021Rules: readonly Rule[] = [
  {
    code: 'LLW.FUNDING.001',
    version: 1,
    severity: 'query',
    kind: 'complete',
    cells: ['funding.state'],
    label: { vi: 'Chưa ghi kinh phí từ ngân sách nhà nước', en: 'Funding of the state budget is not told' },
    reason: {
      vi: 'Đề cương yêu cầu ghi nguồn ngân sách nhà nước; chỉ nguồn hỗ trợ, vận động là “nếu có”.',
      en: 'The outline asks for the state budget; only contributions are “if any”.',
    },
    message: {
      vi: 'Chưa ghi “{cell}”; nếu không sử dụng ngân sách thì ghi 0.',
      en: '“{cell}” is not filled in; write 0 where no budget was used.',
    },
    cases: [
      { given: { 'funding.state': '0' }, expect: 'pass' },
      { given: { 'funding.state': null }, expect: 'fail' },
    ],
  },
  inDong('LLW.FUNDING.002', 'funding.state'),
  inDong('LLW.FUNDING.003', 'funding.mobilised'),
];
