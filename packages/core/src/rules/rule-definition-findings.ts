import { defineFinding } from '../findings/finding.ts';

/** Not a rule by the schema. */
export const ruleUnreadable = defineFinding({
  code: 'RULE.SHAPE.001',
  severity: 'error',
  vi: 'Quy tắc kiểm tra không đúng cấu trúc tại “{path}”; cần {expected}.',
  en: 'The rule does not follow the schema at “{path}”; wanted: {expected}.',
});

/** Deeper or greater than any rule needs to be; it was not read. */
export const ruleTooGreat = defineFinding({
  code: 'RULE.COST.001',
  severity: 'error',
  vi: 'Quy tắc {rule} vượt giới hạn {limit|number} phép tính nên không được dùng.',
  en: 'Rule {rule} goes beyond the limit of {limit|number} operations and was left out.',
});

/** Nested deeper than rules may be. */
export const ruleTooDeep = defineFinding({
  code: 'RULE.COST.002',
  severity: 'error',
  vi: 'Quy tắc kiểm tra lồng nhau quá {limit|number} cấp nên không được đọc.',
  en: 'The rules are nested more than {limit|number} levels deep and were not read.',
});

/** Two rules of one code: their findings could not be told apart. */
export const ruleRepeated = defineFinding({
  code: 'RULE.CODE.001',
  severity: 'error',
  vi: 'Mã quy tắc {rule} được dùng nhiều lần.',
  en: 'The code {rule} is used by more than one rule.',
});

/** A cell that the form does not have. */
export const ruleCellUnknown = defineFinding({
  code: 'RULE.CELL.001',
  severity: 'error',
  vi: 'Quy tắc {rule} nhắc tới chỉ tiêu “{key}” không có trong biểu mẫu.',
  en: 'Rule {rule} names the cell “{key}”, which the form does not have.',
});

/** `*` where a single value is needed. */
export const rulePatternUnclear = defineFinding({
  code: 'RULE.CELL.002',
  severity: 'error',
  vi: 'Quy tắc {rule} dùng “{key}” ở chỗ chỉ nhận một chỉ tiêu.',
  en: 'Rule {rule} uses “{key}” where only a single cell can stand.',
});

/** Text cannot be reckoned with. */
export const ruleReckonsWithText = defineFinding({
  code: 'RULE.CELL.003',
  severity: 'error',
  vi: 'Quy tắc {rule} tính toán với chỉ tiêu dạng văn bản “{key}”.',
  en: 'Rule {rule} reckons with the text cell “{key}”.',
});

/** A dimension that the form does not have. */
export const ruleDimensionUnknown = defineFinding({
  code: 'RULE.CELL.004',
  severity: 'error',
  vi: 'Quy tắc {rule} nhắc tới phân tổ “{dimension}” không có trong biểu mẫu.',
  en: 'Rule {rule} names the dimension “{dimension}”, which the form does not have.',
});

/** Persons and attendances, classes and money: their sum means nothing. */
export const ruleMixesMeasures = defineFinding({
  code: 'RULE.MEASURE.001',
  severity: 'error',
  vi: 'Quy tắc {rule} cộng hoặc trừ các đại lượng khác nhau: {first} và {second}.',
  en: 'Rule {rule} adds or subtracts unlike measures: {first} and {second}.',
});

/** A tolerance on something other than comparisons that must all hold. */
export const ruleToleranceUnclear = defineFinding({
  code: 'RULE.TOLERANCE.001',
  severity: 'error',
  vi: 'Quy tắc {rule} có dung sai nhưng điều kiện không phải là phép so sánh bằng, lớn hơn hoặc nhỏ hơn.',
  en: 'Rule {rule} has a tolerance, yet its condition is not a comparison for equal, more or less.',
});

/** An example of the rule does not come out as it says. */
export const ruleCaseFails = defineFinding({
  code: 'RULE.CASE.001',
  severity: 'error',
  vi: 'Ví dụ thứ {position|number} của quy tắc {rule} cho kết quả {outcome}, không phải {expected}.',
  en: 'Example {position|number} of rule {rule} comes out as {outcome}, not {expected}.',
});
