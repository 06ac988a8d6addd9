import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
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

function sectionOf({ sections }: LabelledLayout, line: LayoutLine) {
  return sections[line.section];
}

/** Rules about annexes (PL1.III.1). */
export const annexRules: readonly LayoutRule[] = [
  lineRule('PL.label_size', 'PL1.III.1b', 'annexLabels', sized(14), {
    vi: 'Cỡ chữ “Phụ lục”',
    en: 'Size of `Phụ lục`',
  }),
  lineRule('PL.label_bold', 'PL1.III.1b', 'annexLabels', bold(true), {
    vi: '“Phụ lục” in đậm',
    en: '`Phụ lục` is bold',
  }),
  lineRule('PL.label_centred', 'PL1.III.1b', 'annexLabels', centred, {
    vi: '“Phụ lục” canh giữa',
    en: '`Phụ lục` is centred',
  }),
  lineRule('PL.label_case', 'PL1.III.1b', 'annexLabels', reading(/^Phụ lục(?: [IVXLC]+)?$/u, 'Phụ lục I'), {
    vi: '“Phụ lục” in thường, số La Mã',
    en: '`Phụ lục` in small letters, Roman number',
  }),
  {
    id: 'PL.roman_if_many',
    basis: 'law',
    locator: 'PL1.III.1a',
    title: { vi: 'Từ hai phụ lục trở lên đánh số La Mã', en: 'Roman numbers where there are several' },
    expected: 'I, II, …',
    evaluate: ({ parts }) =>
      parts.annexLabels.length < 2
        ? absent
        : outcomeOf(parts.annexLabels, reading(/\s[IVXLC]+$/iu, 'Phụ lục I')),
  },
  lineRule('PL.title_caps', 'PL1.III.1b', 'annexTitles', capitals, {
    vi: 'Tiêu đề phụ lục in hoa',
    en: 'Title of an annex in capitals',
  }),
  lineRule('PL.title_bold', 'PL1.III.1b', 'annexTitles', bold(true), {
    vi: 'Tiêu đề phụ lục in đậm',
    en: 'Title of an annex is bold',
  }),
  lineRule('PL.reference_italic', 'PL1.III.1c', 'annexReferences', italic(true), {
    vi: 'Dòng “Kèm theo” in nghiêng',
    en: 'Reference line in italics',
  }),
  lineRule('PL.reference_size', 'PL1.III.1c', 'annexReferences', sized(13, 14), {
    vi: 'Cỡ chữ dòng “Kèm theo”',
    en: 'Size of the reference line',
  }),
  {
    id: 'PL.own_page_numbers',
    basis: 'law',
    locator: 'PL1.III.1đ',
    title: { vi: 'Mỗi phụ lục đánh số trang riêng', en: 'Each annex has page numbers of its own' },
    expected: 'from 1',
    evaluate: (document) =>
      outcomeOf(document.parts.annexLabels, {
        holds: (line) => sectionOf(document, line)?.restarts === true,
        actual: () => 'goes on',
      }),
  },
  {
    id: 'PL.mentioned',
    basis: 'law',
    locator: 'PL1.III.1a',
    title: { vi: 'Nội dung văn bản có chỉ dẫn về phụ lục', en: 'The text refers to its annexes' },
    expected: 'phụ lục',
    evaluate: ({ parts }) => {
      if (parts.annexLabels.length === 0) return absent;
      const mentioned = [...parts.body, ...parts.headings].some(({ text }) =>
        /phụ lục|kèm theo|đính kèm/i.test(text),
      );
      return mentioned ? { verdict: 'pass' } : { verdict: 'needsReview', actual: 'no mention found' };
    },
  },
];
