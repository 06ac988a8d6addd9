import { foldText, foldWithoutDiacritics } from './fold-text.ts';

/** How exact a number is meant. */
export type NumberQualifier = 'about' | 'moreThan' | 'almost' | 'lessThan' | 'atLeast' | 'atMost';

/**
 * What stands in the place of a number. Two say what they mean: `notKnown` that there is no figure yet, and
 * `notApplicable` that there can be none. The others may mean 0 or not: `none` (`không`), `notYet` (`chưa`), and
 * `dash` for a dash, a stroke or `n/a`.
 */
export type NumberMark = 'none' | 'dash' | 'notYet' | 'notKnown' | 'notApplicable';

/** Phrases by their folded form. */
export type Phrases<T> = ReadonlyMap<string, T>;

function phrases<T>(entries: readonly (readonly [T, ...string[]])[]): Phrases<T> {
  const byKey = new Map<string, T>();
  for (const [value, ...written] of entries) for (const form of written) byKey.set(foldText(form), value);
  return byKey;
}

/** Names with other ways to write each. */
const named = (names: readonly (readonly [string, ...string[]])[]): Phrases<string> =>
  phrases(names.map(([name, ...others]) => [name, name, ...others]));

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

/** Words before a number that change nothing of it: `Tổng số: 12`, `có 12 lớp`. */
export const introductions = phrases<true>([
  [true, 'tổng', 'tổng số', 'tổng cộng', 'số lượng', 'có', 'là', 'được', 'gồm', 'đạt'],
]);

/** Words behind a number that make it a bound. */
export const qualifiersAfter = phrases<NumberQualifier>([
  ['atLeast', 'trở lên'],
  ['atMost', 'trở xuống'],
]);

/**
 * Words that multiply: the power of ten. Those that leave one reading are also known without their marks;
 * `tram` is not, since it may be stations (trạm) as well as hundreds.
 */
export const powersOfTen = phrases<number>([
  [1, 'chục'],
  [2, 'trăm'],
  [3, 'nghìn', 'ngàn', 'k', 'nghin', 'ngan'],
  [4, 'vạn'],
  [6, 'triệu', 'tr', 'trieu'],
  [9, 'tỷ', 'ty'],
]);

/** Words typed without their marks that may multiply, and letters that look like the digits 0 and 1. */
const MAY_BE_MORE = /^(?:(?:tram|chuc|ruoi)(?: |$)|van(?: dong)?$|[Ool|I]+$)/;

/** Whether words behind a number leave its value in doubt, not its unit alone: `5 tram`, `1O`. */
export const mayBeMore = (words: string): boolean => MAY_BE_MORE.test(words);

/** Words that add half of the word before: `3 triệu rưỡi` is 3,500,000. */
export const halves = phrases<true>([[true, 'rưỡi']]);

/** Words and marks that stand in the place of a number, beside blank. */
export const marks = phrases<NumberMark>([
  ['none', 'không', 'không có', 'ko', 'ko có', 'khong', 'khong co'],
  ['none', 'không phát sinh', 'không tổ chức', 'không thực hiện', 'không diễn ra'],
  ['dash', 'n/a'],
  ['notYet', 'chưa', 'chưa có', 'chưa thực hiện', 'chưa tổ chức', 'chua', 'chua co'],
  [
    'notKnown',
    'chưa có số liệu',
    'chưa thống kê',
    'chưa thống kê được',
    'chưa tổng hợp',
    'chưa rõ',
    'đang cập nhật',
    'đang tổng hợp',
    'không rõ',
    'không có số liệu',
  ],
  ['notApplicable', 'không áp dụng', 'không thuộc đối tượng'],
]);

/**
 * Units of measure (đơn vị tính) of the reports of the Week, each with other ways to write it. `lượt` is
 * attendances, `người` heads: they are never the same unit.
 */
const measures = named([
  ['%', 'phần trăm'],
  ['đồng', 'đồng chẵn', 'đ', 'vnđ', 'vnd', 'đồng việt nam', '₫'],
  ['USD', 'đô', 'đô la', 'đô la mỹ', '$'],
  ['người', 'ng', 'người tham gia', 'người tham dự'],
  ['lượt', 'lượt tham gia', 'lượt tham dự', 'lượt đọc', 'lượt truy cập'],
  ['lượt người', 'lượt người tham gia', 'lượt người tham dự'],
  ['lớp', 'lớp học', 'lớp bồi dưỡng'],
  ['buổi'],
  ['cuộc'],
  ['lần'],
  ['chuyên đề'],
  ['hoạt động'],
  ['hội thảo'],
  ['tọa đàm'],
  ['cuốn', 'cuốn sách'],
  ['quyển', 'quyển sách'],
  ['bản'],
  ['đầu sách'],
  ['tài liệu'],
  ['tờ', 'tờ rơi', 'tờ báo tường'],
  ['chiếc'],
  ['cái'],
  ['băng rôn'],
  ['khẩu hiệu'],
  ['pano'],
  ['bài', 'bài viết', 'bài báo', 'bài đăng'],
  ['tin', 'tin bài', 'bản tin'],
  ['phóng sự'],
  ['suất'],
  ['giải'],
  ['điểm cầu'],
  ['cơ sở', 'cơ sở giáo dục'],
  ['trung tâm', 'trung tâm htcđ', 'tthtcđ'],
  ['trường', 'trường học'],
  ['đơn vị'],
  ['tập thể'],
  ['cá nhân'],
  ['hộ'],
  ['gia đình'],
  ['dòng họ'],
  ['học sinh', 'hs', 'em'],
  ['học viên'],
  ['giáo viên', 'gv'],
  ['cán bộ'],
  ['phụ huynh'],
  ['đại biểu'],
  ['xã'],
  ['phường'],
]);

const ASCII = /^[\x20-\x7e]+$/;

let unmarked: Phrases<string> | undefined;

/** The units of measure by their letters without marks, for text typed without any. */
function unmarkedMeasures(): Phrases<string> {
  unmarked ??= new Map(Array.from(measures, ([key, measure]) => [foldWithoutDiacritics(key), measure]));
  return unmarked;
}

/** The unit of measure that a text names, also where it was typed without marks: `nguoi`, `VND`. */
export function knownMeasure(text: string): string | undefined {
  const measure = measures.get(foldText(text));
  return measure ?? (ASCII.test(text) ? unmarkedMeasures().get(foldWithoutDiacritics(text)) : undefined);
}

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
