import { PAGE_HEIGHT } from '../workbook/print-setup.ts';
import type { RowModel } from '../workbook/workbook-model.ts';
import { SCREEN_ROWS } from './form-columns.ts';
import type { FormDraft } from './form-draft.ts';

/** Points of a row that does not say its height. */
const PLAIN_HEIGHT = 15.75;
/** Points of a blank row that fills a page: low, so that what does not fit any more leaves no gap on the next. */
const FILLER_HEIGHT = 8;
/** Programs print a form a little smaller than it is, and so find up to so many points more on a page. */
const SHRINKAGE = 6;

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
 * blank rows fill the page. A form is fitted to the width of its page, and programs break such pages nowhere
 * by hand.
 *
 * @param points what has to stand together.
 * @param repeatedRow the row that every page repeats, counted from 1.
 */
export function keepTogether({ rows }: FormDraft, points: number, repeatedRow: number): void {
  const left = roomLeft(rows, repeatedRow);
  if (left >= points) return;
  for (let filled = 0; filled < left + SHRINKAGE; filled += FILLER_HEIGHT) {
    rows.push({ cells: [], height: FILLER_HEIGHT });
  }
}
