import type { CellKey, ReportTemplate } from '@llw/core';
import type { DataValidation, DefinedName, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import type { FormRequest } from './form-request.ts';

/** What a form sheet is made of. */
export interface FormSheetPlan {
  readonly template: ReportTemplate;
  readonly request: FormRequest;
  readonly sheetName: string;
  /** Ordinal of the unit in the workbook, from 1. */
  readonly ordinal: number;
}

/** A form sheet, the names of its cells and where its check column stands. */
export interface FormSheet {
  readonly sheet: SheetModel;
  readonly names: readonly DefinedName[];
  /** Address of each cell's value. */
  readonly addresses: ReadonlyMap<CellKey, string>;
  /** Range of the check column. */
  readonly checkRange: string;
  /** What the status line says before anything has been computed; nothing where figures are filled in. */
  readonly status?: string;
}

/** A sheet in the making: rows so far, and what points at them. */
export interface FormDraft {
  readonly rows: RowModel[];
  readonly names: DefinedName[];
  readonly validations: DataValidation[];
}

/** Number of the row that comes next. */
export const nextRow = (draft: FormDraft): number => draft.rows.length + 1;
