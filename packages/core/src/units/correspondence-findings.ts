import { defineFinding } from '../findings/finding.ts';

export const weightNotAShare = defineFinding({
  code: 'UNIT.WEIGHT.001',
  severity: 'error',
  vi: 'Tỉ trọng “{share}” của “{from}” trong “{to}” không phải là một số từ 0 đến 1.',
  en: 'The share “{share}” of “{from}” in “{to}” is not a number from 0 to 1.',
});

export const weightWithoutPart = defineFinding({
  code: 'UNIT.WEIGHT.002',
  severity: 'error',
  vi: 'Tỉ trọng của “{from}” trong “{to}” không dùng được: không có một phần nào của “{from}” chia về “{to}”, hoặc phần ấy đã có tỉ trọng.',
  en: 'The share of “{from}” in “{to}” cannot be used: no part of “{from}” went to “{to}”, or that part already has a share.',
});

export const weightsNotWhole = defineFinding({
  code: 'UNIT.WEIGHT.003',
  severity: 'error',
  vi: 'Các tỉ trọng của đơn vị bị chia “{unit}” không đủ cho mọi phần hoặc có tổng là {sum|number} thay vì 1; không tỉ trọng nào được dùng.',
  en: 'The shares of the divided unit “{unit}” do not name every part, or add up to {sum|number} instead of 1; none is used.',
});
