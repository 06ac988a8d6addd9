import { defineFinding } from '../../findings/finding.ts';

/** A weekday that is not that day's. */
export const weekdayWrong = defineFinding({
  code: 'DOC.WEEKDAY.001',
  severity: 'error',
  vi: 'Ngày {date|date} là {actual}, không phải {stated}.',
  en: '{date|date} is not the weekday stated ({stated}) but {actual}.',
});

/** A day that is in no calendar, or a year that slipped. */
export const dayImpossible = defineFinding({
  code: 'DOC.DATE.001',
  severity: 'error',
  vi: 'Không có ngày “{text}”.',
  en: 'There is no day “{text}”.',
});

/** A day of another year than the Week's. */
export const dayOfOtherYear = defineFinding({
  code: 'DOC.DATE.002',
  severity: 'query',
  vi: 'Ngày {date|date} không thuộc năm {year} của Tuần lễ.',
  en: '{date|date} is not in {year}, the year of the Week.',
});

/** Issued when the Week had begun, or a report before it ended. */
export const issuedAtWrongTime = defineFinding({
  code: 'DOC.DATE.003',
  severity: 'query',
  vi: 'Văn bản ban hành ngày {issued|date}, trong khi Tuần lễ từ ngày {start|date} đến ngày {end|date}.',
  en: 'The document is of {issued|date}, while the Week is from {start|date} to {end|date}.',
});

/** A day under 10, or month 1 or 2, without its 0 (Decree 30/2020/NĐ-CP, Appendix I, II.4). */
export const zeroMissing = defineFinding({
  code: 'DOC.PADDING.001',
  severity: 'error',
  vi: '“{text}” thiếu số 0: ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 ở trước.',
  en: '“{text}” lacks a 0: days under 10 and months 1 and 2 have a 0 before them.',
});

/** A 0 that the decree does not ask for. */
export const zeroNotAsked = defineFinding({
  code: 'DOC.PADDING.002',
  severity: 'info',
  vi: '“{text}” có số 0 trước tháng; quy định chỉ ghi số 0 trước tháng 1 và tháng 2.',
  en: '“{text}” has a 0 before the month; it is asked for before months 1 and 2 only.',
});

/** A time in a foreign or mixed notation, such as `14h00'`. */
export const timeNotation = defineFinding({
  code: 'DOC.TIME.001',
  severity: 'info',
  vi: 'Giờ ghi là “{text}”; văn bản hành chính ghi “{corrected}”.',
  en: 'The time is written “{text}”; official documents write “{corrected}”.',
});

/** An end before the start. */
export const periodReversed = defineFinding({
  code: 'DOC.PERIOD.001',
  severity: 'error',
  vi: 'Tuần lễ kết thúc ngày {end|date}, trước ngày bắt đầu {start|date}.',
  en: 'The Week ends on {end|date}, before it begins on {start|date}.',
});

/** Not seven days. */
export const periodLength = defineFinding({
  code: 'DOC.PERIOD.002',
  severity: 'query',
  vi: 'Tuần lễ kéo dài {days} ngày, không phải 7 ngày.',
  en: 'The Week lasts {days} days, not 7.',
});

/** Days of another year. */
export const periodOfOtherYear = defineFinding({
  code: 'DOC.PERIOD.003',
  severity: 'error',
  vi: 'Tuần lễ năm {year} lại bắt đầu ngày {start|date}.',
  en: 'The Week of {year} is said to begin on {start|date}.',
});

/** A unit may hold its Week at another time; it is recorded. */
export const periodDiffers = defineFinding({
  code: 'DOC.PERIOD.004',
  severity: 'info',
  vi: 'Tuần lễ của đơn vị bắt đầu ngày {start|date}, khác với thời gian chung bắt đầu ngày {official|date}.',
  en: 'The Week here begins on {start|date}, the official one on {official|date}.',
});

/** A plan that does not tell from when to when. */
export const periodMissing = defineFinding({
  code: 'DOC.PERIOD.005',
  severity: 'query',
  vi: 'Kế hoạch chưa nêu ngày bắt đầu và ngày kết thúc Tuần lễ.',
  en: 'The plan does not tell on which days the Week begins and ends.',
});

/** An official period other than the sourced one. */
export const officialPeriodWrong = defineFinding({
  code: 'DOC.PERIOD.006',
  severity: 'error',
  vi: 'Thời gian chung của Tuần lễ năm {year} là từ ngày {start|date} đến ngày {end|date}.',
  en: 'The official Week of {year} is from {start|date} to {end|date}.',
});

/** An opening in another year. */
export const openingOfOtherYear = defineFinding({
  code: 'DOC.OPENING.001',
  severity: 'error',
  vi: 'Lễ khai mạc ngày {date|date} không thuộc năm {year} của Tuần lễ.',
  en: 'The opening on {date|date} is not in {year}, the year of the Week.',
});

/** An opening more than two days outside the Week: a weekend or a Monday before it is ordinary. */
export const openingOutside = defineFinding({
  code: 'DOC.OPENING.002',
  severity: 'query',
  vi: 'Lễ khai mạc ngày {date|date} cách Tuần lễ {days} ngày.',
  en: 'The opening on {date|date} is {days} days away from the Week.',
});

/** A report asked for before the Week is over. */
export const deadlineTooEarly = defineFinding({
  code: 'DOC.DEADLINE.001',
  severity: 'error',
  vi: 'Hạn báo cáo chậm nhất là ngày {lastDay|date}, trước ngày Tuần lễ kết thúc {end|date}.',
  en: 'The report is due by {lastDay|date}, before the Week ends on {end|date}.',
});

/** A deadline in another year. */
export const deadlineOfOtherYear = defineFinding({
  code: 'DOC.DEADLINE.002',
  severity: 'query',
  vi: 'Hạn báo cáo ngày {date|date} không thuộc năm {year} của Tuần lễ.',
  en: 'The report is due on {date|date}, not in {year}, the year of the Week.',
});

/** A period typed in the text that is none of the document's. */
export const periodInTextDiffers = defineFinding({
  code: 'DOC.PERIOD.007',
  severity: 'error',
  vi: 'Nội dung ghi Tuần lễ từ ngày {start|date} đến ngày {end|date}, khác với thời gian đã khai báo.',
  en: 'The text says the Week is from {start|date} to {end|date}, which is not what the facts say.',
});

/** A deadline typed in the text that is not the document's. */
export const deadlineInTextDiffers = defineFinding({
  code: 'DOC.DEADLINE.003',
  severity: 'error',
  vi: 'Nội dung ghi hạn báo cáo {stated}, khác với hạn đã khai báo {known}.',
  en: 'The text gives the deadline as “{stated}”, the facts as “{known}”.',
});
