import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFormula, MOST_CELL_CHARACTERS, sheetText, unescapedSheetText } from './sheet-text.ts';

describe('text in a cell', () => {
  it('comes back as it was, save what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stored = unescapedSheetText(sheetText(text));
        expect(sheetText(stored)).toBe(sheetText(text));
      }),
    );
    expect(unescapedSheetText(sheetText('_x0041_ và _x000D_'))).toBe('_x0041_ và _x000D_');
  });

  it('has no character that XML forbids', () => {
    expect(sheetText('a\u0000b\u001Fc\uFFFFd\uD800e')).toBe('abcde');
    expect(sheetText('dòng 1\r\ndòng 2\rdòng 3')).toBe('dòng 1\ndòng 2\ndòng 3');
  });

  it('is no longer than a cell', () => {
    expect(sheetText('a'.repeat(40_000))).toHaveLength(MOST_CELL_CHARACTERS);
  });

  it('is recognised where a program could run it', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u0000=1'])
      expect(looksLikeFormula(text)).toBe(true);
    for (const text of ['1+1', 'Số lớp', '']) expect(looksLikeFormula(text)).toBe(false);
  });
});
