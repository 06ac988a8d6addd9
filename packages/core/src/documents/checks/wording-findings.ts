import { defineFinding } from '../../findings/finding.ts';

/** Another theme than the official one of the year. */
export const themeDiffers = defineFinding({
  code: 'DOC.THEME.001',
  severity: 'query',
  vi: 'Chủ đề đã ghi “{written}” khác với chủ đề năm {year} là “{official}”.',
  en: 'The theme is not that of {year}, “{official}”, but “{written}”.',
});

/** A theme in quotes in the text that is not the document's. */
export const themeInTextDiffers = defineFinding({
  code: 'DOC.THEME.002',
  severity: 'query',
  vi: 'Chủ đề trong nội dung là “{written}”, khác với chủ đề đã khai báo “{theme}”.',
  en: 'The text gives the theme as “{written}”, the facts as “{theme}”.',
});

/** The theme without its quotation marks. */
export const themeUnquoted = defineFinding({
  code: 'DOC.THEME.003',
  severity: 'query',
  vi: 'Chủ đề “{theme}” viết trong câu mà không có dấu ngoặc kép.',
  en: 'The theme “{theme}” stands in a sentence without quotation marks.',
});

/** Quotation marks typed in the fact. */
export const themeWithQuotes = defineFinding({
  code: 'DOC.THEME.004',
  severity: 'error',
  vi: 'Chủ đề khai báo kèm dấu ngoặc kép; dấu được thêm khi in.',
  en: 'The theme is given with quotation marks; they are added in print.',
});

/** A plan or letter that names no theme. */
export const themeMissing = defineFinding({
  code: 'DOC.THEME.005',
  severity: 'query',
  vi: 'Văn bản chưa nêu chủ đề của Tuần lễ năm {year}.',
  en: 'The document names no theme for the Week of {year}.',
});

/** Typewriter quotes in place of “ ”. */
export const straightQuotes = defineFinding({
  code: 'DOC.QUOTATION.001',
  severity: 'info',
  vi: 'Dùng dấu " thay cho dấu ngoặc kép “ ”.',
  en: 'Straight quotes " are used in place of “ ”.',
});

/** An opening mark without its closing one. */
export const unpairedQuotes = defineFinding({
  code: 'DOC.QUOTATION.002',
  severity: 'query',
  vi: 'Dấu ngoặc kép “ ” không đủ cặp.',
  en: 'The quotation marks “ ” do not pair.',
});

/** The same word twice. */
export const wordRepeated = defineFinding({
  code: 'DOC.REPETITION.001',
  severity: 'query',
  vi: 'Từ “{word}” viết hai lần liền nhau.',
  en: 'The word “{word}” is written twice in a row.',
});

/** A slip of the pen that is met in documents of the Week. */
export const misspelt = defineFinding({
  code: 'DOC.SPELLING.001',
  severity: 'query',
  vi: '“{written}” có thể là lỗi gõ của “{meant}”.',
  en: '“{written}” may be a slip for “{meant}”.',
});

/** Text whose marks are apart from its letters. */
export const notComposed = defineFinding({
  code: 'DOC.TEXT.001',
  severity: 'error',
  vi: 'Văn bản chưa ở dạng Unicode dựng sẵn (NFC).',
  en: 'The text is not in composed Unicode (NFC).',
});

/** Both placements of the tone in one document. */
export const tonePlacementMixed = defineFinding({
  code: 'DOC.TEXT.002',
  severity: 'info',
  vi: 'Đặt dấu thanh theo hai kiểu trong cùng một văn bản: “{first}” và “{second}”.',
  en: 'The tone is placed in two ways in one document: “{first}” and “{second}”.',
});

/** Personal data where an office's address belongs. */
export const personalEmail = defineFinding({
  code: 'DOC.EMAIL.001',
  severity: 'query',
  vi: 'Địa chỉ thư điện tử {address} có thể là của cá nhân; dùng địa chỉ của cơ quan, đơn vị.',
  en: 'The e-mail address {address} may be a person’s; use that of the office.',
});

/** A number typed where it is computed. */
export const headingNumberTyped = defineFinding({
  code: 'DOC.NUMBER.001',
  severity: 'error',
  vi: 'Tiêu đề có số thứ tự gõ sẵn “{label}”; số thứ tự được đánh tự động.',
  en: 'The heading has a typed number “{label}”; numbers are computed.',
});

/** A label typed at the beginning of a list entry or paragraph. */
export const labelTyped = defineFinding({
  code: 'DOC.NUMBER.002',
  severity: 'query',
  vi: 'Đoạn văn bắt đầu bằng ký hiệu gõ sẵn “{label}”; ký hiệu được đánh tự động.',
  en: 'The text begins with a typed label “{label}”; labels are computed.',
});

/** The end mark typed where it is computed. */
export const endMarkTyped = defineFinding({
  code: 'DOC.END.001',
  severity: 'error',
  vi: 'Dấu kết thúc ./. được gõ sẵn; dấu này được thêm tự động ở cuối văn bản.',
  en: 'The end mark ./. is typed; it is added by itself at the end of the text.',
});

/** Nothing to end. */
export const bodyEmpty = defineFinding({
  code: 'DOC.END.002',
  severity: 'error',
  vi: 'Văn bản không có nội dung.',
  en: 'The document has no text.',
});

/** `V/v` or `Về việc` typed before a subject, or a full stop after it. */
export const subjectTyped = defineFinding({
  code: 'DOC.SUBJECT.001',
  severity: 'error',
  vi: 'Trích yếu “{subject}” có “V/v” gõ sẵn ở đầu hoặc dấu chấm ở cuối.',
  en: 'The subject “{subject}” has a typed “V/v” before it or a full stop after it.',
});

/** A heading with nothing under it. */
export const sectionEmpty = defineFinding({
  code: 'DOC.SECTION.001',
  severity: 'query',
  vi: 'Mục “{heading}” chưa có nội dung.',
  en: 'There is nothing under the heading “{heading}”.',
});
