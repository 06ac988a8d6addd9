import type { ResolvedTable } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../decree30/text-width.ts';
import { columnWidths } from './column-widths.ts';

const PADDING = 1.5;
const SIZE = 12;

interface Drawn {
  readonly heading: string;
  readonly share: number;
  readonly cell: string;
}

function tableOf(columns: readonly Drawn[]): ResolvedTable {
  return {
    type: 'table',
    wide: false,
    columns: columns.map(({ heading, share }) => ({ heading, share })),
    rows: [
      { heading: false, cells: columns.map(({ cell }) => ({ content: [{ text: cell }], span: 1 })) },
      { heading: true, cells: [{ content: [{ text: 'Cụm-trường-phía-bắc' }], span: columns.length }] },
    ],
  };
}

const widthsOf = (columns: readonly Drawn[], width: number) =>
  columnWidths(tableOf(columns), width, SIZE, PADDING);
const roomFor = (word: string, bold = true) => textWidth(word, { size: SIZE, bold }) + 2 * PADDING;
const plainRoomFor = (word: string) => roomFor(word, false);

describe('columns of a table', () => {
  const reports: readonly Drawn[] = [
    { heading: 'TT', share: 1, cell: '1' },
    { heading: 'Đơn vị', share: 9, cell: 'Trường Tiểu học Bến Đò' },
    { heading: 'Ngày nộp', share: 2, cell: '09/10/2025' },
  ];

  test('have the shares they ask for where their words find room', () => {
    expect(widthsOf(reports, 240).map(Math.round)).toEqual([20, 180, 40]);
  });

  test('take room for TT and for a date from those that have more', () => {
    const [number = 0, unit = 0, day = 0] = widthsOf(reports, 90);
    expect(number).toBeGreaterThanOrEqual(roomFor('TT'));
    expect(day).toBeGreaterThanOrEqual(plainRoomFor('09/10/2025'));
    expect(number + unit + day).toBeCloseTo(90);
  });

  test('keep their shares where no division has room for every word', () => {
    expect(widthsOf(reports, 24).map(Math.round)).toEqual([2, 18, 4]);
  });

  test('a heading over all columns asks nothing of the first', () => {
    const narrow = { heading: 'A', share: 1, cell: '1' };
    const [first = 0] = widthsOf([narrow, { ...narrow, share: 9 }], 100);
    expect(first).toBeCloseTo(10);
  });

  test('always fill the width, and tear no word where there is room for all', () => {
    const word = fc.constantFrom('TT', 'Ghi chú', 'Số lượng', '09/10/2025', 'Trường', 'Đơn vị tính', '');
    const column = fc.record({ heading: word, share: fc.integer({ min: 1, max: 20 }), cell: word });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 60, max: 260 }),
        (columns, width) => {
          const widths = widthsOf(columns, width);
          const needed = columns.map(({ heading, cell }) =>
            Math.max(...heading.split(' ').map((one) => roomFor(one)), ...cell.split(' ').map(plainRoomFor)),
          );
          expect(widths.reduce((total, value) => total + value, 0)).toBeCloseTo(width);
          fc.pre(needed.reduce((total, value) => total + value + 1, 0) < width);
          for (const [index, value] of widths.entries())
            expect(value).toBeGreaterThanOrEqual(needed[index] ?? 0);
        },
      ),
    );
  });
});
