import { detectLegacyEncoding } from '@llw/core';
import { type Bounds, pageLaw } from '../decree30/layout-law.ts';
import type { LabelledLayout } from './components.ts';
import type { LayoutLine, LayoutSection } from './layout.ts';
import { absent, centred, type LayoutRule, type Outcome, outcomeOf } from './layout-rule.ts';
import { linesAtEdges } from './page-edges.ts';

/** Applications round to twentieths of a point and to tenths of a millimetre. */
const TOLERANCE = 0.3;

function within(value: number, { min, max }: Bounds): boolean {
  return value >= min - TOLERANCE && value <= max + TOLERANCE;
}

function everySection(
  { sections }: LabelledLayout,
  holds: (section: LayoutSection) => boolean,
  actual: (section: LayoutSection) => string,
): Outcome {
  if (sections.length === 0) return absent;
  const broken = sections.find((section) => !holds(section));
  return broken ? { verdict: 'fail', actual: actual(broken) } : { verdict: 'pass' };
}

const millimetres = (value: number) => `${value.toFixed(1)} mm`;

const sides = {
  top: { vi: 'Lề trên', en: 'Top margin' },
  bottom: { vi: 'Lề dưới', en: 'Bottom margin' },
  left: { vi: 'Lề trái', en: 'Left margin' },
  right: { vi: 'Lề phải', en: 'Right margin' },
} as const;

function marginRule(side: keyof typeof sides): LayoutRule {
  const bounds = pageLaw.margins[side];
  return {
    id: `PAGE.margin.${side}`,
    basis: 'law',
    locator: pageLaw.margins.locator,
    title: sides[side],
    expected: `${bounds.min}–${bounds.max} mm`,
    evaluate: (document) =>
      everySection(
        document,
        ({ margins }) => within(margins[side], bounds),
        ({ margins }) => millimetres(margins[side]),
      ),
  };
}

/** Everything that is printed, headers and footers too. */
function allLines({ layout, sections }: LabelledLayout): readonly LayoutLine[] {
  const around = linesAtEdges(sections, 'header', 'firstHeader', 'footer', 'firstFooter');
  return [...layout.lines, ...around];
}

const isNumbered = ({ pageNumberSize }: LayoutLine) => pageNumberSize !== undefined;

function numbersOf({ sections }: LabelledLayout): readonly LayoutLine[] {
  return linesAtEdges(sections, 'header').filter(isNumbered);
}

/** A document of one page needs no number: without any a person has to look. */
function whereNumbered(document: LabelledLayout, outcome: () => Outcome): Outcome {
  return numbersOf(document).length > 0 ? outcome() : { verdict: 'needsReview', actual: 'no page number' };
}

/** Rules about paper, margins, letters and page numbers (PL1.I.I). */
export const pageRules: readonly LayoutRule[] = [
  {
    id: 'PAGE.size',
    basis: 'law',
    locator: pageLaw.paper.locator,
    title: { vi: 'Khổ giấy A4', en: 'A4 paper' },
    expected: '210 × 297 mm',
    evaluate: (document) => {
      const { width, height } = pageLaw.paper;
      const near = (value: number, wanted: number) => Math.abs(value - wanted) <= 1;
      return everySection(
        document,
        (section) =>
          (near(section.width, width) && near(section.height, height)) ||
          (near(section.width, height) && near(section.height, width)),
        (section) => `${section.width.toFixed(0)} × ${section.height.toFixed(0)} mm`,
      );
    },
  },
  marginRule('top'),
  marginRule('bottom'),
  marginRule('left'),
  marginRule('right'),
  {
    id: 'PAGE.font',
    basis: 'law',
    locator: pageLaw.font.locator,
    title: { vi: 'Phông chữ Times New Roman', en: 'Font Times New Roman' },
    expected: pageLaw.font.name,
    evaluate: (document) =>
      outcomeOf(allLines(document), {
        holds: ({ runs }) => runs.every(({ font }) => font === pageLaw.font.name),
        actual: ({ runs }) => runs.find(({ font }) => font !== pageLaw.font.name)?.font ?? '',
      }),
  },
  {
    id: 'PAGE.colour',
    basis: 'law',
    locator: pageLaw.font.locator,
    title: { vi: 'Chữ màu đen', en: 'Black text' },
    expected: pageLaw.font.colour,
    evaluate: (document) => {
      const stamps = new Set(document.parts.urgency);
      const black = (colour: string) => colour === 'AUTO' || colour === pageLaw.font.colour;
      return outcomeOf(
        allLines(document).filter((line) => !stamps.has(line)),
        {
          holds: ({ runs }) => runs.every(({ colour }) => black(colour)),
          actual: ({ runs }) => runs.find(({ colour }) => !black(colour))?.colour ?? '',
        },
      );
    },
  },
  {
    id: 'PAGE.unicode',
    basis: 'law',
    locator: pageLaw.font.locator,
    title: { vi: 'Bộ mã ký tự Unicode', en: 'Unicode letters' },
    expected: 'Unicode',
    evaluate: (document) =>
      outcomeOf(allLines(document), {
        holds: ({ text }) => detectLegacyEncoding(text) === undefined,
        actual: ({ text }) => text,
      }),
  },
  {
    id: 'PAGE.nfc',
    basis: 'practice',
    locator: '–',
    title: { vi: 'Chữ tiếng Việt dựng sẵn', en: 'Precomposed Vietnamese letters' },
    expected: 'NFC',
    evaluate: (document) =>
      outcomeOf(allLines(document), {
        holds: ({ text }) => text === text.normalize('NFC'),
        actual: ({ text }) => text,
      }),
  },
  {
    id: 'PAGENO.hidden_first',
    basis: 'law',
    locator: pageLaw.pageNumber.locator,
    title: { vi: 'Không hiển thị số trang thứ nhất', en: 'No number on page 1' },
    expected: 'none on page 1',
    evaluate: (document) =>
      whereNumbered(document, () => {
        const [first] = document.sections;
        const shown = first?.hidesFirst ? first.firstHeader : (first?.header ?? []);
        return shown.some(isNumbered) ? { verdict: 'fail', actual: 'number on page 1' } : { verdict: 'pass' };
      }),
  },
  {
    id: 'PAGENO.top_centre',
    basis: 'law',
    locator: pageLaw.pageNumber.locator,
    title: { vi: 'Số trang canh giữa trong lề trên', en: 'Page number centred in the top margin' },
    expected: 'header, centred',
    evaluate: (document) => {
      const inFooter = linesAtEdges(document.sections, 'footer', 'firstFooter').some(isNumbered);
      if (inFooter) return { verdict: 'fail', actual: 'footer' };
      const numbers = numbersOf(document);
      return whereNumbered(document, () => outcomeOf(numbers, centred));
    },
  },
  {
    id: 'PAGENO.size',
    basis: 'law',
    locator: pageLaw.pageNumber.locator,
    title: { vi: 'Cỡ chữ số trang', en: 'Size of the page number' },
    expected: '13–14 pt',
    evaluate: (document) =>
      whereNumbered(document, () =>
        outcomeOf(numbersOf(document), {
          holds: ({ pageNumberSize = 0 }) => pageNumberSize >= 13 && pageNumberSize <= 14,
          actual: ({ pageNumberSize = 0 }) => `${pageNumberSize} pt`,
        }),
      ),
  },
  {
    id: 'PAGENO.arabic',
    basis: 'law',
    locator: pageLaw.pageNumber.locator,
    title: { vi: 'Số trang bằng chữ số Ả Rập', en: 'Arabic page numbers' },
    expected: 'decimal',
    evaluate: (document) =>
      everySection(
        document,
        ({ numberFormat }) => numberFormat === 'decimal',
        ({ numberFormat }) => numberFormat,
      ),
  },
];
