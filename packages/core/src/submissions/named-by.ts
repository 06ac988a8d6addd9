import type { Cell } from '../templates/cells.ts';
import { foldText } from '../text/fold-text.ts';

const named = new WeakMap<Cell, string>();

/** The words of a cell's label and its unit of measure, each between spaces; made once. */
function wordsOf(cell: Cell): string {
  const made = named.get(cell);
  if (made !== undefined) return made;
  const words = ` ${foldText(`${cell.label.vi} ${cell.unitOfMeasure.vi}`)} `;
  named.set(cell, words);
  return words;
}

/** Whether the label of a cell or its unit of measure has these words. */
export const isNamedBy = (cell: Cell, words: string): boolean =>
  wordsOf(cell).includes(` ${foldText(words)} `);
