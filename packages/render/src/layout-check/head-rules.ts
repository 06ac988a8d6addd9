import { documentTypes, foldText, isCivilDate } from '@llw/core';
import { nationalHead, ruleLaw } from '../decree30/layout-law.ts';
import { textWidth } from '../decree30/text-width.ts';
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

/** Text that must be there: its absence breaks the rule. */
function required(rule: LayoutRule): LayoutRule {
  return {
    ...rule,
    evaluate: (document) => {
      const outcome = rule.evaluate(document);
      return outcome.verdict === 'notApplicable' ? { verdict: 'fail', actual: 'not found' } : outcome;
    },
  };
}

function widthOf({ text, runs }: LayoutLine): number {
  const [run] = runs;
  return run ? textWidth(text, { size: run.size, bold: run.bold, italic: run.italic }) : 0;
}

/** What is said of a line's width can only be told where the width of its column is said. */
const oneLine: (part: 'nationalName' | 'motto' | 'placeAndDate') => LayoutRule['evaluate'] =
  (part) =>
  ({ parts }) => {
    const [line] = parts[part];
    if (!line) return absent;
    const available = line.cell?.width;
    if (available === undefined) return { verdict: 'notEvaluated', actual: 'no column width' };
    const width = widthOf(line);
    const said = `${width.toFixed(1)} of ${available.toFixed(1)} mm`;
    return width <= available + 0.3 ? { verdict: 'pass' } : { verdict: 'fail', actual: said, line };
  };

/** Lengths of rules are read from drawn lines; a rule made otherwise shows on the page alone. */
function ruleLength(
  rule: 'motto' | 'issuer' | 'subject',
  part: 'motto' | 'issuingBody' | 'subject',
  min: number,
  max: number,
): LayoutRule['evaluate'] {
  return ({ parts }) => {
    const line = parts[part].at(-1);
    const [length] = parts.rules[rule];
    if (!line) return absent;
    if (length === undefined) return { verdict: 'notEvaluated', actual: 'no drawn line' };
    const share = length / Math.min(widthOf(line), line.cell?.width ?? Number.POSITIVE_INFINITY);
    return share >= min && share <= max
      ? { verdict: 'pass' }
      : { verdict: 'fail', actual: share.toFixed(2), line };
  };
}

const NUMBER = /^Số:\s*(?<number>\d*)\s*\/\s*(?<codes>\S+)$/u;
const codes = new Set<string>(documentTypes.map(({ code }) => code));

function codesOf({ text }: LayoutLine): readonly string[] {
  return NUMBER.exec(text)?.groups?.['codes']?.split('-') ?? [];
}

function codeOutcome(
  { parts }: LabelledLayout,
  holds: (code: string, type: string | undefined) => boolean,
): Outcome {
  const [line] = parts.number;
  const [type] = parts.typeName;
  const [code] = line ? codesOf(line) : [];
  if (!line || code === undefined) return absent;
  return holds(code, type?.text) ? { verdict: 'pass' } : { verdict: 'fail', actual: code, line };
}

const DATE = /ngày\s+(?<day>[\d.…]*)\s*tháng\s+(?<month>[\d.…]*)\s*năm\s+(?<year>\d{4})/u;

/** Something about day and month; a draft's blank is no fault. */
function dateTest(expected: string, holds: (day: string, month: string, year: string) => boolean): LineTest {
  return {
    expected,
    holds: ({ text }) => {
      const { day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
      return holds(day, month, year);
    },
    actual: ({ text }) => text,
  };
}

const blank = (part: string) => !/\d/.test(part);

const pairs = [
  [12, 13],
  [13, 14],
] as const;

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

/** Rules about Quốc hiệu, issuer, number, date, title and subject (PL1.II.1 to II.5). */
export const headRules: readonly LayoutRule[] = [
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
    evaluate: ruleLength('motto', 'motto', 0.93, 1.07),
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
    evaluate: ({ parts }) => {
      const line = parts.issuingBody.at(-1);
      const [length] = parts.rules.issuer;
      if (!line) return absent;
      if (length === undefined) return { verdict: 'notEvaluated', actual: 'no drawn line' };
      const rows = line.rows.map((text) => widthOf({ ...line, text }));
      const column = line.cell?.width ?? Number.POSITIVE_INFINITY;
      if (rows.some((width) => width > column)) return { verdict: 'notEvaluated', actual: 'wraps by itself' };
      // Over several lines the decree does not say which: the last or the longest.
      const shares = [rows.at(-1) ?? 0, Math.max(...rows)].map((width) => length / width);
      return shares.some((share) => share >= 0.3 && share <= 0.53)
        ? { verdict: 'pass' }
        : { verdict: 'fail', actual: shares.map((share) => share.toFixed(2)).join(', '), line };
    },
  },
  required(
    lineRule('SO.prefix', 'PL1.II.3a', 'number', reading(/^Số:\s/u, 'Số: '), {
      vi: 'Có chữ “Số:” và số văn bản',
      en: '`Số:` and a number',
    }),
  ),
  lineRule('SO.zero', 'PL1.II.3a', 'number', reading(/^Số:\s*(?:\d{2,}|(?=\/))/u, '01–09'), {
    vi: 'Số nhỏ hơn 10 có số 0 phía trước',
    en: 'A 0 before numbers under 10',
  }),
  lineRule('SO.size', 'PL1.II.3c', 'number', sized(13), {
    vi: 'Cỡ chữ số, ký hiệu',
    en: 'Size of number and symbol',
  }),
  lineRule('SO.slash', 'PL1.II.3c', 'number', reading(/^Số:[^/]*\/[^/]+$/u, 'one /'), {
    vi: 'Dấu gạch chéo giữa số và ký hiệu',
    en: 'One slash between number and symbol',
  }),
  lineRule('SO.hyphen', 'PL1.II.3c', 'number', reading(/\/[\p{L}\d.&]+(?:-[\p{L}\d.&]+)*$/u, 'A-B'), {
    vi: 'Các nhóm chữ cách nhau bằng gạch nối, không cách chữ',
    en: 'Hyphens without spaces between the groups',
  }),
  {
    id: 'SO.code_matches_type',
    basis: 'law',
    locator: 'PL3.I',
    title: { vi: 'Ký hiệu đúng chữ viết tắt của tên loại', en: 'Symbol has the code of the type' },
    expected: 'PL3.I',
    evaluate: (document) =>
      document.parts.typeName.length === 0
        ? absent
        : codeOutcome(document, (code, type) =>
            documentTypes.some(
              (known) => known.code === code && foldText(known.name) === foldText(type ?? ''),
            ),
          ),
  },
  {
    id: 'SO.cv_no_code',
    basis: 'law',
    locator: 'PL3.I',
    title: { vi: 'Công văn không có chữ viết tắt tên loại', en: 'An official letter has no type code' },
    expected: 'no type code',
    evaluate: (document) =>
      document.parts.letterSubject.length === 0 ? absent : codeOutcome(document, (code) => !codes.has(code)),
  },
  required(
    lineRule(
      'DATE.format',
      'PL1.II.4b',
      'placeAndDate',
      reading(/^\p{Lu}.*, ngày .*tháng .*năm \d{4}$/u, '…, ngày … tháng … năm …'),
      {
        vi: 'Địa danh và thời gian ban hành',
        en: 'Place and date',
      },
    ),
  ),
  lineRule('DATE.italic', 'PL1.II.4c', 'placeAndDate', italic(true), {
    vi: 'Địa danh và thời gian in nghiêng',
    en: 'Place and date in italics',
  }),
  lineRule('DATE.size', 'PL1.II.4c', 'placeAndDate', sized(13, 14), {
    vi: 'Cỡ chữ địa danh và thời gian',
    en: 'Size of place and date',
  }),
  lineRule('DATE.centred', 'PL1.II.4c', 'placeAndDate', centred, {
    vi: 'Địa danh và thời gian canh giữa dưới Quốc hiệu',
    en: 'Place and date centred under Quốc hiệu',
  }),
  lineRule(
    'DATE.day_zero',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('01–09', (day) => blank(day) || /^(?:0[1-9]|[1-3]\d)$/.test(day)),
    { vi: 'Ngày nhỏ hơn 10 có số 0 phía trước', en: 'A 0 before days under 10' },
  ),
  lineRule(
    'DATE.month_zero',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('01, 02', (_, month) => !/^[12]$/.test(month)),
    { vi: 'Tháng 1, tháng 2 có số 0 phía trước', en: 'A 0 before months 1 and 2' },
  ),
  lineRule(
    'DATE.month_plain',
    '–',
    'placeAndDate',
    dateTest('3–12', (_, month) => !/^0[3-9]$/.test(month)),
    { vi: 'Tháng 3 đến tháng 9 không có số 0 phía trước', en: 'No 0 before months 3 to 9' },
    'practice',
  ),
  lineRule(
    'DATE.valid',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('a day of the calendar', (day, month, year) =>
      blank(day) || blank(month)
        ? true
        : isCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    ),
    { vi: 'Ngày có trong lịch', en: 'A day that exists' },
  ),
  {
    id: 'DATE.oneline',
    basis: 'practice',
    locator: 'PL1.II.4c',
    title: { vi: 'Địa danh và thời gian trên một dòng', en: 'Place and date on one line' },
    expected: 'one line',
    evaluate: oneLine('placeAndDate'),
  },
  {
    id: 'DATE.same_line_as_number',
    basis: 'law',
    locator: 'PL1.II.4c',
    title: { vi: 'Cùng dòng với số, ký hiệu', en: 'On one line with the number' },
    expected: 'same row',
    evaluate: ({ parts }) => {
      const [number] = parts.number;
      const [date] = parts.placeAndDate;
      if (!number || !date) return absent;
      if (!number.cell || !date.cell) return { verdict: 'notEvaluated', actual: 'no table' };
      const same = number.cell.table === date.cell.table && number.cell.row === date.cell.row;
      return same ? { verdict: 'pass' } : { verdict: 'fail', actual: 'another row', line: date };
    },
  },
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
    evaluate: (document) => {
      const [line] = document.parts.subject;
      const section = line && document.sections[line.section];
      if (!line || !section) return absent;
      const { left = 0, right = 0 } = line.format;
      const room = section.width - section.margins.left - section.margins.right - left - right;
      // A subject over several lines is measured on the page, where its lines are known.
      if (widthOf(line) > room) return { verdict: 'notEvaluated', actual: 'several lines' };
      return ruleLength('subject', 'subject', 0.3, 0.53)(document);
    },
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
