import { defineFinding } from '../../findings/finding.ts';

/** A field that every such document has. */
export const fieldMissing = defineFinding({
  code: 'DOC.SHAPE.001',
  severity: 'error',
  vi: 'Thiếu mục “{field}”.',
  en: 'The field “{field}” is missing.',
});

/** A field that no document has: often a misspelt one, whose content would be lost in silence. */
export const fieldUnknown = defineFinding({
  code: 'DOC.SHAPE.002',
  severity: 'error',
  vi: 'Không có mục “{field}” trong loại văn bản này.',
  en: 'There is no field “{field}” in this document.',
});

/** A value that the field cannot hold. */
export const valueRefused = defineFinding({
  code: 'DOC.SHAPE.003',
  severity: 'error',
  vi: 'Mục “{field}” có giá trị không hợp lệ; cần {expected}.',
  en: 'The field “{field}” holds a value it cannot have; wanted: {expected}.',
});

/** More levels within each other than any document has. */
export const nestedTooDeep = defineFinding({
  code: 'DOC.SHAPE.004',
  severity: 'error',
  vi: 'Dữ liệu lồng nhau quá {limit|number} cấp.',
  en: 'The data is nested more than {limit|number} levels deep.',
});
