import { defineFinding } from '../../findings/finding.ts';

export const listUnreadable = defineFinding({
  code: 'UNIT.SOURCE.001',
  severity: 'error',
  vi: 'Danh mục đơn vị không đọc được: thiếu bảng “provinces” hoặc bảng “wards”.',
  en: 'The list of units cannot be read: the table “provinces” or the table “wards” is missing.',
});

export const rowUnreadable = defineFinding({
  code: 'UNIT.SOURCE.002',
  severity: 'error',
  vi: 'Bảng “{table}”, dòng {row|number}: thiếu hoặc sai trường “{field}”; bỏ qua dòng này.',
  en: 'Table “{table}”, row {row|number}: the field “{field}” is missing or wrong; the row is left out.',
});

export const nameDecomposed = defineFinding({
  code: 'UNIT.SOURCE.003',
  severity: 'info',
  vi: 'Tên “{name}” (mã {code}) được ghi bằng Unicode tổ hợp; đã chuyển về dựng sẵn (NFC).',
  en: 'The name “{name}” (code {code}) was written in decomposed Unicode; it was composed (NFC).',
});

export const codeLostZeros = defineFinding({
  code: 'UNIT.SOURCE.004',
  severity: 'query',
  vi: 'Mã “{written}” của “{name}” thiếu chữ số 0 ở đầu; đọc là “{code}”.',
  en: 'The code “{written}” of “{name}” has lost leading zeros; it is read as “{code}”.',
});

export const codeMalformed = defineFinding({
  code: 'UNIT.SOURCE.005',
  severity: 'error',
  vi: 'Mã “{written}” của “{name}” không phải là mã gồm {digits|number} chữ số; bỏ qua đơn vị này.',
  en: 'The code “{written}” of “{name}” is not a code of {digits|number} digits; the unit is left out.',
});

export const codeRepeated = defineFinding({
  code: 'UNIT.SOURCE.006',
  severity: 'error',
  vi: 'Mã “{code}” xuất hiện hai lần: “{first}” và “{second}”; bỏ qua dòng sau.',
  en: 'The code “{code}” occurs twice: “{first}” and “{second}”; the later row is left out.',
});

export const provinceUnknown = defineFinding({
  code: 'UNIT.SOURCE.007',
  severity: 'error',
  vi: '“{name}” (mã {code}) thuộc tỉnh mã “{province}”, nhưng danh mục không có tỉnh này; bỏ qua đơn vị này.',
  en: '“{name}” (code {code}) belongs to the province “{province}”, which the list does not have; the unit is left out.',
});

export const kindUnknown = defineFinding({
  code: 'UNIT.SOURCE.008',
  severity: 'query',
  vi: 'Không xác định được loại đơn vị của “{name}” (mã {code}); tạm ghi là “đơn vị khác”.',
  en: 'The kind of “{name}” (code {code}) cannot be told; it is taken as “other”.',
});

export const genericWordAdded = defineFinding({
  code: 'UNIT.SOURCE.009',
  severity: 'info',
  vi: 'Tên “{written}” (mã {code}) thiếu từ chỉ loại đơn vị; đã ghi đủ là “{name}”.',
  en: 'The name “{written}” (code {code}) lacks its generic word; it was written out as “{name}”.',
});

export const amendmentMissing = defineFinding({
  code: 'UNIT.SOURCE.010',
  severity: 'query',
  vi: 'Danh mục chưa có thay đổi của “{name}” (mã {code}) từ ngày {date|date} theo {act}.',
  en: 'The list lacks the change of “{name}” (code {code}) from {date|date} by {act}.',
});

export const successorCodeUnknown = defineFinding({
  code: 'UNIT.MAPPING.001',
  severity: 'query',
  vi: 'Bảng chuyển đổi, dòng {row|number}: mã mới “{written}” của “{name}” không có trong danh mục; theo tên và tỉnh thì mã là “{code}”.',
  en: 'Conversion table, row {row|number}: the new code “{written}” of “{name}” is not in the list; by name and province it is “{code}”.',
});

export const successorUnknown = defineFinding({
  code: 'UNIT.MAPPING.002',
  severity: 'error',
  vi: 'Bảng chuyển đổi, dòng {row|number}: không xác định được đơn vị mới “{name}” (mã “{written}”), {province}.',
  en: 'Conversion table, row {row|number}: the new unit “{name}” (code “{written}”), {province}, cannot be told.',
});

export const successorOfAnotherName = defineFinding({
  code: 'UNIT.MAPPING.003',
  severity: 'query',
  vi: 'Bảng chuyển đổi, dòng {row|number}: mã “{written}” không phải của “{name}”, {province} mà là của “{holder}”.',
  en: 'Conversion table, row {row|number}: the code “{written}” is not that of “{name}”, {province}, but of “{holder}”.',
});

export const formerCodeMissing = defineFinding({
  code: 'UNIT.MAPPING.004',
  severity: 'query',
  vi: 'Bảng chuyển đổi, dòng {row|number}: không có mã đơn vị cũ của “{name}”.',
  en: 'Conversion table, row {row|number}: the former code of “{name}” is missing.',
});

export const mappingRepeated = defineFinding({
  code: 'UNIT.MAPPING.005',
  severity: 'info',
  vi: 'Bảng chuyển đổi, dòng {row|number}: lặp lại dòng {first|number}.',
  en: 'Conversion table, row {row|number}: repeats row {first|number}.',
});

export const withoutPredecessor = defineFinding({
  code: 'UNIT.MAPPING.006',
  severity: 'query',
  vi: 'Bảng chuyển đổi không có dòng nào dẫn đến “{name}” (mã {code}).',
  en: 'No row of the conversion table leads to “{name}” (code {code}).',
});

export const divisionsHidden = defineFinding({
  code: 'UNIT.MAPPING.007',
  severity: 'query',
  vi: 'Bảng chuyển đổi cho mỗi mã cũ trong số {former|number} mã đúng một đơn vị mới, trong khi nhiều xã, phường đã bị chia; không dùng bảng này để chuyển số liệu.',
  en: 'The conversion table gives each of {former|number} former codes just one new unit, although many communes were divided; figures must not be moved by it.',
});

export const amendedUnitMissing = defineFinding({
  code: 'UNIT.AMENDMENT.001',
  severity: 'error',
  vi: 'Không có đơn vị nào mang mã “{code}” vào ngày {date|date} để thực hiện {act}.',
  en: 'No unit holds the code “{code}” on {date|date} for {act} to apply to.',
});

export const amendedUnitDiffers = defineFinding({
  code: 'UNIT.AMENDMENT.002',
  severity: 'error',
  vi: 'Mã “{code}” vào ngày {date|date} là của “{held}”, không phải “{name}” nêu tại {act}.',
  en: 'The code “{code}” on {date|date} is held by “{held}”, not by “{name}” as named in {act}.',
});
