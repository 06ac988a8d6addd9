import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, placeOf, quotedSheetName, rangeOf } from './cell-address.ts';

describe('cell addresses', () => {
  it('count columns in letters', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(placeOf(cellAddress(row, column))).toEqual({ row, column });
        },
      ),
    );
  });

  it('outside a sheet, or no addresses at all, name no place', () => {
    for (const text of ['A0', 'XFE1', 'A1048577', 'A', '1', '', 'A1B', '#REF!'])
      expect(placeOf(text)).toBeUndefined();
  });

  it('of a range name its corners, with or without dollar signs', () => {
    expect(rangeOf('$B$3:E4')).toEqual({ from: { row: 3, column: 2 }, to: { row: 4, column: 5 } });
    expect(rangeOf('B3')).toEqual({ from: { row: 3, column: 2 }, to: { row: 3, column: 2 } });
  });

  it('quote sheet names for formulas', () => {
    expect(quotedSheetName("Ea H'Leo")).toBe("'Ea H''Leo'");
  });
});
