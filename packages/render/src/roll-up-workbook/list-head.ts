import { heightOfText } from '../forms/text-lines.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { RowModel } from '../workbook/workbook-model.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Rows above a list: its title, a sentence about it, and its headings. */
export const LIST_HEAD_ROWS = 3;

/** A column of a list. */
export interface ListColumn {
  readonly head: string;
  /** Millimetres. */
  readonly width: number;
}

/** The rows above a list, its title and its sentence across all columns. */
export function listHead(
  title: string,
  sentence: string,
  columns: readonly ListColumn[],
): readonly RowModel[] {
  const { head, wrappedTitle, wrappedSubtitle } = rollUpStyles;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const across = (content: string, style: CellStyle & { readonly size: number }): RowModel => ({
    cells: [{ content, style, span: columns.length }],
    height: heightOfText(content, width, style),
  });
  return [
    across(title, wrappedTitle),
    across(sentence, wrappedSubtitle),
    {
      cells: columns.map((column) => ({ content: column.head, style: head })),
      height: Math.max(22, ...columns.map((column) => heightOfText(column.head, column.width, head))),
    },
  ];
}
