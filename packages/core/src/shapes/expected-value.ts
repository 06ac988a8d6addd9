import type * as z from 'zod';
import type { LocalizedText } from '../text/localized-text.ts';

type Issue = z.core.$ZodIssue;

const text = (vi: string, en: string): LocalizedText => ({ vi, en });

const kinds: Readonly<Record<string, LocalizedText>> = {
  string: text('chuỗi ký tự', 'text'),
  number: text('số', 'a number'),
  int: text('số nguyên', 'a whole number'),
  boolean: text('true hoặc false', 'true or false'),
  array: text('danh sách', 'a list'),
  object: text('đối tượng', 'an object'),
  record: text('đối tượng', 'an object'),
};

const formats: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DDThh:mm:ss+07:00',
  time: 'hh:mm',
  email: 'ten@co-quan.gov.vn',
  url: 'https://…',
};

/** What a thing is counted in, by what it is. */
const counted: Readonly<Record<string, LocalizedText>> = {
  string: text(' ký tự', ' characters'),
  array: text(' mục', ' entries'),
};

const valid = text('giá trị hợp lệ', 'a valid value');

function anyOf(values: readonly unknown[]): LocalizedText {
  const all = values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value))).join(', ');
  return values.length === 1 ? text(all, all) : text(`một trong các giá trị ${all}`, `one of ${all}`);
}

function bounded(vi: string, en: string, origin: string, bound: number | bigint): LocalizedText {
  const unit = counted[origin] ?? text('', '');
  return text(`${vi} ${bound}${unit.vi}`, `${en} ${bound}${unit.en}`);
}

function written(format: string, pattern: string | undefined): LocalizedText {
  const like = formats[format] ?? pattern ?? format;
  return text(`dạng ${like}`, `the form ${like}`);
}

/** What each alternative wants, where the value is of none of their kinds. */
function alternatives(errors: readonly (readonly Issue[])[]): LocalizedText {
  const all = errors.flatMap(([first]) => (first ? [expectedValue(first)] : []));
  const join = (words: readonly string[], or: string) => [...new Set(words)].join(or);
  if (all.length === 0) return valid;
  return text(
    join(
      all.map(({ vi }) => vi),
      ' hoặc ',
    ),
    join(
      all.map(({ en }) => en),
      ' or ',
    ),
  );
}

/** What a schema wanted in the place of a value it refused, in words to follow `cần` or `wanted:`. */
export function expectedValue(issue: Issue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? text(issue.expected, issue.expected);
    case 'invalid_value':
      return anyOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && issue.options ? anyOf(issue.options) : alternatives(issue.errors);
    case 'invalid_format':
      return written(issue.format, issue.pattern);
    case 'too_small':
      return Number(issue.minimum) === 1 && counted[issue.origin]
        ? text('nội dung, không để trống', 'something in it')
        : bounded('ít nhất', 'at least', issue.origin, issue.minimum);
    case 'too_big':
      return bounded('nhiều nhất', 'at most', issue.origin, issue.maximum);
    default:
      return valid;
  }
}
