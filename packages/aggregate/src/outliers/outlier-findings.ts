import { defineFinding } from '@llw/core';

/** The point or the unit of money seems to have slipped. */
export const outlierSlip = defineFinding({
  code: 'AGGREGATE.OUTLIER.001',
  severity: 'query',
  vi: '{unit} báo cáo {value|number} ở ô {cell}, năm trước {before|number}: chênh khoảng {factor|number} lần, có thể nhầm dấu phẩy hoặc đơn vị tính.',
  en: '{unit} reports {value|number} in cell {cell}, {before|number} the year before: about {factor|number} times apart, perhaps a slipped point or another unit of measure.',
});

/** A figure vanished. */
export const outlierZeroed = defineFinding({
  code: 'AGGREGATE.OUTLIER.002',
  severity: 'query',
  vi: '{unit} báo cáo 0 ở ô {cell}, năm trước {before|number}: đề nghị xác nhận.',
  en: '{unit} reports 0 in cell {cell}, {before|number} the year before: please confirm.',
});

/** Two digits seem to be exchanged. */
export const outlierTransposed = defineFinding({
  code: 'AGGREGATE.OUTLIER.003',
  severity: 'query',
  vi: '{unit} báo cáo {value|number} ở ô {cell}, năm trước {before|number}: có thể gõ đảo hai chữ số.',
  en: '{unit} reports {value|number} in cell {cell}, {before|number} the year before: two digits may be exchanged.',
});

/** Two figures seem to stand in each other’s cell. */
export const outlierSwapped = defineFinding({
  code: 'AGGREGATE.OUTLIER.004',
  severity: 'query',
  vi: '{unit} báo cáo {value|number} ở ô {cell}, năm trước {before|number}: có thể ghi nhầm chỗ với ô {other}.',
  en: '{unit} reports {value|number} in cell {cell}, {before|number} the year before: it may have changed places with cell {other}.',
});

/** A change far beyond that of the other units. */
export const outlierChange = defineFinding({
  code: 'AGGREGATE.OUTLIER.005',
  severity: 'query',
  vi: '{unit} báo cáo {value|number} ở ô {cell}, năm trước {before|number}: thay đổi khác hẳn các đơn vị cùng loại.',
  en: '{unit} reports {value|number} in cell {cell}, {before|number} the year before: the change is unlike that of other units of its kind.',
});

/** A figure far from those of the peers, of a unit without a past. */
export const outlierPeers = defineFinding({
  code: 'AGGREGATE.OUTLIER.006',
  severity: 'query',
  vi: '{unit} báo cáo {value|number} ở ô {cell}: khác hẳn các đơn vị cùng loại.',
  en: '{unit} reports {value|number} in cell {cell}: unlike other units of its kind.',
});
