import type { Finding, RollUp } from '@llw/core';
import type { SheetModel } from '../workbook/workbook-model.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { findingRows, findingsFrame } from './findings-sheet.ts';
import { coverageFrame, coverageRows, outstandingFrame, outstandingRows } from './reporting-sheet.ts';
import { figureColumns } from './roll-up-columns.ts';
import { coverageSentence, totalsSheet } from './totals-sheet.ts';
import { unitRows } from './unit-rows.ts';
import { FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW, unitsSheetFrame, unitsSheetRows } from './units-sheet.ts';

/** What else goes into the workbook of a roll-up. */
export interface RenderRollUpOptions {
  /** Findings that the roll-up itself did not make, such as those of the single submissions. */
  readonly findings?: readonly Finding[];
}

/** The sheets of a roll-up's workbook. */
export function rollUpSheets(rollUp: RollUp, { findings = [] }: RenderRollUpOptions): readonly SheetModel[] {
  const columns = figureColumns(rollUp, FIRST_FIGURE_COLUMN);
  const rows = unitRows(rollUp, FIRST_UNIT_ROW);
  const sentence = coverageSentence(rollUp);
  const all = [...rollUp.findings, ...findings];
  const nameOf = (unit: string) => rollUp.snapshot.unit(unit)?.name;
  return [
    totalsSheet(rollUp, rows, columns),
    { ...unitsSheetFrame(rows.length, columns), rows: [...unitsSheetRows(rollUp, rows, columns)] },
    { ...coverageFrame, rows: [...coverageRows(rollUp, sentence)] },
    { ...outstandingFrame, rows: [...outstandingRows(rollUp, sentence)] },
    ...(all.length > 0 ? [{ ...findingsFrame, rows: [...findingRows(all, nameOf)] }] : []),
  ];
}

/**
 * Writes the totals of a roll-up as a workbook (sổ tổng hợp): the form's table with its totals, a row for
 * every unit with real formulas where a total is the sum of the rows below it, who has reported and who has
 * not, and the findings. A formula is written only where it gives the very figure of the roll-up; a total
 * that was reported, not computed, stands as a number.
 *
 * @param rollUp such as `rollUp` of `@llw/aggregate` returns it.
 * @param options further findings to list.
 * @returns the bytes of an `.xlsx` file; the same roll-up gives the same bytes.
 */
export async function renderRollUp(rollUp: RollUp, options: RenderRollUpOptions = {}): Promise<Uint8Array> {
  const sheets = rollUpSheets(rollUp, options);
  const title = `${rollUp.template.title.vi} - ${rollUp.period}`;
  return writeWorkbook({ title, sheets });
}
