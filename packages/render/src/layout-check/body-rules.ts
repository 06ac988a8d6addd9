import { endMark } from '@llw/core';
import { bodyLaw } from '../decree30/layout-law.ts';
import { SINGLE_LINE } from '../decree30/text-width.ts';
import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import {
  absent,
  bold,
  capitals,
  centred,
  italic,
  type LayoutRule,
  type LineTest,
  lineRule,
  type Outcome,
  outcomeOf,
  reading,
  sized,
} from './layout-rule.ts';

/** Applications round lengths. */
const TOLERANCE = 0.3;

/** Word writes line spacing in 240ths of a line. */
const ROUNDED = 0.005;

const gapOf = ({ format }: LayoutLine) => (format.before ?? 0) + (format.after ?? 0);

const justified: LineTest = {
  expected: 'justified',
  holds: ({ format }) => format.align === 'both',
  actual: ({ format }) => format.align ?? 'left',
};

const indented: LineTest = {
  expected: '10 / 12.7 mm',
  holds: ({ format }) =>
    bodyLaw.indents.some((indent) => Math.abs((format.firstLine ?? 0) - indent) <= TOLERANCE),
  actual: ({ format }) => `${(format.firstLine ?? 0).toFixed(1)} mm`,
};

const gapped: LineTest = {
  expected: '≥ 6 pt',
  holds: (line) => gapOf(line) >= bodyLaw.gap,
  actual: (line) => `${gapOf(line)} pt`,
};

/** Line spacing in lines; where nothing is said, Word sets single lines. */
function linesApart({ format: { lineSpacing }, runs }: LayoutLine): number {
  if (lineSpacing === undefined) return 1;
  if (lineSpacing.rule === 'lines') return lineSpacing.lines;
  const single = Math.max(0, ...runs.map(({ size }) => size)) * SINGLE_LINE;
  const lines = lineSpacing.points / single;
  return lineSpacing.rule === 'atLeast' ? Math.max(1, lines) : lines;
}

const spaced: LineTest = {
  expected: '1–1.5',
  holds: (line) => {
    const { min, max } = bodyLaw.lineSpacing;
    const lines = linesApart(line);
    return lines >= min - ROUNDED && lines <= max + ROUNDED;
  },
  actual: (line) => linesApart(line).toFixed(2),
};

const isItalic = ({ runs }: LayoutLine) =>
  runs.every(({ text, italic: slanted }) => text.trim() === '' || slanted);

/** A slogan or a quotation may be set off; where most of the text is italic it is the text that is. */
function uprightOutcome({ parts }: LabelledLayout): Outcome {
  const slanted = parts.body.filter(isItalic);
  const [line] = slanted;
  if (parts.body.length === 0) return absent;
  if (!line) return { verdict: 'pass' };
  const most = slanted.length * 2 > parts.body.length;
  return {
    verdict: most ? 'fail' : 'needsReview',
    actual: `${slanted.length} of ${parts.body.length} lines`,
    line,
  };
}

/** Lines of a level of heading, told by their labels. */
function headingRule(
  id: string,
  pattern: RegExp,
  test: LineTest,
  title: LayoutRule['title'],
  basis: LayoutRule['basis'] = 'law',
): LayoutRule {
  return {
    id,
    basis,
    locator: 'PL1.II.6đ',
    title,
    expected: test.expected,
    evaluate: ({ parts }) =>
      outcomeOf(
        parts.headings.filter(({ text }) => pattern.test(text)),
        test,
      ),
  };
}

const PART = /^(?:Phần|Chương|Mục|Tiểu mục)\s+[\dIVXLC]+\b/u;
const ROMAN = /^[IVXLC]+\.\s/u;
const ARTICLE = /^Điều\s+\d+/u;
const POINT = /^\p{Ll}\)\s/u;

/** What stands below a number on a line of its own, or the whole. */
const titlesInCapitals: LineTest = {
  expected: 'capitals',
  holds: ({ text }) => {
    const title = text
      .replace(PART, '')
      .replace(ROMAN, '')
      .replace(/^[.:\s]+/, '');
    return title === title.toUpperCase();
  },
  actual: ({ text }) => text,
};

function lastLine({ parts }: LabelledLayout): LayoutLine | undefined {
  return [...parts.body, ...parts.headings].toSorted((a, b) => a.paragraph - b.paragraph).at(-1);
}

/** Rules about legal bases, running text and headings (PL1.II.6). */
export const bodyRules: readonly LayoutRule[] = [
  lineRule('CC.italic', 'PL1.II.6a', 'legalBases', italic(true), {
    vi: 'Căn cứ ban hành in nghiêng',
    en: 'Legal bases in italics',
  }),
  {
    id: 'CC.semicolon',
    basis: 'law',
    locator: 'PL1.II.6a',
    title: { vi: 'Sau mỗi căn cứ có dấu chấm phẩy', en: 'A semicolon after each legal basis' },
    expected: ';',
    evaluate: ({ parts }) => outcomeOf(parts.legalBases.slice(0, -1), reading(/;$/u, ';')),
  },
  {
    id: 'CC.last_dot',
    basis: 'law',
    locator: 'PL1.II.6a',
    title: { vi: 'Căn cứ cuối cùng kết thúc bằng dấu chấm', en: 'A full stop after the last legal basis' },
    expected: '.',
    evaluate: ({ parts, profile }) => {
      const last = parts.legalBases.slice(-1);
      const chosen = profile.lastLegalBasisEnds;
      const outcome = outcomeOf(last, reading(chosen === ',' ? /,$/u : /\.$/u, chosen));
      // Offices that write a comma, since the sentence goes on, say so in their profile.
      return outcome.verdict === 'pass' && chosen === ','
        ? { verdict: 'pass', actual: ', as the office chose' }
        : outcome;
    },
  },
  lineRule('BODY.size', bodyLaw.locator, 'body', sized(13, 14), {
    vi: 'Cỡ chữ nội dung',
    en: 'Size of the text',
  }),
  lineRule('BODY.justify', bodyLaw.locator, 'body', justified, {
    vi: 'Nội dung canh đều hai lề',
    en: 'Text is justified',
  }),
  lineRule('BODY.indent', bodyLaw.locator, 'body', indented, {
    vi: 'Dòng đầu lùi vào 1 cm hoặc 1,27 cm',
    en: 'First line in by 1 or 1.27 cm',
  }),
  lineRule('BODY.gap', bodyLaw.locator, 'body', gapped, {
    vi: 'Khoảng cách giữa các đoạn tối thiểu 6pt',
    en: 'At least 6 pt between paragraphs',
  }),
  lineRule('BODY.line', bodyLaw.locator, 'body', spaced, {
    vi: 'Dãn dòng từ 1 đến 1,5 lines',
    en: 'Line spacing of 1 to 1.5 lines',
  }),
  {
    id: 'BODY.upright',
    basis: 'law',
    locator: bodyLaw.locator,
    title: { vi: 'Nội dung in đứng', en: 'Text is upright' },
    expected: 'upright',
    evaluate: uprightOutcome,
  },
  headingRule('LV.part_bold', PART, bold(true), {
    vi: 'Phần, chương, mục in đậm',
    en: 'Parts, chapters, divisions are bold',
  }),
  headingRule('LV.part_centred', PART, centred, {
    vi: 'Phần, chương, mục canh giữa',
    en: 'Parts, chapters, divisions are centred',
  }),
  headingRule('LV.part_caps', PART, titlesInCapitals, {
    vi: 'Tiêu đề phần, chương, mục in hoa',
    en: 'Titles of parts, chapters, divisions in capitals',
  }),
  headingRule('LV.roman_bold', ROMAN, bold(true), {
    vi: 'Mục số La Mã in đậm',
    en: 'Roman headings are bold',
  }),
  headingRule('LV.roman_caps', ROMAN, capitals, {
    vi: 'Mục số La Mã in hoa',
    en: 'Roman headings in capitals',
  }),
  headingRule('LV.article_bold', ARTICLE, bold(true), { vi: 'Điều in đậm', en: 'Articles are bold' }),
  headingRule('LV.article_dot', ARTICLE, reading(/^Điều\s+\d+\.\s/u, 'Điều 1.'), {
    vi: 'Sau số của điều có dấu chấm',
    en: 'A full stop after the number of an article',
  }),
  headingRule('LV.point_upright', POINT, italic(false), { vi: 'Điểm in đứng', en: 'Points are upright' }),
  headingRule('LV.point_letter', POINT, reading(/^[abcdđeghiklmnopqrstuvxy]\)/u, 'a b c d đ e g …'), {
    vi: 'Điểm theo thứ tự bảng chữ cái tiếng Việt',
    en: 'Points by the Vietnamese alphabet',
  }),
  {
    id: 'LV.keep_next',
    basis: 'practice',
    locator: '–',
    title: { vi: 'Đề mục cùng trang với dòng sau nó', en: 'A heading on one page with what follows' },
    expected: 'kept with next',
    evaluate: ({ parts }) => {
      const bolds = parts.headings.filter((line) => bold(true).holds(line));
      if (bolds.length === 0) return absent;
      const loose = bolds.find(({ format }) => format.keepNext !== true);
      return loose
        ? { verdict: 'notEvaluated', actual: 'shows on the page', line: loose }
        : { verdict: 'pass' };
    },
  },
  headingRule('LV.size', /^/, sized(13, 14), { vi: 'Cỡ chữ đề mục', en: 'Size of headings' }),
  {
    id: 'END.mark',
    basis: 'sample',
    locator: 'PL3.II',
    title: { vi: 'Kết thúc nội dung bằng “./.”', en: 'The text ends with `./.`' },
    expected: endMark,
    evaluate: (document) => {
      const line = lastLine(document);
      if (!line) return absent;
      return line.text.endsWith(endMark)
        ? { verdict: 'pass' }
        : { verdict: 'fail', actual: line.text.slice(-20), line };
    },
  },
];
