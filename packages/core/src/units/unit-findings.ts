import { defineFinding } from '../findings/finding.ts';

export const unitIdTwice = defineFinding({
  code: 'UNIT.ID.001',
  severity: 'error',
  vi: 'Mã định danh “{unit}” được khai báo cho hai đơn vị.',
  en: 'The id “{unit}” is given to two units.',
});

export const unitDateUnknown = defineFinding({
  code: 'UNIT.DATE.001',
  severity: 'error',
  vi: 'Đơn vị “{unit}”: “{date}” không phải là một ngày có thật viết theo dạng NNNN-TT-NN.',
  en: 'Unit “{unit}”: “{date}” is not an existing day written YYYY-MM-DD.',
});

export const validityEmpty = defineFinding({
  code: 'UNIT.DATE.002',
  severity: 'error',
  vi: 'Đơn vị “{unit}”: thời hạn hiệu lực từ {from|date} kết thúc ngay hoặc trước khi bắt đầu ({to|date}).',
  en: 'Unit “{unit}”: the validity from {from|date} ends on or before its start ({to|date}).',
});

export const versionsOverlap = defineFinding({
  code: 'UNIT.VERSION.001',
  severity: 'error',
  vi: 'Đơn vị “{unit}” có hai phiên bản “{earlier}” và “{later}” cùng hiệu lực từ ngày {from|date}.',
  en: 'Unit “{unit}” has two versions, “{earlier}” and “{later}”, both valid from {from|date}.',
});

export const versionsGap = defineFinding({
  code: 'UNIT.VERSION.002',
  severity: 'query',
  vi: 'Đơn vị “{unit}” không có phiên bản nào hiệu lực từ ngày {from|date} đến trước ngày {to|date}.',
  en: 'Unit “{unit}” has no valid version from {from|date} until the day before {to|date}.',
});

export const twoParents = defineFinding({
  code: 'UNIT.LINE.001',
  severity: 'error',
  vi: 'Trên tuyến “{line}”, đơn vị “{unit}” có hai khai báo cấp trên (“{earlier}” và “{later}”) cùng hiệu lực từ ngày {from|date}.',
  en: 'In the line “{line}”, unit “{unit}” has two parents stated (“{earlier}” and “{later}”), both valid from {from|date}.',
});

export const lineGap = defineFinding({
  code: 'UNIT.LINE.002',
  severity: 'query',
  vi: 'Trên tuyến “{line}”, đơn vị “{unit}” không có cấp trên từ ngày {from|date} đến trước ngày {to|date}.',
  en: 'In the line “{line}”, unit “{unit}” has no parent from {from|date} until the day before {to|date}.',
});

export const parentUnknown = defineFinding({
  code: 'UNIT.LINE.003',
  severity: 'error',
  vi: 'Trên tuyến “{line}”, đơn vị “{unit}” trực thuộc “{parent}”, nhưng không có đơn vị nào mang mã định danh này.',
  en: 'In the line “{line}”, unit “{unit}” stands under “{parent}”, but no unit has that id.',
});

export const parentAbsent = defineFinding({
  code: 'UNIT.LINE.004',
  severity: 'error',
  vi: 'Trên tuyến “{line}”, đơn vị “{unit}” trực thuộc “{parent}” từ ngày {from|date}, khi “{parent}” không có trên tuyến này.',
  en: 'In the line “{line}”, unit “{unit}” stands under “{parent}” from {from|date}, while “{parent}” is not part of that line.',
});

export const lineCycle = defineFinding({
  code: 'UNIT.LINE.005',
  severity: 'error',
  vi: 'Trên tuyến “{line}”, ngày {date|date}, quan hệ trực thuộc tạo thành vòng: {units}.',
  en: 'In the line “{line}”, on {date|date}, parents form a cycle: {units}.',
});

export const lineWithoutUnit = defineFinding({
  code: 'UNIT.LINE.006',
  severity: 'query',
  vi: 'Trên tuyến “{line}”, đơn vị “{unit}” được khai báo cấp trên từ ngày {from|date}, khi đơn vị không tồn tại.',
  en: 'In the line “{line}”, unit “{unit}” is given a parent from {from|date}, while the unit does not exist.',
});

export const codeHeldTwice = defineFinding({
  code: 'UNIT.CODE.001',
  severity: 'error',
  vi: 'Mã “{value}” ({scheme}) được hai đơn vị “{earlier}” và “{later}” cùng mang từ ngày {from|date}.',
  en: 'The code “{value}” ({scheme}) is held by two units, “{earlier}” and “{later}”, from {from|date}.',
});
