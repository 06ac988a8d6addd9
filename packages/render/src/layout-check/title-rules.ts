import { ruleLaw } from '../decree30/layout-law.ts';
import {
  absent,
  bold,
  capitals,
  centred,
  italic,
  type LayoutRule,
  lineRule,
  outcomeOf,
  reading,
  sized,
} from './layout-rule.ts';
import { partOfLine, ruleLength } from './rule-length.ts';

/** Rules about type, subject and the subject of a letter (PL1.II.5). */
export const titleRules: readonly LayoutRule[] = [
  lineRule('TYPE.caps', 'PL1.II.5b', 'typeName', capitals, {
    vi: 'Tên loại in hoa',
    en: 'Title in capitals',
  }),
  lineRule('TYPE.bold', 'PL1.II.5b', 'typeName', bold(true), { vi: 'Tên loại in đậm', en: 'Title is bold' }),
  lineRule('TYPE.size', 'PL1.II.5b', 'typeName', sized(13, 14), {
    vi: 'Cỡ chữ tên loại',
    en: 'Size of the title',
  }),
  lineRule('TYPE.centred', 'PL1.II.5b', 'typeName', centred, {
    vi: 'Tên loại canh giữa',
    en: 'Title is centred',
  }),
  {
    id: 'TYPE.absent_for_cv',
    basis: 'law',
    locator: 'PL1.II.5b',
    title: { vi: 'Công văn không ghi tên loại', en: 'An official letter prints no title' },
    expected: 'no title',
    evaluate: ({ parts }) => {
      if (parts.letterSubject.length === 0) return absent;
      const [line] = parts.typeName;
      return line ? { verdict: 'fail', actual: line.text, line } : { verdict: 'pass' };
    },
  },
  lineRule('TY.bold', 'PL1.II.5b', 'subject', bold(true), { vi: 'Trích yếu in đậm', en: 'Subject is bold' }),
  lineRule('TY.upright', 'PL1.II.5b', 'subject', italic(false), {
    vi: 'Trích yếu in đứng',
    en: 'Subject is upright',
  }),
  lineRule('TY.size', 'PL1.II.5b', 'subject', sized(13, 14), {
    vi: 'Cỡ chữ trích yếu',
    en: 'Size of the subject',
  }),
  lineRule('TY.centred', 'PL1.II.5b', 'subject', centred, {
    vi: 'Trích yếu canh giữa',
    en: 'Subject is centred',
  }),
  {
    id: 'TY.rule_len',
    basis: 'law',
    locator: ruleLaw.subject.locator,
    title: {
      vi: 'Đường kẻ dưới trích yếu dài từ 1/3 đến 1/2 dòng chữ',
      en: 'Rule under the subject one third to one half of its line',
    },
    expected: '0.33–0.50',
    evaluate: ruleLength('subject', 'subject', ...partOfLine),
  },
  lineRule('VV.prefix', 'PL1.II.5b', 'letterSubject', reading(/^V\/v /u, 'V/v '), {
    vi: 'Trích yếu công văn bắt đầu bằng “V/v”',
    en: 'Subject of a letter begins with `V/v`',
  }),
  lineRule('VV.notbold', 'PL1.II.5b', 'letterSubject', bold(false), {
    vi: 'Trích yếu công văn không in đậm',
    en: 'Subject of a letter is not bold',
  }),
  lineRule('VV.size', 'PL1.II.5b', 'letterSubject', sized(12, 13), {
    vi: 'Cỡ chữ trích yếu công văn',
    en: 'Size of the subject of a letter',
  }),
  {
    id: 'VV.gap',
    basis: 'law',
    locator: 'PL1.II.5b',
    title: { vi: 'Trích yếu công văn cách số, ký hiệu 6pt', en: 'Subject of a letter 6 pt below the number' },
    expected: '6 pt',
    evaluate: ({ parts }) =>
      outcomeOf(parts.letterSubject, {
        holds: ({ format }) => (format.before ?? 0) + (parts.number[0]?.format.after ?? 0) === 6,
        actual: ({ format }) => `${(format.before ?? 0) + (parts.number[0]?.format.after ?? 0)} pt`,
      }),
  },
];
