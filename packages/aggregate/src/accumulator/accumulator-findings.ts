import { defineFinding } from '@llw/core';

/** A submission outside the part of the tree that this accumulator was given. */
export const outsideScope = defineFinding({
  code: 'AGGREGATE.SCOPE.001',
  severity: 'error',
  vi: 'Bản nộp {submission} của {unit} nằm ngoài phạm vi đang tổng hợp: chưa được tổng hợp.',
  en: 'Submission {submission} of {unit} is outside the part that is being rolled up: it is not counted.',
});

/** Stored data that is not of this format. */
export const partialUnreadable = defineFinding({
  code: 'AGGREGATE.PARTIAL.001',
  severity: 'error',
  vi: 'Dữ liệu tổng hợp trung gian không đọc được: không đúng định dạng hoặc phiên bản ({format}).',
  en: 'The stored partial totals cannot be read: not the right format or version ({format}).',
});

/** Stored data that was cut or changed. */
export const partialChanged = defineFinding({
  code: 'AGGREGATE.PARTIAL.002',
  severity: 'error',
  vi: 'Dữ liệu tổng hợp trung gian đã bị thay đổi hoặc bị cắt: mã kiểm tra là {actual}, lẽ ra phải là {expected}.',
  en: 'The stored partial totals were changed or cut: the checksum is {actual} and should be {expected}.',
});

/** Stored data made with another form, tree or policy. */
export const partialOfOtherPlan = defineFinding({
  code: 'AGGREGATE.PARTIAL.003',
  severity: 'error',
  vi: 'Dữ liệu tổng hợp trung gian được lập theo biểu mẫu, cây đơn vị hoặc quy định tổng hợp khác.',
  en: 'The stored partial totals were made with another form, tree of units or policy.',
});
