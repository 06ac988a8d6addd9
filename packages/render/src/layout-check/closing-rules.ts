import { urgencyBoxes } from '../decree30/layout-law.ts';
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

/** Only these stand before a position, in capitals with a full stop (PL1.II.7b). */
const ABBREVIATED = /^(?:TM|Q|KT|TL|TUQ|T\/M|K\/T|T\/L)\b/u;
const DEGREE = /^(?:GS|PGS|TS|ThS|BS|DS|KS|CN)\b\.?|^(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ)\s/u;

const notSplit: LayoutRule = {
  id: 'SIGN.not_split',
  basis: 'practice',
  locator: '–',
  title: { vi: 'Khối chữ ký không bị tách trang', en: 'The signature stays on one page' },
  expected: 'one page',
  evaluate: ({ parts }) =>
    parts.authority.length > 0 ? { verdict: 'notEvaluated', actual: 'shows on the page' } : absent,
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

function salutationOutcome(
  { parts }: LabelledLayout,
  holds: (isLetter: boolean, has: boolean) => boolean,
): Outcome {
  const isLetter = parts.letterSubject.length > 0;
  const has = parts.addressees.length > 0;
  return holds(isLetter, has) ? { verdict: 'pass' } : { verdict: 'fail', actual: has ? 'Kính gửi' : 'none' };
}

/** Types that go to a superior body and so name it. */
const ADDRESSED = /^(?:báo cáo|tờ trình)$/iu;

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

/** Rules about Kính gửi, signature, recipients and marks (PL1.II.7, II.9, III.2, III.4). */
export const closingRules: readonly LayoutRule[] = [
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
];
