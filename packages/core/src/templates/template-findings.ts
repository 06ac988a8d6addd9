import { defineFinding } from '../findings/finding.ts';

/** Not a template by the schema. */
export const templateUnreadable = defineFinding({
  code: 'TEMPLATE.SHAPE.001',
  severity: 'error',
  vi: 'Biểu mẫu không đúng cấu trúc tại “{path}”; cần {expected}.',
  en: 'The template does not follow the schema at “{path}”; wanted: {expected}.',
});

/** Nested deeper than templates may be. */
export const templateTooDeep = defineFinding({
  code: 'TEMPLATE.SHAPE.002',
  severity: 'error',
  vi: 'Biểu mẫu lồng nhau quá {limit|number} cấp nên không được đọc.',
  en: 'The template is nested more than {limit|number} levels deep and was not read.',
});

/** More cells than can be filled in by anyone. */
export const templateTooGreat = defineFinding({
  code: 'TEMPLATE.SHAPE.003',
  severity: 'error',
  vi: 'Biểu mẫu có {cells|number} chỉ tiêu, quá giới hạn {limit|number}.',
  en: 'The template has {cells|number} cells, more than {limit|number}.',
});

/** The form ends before it begins. */
export const validityEmpty = defineFinding({
  code: 'TEMPLATE.VALIDITY.001',
  severity: 'error',
  vi: 'Biểu mẫu hết hiệu lực ngày {to|date}, không sau ngày bắt đầu {from|date}.',
  en: 'The template ends on {to|date}, not after it begins on {from|date}.',
});

/** Two things of one kind with the same code. */
export const codeRepeated = defineFinding({
  code: 'TEMPLATE.CODE.001',
  severity: 'error',
  vi: 'Mã “{code}” được dùng nhiều lần trong cùng một danh mục.',
  en: 'The code “{code}” is used more than once in the same list.',
});

/** An indicator is split by a dimension that the form does not have. */
export const dimensionUnknown = defineFinding({
  code: 'TEMPLATE.DIMENSION.001',
  severity: 'error',
  vi: 'Chỉ tiêu “{indicator}” dùng phân tổ “{dimension}” không có trong biểu mẫu.',
  en: 'The indicator “{indicator}” uses the dimension “{dimension}”, which the form does not have.',
});

/** A row for a cell that there is not. */
export const rowOfNoCell = defineFinding({
  code: 'TEMPLATE.CELL.001',
  severity: 'error',
  vi: 'Mục {section} có dòng cho chỉ tiêu “{cell}” không có trong biểu mẫu.',
  en: 'Section {section} has a row for the cell “{cell}”, which the form does not have.',
});

/** The same cell in two rows: which of the two values counts? */
export const cellPrintedTwice = defineFinding({
  code: 'TEMPLATE.CELL.002',
  severity: 'error',
  vi: 'Chỉ tiêu “{cell}” xuất hiện ở nhiều dòng của biểu mẫu.',
  en: 'The cell “{cell}” stands in more than one row of the form.',
});

/** A cell to be filled in that stands nowhere. */
export const cellNotPrinted = defineFinding({
  code: 'TEMPLATE.CELL.003',
  severity: 'error',
  vi: 'Chỉ tiêu nhập “{cell}” không có dòng nào trong biểu mẫu.',
  en: 'The reported cell “{cell}” has no row on the form.',
});

/** A wording for a cell that there is not. */
export const labelOfNoCell = defineFinding({
  code: 'TEMPLATE.CELL.004',
  severity: 'error',
  vi: 'Chỉ tiêu “{indicator}” có nhãn cho ô “{cell}” không tồn tại.',
  en: 'The indicator “{indicator}” words the cell “{cell}”, which it does not have.',
});

/** No value can lie between these bounds. */
export const boundsCrossed = defineFinding({
  code: 'TEMPLATE.BOUNDS.001',
  severity: 'error',
  vi: 'Chỉ tiêu “{indicator}” có mức thấp nhất {minimum|number} lớn hơn mức cao nhất {maximum|number}.',
  en: 'The least value of “{indicator}”, {minimum|number}, is above its greatest, {maximum|number}.',
});

/** Heads were added over activities, types or years: one person would count several times. */
export const personsAdded = defineFinding({
  code: 'TEMPLATE.MEASURE.001',
  severity: 'error',
  vi: 'Số người không cộng được giữa các hoạt động, phân tổ hoặc năm: “{indicator}”. Hãy dùng lượt người.',
  en: 'Persons cannot be added over activities, categories or years: “{indicator}”. Count attendances instead.',
});

/** A total of unlike things. */
export const totalOfUnlikeMeasures = defineFinding({
  code: 'TEMPLATE.MEASURE.002',
  severity: 'error',
  vi: 'Chỉ tiêu tính “{indicator}” ({measure}) cộng chỉ tiêu “{cell}” là đại lượng khác ({other}).',
  en: 'The derived “{indicator}” ({measure}) adds “{cell}”, which is another measure ({other}).',
});

/** A total of money in thousands with money in millions, or of sheets with pieces. */
export const totalOfUnlikeUnits = defineFinding({
  code: 'TEMPLATE.MEASURE.003',
  severity: 'error',
  vi: 'Chỉ tiêu tính “{indicator}” theo {unit} nhưng chỉ tiêu thành phần “{cell}” theo {other}.',
  en: 'The derived “{indicator}” is in {unit}, its part “{cell}” in {other}.',
});

/** Percents, texts and yes/no cannot be added up like counts. */
export const operatorUnfit = defineFinding({
  code: 'TEMPLATE.MEASURE.004',
  severity: 'error',
  vi: 'Chỉ tiêu “{indicator}” ({measure}) không dùng được phép gộp “{operator}”.',
  en: 'The indicator “{indicator}” ({measure}) cannot be aggregated by “{operator}”.',
});

/** A part of a formula that there is not. */
export const contributorUnknown = defineFinding({
  code: 'TEMPLATE.FORMULA.001',
  severity: 'error',
  vi: 'Công thức của “{indicator}” nhắc tới chỉ tiêu “{cell}” không có trong biểu mẫu.',
  en: 'The formula of “{indicator}” names the cell “{cell}”, which the form does not have.',
});

/** A cell that is computed from itself. */
export const formulaCycle = defineFinding({
  code: 'TEMPLATE.FORMULA.002',
  severity: 'error',
  vi: 'Chỉ tiêu tính “{indicator}” phụ thuộc vào chính nó.',
  en: 'The derived indicator “{indicator}” depends on itself.',
});

/** A part that would be added twice. */
export const contributorRepeated = defineFinding({
  code: 'TEMPLATE.FORMULA.003',
  severity: 'error',
  vi: 'Công thức của “{indicator}” cộng chỉ tiêu “{cell}” nhiều lần.',
  en: 'The formula of “{indicator}” adds the cell “{cell}” more than once.',
});

/** A computed cell cannot be split by a dimension: its formula is one. */
export const derivedIsSplit = defineFinding({
  code: 'TEMPLATE.FORMULA.004',
  severity: 'error',
  vi: 'Chỉ tiêu tính “{indicator}” có một công thức nên không được phân tổ.',
  en: 'The derived indicator “{indicator}” has one formula and cannot be split by a dimension.',
});
