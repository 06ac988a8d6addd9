import { defineFinding } from '@llw/core';

/** The bytes are no ZIP archive, or its directory is damaged. */
export const notAnArchive = defineFinding({
  code: 'PACKAGE.ARCHIVE.001',
  severity: 'error',
  vi: 'Tệp không phải là tệp Office Open XML (.docx, .xlsx) hoặc đã bị hỏng: {reason}.',
  en: 'The file is no Office Open XML file (.docx, .xlsx), or it is damaged: {reason}.',
});

/** The archive uses something no Office file needs and a reader must not follow. */
export const unsupportedArchive = defineFinding({
  code: 'PACKAGE.ARCHIVE.002',
  severity: 'error',
  vi: 'Tệp dùng cách đóng gói không được chấp nhận: {reason}.',
  en: 'The file is packed in a way that is not accepted: {reason}.',
});

/** The file is an older or encrypted Office file, which is a compound file and not an archive. */
export const compoundFile = defineFinding({
  code: 'PACKAGE.ARCHIVE.003',
  severity: 'error',
  vi: 'Tệp ở định dạng cũ (.doc, .xls) hoặc được đặt mật khẩu; hãy lưu lại thành .docx hoặc .xlsx không có mật khẩu.',
  en: 'The file has the old format (.doc, .xls) or a password; save it as .docx or .xlsx without a password.',
});

/** A bound on size, number or ratio is passed. */
export const packageTooLarge = defineFinding({
  code: 'PACKAGE.LIMIT.001',
  severity: 'error',
  vi: 'Tệp vượt giới hạn {limit}: {actual|number}, tối đa {allowed|number}.',
  en: 'The file passes the limit {limit}: {actual|number}, at most {allowed|number}.',
});

/** A part does not inflate to what the directory says of it. */
export const damagedPart = defineFinding({
  code: 'PACKAGE.PART.001',
  severity: 'error',
  vi: 'Phần “{part}” của tệp bị hỏng, không giải nén được.',
  en: 'The part "{part}" of the file is damaged and cannot be inflated.',
});

/** A part that the format needs is not there. */
export const missingPart = defineFinding({
  code: 'PACKAGE.PART.002',
  severity: 'error',
  vi: 'Tệp thiếu phần “{part}”.',
  en: 'The file lacks the part "{part}".',
});

/** A part is not well-formed XML, or declares entities. */
export const badXml = defineFinding({
  code: 'PACKAGE.XML.001',
  severity: 'error',
  vi: 'Phần “{part}” không phải là XML hợp lệ: {reason}.',
  en: 'The part "{part}" is not acceptable XML: {reason}.',
});
