import { nationalHead, ruleLaw } from '../decree30/layout-law.ts';
import {
  absent,
  bold,
  capitals,
  type LayoutRule,
  lineRule,
  reading,
  required,
  sized,
} from './layout-rule.ts';
import { oneLine } from './line-width.ts';
import { asLongAs, ruleLength } from './rule-length.ts';

const pairs = [
  [12, 13],
  [13, 14],
] as const;

/** Rules about Quốc hiệu and Tiêu ngữ (PL1.II.1). */
export const nationalRules: readonly LayoutRule[] = [
  required(
    lineRule('QH.text', 'PL1.II.1a', 'nationalName', reading(/./u, nationalHead.name), {
      vi: 'Có Quốc hiệu',
      en: 'Quốc hiệu is there',
    }),
  ),
  lineRule('QH.caps', 'PL1.II.1a', 'nationalName', capitals, {
    vi: 'Quốc hiệu in hoa',
    en: 'Quốc hiệu in capitals',
  }),
  lineRule('QH.bold', 'PL1.II.1a', 'nationalName', bold(true), {
    vi: 'Quốc hiệu in đậm',
    en: 'Quốc hiệu is bold',
  }),
  lineRule('QH.size', 'PL1.II.1a', 'nationalName', sized(12, 13), {
    vi: 'Cỡ chữ Quốc hiệu',
    en: 'Size of Quốc hiệu',
  }),
  {
    id: 'QH.oneline',
    basis: 'practice',
    locator: 'PL1.II.1',
    title: { vi: 'Quốc hiệu trên một dòng', en: 'Quốc hiệu on one line' },
    expected: 'one line',
    evaluate: oneLine('nationalName'),
  },
  required(
    lineRule('TN.text', 'PL1.II.1b', 'motto', reading(/^Độc lập - Tự do - Hạnh phúc$/u, nationalHead.motto), {
      vi: 'Tiêu ngữ đúng chữ, gạch nối có cách chữ',
      en: 'Wording of the Tiêu ngữ, hyphens with spaces',
    }),
  ),
  lineRule('TN.bold', 'PL1.II.1b', 'motto', bold(true), { vi: 'Tiêu ngữ in đậm', en: 'Tiêu ngữ is bold' }),
  lineRule('TN.size', 'PL1.II.1b', 'motto', sized(13, 14), {
    vi: 'Cỡ chữ Tiêu ngữ',
    en: 'Size of the Tiêu ngữ',
  }),
  {
    id: 'TN.rule_len',
    basis: 'law',
    locator: ruleLaw.motto.locator,
    title: {
      vi: 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ',
      en: 'Rule under the Tiêu ngữ as long as its text',
    },
    expected: '0.93–1.07',
    evaluate: ruleLength('motto', 'motto', ...asLongAs),
  },
  {
    id: 'SIZE.pair',
    basis: 'law',
    locator: 'PL1.V',
    title: {
      vi: 'Cỡ chữ Quốc hiệu và Tiêu ngữ tương ứng',
      en: 'Sizes of Quốc hiệu and Tiêu ngữ go together',
    },
    expected: '12/13, 13/14',
    evaluate: ({ parts }) => {
      const name = parts.nationalName[0]?.runs[0]?.size ?? 0;
      const motto = parts.motto[0]?.runs[0]?.size ?? 0;
      if (name < 12 || name > 13 || motto < 13 || motto > 14) return absent;
      const known = pairs.some(([first, second]) => first === name && second === motto);
      return known ? { verdict: 'pass' } : { verdict: 'fail', actual: `${name}/${motto}` };
    },
  },
];
