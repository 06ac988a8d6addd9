import { foldText } from './fold-text.ts';

/** How exact a number is meant. */
export type NumberQualifier = 'about' | 'moreThan' | 'almost' | 'lessThan' | 'atLeast' | 'atMost';

/** What stands in the place of a number: none there is, a dash or stroke, not yet, does not apply. */
export type NumberMark = 'none' | 'dash' | 'notYet' | 'notApplicable';

/** Phrases by their folded form. */
export type Phrases<T> = ReadonlyMap<string, T>;

function phrases<T>(entries: readonly (readonly [T, ...string[]])[]): Phrases<T> {
  const byKey = new Map<string, T>();
  for (const [value, ...written] of entries) for (const form of written) byKey.set(foldText(form), value);
  return byKey;
}

/** Words before a number that make it an estimate or a bound. */
export const qualifiersBefore = phrases<NumberQualifier>([
  [
    'about',
    'khoảng',
    'khoảng chừng',
    'chừng',
    'ước',
    'ước tính',
    'ước đạt',
    'ước khoảng',
    'xấp xỉ',
    'tầm',
    '~',
    '≈',
  ],
  ['moreThan', 'hơn', 'trên', '>'],
  ['almost', 'gần', 'ngót', 'suýt soát'],
  ['lessThan', 'dưới', 'chưa đến', 'chưa tới', 'không đến', '<'],
  ['atLeast', 'ít nhất', 'tối thiểu', 'không dưới', '≥', '>='],
  ['atMost', 'nhiều nhất', 'tối đa', 'không quá', '≤', '<='],
]);

/** Words behind a number that make it a bound. */
export const qualifiersAfter = phrases<NumberQualifier>([
  ['atLeast', 'trở lên'],
  ['atMost', 'trở xuống'],
]);

/** Words that multiply: the power of ten. */
export const powersOfTen = phrases<number>([
  [1, 'chục'],
  [2, 'trăm'],
  [3, 'nghìn', 'ngàn', 'k'],
  [4, 'vạn'],
  [6, 'triệu', 'tr'],
  [9, 'tỷ'],
]);

/** Words that add half of the word before: `3 triệu rưỡi` is 3,500,000. */
export const halves = phrases<true>([[true, 'rưỡi']]);

/** Words and marks that stand in the place of a number, beside blank. */
export const marks = phrases<NumberMark>([
  ['none', 'không', 'không có', 'không phát sinh', 'ko', 'ko có'],
  ['notYet', 'chưa', 'chưa có', 'chưa có số liệu', 'chưa thực hiện', 'chưa tổ chức'],
  ['notApplicable', 'không áp dụng', 'không thuộc đối tượng', 'n/a'],
]);

/**
 * Units of measure (đơn vị tính) of the reports of the Week, each with other ways to write it. `lượt` is
 * attendances, `người` heads: they are never the same unit.
 */
export const measures = phrases<string>([
  ['%', '%', 'phần trăm'],
  ['đồng', 'đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam', '₫'],
  ['người', 'người'],
  ['lượt', 'lượt'],
  ['lượt người', 'lượt người'],
  ['lớp', 'lớp'],
  ['buổi', 'buổi'],
  ['cuộc', 'cuộc'],
  ['lần', 'lần'],
  ['chuyên đề', 'chuyên đề'],
  ['hoạt động', 'hoạt động'],
  ['hội thảo', 'hội thảo'],
  ['tọa đàm', 'tọa đàm'],
  ['cuốn', 'cuốn'],
  ['quyển', 'quyển'],
  ['bản', 'bản'],
  ['đầu sách', 'đầu sách'],
  ['tài liệu', 'tài liệu'],
  ['tờ', 'tờ'],
  ['chiếc', 'chiếc'],
  ['cái', 'cái'],
  ['băng rôn', 'băng rôn'],
  ['pano', 'pano'],
  ['bài', 'bài'],
  ['tin', 'tin'],
  ['phóng sự', 'phóng sự'],
  ['suất', 'suất'],
  ['giải', 'giải'],
  ['điểm cầu', 'điểm cầu'],
  ['cơ sở', 'cơ sở'],
  ['trung tâm', 'trung tâm'],
  ['trường', 'trường'],
  ['đơn vị', 'đơn vị'],
  ['tập thể', 'tập thể'],
  ['cá nhân', 'cá nhân'],
  ['hộ', 'hộ'],
  ['gia đình', 'gia đình'],
  ['dòng họ', 'dòng họ'],
  ['học sinh', 'học sinh'],
  ['học viên', 'học viên'],
  ['giáo viên', 'giáo viên'],
  ['xã', 'xã'],
  ['phường', 'phường'],
]);

const LONGEST_PHRASE = 4;

/** A phrase that a text begins with, longest first, and what is left behind it. */
export interface LeadingPhrase<T> {
  readonly value: T;
  readonly rest: string;
}

/** Finds a phrase at the beginning of a text whose words are apart by single spaces. */
export function leadingPhrase<T>(text: string, known: Phrases<T>): LeadingPhrase<T> | undefined {
  if (text === '') return undefined;
  const words = text.split(' ', LONGEST_PHRASE);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    const value = known.get(foldText(phrase));
    if (value !== undefined) return { value, rest: text.slice(phrase.length).trimStart() };
  }
  return undefined;
}
