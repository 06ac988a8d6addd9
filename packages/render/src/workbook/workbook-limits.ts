import { defaultPackageLimits, type PackageLimits } from '../package/package-limits.ts';

/** Bounds on a workbook that came from outside. */
export interface WorkbookLimits extends PackageLimits {
  readonly sheets: number;
  /** Cells of one sheet, empty ones that carry a look included. */
  readonly cells: number;
}

/** Bounds that a form for some hundred units stays well under. */
export const defaultWorkbookLimits: WorkbookLimits = {
  ...defaultPackageLimits,
  partSize: 16 * 2 ** 20,
  totalSize: 32 * 2 ** 20,
  sheets: 500,
  cells: 400_000,
};
