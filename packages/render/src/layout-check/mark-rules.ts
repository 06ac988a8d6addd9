import { urgencyBoxes } from '../decree30/layout-law.ts';
import { isSigningText, type LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import { bold, type LayoutRule, type LineTest, lineRule, outcomeOf, sized } from './layout-rule.ts';
import { linesAtEdges } from './page-edges.ts';
import { roomOf } from './rule-length.ts';

const withWords = ({ text }: LayoutLine) => text !== '';

/** What stands at the foot of page 1. */
function contactLines({ sections }: LabelledLayout): readonly LayoutLine[] {
  return (sections[0]?.firstFooter ?? []).filter(withWords);
}

const CIRCULATION = /^(?:XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/iu;

/** The circulation note, in the text or in the top margin. */
function circulationLines({ layout, sections }: LabelledLayout): readonly LayoutLine[] {
  const [first] = sections;
  const inMargin = first?.hidesFirst ? first.firstHeader : (first?.header ?? []);
  return [...inMargin, ...layout.lines].filter(({ text }) => CIRCULATION.test(text));
}

function signingLines({ layout, sections }: LabelledLayout): readonly LayoutLine[] {
  const [first] = sections;
  return [...(first?.firstHeader ?? []), ...(first?.header ?? []), ...layout.lines.slice(0, 5)].filter(
    isSigningText,
  );
}

/** A border spans the text where the paragraph is not indented. */
const indentless: LineTest = {
  expected: 'across the text',
  holds: ({ format }) => (format.left ?? 0) < 0.5 && (format.right ?? 0) < 0.5,
  actual: ({ format }) => `${(format.left ?? 0).toFixed(1)} / ${(format.right ?? 0).toFixed(1)} mm`,
};

function ruleAbout(
  id: string,
  locator: string,
  choose: (document: LabelledLayout) => readonly LayoutLine[],
  test: LineTest,
  title: LayoutRule['title'],
): LayoutRule {
  const evaluate = (document: LabelledLayout) => outcomeOf(choose(document), test);
  return { id, basis: 'law', locator, title, expected: test.expected, evaluate };
}

/** Rules about urgency, circulation, the address line and the e-signing text (PL1.II.8, III.2, III.4). */
export const markRules: readonly LayoutRule[] = [
  lineRule('KHAN.bold', 'PL1.III.2b', 'urgency', bold(true), {
    vi: 'Dấu chỉ mức độ khẩn in đậm',
    en: 'Urgency mark is bold',
  }),
  lineRule('KHAN.size', 'PL1.III.2b', 'urgency', sized(13, 14), {
    vi: 'Cỡ chữ dấu chỉ mức độ khẩn',
    en: 'Size of the urgency mark',
  }),
  lineRule(
    'KHAN.red',
    'PL1.III.2b',
    'urgency',
    {
      expected: 'FF0000',
      holds: ({ runs }) => runs.every(({ colour }) => colour === 'FF0000'),
      actual: ({ runs }) => runs[0]?.colour ?? '',
    },
    { vi: 'Dấu chỉ mức độ khẩn màu đỏ tươi', en: 'Urgency mark in bright red' },
  ),
  lineRule(
    'KHAN.box',
    'PL1.III.2b',
    'urgency',
    {
      expected: '20, 30, 40 mm',
      holds: ({ text, cell }) => {
        const box = Object.entries(urgencyBoxes).find(([word]) => word === text)?.[1];
        return box !== undefined && Math.abs((cell?.width ?? 0) - box.width) <= 1;
      },
      actual: ({ text, cell }) => `${text}: ${(cell?.width ?? 0).toFixed(1)} mm`,
    },
    { vi: 'Kích thước khung dấu chỉ mức độ khẩn', en: 'Size of the urgency box' },
  ),
  {
    id: 'DC.size',
    basis: 'law',
    locator: 'PL1.III.4',
    title: { vi: 'Cỡ chữ địa chỉ cơ quan ở chân trang đầu', en: 'Size of the address line' },
    expected: '11–12 pt',
    evaluate: ({ sections }) =>
      outcomeOf(
        (sections[0]?.firstFooter ?? []).filter(({ text }) => text !== ''),
        sized(11, 12),
      ),
  },
  ruleAbout('LH.bold', 'PL1.III.2c', circulationLines, bold(true), {
    vi: 'Chỉ dẫn phạm vi lưu hành in đậm',
    en: 'Circulation note is bold',
  }),
  ruleAbout('LH.size', 'PL1.III.2c', circulationLines, sized(13, 14), {
    vi: 'Cỡ chữ chỉ dẫn phạm vi lưu hành',
    en: 'Size of the circulation note',
  }),
  ruleAbout(
    'LH.box',
    'PL1.III.2c',
    circulationLines,
    { expected: 'box', holds: ({ cell }) => cell?.boxed === true, actual: () => 'no box' },
    { vi: 'Chỉ dẫn phạm vi lưu hành trong khung chữ nhật', en: 'Circulation note in a box' },
  ),
  {
    id: 'DC.rule_full_width',
    basis: 'law',
    locator: 'PL1.III.4',
    title: {
      vi: 'Trên địa chỉ cơ quan là đường kẻ suốt chiều ngang vùng trình bày',
      en: 'Above the address line a rule across the text',
    },
    expected: 'across the text',
    evaluate: (document) => {
      const [line] = document.sections[0]?.firstFooter ?? [];
      const [first] = contactLines(document);
      if (!line || !first) return outcomeOf([], indentless);
      if (first.format.bordered) return outcomeOf([first], indentless);
      const drawn = [line, first].flatMap((each) => each.drawn)[0];
      const whole = roomOf(first, document.sections);
      if (drawn === undefined && !line.pictured && !first.pictured)
        return { verdict: 'fail', actual: 'no rule', line: first };
      if (drawn === undefined || whole === undefined)
        return { verdict: 'notEvaluated', actual: 'shows on the page' };
      return drawn >= whole * 0.97
        ? { verdict: 'pass' }
        : { verdict: 'fail', actual: `${drawn.toFixed(0)} / ${whole.toFixed(0)} mm`, line: first };
    },
  },
  {
    id: 'DC.first_page',
    basis: 'law',
    locator: 'PL1.III.4',
    title: { vi: 'Địa chỉ cơ quan chỉ ở trang thứ nhất', en: 'The address line on page 1 alone' },
    expected: 'page 1',
    evaluate: (document) => {
      const texts = new Set(contactLines(document).map(({ text }) => text));
      const again = linesAtEdges(document.sections, 'footer').find(
        ({ text }) => texts.has(text) || /^địa chỉ\s*:/iu.test(text),
      );
      if (again) return { verdict: 'fail', actual: 'every page', line: again };
      return outcomeOf(contactLines(document), { holds: () => true, actual: () => '' });
    },
  },
  ruleAbout('ESIGN.size', 'PL1.II.8b', signingLines, sized(10), {
    vi: 'Cỡ chữ thông tin ký số',
    en: 'Size of the e-signing text',
  }),
  ruleAbout(
    'ESIGN.top_right',
    'PL1.II.8b',
    signingLines,
    {
      expected: 'right',
      holds: ({ format }) => format.align === 'right',
      actual: ({ format }) => format.align ?? 'left',
    },
    { vi: 'Thông tin ký số ở góc trên bên phải', en: 'E-signing text at the top right' },
  ),
  ruleAbout(
    'ESIGN.no_image',
    'PL1.II.8b',
    signingLines,
    { expected: 'no picture', holds: ({ pictured }) => !pictured, actual: () => 'picture' },
    { vi: 'Không hiển thị hình ảnh chữ ký số', en: 'No picture of the signature' },
  ),
];
