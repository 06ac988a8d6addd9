import { ruleLaw } from '../decree30/layout-law.ts';
import { bold, capitals, type LayoutRule, lineRule, outcomeOf, sized } from './layout-rule.ts';
import { partOfLine, ruleLength } from './rule-length.ts';

const notBold = bold(false);

/** Where all names are bold the parent cannot be told from an issuer over several lines. */
const parentNotBold: LayoutRule = {
  id: 'CQ.parent_notbold',
  basis: 'law',
  locator: 'PL1.II.2b',
  title: { vi: 'Tên cơ quan chủ quản không in đậm', en: 'Parent body is not bold' },
  expected: notBold.expected,
  evaluate: ({ parts }) =>
    parts.parentBody.length === 0 && parts.issuingBody.length > 1
      ? { verdict: 'needsReview', actual: 'several bold lines' }
      : outcomeOf(parts.parentBody, notBold),
};

/** Rules about the parent body and the issuing body (PL1.II.2). */
export const issuerRules: readonly LayoutRule[] = [
  parentNotBold,
  lineRule('CQ.issuer_bold', 'PL1.II.2b', 'issuingBody', bold(true), {
    vi: 'Tên cơ quan ban hành in đậm',
    en: 'Issuing body is bold',
  }),
  lineRule('CQ.caps', 'PL1.II.2b', 'issuingBody', capitals, {
    vi: 'Tên cơ quan ban hành in hoa',
    en: 'Issuing body in capitals',
  }),
  lineRule('CQ.size', 'PL1.II.2b', 'issuingBody', sized(12, 13), {
    vi: 'Cỡ chữ tên cơ quan ban hành',
    en: 'Size of the issuing body',
  }),
  {
    id: 'CQ.rule_len',
    basis: 'law',
    locator: ruleLaw.issuer.locator,
    title: {
      vi: 'Đường kẻ dưới tên cơ quan dài từ 1/3 đến 1/2 dòng chữ',
      en: 'Rule under the issuer one third to one half of its line',
    },
    expected: '0.33–0.50',
    evaluate: ruleLength('issuer', 'issuingBody', ...partOfLine),
  },
];
