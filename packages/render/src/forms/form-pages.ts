import { PAGE_HEIGHT } from '../workbook/print-setup.ts';
import type { RowModel } from '../workbook/workbook-model.ts';
import { SCREEN_ROWS } from './form-columns.ts';
import type { FormDraft } from './form-draft.ts';

/** Points of a row that does not say its height. */
const PLAIN_HEIGHT = 15.75;
/** Points left free at the foot of a page, less than any heading takes: programs round the heights of rows. */
const SPARE = 10;

const heightOf = (row: RowModel | undefined): number => row?.height ?? PLAIN_HEIGHT;

/** Points left on the page on which the last of the rows is printed; every page after the first repeats one. */
function roomLeft(rows: readonly RowModel[], repeatedRow: number): number {
  const repeated = heightOf(rows[repeatedRow - 1]);
  let used = 0;
  for (const row of rows.slice(SCREEN_ROWS)) {
    const height = heightOf(row);
    used = used + height > PAGE_HEIGHT ? repeated + height : used + height;
  }
  return PAGE_HEIGHT - used;
}

/**
 * Keeps what comes next on one page, as long as nobody makes rows higher: where the page has no room for it,
 * the blank row before it takes what is left. A form is fitted to the width of its page, and programs break
 * such pages nowhere by hand.
 *
 * @param points what has to stand together.
 * @param repeatedRow the row that every page repeats, counted from 1.
 */
export function keepTogether({ rows }: FormDraft, points: number, repeatedRow: number): void {
  const left = roomLeft(rows, repeatedRow);
  const last = rows.at(-1);
  if (!last || last.cells.length > 0 || left >= points || left <= SPARE) return;
  rows[rows.length - 1] = { ...last, height: heightOf(last) + left - SPARE };
}
