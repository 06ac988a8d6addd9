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

/** The form has no such cell; the value is left out. */
export const cellUnknown = defineFinding({
  code: 'SUBMISSION.CELL.001',
  severity: 'query',
  vi: 'Biểu mẫu không có chỉ tiêu “{key}” nên giá trị này không được nhận; hãy kiểm tra lại mã chỉ tiêu.',
  en: 'The form has no cell “{key}”, so its value was left out; check the key.',
});

/** The form has no such cell, but one much like it; the value is left out. */
export const cellMisspelt = defineFinding({
  code: 'SUBMISSION.CELL.021',
  severity: 'query',
  vi: 'Biểu mẫu không có chỉ tiêu “{key}” nên giá trị này không được nhận; có phải là “{cell}” ({meant}) không?',
  en: 'The form has no cell “{key}”, so its value was left out; is it “{cell}” ({meant})?',
});

/** Nothing of one meaning stands in the cell; what stood there is kept as it is, without a value. */
export const valueUnreadable = defineFinding({
  code: 'SUBMISSION.CELL.002',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, không đọc được thành số; hãy ghi một số, ví dụ 12.',
  en: '“{cell}” says “{raw}”, which cannot be read as a number; write one number, such as 12.',
});

/** Written in another way than the canonical one, with one possible reading. */
export const valueCoerced = defineFinding({
  code: 'SUBMISSION.CELL.003',
  severity: 'info',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, được hiểu là {value|number}.',
  en: '“{cell}” says “{raw}”, read as {value|number}.',
});

/** A JSON number with decimals: its shortest text is taken, since JSON numbers are binary. */
export const binaryDecimal = defineFinding({
  code: 'SUBMISSION.CELL.004',
  severity: 'info',
  vi: 'Chỉ tiêu “{cell}” được gửi bằng số JSON có phần thập phân; lấy cách viết ngắn nhất là {value|number}. Nên gửi bằng chuỗi ký tự.',
  en: '“{cell}” came as a JSON number with decimals; its shortest text {value|number} is taken. Send it as text.',
});

/** A JSON number too great to be exact. */
export const inexactInteger = defineFinding({
  code: 'SUBMISSION.CELL.005',
  severity: 'query',
  vi: 'Chỉ tiêu “{cell}” được gửi bằng số JSON quá lớn nên có thể đã mất chữ số; đang lấy {value|number}. Cần gửi lại bằng chuỗi ký tự.',
  en: '“{cell}” came as a JSON number too great to be exact; {value|number} is taken. Send it again as text.',
});

/** Below the least that the form allows, such as a negative count. */
export const belowMinimum = defineFinding({
  code: 'SUBMISSION.CELL.006',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi {value|number}, nhỏ hơn mức thấp nhất cho phép là {minimum|number}.',
  en: '“{cell}” says {value|number}, less than the least allowed, {minimum|number}.',
});

/** Above the most that the form allows. */
export const aboveMaximum = defineFinding({
  code: 'SUBMISSION.CELL.007',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi {value|number}, lớn hơn mức cao nhất cho phép là {maximum|number}.',
  en: '“{cell}” says {value|number}, more than the most allowed, {maximum|number}.',
});

/** Half a person, or a tenth of a đồng. */
export const tooManyDecimals = defineFinding({
  code: 'SUBMISSION.CELL.008',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi {value|number}; chỉ tiêu này chỉ nhận {allowed}.',
  en: '“{cell}” says {value|number}; it takes {allowed} only.',
});

/** A count with one or two decimals behind a point: a spreadsheet of English settings makes 1.25 of `1.250`. */
export const thousandsLost = defineFinding({
  code: 'SUBMISSION.CELL.022',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi {value|number}, trong khi chỉ nhận số nguyên. Nếu muốn ghi {meant|number} thì bảng tính đã làm mất số 0 ở cuối; hãy ghi lại không có dấu chấm: {meant}.',
  en: '“{cell}” says {value|number}, but it takes whole numbers only. If {meant|number} is meant, the spreadsheet dropped its last zeros; write it without a separator: {meant}.',
});

/** Two readings, between which nothing decides. */
export const twoReadings = defineFinding({
  code: 'SUBMISSION.CELL.023',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, có thể hiểu là {first|number} hoặc {second|number}; hãy ghi lại cho rõ.',
  en: '“{cell}” says “{raw}”, which may be {first|number} or {second|number}; write it again so that it is clear.',
});

/** From one number to another where one is asked. */
export const rangeGiven = defineFinding({
  code: 'SUBMISSION.CELL.024',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, tức là từ {from|number} đến {to|number}; hãy ghi một con số.',
  en: '“{cell}” says “{raw}”, from {from|number} to {to|number}; write one number.',
});

/** Several numbers where one is asked, such as classes and attendances. */
export const severalNumbers = defineFinding({
  code: 'SUBMISSION.CELL.025',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, gồm {count} con số; mỗi chỉ tiêu chỉ ghi một con số.',
  en: '“{cell}” says “{raw}”, which is {count} numbers; there is room for one.',
});

/** A yes/no cell that says something else. */
export const notYesNo = defineFinding({
  code: 'SUBMISSION.CELL.009',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” chỉ nhận “có” hoặc “không”, đang ghi “{raw}”.',
  en: '“{cell}” takes only yes or no; it says “{raw}”.',
});

/** Yes or no where a number is asked. */
export const numberExpected = defineFinding({
  code: 'SUBMISSION.CELL.010',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” cần một con số, đang ghi “{raw}”.',
  en: '“{cell}” needs a number; it says “{raw}”.',
});

/** A mark or word that may mean none, nothing to tell, or not known yet. It is never read as 0. */
export const unclearMark = defineFinding({
  code: 'SUBMISSION.CELL.011',
  severity: 'query',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}”, chưa rõ là bằng 0, không phát sinh hay chưa có số liệu; tạm ghi nhận là chưa có số liệu.',
  en: '“{cell}” says “{raw}”: it may be 0, nothing to report, or not known yet. It is taken as not known.',
});

/** The same cell several times, with different contents. */
export const cellRepeated = defineFinding({
  code: 'SUBMISSION.CELL.012',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” có nhiều giá trị khác nhau: “{first}” và “{second}”; hãy giữ lại một giá trị.',
  en: '“{cell}” has different values: “{first}” and “{second}”; keep one of them.',
});

/** A status that is none of the statuses of an observation. */
export const statusUnknown = defineFinding({
  code: 'SUBMISSION.CELL.013',
  severity: 'error',
  vi: 'Trạng thái “{status}” của chỉ tiêu “{cell}” không có trong danh mục; hãy dùng một trong các trạng thái: {known}.',
  en: 'The status “{status}” of “{cell}” is not known; use one of these: {known}.',
});

/** A value together with a status that says that there is none. */
export const valueAgainstStatus = defineFinding({
  code: 'SUBMISSION.CELL.014',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi “{raw}” nhưng lại có trạng thái “{status}”; hãy bỏ giá trị hoặc bỏ trạng thái đó.',
  en: '“{cell}” says “{raw}”, yet its status is “{status}”; drop one of the two.',
});

/** A computed cell that was filled in with something else than its formula gives. */
export const derivedDiffers = defineFinding({
  code: 'SUBMISSION.CELL.015',
  severity: 'error',
  vi: 'Chỉ tiêu tính “{cell}” ghi {given|number}, khác kết quả tính từ các chỉ tiêu khác là {computed|number}.',
  en: 'The computed cell “{cell}” says {given|number}; the other cells give {computed|number}.',
});

/** More digits than an exact number may have. */
export const tooManyDigits = defineFinding({
  code: 'SUBMISSION.CELL.016',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” ghi số có quá {limit} chữ số.',
  en: '“{cell}” has a number of more than {limit} digits.',
});

/** Money or a share where things are counted, or the other way round: the figure cannot be the cell's. */
export const measureImpossible = defineFinding({
  code: 'SUBMISSION.CELL.019',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” tính bằng {expected}, nhưng ghi “{raw}”; hãy ghi lại theo đúng đơn vị tính.',
  en: '“{cell}” is counted in {expected}, yet it says “{raw}”; write it in that unit.',
});

/** A count of something else than the cell counts, such as sessions for classes. */
export const measureDiffers = defineFinding({
  code: 'SUBMISSION.CELL.020',
  severity: 'query',
  vi: 'Chỉ tiêu “{cell}” tính bằng {expected}, nhưng ghi “{raw}”; tạm ghi nhận là {value|number}, cần kiểm tra lại.',
  en: '“{cell}” is counted in {expected}, yet it says “{raw}”; {value|number} is taken, and has to be checked.',
});

/** Text that was brought to the form the law asks for. */
export const textNormalized = defineFinding({
  code: 'SUBMISSION.TEXT.001',
  severity: 'info',
  vi: 'Nội dung “{part}” đã được chuẩn hóa Unicode tại {places|number} chỗ.',
  en: 'The text “{part}” was brought to standard Unicode in {places|number} places.',
});

/** More text than the form has room for; it is kept whole. */
export const textTooLong = defineFinding({
  code: 'SUBMISSION.TEXT.002',
  severity: 'error',
  vi: 'Nội dung “{part}” dài {length|number} ký tự, quá giới hạn {limit|number} ký tự.',
  en: 'The text “{part}” has {length|number} characters, more than {limit|number}.',
});

/** A part that the form asks for in words was left empty. */
export const textMissing = defineFinding({
  code: 'SUBMISSION.TEXT.003',
  severity: 'error',
  vi: 'Chưa có nội dung mục “{part}”.',
  en: 'The part “{part}” has not been written.',
});

/** The form has no such part; the text is left out. */
export const textUnknown = defineFinding({
  code: 'SUBMISSION.TEXT.004',
  severity: 'query',
  vi: 'Biểu mẫu không có mục “{part}”; nội dung này không được nhận.',
  en: 'The form has no part “{part}”; its text was left out.',
});

/** The form has no such part, but one much like it; the text is left out. */
export const partMisspelt = defineFinding({
  code: 'SUBMISSION.TEXT.006',
  severity: 'query',
  vi: 'Biểu mẫu không có mục “{key}” nên nội dung này không được nhận; có phải là mục “{part}” ({meant}) không?',
  en: 'The form has no part “{key}”, so its text was left out; is it “{part}” ({meant})?',
});

/** Text of an old font with one reading, which was taken. */
export const textConverted = defineFinding({
  code: 'SUBMISSION.TEXT.007',
  severity: 'query',
  vi: 'Nội dung “{part}” có vẻ được gõ bằng phông chữ cũ (bảng mã {encoding}); đã chuyển sang Unicode thành “{text}”, cần đọc lại.',
  en: 'The text “{part}” seems to be typed in an old font (encoding {encoding}); it was taken as “{text}” in Unicode, and has to be read again.',
});

/** Text of an old font in which some words make no sense in Unicode; it is kept as it came. */
export const textOfOldFont = defineFinding({
  code: 'SUBMISSION.TEXT.008',
  severity: 'query',
  vi: 'Nội dung “{part}” có vẻ được gõ bằng phông chữ cũ (bảng mã {encoding}) và có chữ không chuyển được sang Unicode; cần gõ lại bằng phông chữ Unicode, ví dụ Times New Roman.',
  en: 'The text “{part}” seems to be typed in an old font (encoding {encoding}), and some of it cannot be turned into Unicode; type it again in a Unicode font, such as Times New Roman.',
});

/** A cell left empty, though the unit is asked for it. */
export const cellBlank = defineFinding({
  code: 'SUBMISSION.CELL.017',
  severity: 'query',
  vi: 'Chỉ tiêu “{cell}” để trống. Nếu không phát sinh, hãy ghi 0.',
  en: '“{cell}” was left blank. Where nothing took place, write 0.',
});

/** A cell for yes or no left empty, though the unit is asked for it. */
export const answerBlank = defineFinding({
  code: 'SUBMISSION.CELL.018',
  severity: 'query',
  vi: 'Chỉ tiêu “{cell}” để trống. Hãy chọn “có” hoặc “không”.',
  en: '“{cell}” was left blank. Choose “yes” or “no”.',
});

/** Figures of another year than the campaign's. */
export const otherPeriod = defineFinding({
  code: 'SUBMISSION.TIME.003',
  severity: 'error',
  vi: 'Bản nộp là số liệu năm {period}, không phải năm {expected}.',
  en: 'The submission is of {period}, not of {expected}.',
});

/** A part that is not text. */
export const notText = defineFinding({
  code: 'SUBMISSION.TEXT.005',
  severity: 'error',
  vi: 'Nội dung “{part}” phải là chuỗi ký tự.',
  en: 'The part “{part}” must be text.',
});

/** An attachment that nobody could fetch or open; it is left out. */
export const attachmentUnreadable = defineFinding({
  code: 'SUBMISSION.ATTACHMENT.001',
  severity: 'error',
  vi: 'Tệp đính kèm thứ {position|number} thiếu tên, thiếu loại nội dung (như image/jpeg) hoặc có địa chỉ không dùng được; địa chỉ cần có dạng https://….',
  en: 'Attachment {position|number} lacks a name, a media type (such as image/jpeg) or an address that can be used, such as https://….',
});
