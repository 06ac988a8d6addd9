import { defineFinding } from '@llw/core';

/** Two units sent the same figures. */
export const copiedFromUnit = defineFinding({
  code: 'AGGREGATE.COPY.001',
  severity: 'query',
  vi: 'Báo cáo của {unit} giống hệt báo cáo của {other} ({cells} ô có số liệu khác 0): đề nghị xác nhận.',
  en: 'The report of {unit} is the same as that of {other} ({cells} cells other than 0): please confirm.',
});

/** A unit sent last year’s figures again. */
export const copiedFromBefore = defineFinding({
  code: 'AGGREGATE.COPY.002',
  severity: 'query',
  vi: 'Báo cáo của {unit} giống hệt báo cáo kỳ {period} của chính đơn vị ({cells} ô có số liệu khác 0): đề nghị xác nhận.',
  en: 'The report of {unit} is the same as its own for {period} ({cells} cells other than 0): please confirm.',
});
