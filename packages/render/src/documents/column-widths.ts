import { plainText, type ResolvedTable } from '@llw/core';
import { textWidth } from '../decree30/text-width.ts';

/** What edges and rounding take of a cell, in millimetres. */
const SLACK = 0.5;

/** Where an application may begin a new line in a cell. */
const BREAK = /[ \n]|(?<=-)/u;

function widestWord(text: string, size: number, bold: boolean): number {
  return Math.max(0, ...text.split(BREAK).map((word) => textWidth(word, { size, bold })));
}

/** Width in millimetres of the widest word of each column, its heading's in bold; cells over several are left out. */
function widestWords({ columns, rows }: ResolvedTable, size: number): readonly number[] {
  const widest = columns.map(({ heading }) => widestWord(heading, size, true));
  for (const { cells, heading } of rows) {
    let column = 0;
    for (const { content, span } of cells) {
      if (span === 1) {
        const word = widestWord(plainText(content), size, heading || content.some(({ bold }) => bold));
        widest[column] = Math.max(widest[column] ?? 0, word);
      }
      column += span;
    }
  }
  return widest;
}

interface Column {
  readonly share: number;
  readonly least: number;
  /** Takes its least; the others share what is left. */
  readonly held: boolean;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Shares of a width; a column that would have less than its least takes that from the others. */
function shared(width: number, columns: readonly Column[]): readonly number[] {
  const left = width - sum(columns.map(({ held, least }) => (held ? least : 0)));
  const total = sum(columns.map(({ held, share }) => (held ? 0 : share)));
  const wide = ({ share, least, held }: Column) => (held ? least : (left * share) / total);
  const next = columns.map((column) => ({ ...column, held: column.held || wide(column) < column.least }));
  const settled = next.every(({ held }, index) => held === columns[index]?.held);
  return settled ? columns.map(wide) : shared(width, next);
}

/**
 * Widths of a table's columns in millimetres by their shares, none narrower than its widest word where all words
 * find room: `TT` and a date are not torn.
 *
 * @param width of the table in millimetres.
 * @param size of its text in points.
 * @param padding left and right within a cell in millimetres.
 */
export function columnWidths(
  table: ResolvedTable,
  width: number,
  size: number,
  padding: number,
): readonly number[] {
  const least = widestWords(table, size).map((word) => word + 2 * padding + SLACK);
  const fits = sum(least) < width;
  const columns = table.columns.map(({ share }, index) => ({
    share,
    least: fits ? (least[index] ?? 0) : 0,
    held: false,
  }));
  return shared(width, columns);
}
