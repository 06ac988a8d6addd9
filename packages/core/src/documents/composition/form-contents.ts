import type { Cell } from '../../templates/cells.ts';
import type { InlineText } from '../inline-text.ts';

/** What fills a form in: the printed result and note of a cell, and the words of a narrative part. */
export interface FormContents {
  /** With its unit left out, such as `1.250`; `undefined` where nothing was reported. */
  readonly result: (cell: Cell) => string | undefined;
  readonly note: (cell: Cell) => string | undefined;
  /** What stands in running text where nothing was reported. */
  readonly missing: (cell: Cell) => string;
  /** One paragraph each; none where nothing was written. */
  readonly narrative: (code: string) => readonly InlineText[];
}

/** A form to be filled in. */
export const blankForm: FormContents = {
  result: () => undefined,
  note: () => undefined,
  missing: ({ unitOfMeasure }) => `……… ${unitOfMeasure.vi}`,
  narrative: () => [],
};
