import { defineFinding } from '../findings/finding.ts';

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

/** A part that is not text. */
export const notText = defineFinding({
  code: 'SUBMISSION.TEXT.005',
  severity: 'error',
  vi: 'Nội dung “{part}” phải là chuỗi ký tự.',
  en: 'The part “{part}” must be text.',
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
