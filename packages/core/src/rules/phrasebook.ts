import type { Language } from '../text/localized-text.ts';
import type { ChildOperator, ComparisonOperator } from './expression.ts';

/** How rules are put into words in one language. Parts come in as words already. */
export interface Phrasebook {
  readonly comparison: Readonly<Record<ComparisonOperator, string>>;
  quoted(label: string): string;
  list(items: readonly string[], joint: 'and' | 'or'): string;
  previous(label: string): string;
  parent(label: string): string;
  children(label: string, by: ChildOperator): string;
  attribute(name: string): string;
  sum(terms: string): string;
  difference(left: string, right: string): string;
  times(factor: string, of: string): string;
  product(left: string, right: string): string;
  quotient(left: string, right: string): string;
  absolute(of: string): string;
  least(of: string): string;
  greatest(of: string): string;
  coalesce(of: string): string;
  choose(condition: string, whenTrue: string, whenFalse: string): string;
  countWhere(cells: string, comparison: string, than: string): string;
  countAnswered(cells: string): string;
  not(condition: string): string;
  reported(label: string): string;
  mustReport(label: string): string;
  yes(label: string): string;
  forEach(dimension: string): string;
  when(condition: string, then: string): string;
  eachAtMost(parts: string, whole: string): string;
  comparedFrom(amount: string): string;
  exclusive(first: string, second: string): string;
  complete(cells: string, share: string | undefined): string;
  absoluteTolerance(amount: string): string;
  relativeTolerance(percent: string): string;
  intervalTolerance(by: 'rounding' | 'truncation'): string;
}

/** Figures known of a unit that rules may ask for, in words. */
const attributes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  schools: { vi: 'số cơ sở giáo dục trên địa bàn', en: 'the number of educational institutions of the area' },
  communes: { vi: 'số xã, phường trên địa bàn', en: 'the number of communes of the area' },
  pupils: { vi: 'số học sinh', en: 'the number of pupils' },
};

function listed(items: readonly string[], joint: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

const vietnamese: Phrasebook = {
  comparison: {
    eq: 'bằng',
    ne: 'khác',
    lt: 'nhỏ hơn',
    le: 'không lớn hơn',
    gt: 'lớn hơn',
    ge: 'không nhỏ hơn',
  },
  quoted: (label) => `“${label}”`,
  list: (items, joint) => listed(items, joint === 'and' ? 'và' : 'hoặc'),
  previous: (label) => `${label} của kỳ trước`,
  parent: (label) => `${label} của đơn vị cấp trên`,
  children: (label, by) =>
    ({
      sum: `tổng ${label} của các đơn vị cấp dưới`,
      min: `giá trị nhỏ nhất của ${label} ở các đơn vị cấp dưới`,
      max: `giá trị lớn nhất của ${label} ở các đơn vị cấp dưới`,
      count: `số đơn vị cấp dưới có ghi ${label}`,
    })[by],
  attribute: (name) => attributes[name]?.vi ?? `số liệu “${name}” của đơn vị`,
  sum: (terms) => `tổng của ${terms}`,
  difference: (left, right) => `hiệu của ${left} và ${right}`,
  times: (factor, of) => `${factor} lần ${of}`,
  product: (left, right) => `tích của ${left} và ${right}`,
  quotient: (left, right) => `thương của ${left} chia cho ${right}`,
  absolute: (of) => `giá trị tuyệt đối của ${of}`,
  least: (of) => `số nhỏ nhất trong ${of}`,
  greatest: (of) => `số lớn nhất trong ${of}`,
  coalesce: (of) => `giá trị đầu tiên có được trong ${of}`,
  choose: (condition, whenTrue, whenFalse) => `${whenTrue} nếu ${condition}, còn lại là ${whenFalse}`,
  countWhere: (cells, comparison, than) => `số chỉ tiêu trong ${cells} có giá trị ${comparison} ${than}`,
  countAnswered: (cells) => `số chỉ tiêu đã trả lời trong ${cells}`,
  not: (condition) => `không được có: ${condition}`,
  reported: (label) => `${label} đã được ghi`,
  mustReport: (label) => `${label} phải được ghi`,
  yes: (label) => `${label} là “có”`,
  forEach: (dimension) => `với mỗi nhóm của phân tổ ${dimension}, `,
  when: (condition, then) => `nếu ${condition} thì ${then}`,
  eachAtMost: (parts, whole) => `từng chỉ tiêu ${parts} không lớn hơn ${whole}`,
  comparedFrom: (amount) => `chỉ so sánh khi một trong hai số từ ${amount} trở lên`,
  exclusive: (first, second) => `${first} và ${second} không cùng lớn hơn 0`,
  complete: (cells, share) =>
    share === undefined
      ? `phải trả lời đủ ${cells}`
      : `phải trả lời ít nhất ${share} số chỉ tiêu trong ${cells}`,
  absoluteTolerance: (amount) => `cho phép chênh lệch đến ${amount}`,
  relativeTolerance: (percent) => `cho phép chênh lệch đến ${percent}`,
  intervalTolerance: (by) =>
    by === 'rounding'
      ? 'cho phép chênh lệch do làm tròn theo độ chính xác đã khai'
      : 'cho phép chênh lệch do cắt bớt chữ số theo độ chính xác đã khai',
};

const english: Phrasebook = {
  comparison: {
    eq: 'equals',
    ne: 'differs from',
    lt: 'is less than',
    le: 'is at most',
    gt: 'is more than',
    ge: 'is at least',
  },
  quoted: (label) => `“${label}”`,
  list: (items, joint) => listed(items, joint),
  previous: (label) => `${label} of the period before`,
  parent: (label) => `${label} of the unit above`,
  children: (label, by) =>
    ({
      sum: `the sum of ${label} over the units below`,
      min: `the least ${label} of the units below`,
      max: `the greatest ${label} of the units below`,
      count: `the number of units below that report ${label}`,
    })[by],
  attribute: (name) => attributes[name]?.en ?? `the unit’s figure “${name}”`,
  sum: (terms) => `the sum of ${terms}`,
  difference: (left, right) => `${left} less ${right}`,
  times: (factor, of) => `${factor} times ${of}`,
  product: (left, right) => `the product of ${left} and ${right}`,
  quotient: (left, right) => `${left} divided by ${right}`,
  absolute: (of) => `the amount of ${of}`,
  least: (of) => `the least of ${of}`,
  greatest: (of) => `the greatest of ${of}`,
  coalesce: (of) => `the first known of ${of}`,
  choose: (condition, whenTrue, whenFalse) => `${whenTrue} if ${condition}, else ${whenFalse}`,
  countWhere: (cells, comparison, than) => `the number of ${cells} whose value ${comparison} ${than}`,
  countAnswered: (cells) => `the number of ${cells} that are answered`,
  not: (condition) => `it must not be that ${condition}`,
  reported: (label) => `${label} is filled in`,
  mustReport: (label) => `${label} must be filled in`,
  yes: (label) => `${label} is “yes”`,
  forEach: (dimension) => `for each category of ${dimension}, `,
  when: (condition, then) => `where ${condition}, ${then}`,
  eachAtMost: (parts, whole) => `each of ${parts} is at most ${whole}`,
  comparedFrom: (amount) => `compared only where one of the two is ${amount} or more`,
  exclusive: (first, second) => `${first} and ${second} are not both more than 0`,
  complete: (cells, share) =>
    share === undefined
      ? `all of ${cells} must be answered`
      : `at least ${share} of ${cells} must be answered`,
  absoluteTolerance: (amount) => `give or take ${amount}`,
  relativeTolerance: (percent) => `give or take ${percent}`,
  intervalTolerance: (by) =>
    by === 'rounding'
      ? 'as far as values rounded to their declared accuracy can tell'
      : 'as far as values cut off at their declared accuracy can tell',
};

/** The words of each language. */
export const phrasebooks: Readonly<Record<Language, Phrasebook>> = { vi: vietnamese, en: english };
