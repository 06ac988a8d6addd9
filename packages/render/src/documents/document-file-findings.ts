import { defineFinding } from '@llw/core';

/** The file carries no data of a document. */
export const noData = defineFinding({
  code: 'DOCX.DATA.001',
  severity: 'error',
  vi: 'Tệp không mang dữ liệu của văn bản; có thể tệp được soạn bằng phần mềm khác hoặc đã bị lược bỏ dữ liệu.',
  en: 'The file carries no data of a document; it was made by another program, or the data was removed.',
});

/** The data is not what was written. */
export const alteredData = defineFinding({
  code: 'DOCX.DATA.002',
  severity: 'error',
  vi: 'Dữ liệu mang theo trong tệp đã bị thay đổi: mã băm không khớp.',
  en: 'The data in the file was altered: its hash does not match.',
});

/** The data is of another version or no document of the Week. */
export const unreadableData = defineFinding({
  code: 'DOCX.DATA.003',
  severity: 'error',
  vi: 'Dữ liệu mang theo trong tệp không đọc được: {reason}.',
  en: 'The data in the file cannot be read: {reason}.',
});

/** The visible text is not what the data gave. */
export const editedText = defineFinding({
  code: 'DOCX.TEXT.001',
  severity: 'info',
  vi: 'Nội dung hiển thị của văn bản đã được chỉnh sửa sau khi tạo tệp; dữ liệu mang theo có thể không còn khớp.',
  en: 'The visible text was edited after the file was made; the data in it may no longer match.',
});

/** A text has characters that a file cannot hold; they are not written. */
export const leftOut = defineFinding({
  code: 'DOCX.TEXT.002',
  severity: 'query',
  vi: 'Nội dung có ký tự không in được ({characters}), thường do sao chép từ phần mềm khác; các ký tự này bị bỏ khi tạo tệp.',
  en: 'The text has characters that cannot be printed ({characters}), as copying from other programs leaves them; they are left out of the file.',
});
