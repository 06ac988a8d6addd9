import { defineFinding } from '../findings/finding.ts';

/** The form has no such cell; the value is left out. */
export const cellUnknown = defineFinding({
  code: 'SUBMISSION.CELL.001',
  severity: 'query',
  vi: 'Biểu mẫu không có chỉ tiêu “{key}” nên giá trị này không được nhận; hãy kiểm tra lại mã chỉ tiêu.',
  en: 'The form has no cell “{key}”, so its value was left out; check the key.',
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

/** The form has no such cell, but one much like it; the value is left out. */
export const cellMisspelt = defineFinding({
  code: 'SUBMISSION.CELL.021',
  severity: 'query',
  vi: 'Biểu mẫu không có chỉ tiêu “{key}” nên giá trị này không được nhận; có phải là “{cell}” ({meant}) không?',
  en: 'The form has no cell “{key}”, so its value was left out; is it “{cell}” ({meant})?',
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
