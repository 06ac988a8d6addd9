import { defineFinding } from '@llw/core';

/** A house choice lies outside what the decree allows. */
export const profileOutsideLaw = defineFinding({
  code: 'LAYOUT.PROFILE.001',
  severity: 'error',
  vi: 'Lựa chọn trình bày “{option}” = {actual} trái với Nghị định 30/2020/NĐ-CP ({locator}): phải là {allowed}.',
  en: 'The layout choice "{option}" = {actual} is outside Decree 30/2020/NĐ-CP ({locator}): it must be {allowed}.',
});

/** A line of the head that must stay on one line does not fit beside the other column. */
export const doesNotFit = defineFinding({
  code: 'LAYOUT.FIT.001',
  severity: 'error',
  vi: 'Dòng “{text}” cần {needed} mm, chỉ có {available} mm trên một dòng ở phần đầu văn bản.',
  en: 'The line "{text}" needs {needed} mm; the head of the document has {available} mm on one line for it.',
});
