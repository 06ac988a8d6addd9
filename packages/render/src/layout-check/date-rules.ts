import { isCivilDate } from '@llw/core';
import {
  absent,
  centred,
  italic,
  type LayoutRule,
  type LineTest,
  lineRule,
  reading,
  required,
  sized,
} from './layout-rule.ts';
import { oneLine } from './line-width.ts';

const DATE = /ngày\s+(?<day>[\d.…]*)\s*tháng\s+(?<month>[\d.…]*)\s*năm\s+(?<year>\d{4})/u;

/** Something about day and month; a draft's blank is no fault. */
function dateTest(expected: string, holds: (day: string, month: string, year: string) => boolean): LineTest {
  return {
    expected,
    holds: ({ text }) => {
      const { day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
      return holds(day, month, year);
    },
    actual: ({ text }) => text,
  };
}

const blank = (part: string) => !/\d/.test(part);

/** Rules about place and date (PL1.II.4). */
export const dateRules: readonly LayoutRule[] = [
  required(
    lineRule(
      'DATE.format',
      'PL1.II.4b',
      'placeAndDate',
      reading(/^\p{Lu}.*, ngày .*tháng .*năm \d{4}$/u, '…, ngày … tháng … năm …'),
      {
        vi: 'Địa danh và thời gian ban hành',
        en: 'Place and date',
      },
    ),
  ),
  lineRule('DATE.italic', 'PL1.II.4c', 'placeAndDate', italic(true), {
    vi: 'Địa danh và thời gian in nghiêng',
    en: 'Place and date in italics',
  }),
  lineRule('DATE.size', 'PL1.II.4c', 'placeAndDate', sized(13, 14), {
    vi: 'Cỡ chữ địa danh và thời gian',
    en: 'Size of place and date',
  }),
  lineRule('DATE.centred', 'PL1.II.4c', 'placeAndDate', centred, {
    vi: 'Địa danh và thời gian canh giữa dưới Quốc hiệu',
    en: 'Place and date centred under Quốc hiệu',
  }),
  lineRule(
    'DATE.day_zero',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('01–09', (day) => blank(day) || /^(?:0[1-9]|[1-3]\d)$/.test(day)),
    { vi: 'Ngày nhỏ hơn 10 có số 0 phía trước', en: 'A 0 before days under 10' },
  ),
  lineRule(
    'DATE.month_zero',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('01, 02', (_, month) => !/^[12]$/.test(month)),
    { vi: 'Tháng 1, tháng 2 có số 0 phía trước', en: 'A 0 before months 1 and 2' },
  ),
  lineRule(
    'DATE.month_plain',
    '–',
    'placeAndDate',
    dateTest('3–12', (_, month) => !/^0[3-9]$/.test(month)),
    { vi: 'Tháng 3 đến tháng 9 không có số 0 phía trước', en: 'No 0 before months 3 to 9' },
    'practice',
  ),
  lineRule(
    'DATE.valid',
    'PL1.II.4b',
    'placeAndDate',
    dateTest('a day of the calendar', (day, month, year) =>
      blank(day) || blank(month)
        ? true
        : isCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    ),
    { vi: 'Ngày có trong lịch', en: 'A day that exists' },
  ),
  {
    id: 'DATE.oneline',
    basis: 'practice',
    locator: 'PL1.II.4c',
    title: { vi: 'Địa danh và thời gian trên một dòng', en: 'Place and date on one line' },
    expected: 'one line',
    evaluate: oneLine('placeAndDate'),
  },
  {
    id: 'DATE.same_line_as_number',
    basis: 'law',
    locator: 'PL1.II.4c',
    title: { vi: 'Cùng dòng với số, ký hiệu', en: 'On one line with the number' },
    expected: 'same row',
    evaluate: ({ parts }) => {
      const [number] = parts.number;
      const [date] = parts.placeAndDate;
      if (!number || !date) return absent;
      if (!number.cell || !date.cell) return { verdict: 'notEvaluated', actual: 'no table' };
      const same = number.cell.table === date.cell.table && number.cell.row === date.cell.row;
      return same ? { verdict: 'pass' } : { verdict: 'fail', actual: 'another row', line: date };
    },
  },
];
