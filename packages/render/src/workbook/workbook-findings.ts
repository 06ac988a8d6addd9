import { defineFinding } from '@llw/core';

/** A workbook of the program before 2007. */
export const oldWorkbook = defineFinding({
  code: 'WORKBOOK.FILE.001',
  severity: 'error',
  vi: 'Tệp “{file}” là bảng tính kiểu cũ (.xls), không đọc được. Hãy mở tệp, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)” rồi gửi lại.',
  en: 'The file “{file}” is a workbook of the old kind (.xls) and cannot be read. Open it, save it as “Excel Workbook (.xlsx)” and send it again.',
});

/** A file that opens with a password only. */
export const encryptedWorkbook = defineFinding({
  code: 'WORKBOOK.FILE.002',
  severity: 'error',
  vi: 'Tệp “{file}” được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.',
  en: 'The file “{file}” has a password and cannot be read. Remove the password (File > Info > Protect Workbook) and send it again.',
});

/** A file of another kind, which is told apart by its first bytes and parts. */
export const otherKindOfFile = defineFinding({
  code: 'WORKBOOK.FILE.003',
  severity: 'error',
  vi: 'Tệp “{file}” không phải bảng tính .xlsx mà là {kind}. Hãy nhập số liệu vào biểu mẫu .xlsx đã được gửi, hoặc lưu bảng tính thành kiểu “Excel Workbook (.xlsx)”, rồi gửi lại.',
  en: 'The file “{file}” is not an .xlsx workbook but {kind}. Fill in the .xlsx form that was sent, or save the workbook as “Excel Workbook (.xlsx)”, and send it again.',
});

/** A workbook whose inner parts do not hold together. */
export const damagedWorkbook = defineFinding({
  code: 'WORKBOOK.FILE.004',
  severity: 'error',
  vi: 'Bảng tính “{file}” bị hỏng ({reason}). Hãy mở tệp, lưu lại rồi gửi lại.',
  en: 'The workbook “{file}” is damaged ({reason}). Open it, save it and send it again.',
});

/** More sheets or cells than any form has. */
export const workbookTooLarge = defineFinding({
  code: 'WORKBOOK.LIMIT.001',
  severity: 'error',
  vi: 'Bảng tính “{file}” quá lớn: {limit} có {actual|number}, tối đa {allowed|number}.',
  en: 'The workbook “{file}” is too large: {limit} {actual|number}, at most {allowed|number}.',
});

/** Macros, links to other files or embedded programs: left alone, never run or followed. */
export const activeContent = defineFinding({
  code: 'WORKBOOK.CONTENT.001',
  severity: 'info',
  vi: 'Bảng tính “{file}” có {content}; phần này không được chạy và không được mở.',
  en: 'The workbook “{file}” has {content}; this is neither run nor followed.',
});
