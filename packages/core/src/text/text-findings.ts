import { defineFinding } from '../findings/finding.ts';

/** No convention decides between two readings. */
export const numberAmbiguous = defineFinding({
  code: 'TEXT.NUMBER.001',
  severity: 'query',
  vi: 'Số “{text}” có thể hiểu là {first|number} hoặc {second|number}; cần xác nhận.',
  en: '“{text}” may be {first|number} or {second|number}; which one has to be confirmed.',
});

/** Nothing in it can be read as a number. */
export const numberUnreadable = defineFinding({
  code: 'TEXT.NUMBER.002',
  severity: 'error',
  vi: 'Không đọc được “{text}” thành một số.',
  en: '“{text}” cannot be read as a number.',
});

/** A number with `hơn`, `khoảng`, `gần` and the like. */
export const numberVague = defineFinding({
  code: 'TEXT.NUMBER.003',
  severity: 'query',
  vi: '“{text}” là số ước lượng, tạm ghi nhận là {value|number}; cần ghi số chính xác.',
  en: '“{text}” is an estimate, taken as {value|number}; an exact number is needed.',
});

/** From one number to another where one is asked. */
export const numberRange = defineFinding({
  code: 'TEXT.NUMBER.004',
  severity: 'query',
  vi: '“{text}” là một khoảng từ {from|number} đến {to|number}; cần ghi một số.',
  en: '“{text}” is a range from {from|number} to {to|number}; one number is needed.',
});

/** Several numbers where one is asked, such as classes and attendances in one cell. */
export const numbersInOne = defineFinding({
  code: 'TEXT.NUMBER.005',
  severity: 'query',
  vi: '“{text}” gồm {count} số; mỗi ô chỉ ghi một số.',
  en: '“{text}” holds {count} numbers; there is room for one.',
});

/** Point and comma the other way round than in Vietnamese. */
export const numberForeign = defineFinding({
  code: 'TEXT.NUMBER.006',
  severity: 'info',
  vi: '“{text}” dùng dấu chấm, dấu phẩy không theo cách viết tiếng Việt; được hiểu là {value|number}.',
  en: '“{text}” does not use point and comma as Vietnamese does; it is read as {value|number}.',
});

/** Read as Vietnamese writes it, though another reading is not unlikely. */
export const numberDoubtful = defineFinding({
  code: 'TEXT.NUMBER.007',
  severity: 'query',
  vi: '“{text}” được hiểu là {first|number}; nếu là {second|number} thì cần ghi lại.',
  en: '“{text}” is read as {first|number}; if {second|number} is meant it has to be written again.',
});

/** A word after the number that is no unit of measure we know. */
export const measureUnknown = defineFinding({
  code: 'TEXT.NUMBER.008',
  severity: 'query',
  vi: 'Không rõ đơn vị tính “{measure}” trong “{text}”.',
  en: 'The unit of measure “{measure}” in “{text}” is not known.',
});

/** Words that say that there is no figure: not known yet, or none that could be. */
export const numberNotGiven = defineFinding({
  code: 'TEXT.NUMBER.010',
  severity: 'info',
  vi: '“{text}” cho biết là không có con số để ghi.',
  en: '“{text}” says that there is no figure to give.',
});

/** A mark or word in the place of a number. It is never read as 0. */
export const numberMark = defineFinding({
  code: 'TEXT.NUMBER.009',
  severity: 'query',
  vi: '“{text}” chưa rõ là bằng 0, không phát sinh hay chưa có số liệu.',
  en: '“{text}” may mean 0, nothing to report, or not known yet.',
});

/** A year with a digit too many or too few, or day and month the other way round. */
export const dateUncertain = defineFinding({
  code: 'TEXT.DATE.001',
  severity: 'query',
  vi: 'Ngày “{text}” không chắc chắn; có thể là {readings}.',
  en: 'The date “{text}” is not certain; it may be {readings}.',
});

/** Nothing in it can be read as a day. */
export const dateUnreadable = defineFinding({
  code: 'TEXT.DATE.002',
  severity: 'error',
  vi: 'Không đọc được “{text}” thành ngày, tháng, năm.',
  en: '“{text}” cannot be read as a date.',
});

/** A day that no calendar has, such as 31/9. */
export const dayMissingInCalendar = defineFinding({
  code: 'TEXT.DATE.003',
  severity: 'error',
  vi: 'Ngày “{text}” không có trong lịch.',
  en: 'The date “{text}” does not exist.',
});

/** A year of two digits. */
export const yearAssumed = defineFinding({
  code: 'TEXT.DATE.004',
  severity: 'query',
  vi: 'Năm trong “{text}” chỉ có hai chữ số, được hiểu là {year}.',
  en: 'The year in “{text}” has two digits and is read as {year}.',
});

/** A day and month without a year. */
export const yearMissing = defineFinding({
  code: 'TEXT.DATE.005',
  severity: 'error',
  vi: 'Ngày “{text}” không ghi năm.',
  en: 'The date “{text}” names no year.',
});

/** The named weekday is not the one of the calendar. */
export const weekdayDiffers = defineFinding({
  code: 'TEXT.DATE.006',
  severity: 'error',
  vi: '“{text}” ghi {stated|weekday}, nhưng ngày {date|date} là {actual|weekday}.',
  en: '“{text}” says {stated|weekday}, but {date|date} is a {actual|weekday}.',
});

/** The last day stands before the first. */
export const periodReversed = defineFinding({
  code: 'TEXT.DATE.007',
  severity: 'error',
  vi: 'Khoảng thời gian “{text}” kết thúc ngày {end|date}, trước ngày bắt đầu {start|date}.',
  en: 'The period “{text}” ends on {end|date}, before it begins on {start|date}.',
});

/** Nothing in it can be read as a period. */
export const periodUnreadable = defineFinding({
  code: 'TEXT.DATE.008',
  severity: 'error',
  vi: 'Không đọc được “{text}” thành khoảng thời gian.',
  en: '“{text}” cannot be read as a period.',
});

/** Text of an old font encoding. */
export const legacyEncoding = defineFinding({
  code: 'TEXT.ENCODING.001',
  severity: 'query',
  vi: 'Văn bản “{text}” có vẻ dùng bảng mã cũ {encoding}; đề nghị chuyển sang Unicode thành “{proposed}”.',
  en: 'The text “{text}” seems to be of the old encoding {encoding}; in Unicode it would be “{proposed}”.',
});
