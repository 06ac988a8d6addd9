import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import { absent, type LayoutRule, type Outcome } from './layout-rule.ts';

/** Running text, headings and legal bases in small letters: what the rules of capitals are about. */
function sentences({ parts }: LabelledLayout): readonly LayoutLine[] {
  return [...parts.legalBases, ...parts.headings, ...parts.body, ...parts.subject]
    .filter(({ text }) => text !== text.toUpperCase())
    .toSorted((a, b) => a.paragraph - b.paragraph);
}

/** A wrong way of writing, and how sure it is that it is one. */
interface Fault {
  readonly pattern: RegExp;
  /** Only a person can tell from the sentence. */
  readonly doubtful?: true;
}

function found(line: LayoutLine, { pattern }: Fault): string | undefined {
  return pattern.exec(line.text)?.[0].trim();
}

/** The first sure fault fails, the first doubtful one asks for a person. */
function outcomeOf(lines: readonly LayoutLine[], faults: readonly Fault[]): Outcome {
  if (lines.length === 0) return absent;
  const sureFirst = faults.toSorted((a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false));
  for (const fault of sureFirst) {
    for (const line of lines) {
      const actual = found(line, fault);
      if (actual !== undefined) return { verdict: fault.doubtful ? 'needsReview' : 'fail', actual, line };
    }
  }
  return { verdict: 'pass' };
}

function capitalRule(
  id: string,
  locator: string,
  expected: string,
  title: LayoutRule['title'],
  faults: readonly Fault[],
): LayoutRule {
  const evaluate = (document: LabelledLayout) => outcomeOf(sentences(document), faults);
  return { id, basis: 'law', locator, title, expected, evaluate };
}

/** Not in the middle of a word. */
const START = '(?<![\\p{L}\\p{M}\\d])';
const END = '(?![\\p{L}\\p{M}\\d])';
/** Something that is no end of a sentence, then a blank: what follows stands within a sentence. */
const WITHIN = '(?<=[\\p{L}\\p{M}\\d,)”"] )';
const pattern = (source: string) => new RegExp(source, 'u');

/** Words that end in `mục` and name no division. */
const NOT_DIVISION = '(?<!(?:danh|tiết|hạng|chuyên|đề|đầu|thư) )';
/** Words after which a unit with a number is a count of units. */
const COUNTED = '(?<!(?:các|những|mấy|số|mỗi|\\d) )';
/** Bodies that have `nhân dân` in their name, where it is written small; without their first letter, of either case. */
const OF_BODIES =
  '(?<!(?:y ban|ỷ ban|ội đồng|òa án|oà án|iện kiểm sát|ông an|uân đội|n ninh|ảnh sát|uỹ tín dụng) )';
const MONTHS = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp';
const WEEKDAYS = 'hai|ba|tư|năm|sáu|bảy';

/**
 * Rules about capital letters (PL2). Those that can be told without a list of names are told; the rest is left
 * to a person, and said so.
 */
export const capitalRules: readonly LayoutRule[] = [
  capitalRule(
    'CAP.sentence',
    'PL2.I',
    'Aa. Bb',
    { vi: 'Viết hoa đầu câu và khi xuống dòng', en: 'A capital begins a sentence and a paragraph' },
    [
      // Abbreviations are short or have full stops within: a sentence ends in a word of three letters at least.
      { pattern: pattern('[\\p{Ll}\\p{M}]{3}[.?!] \\p{Ll}[\\p{L}\\p{M}]*') },
      { pattern: pattern('^(?:(?:[IVXLC]+|\\d+)\\. |\\p{Ll}\\) )?\\p{Ll}[\\p{L}\\p{M}]* ') },
      { pattern: pattern('^[-+*•] \\p{Ll}[\\p{L}\\p{M}]*'), doubtful: true },
    ],
  ),
  capitalRule(
    'CAP.parts_of_a_document',
    'PL2.V.7',
    'điểm a khoản 2 Điều 3 Mục 4 Chương V',
    {
      vi: 'Viện dẫn: viết hoa Phần, Chương, Mục, Tiểu mục, Điều; không viết hoa khoản, điểm',
      en: 'Cited parts: capitals for Phần, Chương, Mục, Tiểu mục, Điều, none for khoản, điểm',
    },
    [
      { pattern: pattern(`${START}(?:điều|chương) (?:\\d+|[IVXLC]+)${END}`) },
      { pattern: pattern(`${START}phần [IVXLC]+${END}`) },
      { pattern: pattern(`${START}${NOT_DIVISION}(?:tiểu mục|mục) (?:\\d+|[IVXLC]+)${END}`) },
      { pattern: pattern(`${WITHIN}Khoản \\d+${END}`) },
      { pattern: pattern(`${WITHIN}Điểm [a-zđ](?=,|;|\\)| khoản| Khoản)`) },
    ],
  ),
  capitalRule(
    'CAP.months_and_weekdays',
    'PL2.V.8c',
    'thứ Hai, tháng Tám, tháng 8',
    { vi: 'Tên ngày trong tuần, tháng trong năm', en: 'Weekdays and months' },
    [
      { pattern: pattern(`${WITHIN}Tháng \\d{1,2}${END}`) },
      { pattern: pattern(`${START}thứ (?:${WEEKDAYS}),? ngày \\d`) },
      { pattern: pattern(`${START}tháng (?:${MONTHS}) năm \\d{4}`) },
      { pattern: pattern(`${START}tháng (?:${MONTHS})${END}`), doubtful: true },
    ],
  ),
  capitalRule(
    'CAP.numbered_units',
    'PL2.III.1b',
    'Quận 1, Phường 12',
    { vi: 'Đơn vị hành chính đặt theo chữ số', en: 'Units named by a number' },
    [{ pattern: pattern(`${START}${COUNTED}(?:quận|phường) \\d{1,2}(?![\\d.,]?\\d)${END}`) }],
  ),
  capitalRule(
    'CAP.special_units',
    'PL2.III.1c',
    'Thủ đô Hà Nội, Thành phố Hồ Chí Minh',
    { vi: 'Viết hoa Thủ đô Hà Nội, Thành phố Hồ Chí Minh', en: 'The capital and Ho Chi Minh City' },
    [{ pattern: pattern(`${START}(?:thủ đô Hà Nội|thành phố Hồ Chí Minh)${END}`) }],
  ),
  capitalRule(
    'CAP.special_nouns',
    'PL2.V.1',
    'Nhân dân, Nhà nước',
    { vi: 'Viết hoa Nhân dân, Nhà nước', en: 'Nhân dân, Nhà nước' },
    // The decree itself writes “cơ quan nhà nước” small: whether a noun or an attribute, a person tells.
    [{ pattern: pattern(`${START}(?:${OF_BODIES}nhân dân|nhà nước)${END}`), doubtful: true }],
  ),
  {
    id: 'CAP.names',
    basis: 'law',
    locator: 'PL2.II',
    title: {
      vi: 'Viết hoa tên người, địa danh, cơ quan, danh hiệu, tên văn bản',
      en: 'Capitals in names of persons, places, bodies, honours, documents',
    },
    expected: 'PL2.II–V',
    evaluate: (document) =>
      sentences(document).length === 0 ? absent : { verdict: 'needsReview', actual: 'needs a list of names' },
  },
];
