import { columnLetters } from '../workbook/cell-address.ts';
import type { ColumnModel } from '../workbook/workbook-model.ts';

/** The columns of a form, from 1. The last one is for the screen and is not printed. */
export const formColumns = { number: 1, label: 2, unit: 3, value: 4, note: 5, check: 6 } as const;

/** Their letters. */
export const formLetters = {
  number: columnLetters(formColumns.number),
  label: columnLetters(formColumns.label),
  unit: columnLetters(formColumns.unit),
  value: columnLetters(formColumns.value),
  note: columnLetters(formColumns.note),
  check: columnLetters(formColumns.check),
} as const;

/** Millimetres. The printed ones fill the 165 mm between the margins of an A4 page. */
export const formWidths = { number: 12, label: 61, unit: 24, value: 28, note: 40, check: 62 } as const;

/** Width of the left part of the title block, in millimetres. */
export const leftTitleWidth = formWidths.number + formWidths.label;

/** Width of everything that is printed, in millimetres. */
export const printedWidth = leftTitleWidth + formWidths.unit + formWidths.value + formWidths.note;

/** The columns as the workbook wants them. */
export const formColumnModels: readonly ColumnModel[] = [
  { width: formWidths.number },
  { width: formWidths.label },
  { width: formWidths.unit },
  { width: formWidths.value },
  { width: formWidths.note },
  { width: formWidths.check },
];

/** Columns that are printed. */
export const printedColumns = 5;

/** Rows above the page that are seen on screen only. */
export const SCREEN_ROWS = 2;
