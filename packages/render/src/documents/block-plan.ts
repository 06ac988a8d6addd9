import type { ResolvedTable, TextRun } from '@llw/core';
import type { ListInstance } from './numbering.ts';
import type { StyleId } from './styles.ts';

/** Where a paragraph stands in a list that the application numbers. */
export interface ListPlace extends ListInstance {
  /** From 0. */
  readonly level: number;
}

/** A paragraph before it is written: plain data, so that what keeps together can be decided afterwards. */
export interface ParagraphPlan {
  readonly type: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly TextRun[];
  readonly place?: ListPlace;
  /** The text begins on the line below its number (Phần, Chương, Mục). */
  readonly numberAbove?: true;
  /** Level in the navigation pane, from 0. */
  readonly outline?: number;
  readonly keepNext?: true;
  /** Holds a field that prints nothing, so that LibreOffice sees to `keepNext`: see `keep-together.ts`. */
  readonly keepMark?: true;
  /** Gap above in points, where the style has none. */
  readonly before?: number;
  /** Indents left and right in millimetres. */
  readonly sides?: number;
  /** Left indent of all lines but the first in millimetres, with the first line out by `hanging`. */
  readonly left?: number;
  readonly hanging?: number;
}

/** A table of the running text. */
interface TablePlan {
  readonly type: 'table';
  readonly table: ResolvedTable;
}

/** A part of the running text in the order of the page. */
export type BlockPlan = ParagraphPlan | TablePlan;

/** A paragraph of one style. */
export function paragraph(
  style: StyleId,
  text: string | readonly TextRun[],
  rest: Omit<ParagraphPlan, 'type' | 'style' | 'runs'> = {},
): ParagraphPlan {
  return { type: 'paragraph', style, runs: typeof text === 'string' ? [{ text }] : text, ...rest };
}
