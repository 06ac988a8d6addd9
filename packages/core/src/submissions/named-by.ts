import type { Cell } from '../templates/cells.ts';
import { foldText } from '../text/fold-text.ts';

/** Whether the label of a cell or its unit of measure has these words. */
export function isNamedBy({ label, unitOfMeasure }: Cell, words: string): boolean {
  const named = ` ${foldText(`${label.vi} ${unitOfMeasure.vi}`)} `;
  return named.includes(` ${foldText(words)} `);
}
