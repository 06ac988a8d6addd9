import { defineFinding } from '../findings/finding.ts';

/** What was handed over is not an object at all. */
export const notAnObject = defineFinding({
  code: 'SUBMISSION.SHAPE.001',
  severity: 'error',
  vi: 'Bản nộp phải là một đối tượng JSON.',
  en: 'A submission must be a JSON object.',
});

/** More entries than any form has: not read, so that nobody can keep a server busy. */
export const tooManyEntries = defineFinding({
  code: 'SUBMISSION.SHAPE.002',
  severity: 'error',
  vi: 'Phần “{field}” có hơn {limit|number} mục nên không được đọc.',
  en: 'The part “{field}” has more than {limit|number} entries and was not read.',
});

/** A field without which nobody knows whose figures these are. */
export const fieldMissing = defineFinding({
  code: 'SUBMISSION.FIELD.001',
  severity: 'error',
  vi: 'Thiếu trường bắt buộc “{field}”.',
  en: 'The required field “{field}” is missing.',
});

/** A field that cannot be read; `expected` is a pattern, the same in every language. */
export const fieldUnreadable = defineFinding({
  code: 'SUBMISSION.FIELD.002',
  severity: 'error',
  vi: 'Trường “{field}” không đọc được; cần ghi theo dạng {expected}.',
  en: 'The field “{field}” cannot be read; it takes the form {expected}.',
});

/** A field that submissions do not have; it is left out. */
export const fieldUnknown = defineFinding({
  code: 'SUBMISSION.FIELD.003',
  severity: 'query',
  vi: 'Bản nộp không có trường “{field}”; nội dung của trường này không được nhận.',
  en: 'Submissions have no field “{field}”; what it holds was left out.',
});

/** A field that submissions do not have, much like one that they have; it is left out. */
export const fieldMisspelt = defineFinding({
  code: 'SUBMISSION.FIELD.004',
  severity: 'query',
  vi: 'Bản nộp không có trường “{field}” nên nội dung của trường này không được nhận; có phải là “{meant}” không?',
  en: 'Submissions have no field “{field}”, so what it holds was left out; is it “{meant}”?',
});

/** A field that was written in another way and has one reading. */
export const fieldCoerced = defineFinding({
  code: 'SUBMISSION.FIELD.005',
  severity: 'info',
  vi: 'Trường “{field}” ghi {given}, được hiểu là {value}.',
  en: 'The field “{field}” holds {given}, read as {value}.',
});

/** Figures of another form, or of another version of it. */
export const otherTemplate = defineFinding({
  code: 'SUBMISSION.TEMPLATE.001',
  severity: 'error',
  vi: 'Bản nộp theo biểu mẫu {given}, không phải biểu mẫu được giao là {expected}; hãy nhập vào biểu mẫu được giao rồi nộp lại.',
  en: 'The submission is on form {given}, not on {expected}, which was sent out; fill in that one and submit again.',
});

/** A year in which the form was not, or no longer, in use. */
export const templateNotInForce = defineFinding({
  code: 'SUBMISSION.TEMPLATE.002',
  severity: 'query',
  vi: 'Biểu mẫu {template} không có hiệu lực trong năm {period}.',
  en: 'Form {template} is not in force in {period}.',
});

/** The unit is not part of the tree on the day of the snapshot. */
export const unitUnknown = defineFinding({
  code: 'SUBMISSION.UNIT.001',
  severity: 'error',
  vi: 'Không có đơn vị “{unit}” trong danh mục đơn vị tại ngày {date|date}; hãy kiểm tra lại mã đơn vị.',
  en: 'There is no unit “{unit}” in the list of units on {date|date}; check its id.',
});

/** A unit answered what units of its kind are not asked: the figure may be counted twice. */
export const cellOfOtherUnits = defineFinding({
  code: 'SUBMISSION.UNIT.002',
  severity: 'query',
  vi: '{unit} không thuộc loại đơn vị báo cáo chỉ tiêu “{cell}”; số liệu có thể bị tính hai lần.',
  en: 'Units of the kind of {unit} do not report “{cell}”; the figure may be counted twice.',
});

/** It came after the last good day. */
export const submittedLate = defineFinding({
  code: 'SUBMISSION.TIME.001',
  severity: 'info',
  vi: 'Bản nộp ngày {received|date}, sau ngày cuối của thời hạn là {lastDay|date}.',
  en: 'Submitted on {received|date}, after {lastDay|date}, the last day of the period for reporting.',
});

/** Results of a Week that was still going on. */
export const submittedBeforeTheEnd = defineFinding({
  code: 'SUBMISSION.TIME.002',
  severity: 'query',
  vi: 'Bản nộp ngày {received|date}, trước khi Tuần lễ kết thúc ngày {end|date}; số liệu có thể chưa đầy đủ.',
  en: 'Submitted on {received|date}, before the Week ended on {end|date}; the figures may be incomplete.',
});

/** Figures of another year than the campaign's. */
export const otherPeriod = defineFinding({
  code: 'SUBMISSION.TIME.003',
  severity: 'error',
  vi: 'Bản nộp là số liệu năm {period}, không phải năm {expected}.',
  en: 'The submission is of {period}, not of {expected}.',
});

/** An attachment that nobody could fetch or open; it is left out. */
export const attachmentUnreadable = defineFinding({
  code: 'SUBMISSION.ATTACHMENT.001',
  severity: 'error',
  vi: 'Tệp đính kèm thứ {position|number} thiếu tên, thiếu loại nội dung (như image/jpeg) hoặc có địa chỉ không dùng được; địa chỉ cần có dạng https://….',
  en: 'Attachment {position|number} lacks a name, a media type (such as image/jpeg) or an address that can be used, such as https://….',
});
