import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import {
  absent,
  bold,
  italic,
  type LayoutRule,
  type LineTest,
  lineRule,
  outcomeOf,
  reading,
  sized,
} from './layout-rule.ts';

const atMargin: LineTest = {
  expected: '- at the left margin',
  holds: ({ text, format }) => !text.startsWith('-') || (format.left ?? 0) + (format.firstLine ?? 0) < 1,
  actual: ({ format }) => `${((format.left ?? 0) + (format.firstLine ?? 0)).toFixed(1)} mm`,
};

const entriesOf = ({ parts }: LabelledLayout) => parts.recipients.filter(({ text }) => text.startsWith('-'));

function entryRule(
  id: string,
  title: LayoutRule['title'],
  choose: (entries: readonly LayoutLine[]) => readonly LayoutLine[],
  test: LineTest,
): LayoutRule {
  return {
    id,
    basis: 'law',
    locator: 'PL1.II.9d',
    title,
    expected: test.expected,
    evaluate: (document) => outcomeOf(choose(entriesOf(document)), test),
  };
}

/** Rules about `Nơi nhận` (PL1.II.9). */
export const recipientRules: readonly LayoutRule[] = [
  lineRule('NN.label_size', 'PL1.II.9d', 'recipientsLabel', sized(12), {
    vi: 'Cỡ chữ “Nơi nhận:”',
    en: 'Size of `Nơi nhận:`',
  }),
  lineRule('NN.label_bold', 'PL1.II.9d', 'recipientsLabel', bold(true), {
    vi: '“Nơi nhận:” in đậm',
    en: '`Nơi nhận:` is bold',
  }),
  lineRule('NN.label_italic', 'PL1.II.9d', 'recipientsLabel', italic(true), {
    vi: '“Nơi nhận:” in nghiêng',
    en: '`Nơi nhận:` in italics',
  }),
  lineRule('NN.size', 'PL1.II.9d', 'recipients', sized(11), {
    vi: 'Cỡ chữ nơi nhận',
    en: 'Size of the recipients',
  }),
  lineRule('NN.upright', 'PL1.II.9d', 'recipients', italic(false), {
    vi: 'Nơi nhận in đứng',
    en: 'Recipients are upright',
  }),
  lineRule('NN.dash', 'PL1.II.9d', 'recipients', atMargin, {
    vi: 'Gạch đầu dòng sát lề trái',
    en: 'Dashes at the left margin',
  }),
  entryRule(
    'NN.semicolon',
    { vi: 'Cuối dòng có dấu chấm phẩy', en: 'A semicolon after each' },
    (entries) => entries.slice(0, -1),
    reading(/;$/u, ';'),
  ),
  entryRule(
    'NN.archive_last',
    { vi: 'Dòng cuối là “- Lưu: VT, …”', en: 'The last line is `- Lưu: VT, …`' },
    (entries) => entries.slice(-1),
    reading(/^- Lưu: VT\b.*\.(?:\s*\S+)?$/u, '- Lưu: VT.'),
  ),
  {
    id: 'NN.as_above',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: {
      vi: 'Có “Kính gửi” thì dòng đầu là “- Như trên;”',
      en: 'With `Kính gửi` the first is `- Như trên;`',
    },
    expected: '- Như trên;',
    evaluate: (document) =>
      document.parts.addressees.length === 0
        ? absent
        : outcomeOf(entriesOf(document).slice(0, 1), reading(/^- Như trên;?\.?$/u, '- Như trên;')),
  },
  {
    id: 'NN.level_with_signature',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: {
      vi: '“Nơi nhận:” ngang với quyền hạn, chức vụ của người ký',
      en: '`Nơi nhận:` level with authority and position',
    },
    expected: 'same row',
    evaluate: ({ parts }) => {
      const [label] = parts.recipientsLabel;
      const [first] = parts.authority;
      if (!label || !first) return absent;
      if (!label.cell || !first.cell) return { verdict: 'notEvaluated', actual: 'shows on the page' };
      const level = label.cell.table === first.cell.table && label.cell.row === first.cell.row;
      return level ? { verdict: 'pass' } : { verdict: 'fail', actual: 'another row', line: label };
    },
  },
];
