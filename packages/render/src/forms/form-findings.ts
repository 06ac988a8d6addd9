import { defineFinding } from '@llw/core';

/** The form is of a template that is not asked for. */
export const unknownTemplate = defineFinding({
  code: 'FORM.IDENTITY.001',
  severity: 'error',
  vi: 'Tệp “{file}” dùng biểu mẫu {template}, phiên bản {version}, không phải biểu mẫu của đợt báo cáo này. Hãy nhập lại vào biểu mẫu đã được gửi.',
  en: 'The file “{file}” is on form {template}, version {version}, which is not asked for. Use the form that was sent.',
});

/** The form of another year. */
export const otherPeriod = defineFinding({
  code: 'FORM.IDENTITY.002',
  severity: 'error',
  vi: 'Biểu mẫu trong tệp “{file}” là của năm {given}, không phải năm {expected}. Hãy nhập số liệu vào biểu mẫu năm {expected}.',
  en: 'The form in “{file}” is that of {given}, not of {expected}. Enter the figures in the form of {expected}.',
});

/** The form of another unit. */
export const otherUnit = defineFinding({
  code: 'FORM.IDENTITY.003',
  severity: 'error',
  vi: 'Biểu mẫu trong tệp “{file}” là của đơn vị “{given}” ({id}), không phải đơn vị gửi báo cáo.',
  en: 'The form in “{file}” is that of “{given}” ({id}), not of the unit that sends it.',
});

/** The sheet that says which form it is was tampered with. */
export const brokenIdentity = defineFinding({
  code: 'FORM.IDENTITY.004',
  severity: 'error',
  vi: 'Phần thông tin ẩn của biểu mẫu trong tệp “{file}” đã bị sửa hoặc thiếu mục “{field}”. Hãy nhập lại vào biểu mẫu đã được gửi.',
  en: 'What the form in “{file}” keeps hidden about itself was changed or lacks “{field}”. Use the form that was sent.',
});

/** The cells asked for have changed since the form went out. */
export const otherSchema = defineFinding({
  code: 'FORM.IDENTITY.005',
  severity: 'query',
  vi: 'Biểu mẫu trong tệp “{file}” được phát hành trước khi các chỉ tiêu thay đổi; cần kiểm tra lại các ô còn thiếu.',
  en: 'The form in “{file}” went out before its cells were changed; look at the cells that are missing.',
});

/** A table that somebody made or copied. */
export const handMadeTable = defineFinding({
  code: 'FORM.IDENTITY.006',
  severity: 'query',
  vi: 'Tệp “{file}” không phải biểu mẫu đã gửi; bảng ở trang “{sheet}” được đối chiếu theo tên chỉ tiêu, khớp {matched|number} trên {total|number} chỉ tiêu. Cần kiểm tra lại trước khi dùng.',
  en: 'The file “{file}” is not the form that was sent; the table on sheet “{sheet}” was matched by its labels, {matched|number} of {total|number} cells. Check it before use.',
});

/** Nothing in the workbook looks like the form. */
export const noTable = defineFinding({
  code: 'FORM.IDENTITY.007',
  severity: 'error',
  vi: 'Không tìm thấy bảng số liệu của biểu mẫu trong tệp “{file}”. Hãy nhập vào biểu mẫu đã được gửi.',
  en: 'No table of the form was found in “{file}”. Use the form that was sent.',
});

/** A copied table does not say whose figures it holds. */
export const unitNotStated = defineFinding({
  code: 'FORM.IDENTITY.008',
  severity: 'error',
  vi: 'Tệp “{file}” không cho biết là báo cáo của đơn vị nào, năm nào.',
  en: 'The file “{file}” does not say whose report it is, or of which year.',
});

/** Several forms where one was expected. */
export const severalForms = defineFinding({
  code: 'FORM.IDENTITY.009',
  severity: 'query',
  vi: 'Tệp “{file}” có biểu mẫu của {count|number} đơn vị; chỉ đọc biểu mẫu của “{unit}”.',
  en: 'The file “{file}” holds the forms of {count|number} units; only that of “{unit}” was read.',
});

/** An input was deleted with its row. */
export const cellDeleted = defineFinding({
  code: 'FORM.CELL.001',
  severity: 'error',
  vi: 'Dòng của chỉ tiêu “{cell}” đã bị xóa khỏi biểu mẫu. Hãy nhập lại vào biểu mẫu đã được gửi.',
  en: 'The row of “{cell}” was deleted from the form. Use the form that was sent.',
});

/** A formula whose result the file does not hold. */
export const formulaWithoutValue = defineFinding({
  code: 'FORM.CELL.002',
  severity: 'error',
  vi: 'Ô của chỉ tiêu “{cell}” là công thức chưa được tính. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại, hoặc nhập thẳng con số.',
  en: 'The cell of “{cell}” is a formula that was not computed. Open the file in Excel or LibreOffice and save it, or type the number.',
});

/** A formula that ended in an error. */
export const errorValue = defineFinding({
  code: 'FORM.CELL.003',
  severity: 'error',
  vi: 'Ô của chỉ tiêu “{cell}” báo lỗi {error}. Hãy nhập thẳng con số.',
  en: 'The cell of “{cell}” shows the error {error}. Type the number itself.',
});

/** A number that the program turned into a day. */
export const dateInsteadOfNumber = defineFinding({
  code: 'FORM.CELL.004',
  severity: 'error',
  vi: 'Ô của chỉ tiêu “{cell}” là ngày {day|date}, không phải con số; có thể chương trình đã đổi số vừa gõ thành ngày. Hãy chọn kiểu ô là “Số” rồi nhập lại.',
  en: 'The cell of “{cell}” holds the day {day|date}, not a number; the program may have turned what was typed into a day. Set the cell’s format to number and type it again.',
});

/** A share that the program keeps as a fraction. */
export const percentRead = defineFinding({
  code: 'FORM.CELL.005',
  severity: 'info',
  vi: 'Ô của chỉ tiêu “{cell}” có kiểu phần trăm, được đọc là {value|number}.',
  en: 'The cell of “{cell}” is formatted as a percentage and was read as {value|number}.',
});

/** A percentage where things are counted. */
export const percentInsteadOfNumber = defineFinding({
  code: 'FORM.CELL.006',
  severity: 'error',
  vi: 'Ô của chỉ tiêu “{cell}” có kiểu phần trăm trong khi chỉ tiêu này là số đếm. Hãy chọn kiểu ô là “Số” rồi nhập lại.',
  en: 'The cell of “{cell}” is formatted as a percentage, though things are counted here. Set its format to number and type it again.',
});

/** The value of a formula was taken. */
export const formulaRead = defineFinding({
  code: 'FORM.CELL.007',
  severity: 'info',
  vi: 'Ô của chỉ tiêu “{cell}” là công thức; đã lấy kết quả {value}.',
  en: 'The cell of “{cell}” is a formula; its result {value} was taken.',
});

/** A label that resembles the form's, but is not the same. */
export const uncertainMatch = defineFinding({
  code: 'FORM.MATCH.001',
  severity: 'query',
  vi: 'Dòng “{given}” được hiểu là chỉ tiêu “{cell}”. Cần xác nhận.',
  en: 'The line “{given}” was taken for “{cell}”. Please confirm.',
});

/** A cell of the form that the table does not have. */
export const cellNotFound = defineFinding({
  code: 'FORM.MATCH.002',
  severity: 'query',
  vi: 'Không tìm thấy dòng nào cho chỉ tiêu “{cell}”.',
  en: 'No line was found for “{cell}”.',
});

/** A line of the table that is none of the form's. */
export const lineNotKnown = defineFinding({
  code: 'FORM.MATCH.003',
  severity: 'query',
  vi: 'Dòng “{given}” không khớp với chỉ tiêu nào của biểu mẫu; giá trị “{value}” không được nhận.',
  en: 'The line “{given}” matches none of the form; its value “{value}” was left out.',
});

/** A heading that resembles that of a part in words, but is not the same. */
export const uncertainPart = defineFinding({
  code: 'FORM.MATCH.004',
  severity: 'query',
  vi: 'Đề mục “{given}” được hiểu là mục “{part}” của biểu mẫu. Cần xác nhận.',
  en: 'The heading “{given}” was taken for the part “{part}” of the form. Please confirm.',
});

/** Several columns of figures, such as those of two years. */
export const uncertainColumn = defineFinding({
  code: 'FORM.MATCH.005',
  severity: 'query',
  vi: 'Bảng ở trang “{sheet}” có {count|number} cột số; đã lấy số ở cột {column}. Cần xác nhận.',
  en: 'The table on the sheet “{sheet}” has {count|number} columns of figures; those of column {column} were taken. Please confirm.',
});
