import { defineFinding } from '@llw/core';

/** A submission of a unit that is not in the tree. */
export const unitNotInSnapshot = defineFinding({
  code: 'AGGREGATE.UNIT.001',
  severity: 'error',
  vi: 'Bản nộp {submission} là của đơn vị {unit}, không có trong cây đơn vị ngày {date|date}: chưa được tổng hợp.',
  en: 'Submission {submission} is of unit {unit}, which is not in the tree of {date|date}: it is not counted.',
});

/** A submission for another year. */
export const otherPeriod = defineFinding({
  code: 'AGGREGATE.PERIOD.001',
  severity: 'error',
  vi: 'Bản nộp {submission} của kỳ {period}, không phải kỳ {expected} đang tổng hợp: chưa được tổng hợp.',
  en: 'Submission {submission} is for {period}, not for {expected}, which is being rolled up: it is not counted.',
});

/** A submission on another form or another version of it. */
export const otherTemplate = defineFinding({
  code: 'AGGREGATE.TEMPLATE.001',
  severity: 'error',
  vi: 'Bản nộp {submission} lập theo biểu mẫu {template} phiên bản {version}, không phải {expected}: chưa được tổng hợp.',
  en: 'Submission {submission} is on form {template} version {version}, not on {expected}: it is not counted.',
});

/** A submission of a unit that was not asked to report. */
export const notExpected = defineFinding({
  code: 'AGGREGATE.REPORTER.001',
  severity: 'query',
  vi: '{unit} không có trong danh sách phải báo cáo: bản nộp {submission} chưa được tổng hợp.',
  en: '{unit} is not on the list of those who report: submission {submission} is not counted.',
});

/** A unit on the frozen list that is not in the tree any more. */
export const expectedNotInSnapshot = defineFinding({
  code: 'AGGREGATE.REPORTER.002',
  severity: 'query',
  vi: 'Đơn vị {unit} có trong danh sách phải báo cáo nhưng không có trong cây đơn vị ngày {date|date}.',
  en: 'Unit {unit} is on the list of those who report but not in the tree of {date|date}.',
});

/** A submission in which no cell holds anything. */
export const emptySubmission = defineFinding({
  code: 'AGGREGATE.SUBMISSION.001',
  severity: 'query',
  vi: 'Bản nộp {submission} của {unit} không có số liệu ở ô nào: không tính là đã báo cáo.',
  en: 'Submission {submission} of {unit} holds nothing in any cell: it does not count as a report.',
});

/** A consolidated report where the totals are computed from the units below. */
export const consolidatedNotUsed = defineFinding({
  code: 'AGGREGATE.BASIS.001',
  severity: 'query',
  vi: '{unit} chỉ nộp số liệu gồm cấp dưới, trong khi số liệu được cộng từ các đơn vị trực thuộc: bản nộp {submission} chỉ dùng để đối chiếu.',
  en: '{unit} handed in consolidated figures only, while totals are computed from the units below: submission {submission} serves reconciliation alone.',
});

/** A cell that holds no number. */
export const valueNotANumber = defineFinding({
  code: 'AGGREGATE.VALUE.001',
  severity: 'error',
  vi: 'Ô {cell} của {unit} ghi “{value}”, không phải là số: không cộng ô này.',
  en: 'Cell {cell} of {unit} holds “{value}”, which is not a number: the cell is not added.',
});

/** A cell that units of this kind do not fill in, so that nothing is counted twice. */
export const cellOfOtherKind = defineFinding({
  code: 'AGGREGATE.VALUE.002',
  severity: 'query',
  vi: 'Ô {cell} không do {unit} báo cáo (tránh tính trùng): giá trị {value} không được cộng.',
  en: 'Cell {cell} is not for {unit} to report, so that nothing is counted twice: the value {value} is not added.',
});

/** A cell the form does not have. */
export const cellUnknown = defineFinding({
  code: 'AGGREGATE.VALUE.003',
  severity: 'query',
  vi: 'Biểu mẫu không có ô {cell}: giá trị “{value}” của {unit} không được cộng.',
  en: 'The form has no cell {cell}: the value “{value}” of {unit} is not added.',
});

/** Two submissions with the same content. */
export const completeDuplicate = defineFinding({
  code: 'AGGREGATE.DUPLICATE.001',
  severity: 'info',
  vi: '{unit} nộp hai lần cùng một nội dung (bản nộp {submission} và {other}): chỉ tính một lần.',
  en: '{unit} sent the same content twice (submissions {submission} and {other}): it is counted once.',
});

/** Two submissions that differ only where one is silent, or beyond the decimals that mean something. */
export const consistentDuplicate = defineFinding({
  code: 'AGGREGATE.DUPLICATE.002',
  severity: 'query',
  vi: '{unit} có hai bản nộp cùng lần {revision} không mâu thuẫn nhau (bản nộp {submission} và {other}).',
  en: '{unit} has two submissions of revision {revision} that do not contradict each other ({submission} and {other}).',
});

/** Two submissions that contradict each other. */
export const inconsistentDuplicate = defineFinding({
  code: 'AGGREGATE.DUPLICATE.003',
  severity: 'error',
  vi: '{unit} có hai bản nộp cùng lần {revision} với số liệu khác nhau ở {cells} ô (bản nộp {submission} và {other}).',
  en: '{unit} has two submissions of revision {revision} whose figures differ in {cells} cells ({submission} and {other}).',
});

/** The key that makes a repeated delivery harmless came with another content. */
export const idempotencyConflict = defineFinding({
  code: 'AGGREGATE.DUPLICATE.004',
  severity: 'error',
  vi: 'Khóa chống nộp trùng {key} của {unit} được dùng cho hai nội dung khác nhau (bản nộp {submission} và {other}).',
  en: 'The idempotency key {key} of {unit} was used for two different contents (submissions {submission} and {other}).',
});

/** Two submissions stand against each other and the policy lets none of them count. */
export const duplicateUndecided = defineFinding({
  code: 'AGGREGATE.DUPLICATE.005',
  severity: 'error',
  vi: 'Chưa quyết định được bản nộp nào của {unit} được tính ({submissions}): chưa được tổng hợp.',
  en: 'It is not decided which submission of {unit} counts ({submissions}): none is counted.',
});
