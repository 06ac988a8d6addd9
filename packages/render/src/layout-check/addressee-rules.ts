import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import {
  absent,
  italic,
  type LayoutRule,
  lineRule,
  type Outcome,
  outcomeOf,
  reading,
  sized,
} from './layout-rule.ts';

function salutationOutcome(
  { parts }: LabelledLayout,
  holds: (isLetter: boolean, has: boolean) => boolean,
): Outcome {
  const isLetter = parts.letterSubject.length > 0;
  const has = parts.addressees.length > 0;
  return holds(isLetter, has) ? { verdict: 'pass' } : { verdict: 'fail', actual: has ? 'Kính gửi' : 'none' };
}

/** Where a line begins, in millimetres from the edge of its column. */
function startOf({ format }: LayoutLine): number {
  return (format.left ?? 0) + (format.firstLine ?? 0);
}

/** Types that go to a superior body and so name it. */
const ADDRESSED = /^(?:báo cáo|tờ trình)$/iu;

/** Rules about `Kính gửi` (PL1.II.9). */
export const addresseeRules: readonly LayoutRule[] = [
  {
    id: 'KG.allowed',
    basis: 'law',
    locator: 'PL1.II.9b',
    title: {
      vi: '“Kính gửi” chỉ dùng cho công văn, tờ trình, báo cáo',
      en: '`Kính gửi` only where the type has addressees',
    },
    expected: 'công văn, tờ trình, báo cáo',
    evaluate: (document) => {
      const { typeName, addressees } = document.parts;
      if (addressees.length === 0 || typeName.length === 0) return absent;
      return salutationOutcome(document, () => ADDRESSED.test(typeName[0]?.text ?? ''));
    },
  },
  {
    id: 'KG.required',
    basis: 'law',
    locator: 'PL1.II.9b',
    title: { vi: 'Công văn có “Kính gửi”', en: 'An official letter has `Kính gửi`' },
    expected: 'Kính gửi',
    evaluate: (document) =>
      document.parts.letterSubject.length === 0 ? absent : salutationOutcome(document, (_, has) => has),
  },
  lineRule('KG.size', 'PL1.II.9d', 'addressees', sized(13, 14), {
    vi: 'Cỡ chữ “Kính gửi”',
    en: 'Size of `Kính gửi`',
  }),
  lineRule('KG.upright', 'PL1.II.9d', 'addressees', italic(false), {
    vi: '“Kính gửi” in đứng',
    en: '`Kính gửi` is upright',
  }),
  {
    id: 'KG.punctuation',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: { vi: 'Dấu chấm phẩy sau mỗi nơi, dấu chấm ở cuối', en: 'Semicolons, and a full stop at the end' },
    expected: '; … .',
    evaluate: ({ parts }) => {
      const entries = parts.addressees.slice(1);
      const last = entries.at(-1);
      return outcomeOf(entries, {
        holds: (line) => line.text.endsWith(line === last ? '.' : ';'),
        actual: ({ text }) => text,
      });
    },
  },
  {
    id: 'KG.one_line',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: {
      vi: 'Gửi một nơi thì tên cùng dòng với “Kính gửi:”',
      en: 'One addressee on the line of `Kính gửi:`',
    },
    expected: 'Kính gửi: …',
    evaluate: ({ parts }) =>
      parts.addressees.length === 1
        ? outcomeOf(parts.addressees, reading(/^Kính gửi: \S/u, 'Kính gửi: …'))
        : absent,
  },
  {
    id: 'KG.many_list',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: {
      vi: 'Gửi nhiều nơi thì xuống dòng, mỗi nơi một dòng có gạch đầu dòng',
      en: 'Several addressees each on a line with a dash, below `Kính gửi:`',
    },
    expected: 'Kính gửi: / - …',
    evaluate: ({ parts }) =>
      parts.addressees.length > 1
        ? outcomeOf(parts.addressees.slice(0, 1), reading(/^Kính gửi:$/u, 'Kính gửi:'))
        : absent,
  },
  {
    id: 'KG.dashes_aligned',
    basis: 'law',
    locator: 'PL1.II.9d',
    title: { vi: 'Các gạch đầu dòng thẳng hàng với nhau', en: 'The dashes stand below one another' },
    expected: '± 0.5 mm',
    evaluate: ({ parts }) => {
      const [first, ...more] = parts.addressees.slice(1);
      if (!first) return absent;
      return outcomeOf(more, {
        holds: (line) => Math.abs(startOf(line) - startOf(first)) <= 0.5,
        actual: (line) => `${startOf(line).toFixed(1)} / ${startOf(first).toFixed(1)} mm`,
      });
    },
  },
];
