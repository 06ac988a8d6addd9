import { expect, it } from 'vitest';
import { formHeadLines } from './form-head-lines.ts';

it('the head of a form leaves name, number, place and day open, and gives type code and year', () => {
  const { issuer, number, placeAndDate } = formHeadLines({ week: { year: 2022 } });
  expect(issuer).toMatch(/^\.+$/);
  expect(number).toMatch(/^Số: \u00A0+\/BC-\.+$/u);
  expect(placeAndDate).toMatch(/^\.+, ngày \u00A0+ tháng \u00A0+ năm 2022$/u);
});
