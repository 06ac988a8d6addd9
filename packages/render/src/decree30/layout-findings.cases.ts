import type { FindingCases } from '@llw/core';
import { type HeadText, layoutHead } from './head-layout.ts';
import { checkProfile, defaultProfile } from './layout-profile.ts';

const head: HeadText = {
  issuer: 'ỦY BAN NHÂN DÂN XÃ SÔNG LAM',
  number: 'Số: 05/KH-UBND',
  placeAndDate: 'Sông Lam, ngày 05 tháng 9 năm 2024',
};

function findingsOf(text: HeadText) {
  const layout = layoutHead(text, defaultProfile);
  return 'sizes' in layout ? [] : [layout];
}

export const cases: FindingCases = {
  'LAYOUT.PROFILE.001': {
    failing: () => checkProfile({ margins: { left: 20 } }).findings,
    passing: () => checkProfile({ margins: { left: 35 } }).findings,
  },
  'LAYOUT.FIT.001': {
    failing: () => findingsOf({ ...head, placeAndDate: 'Thị trấn '.repeat(12) + head.placeAndDate }),
    passing: () => findingsOf(head),
  },
};
