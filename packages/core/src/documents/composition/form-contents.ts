import type { Cell } from '../../templates/cells.ts';
import type { Block } from '../block.ts';
import type { InlineText } from '../inline-text.ts';

/** What fills a form in: the printed result and note of a cell, and the words of a narrative part. */
export interface FormContents {
  /** With its unit left out, such as `1.250`; `undefined` where nothing was reported. */
  readonly result: (cell: Cell) => string | undefined;
  /** The unit that the result is counted in: that of the form, but for a yes of each unit a count of units. */
  readonly unit: (cell: Cell) => string;
  readonly note: (cell: Cell) => string | undefined;
  /** What stands in running text where nothing was reported. */
  readonly missing: (cell: Cell) => string;
  /** None where nothing was written. */
  readonly narrative: (code: string) => readonly Block[];
}

/** The unit of measure as the form prints it. */
export const unitOfForm = ({ unitOfMeasure }: Cell): string => unitOfMeasure.vi;

/** A form to be filled in. */
export const blankForm: FormContents = {
  result: () => undefined,
  unit: unitOfForm,
  note: () => undefined,
  missing: ({ unitOfMeasure }) => `……… ${unitOfMeasure.vi}`,
  narrative: () => [],
};

/** Lines as paragraphs. */
export function paragraphsOf(lines: readonly InlineText[]): readonly Block[] {
  return lines.map((content) => ({ type: 'paragraph', content }));
}
