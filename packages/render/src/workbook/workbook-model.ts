import type { BarChart } from './bar-chart.ts';
import type { CellStyle } from './cell-style.ts';

/**
 * A formula with the value it has while nothing has been computed anew; programs compute it on opening where
 * that is left out. The text has no leading `=`, English function names and commas.
 */
export interface Formula {
  readonly formula: string;
  readonly result?: string | number;
}

/** A text that leads to another place of the workbook when it is clicked. */
interface InternalLink {
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What stands in a cell. A text that looks like a formula stays text. */
export type CellContent = string | number | Formula | InternalLink | undefined;

/** One cell of a row. */
export interface CellModel {
  readonly content?: CellContent;
  readonly style: CellStyle;
  /** Columns that are merged into this one, itself included. */
  readonly span?: number;
  /** Rows that are merged into this one, itself included; the rows below leave the place empty. */
  readonly rows?: number;
}

/** Points a row may be high: ECMA-376 leaves it open, Excel stops at 409.5 and LibreOffice follows. */
export const MOST_ROW_HEIGHT = 409;

/** One row: its cells from the first column on; `undefined` leaves a place empty. */
export interface RowModel {
  readonly cells: readonly (CellModel | undefined)[];
  /** Points, no more than {@link MOST_ROW_HEIGHT} of them kept; that of the sheet's font where it is left out. */
  readonly height?: number;
  /** The height is only a start: the program makes the row higher when somebody types more. */
  readonly grows?: boolean;
  /** Depth of the group the row belongs to, from 0. */
  readonly outline?: number;
  readonly hidden?: boolean;
}

/** One column. */
export interface ColumnModel {
  /** Millimetres. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** What may be written into one cell, what is said when it is chosen and when it is refused. */
export interface DataValidation {
  readonly cell: string;
  readonly rule:
    | { readonly type: 'custom'; readonly formula: string }
    | { readonly type: 'list'; readonly items: readonly string[] }
    | { readonly type: 'textLength'; readonly most: number };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** A look that cells of a range take while a formula about its first cell holds. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'color' | 'fill'>;
}

/** Bars behind the shares (0 to 1) of a column, from a row on to another, or to the last of the sheet. */
export interface DataBars {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow?: number;
}

/** How a sheet is printed: A4, margins of Decree 30 (Appendix I, I.I.3), page number in the top margin. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Range that is printed, such as `A1:E90`. */
  readonly area?: string;
  /** First and last row that every page repeats. */
  readonly repeatRows?: readonly [number, number];
  /** First and last column that every page repeats, where a sheet takes several pages beside each other. */
  readonly repeatColumns?: readonly [number, number];
  /** Columns after which a page ends, where a sheet takes several pages beside each other. */
  readonly columnBreaks?: readonly number[];
}

/** One sheet. */
export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** Nobody finds it through the menus. */
  readonly hidden?: boolean;
  /** Only unlocked cells can be changed; no password. */
  readonly protected?: boolean;
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The cell that is chosen when the sheet is opened. */
  readonly activeCell?: string;
  readonly autoFilter?: string;
  /** Groups are closed by the row above them, not below. */
  readonly summaryAbove?: boolean;
  readonly tabColor?: string;
  readonly validations?: readonly DataValidation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly dataBars?: readonly DataBars[];
  readonly chart?: BarChart;
  readonly print?: PrintSetup;
}

/** A name for one cell that follows it when rows are inserted and sheets are renamed. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A workbook as plain data, before it is written. */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  readonly names?: readonly DefinedName[];
}
