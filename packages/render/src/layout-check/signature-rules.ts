import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import {
  absent,
  bold,
  capitals,
  centred,
  type LayoutRule,
  lineRule,
  type Outcome,
  outcomeOf,
  reading,
  sized,
} from './layout-rule.ts';

/** Only these stand before a position, in capitals with a full stop (PL1.II.7b). */
const ABBREVIATED = /^(?:TM|Q|KT|TL|TUQ|T\/M|K\/T|T\/L)\b/u;
const DEGREE = /^(?:GS|PGS|TS|ThS|BS|DS|KS|CN)\b\.?|^(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ)\s/u;

/** All of these stand in one row that no page break may cut. */
function inWholeRow(lines: readonly LayoutLine[]): boolean {
  const [first] = lines;
  return lines.every(
    ({ cell }) =>
      cell?.keptWhole === true && cell.table === first?.cell?.table && cell.row === first.cell.row,
  );
}

/** Each of these but the last is kept with what follows, and nothing else lies between. */
function inKeptParagraphs(lines: readonly LayoutLine[], all: readonly LayoutLine[]): boolean {
  const from = lines[0]?.paragraph ?? 0;
  const to = lines.at(-1)?.paragraph ?? 0;
  const between = all.filter(({ paragraph }) => paragraph >= from && paragraph < to);
  return (
    lines.every(({ cell }) => cell === undefined) && between.every(({ format }) => format.keepNext === true)
  );
}

const notSplit: LayoutRule = {
  id: 'SIGN.not_split',
  basis: 'practice',
  locator: '–',
  title: { vi: 'Khối chữ ký không bị tách trang', en: 'The signature stays on one page' },
  expected: 'one page',
  evaluate: ({ parts, layout }) => {
    const block = [...parts.authority, ...parts.signerName];
    if (block.length === 0) return absent;
    const kept = inWholeRow(block) || inKeptParagraphs(block, layout.lines);
    return kept ? { verdict: 'pass' } : { verdict: 'notEvaluated', actual: 'shows on the page' };
  },
};

/** The last line of the text before the signature, kept with it: no page holds the signature alone. */
const notAlone: LayoutRule = {
  id: 'SIGN.not_alone',
  basis: 'practice',
  locator: '–',
  title: {
    vi: 'Khối chữ ký không đứng một mình trên trang',
    en: 'The signature does not stand alone on a page',
  },
  expected: 'text above it',
  evaluate: ({ parts }) => {
    const last = [...parts.body, ...parts.headings].toSorted((a, b) => a.paragraph - b.paragraph).at(-1);
    if (!last || parts.authority.length === 0) return absent;
    return last.format.keepNext === true
      ? { verdict: 'pass' }
      : { verdict: 'notEvaluated', actual: 'shows on the page' };
  },
};

/** `KT. X` stands directly above `PHÓ X`. */
function deputyOutcome({ parts }: LabelledLayout): Outcome {
  const rows = parts.authority.flatMap(({ rows: texts, ...line }) => texts.map((text) => ({ text, line })));
  const at = rows.findIndex(({ text }) => text.startsWith('KT.'));
  if (at < 0) return absent;
  const head = rows[at]?.text.replace(/^KT\.\s*/u, '') ?? '';
  const below = rows[at + 1]?.text ?? '';
  const matches = below.startsWith('PHÓ ') && below.slice(4).startsWith(head.split(' ')[0] ?? '');
  return matches ? { verdict: 'pass' } : { verdict: 'fail', actual: `${head} / ${below}` };
}

/** Rules about the signature (PL1.II.7). */
export const signatureRules: readonly LayoutRule[] = [
  {
    id: 'SIGN.abbreviation',
    basis: 'law',
    locator: 'PL1.II.7b',
    title: { vi: 'Quyền hạn ghi TM., Q., KT., TL., TUQ.', en: 'Authority as TM., Q., KT., TL., TUQ.' },
    expected: 'TM. Q. KT. TL. TUQ.',
    evaluate: ({ parts }) =>
      outcomeOf(
        parts.authority.filter(({ text }) => ABBREVIATED.test(text)),
        reading(/^(?:TM|Q|KT|TL|TUQ)\. /u, 'KT. …'),
      ),
  },
  {
    id: 'SIGN.deputy_below_head',
    basis: 'law',
    locator: 'PL1.II.7b',
    title: { vi: 'Dưới “KT. …” là chức vụ cấp phó', en: 'Below `KT. …` the deputy’s position' },
    expected: 'KT. X / PHÓ X',
    evaluate: deputyOutcome,
  },
  lineRule('SIGN.bold', 'PL1.II.7đ', 'authority', bold(true), {
    vi: 'Quyền hạn, chức vụ in đậm',
    en: 'Authority and position are bold',
  }),
  lineRule('SIGN.caps', 'PL1.II.7đ', 'authority', capitals, {
    vi: 'Quyền hạn, chức vụ in hoa',
    en: 'Authority and position in capitals',
  }),
  lineRule('SIGN.size', 'PL1.II.7đ', 'authority', sized(13, 14), {
    vi: 'Cỡ chữ quyền hạn, chức vụ',
    en: 'Size of authority and position',
  }),
  lineRule('SIGN.name_bold', 'PL1.II.7đ', 'signerName', bold(true), {
    vi: 'Họ tên người ký in đậm',
    en: 'Name of the signer is bold',
  }),
  lineRule('SIGN.name_size', 'PL1.II.7đ', 'signerName', sized(13, 14), {
    vi: 'Cỡ chữ họ tên người ký',
    en: 'Size of the signer’s name',
  }),
  lineRule('SIGN.name_centred', 'PL1.II.7đ', 'signerName', centred, {
    vi: 'Họ tên canh giữa dưới chức vụ',
    en: 'Name centred below the position',
  }),
  lineRule(
    'SIGN.no_degree',
    'PL1.II.7c',
    'signerName',
    { expected: 'name alone', holds: ({ text }) => !DEGREE.test(text), actual: ({ text }) => text },
    { vi: 'Không ghi học hàm, học vị trước họ tên', en: 'No degree before the name' },
  ),
  notSplit,
  notAlone,
  lineRule(
    'SIGN.centred',
    'PL3.II',
    'authority',
    centred,
    { vi: 'Quyền hạn, chức vụ canh giữa', en: 'Authority and position are centred' },
    'sample',
  ),
  lineRule(
    'SIGN.name_case',
    'PL1.II.7đ',
    'signerName',
    { expected: 'in thường', holds: ({ text }) => text !== text.toUpperCase(), actual: ({ text }) => text },
    { vi: 'Họ tên người ký in thường', en: 'Name of the signer in small letters' },
  ),
];
