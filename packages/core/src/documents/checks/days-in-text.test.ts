import { describe, expect, it } from 'vitest';
import { daysInText } from './days-in-text.ts';

function read(text: string): readonly (readonly [string | undefined, number | undefined])[] {
  return daysInText(text).map(({ date, weekday }) => [date, weekday]);
}

describe('days in running text', () => {
  it('in figures and in words', () => {
    expect(read('từ ngày 01/10/2022 đến hết ngày 07/10/2022')).toEqual([
      ['2022-10-01', undefined],
      ['2022-10-07', undefined],
    ]);
    expect(read('vào ngày 10 tháng 10 năm 2022')).toEqual([['2022-10-10', undefined]]);
    expect(read('Công văn ngày 14/9/2022')).toEqual([['2022-09-14', undefined]]);
  });

  it('with the weekday before or after, in words or by number', () => {
    expect(read('14 giờ 00 ngày thứ 5, ngày 03/10/2024')).toEqual([['2024-10-03', 4]]);
    expect(read('đồng loạt vào ngày 02/10/2023 (thứ Hai)')).toEqual([['2023-10-02', 1]]);
    expect(read('giờ chào cờ thứ Hai đầu tuần (ngày 02/10/2023)')).toEqual([['2023-10-02', 1]]);
    expect(read('Chủ nhật, ngày 10/10/2021')).toEqual([['2021-10-10', 7]]);
    expect(read('thứ Hai, ngày 30/9/2024')).toEqual([['2024-09-30', 1]]);
  });

  it('a day that does not exist and a year that slipped have no date', () => {
    expect(read('ngày 31/9/2024')).toEqual([[undefined, undefined]]);
    expect(read('ngày 25 tháng 9 năm 226')).toEqual([[undefined, undefined]]);
    expect(read('ngày 25/9/20226')).toEqual([[undefined, undefined]]);
  });

  it('spans of years, fractions and symbols are no days', () => {
    expect(read('giai đoạn 2021-2030, 132/210 trung tâm, số 72/2025/QH15')).toEqual([]);
  });
});
