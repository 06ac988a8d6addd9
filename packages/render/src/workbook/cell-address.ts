/** A cell's place, both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns a sheet may have (ECMA-376 leaves it open; Excel's and LibreOffice's limits). */
const SHEET_LIMITS = { rows: 1_048_576, columns: 16_384 } as const;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const LETTERS = 26;
const BEFORE_A = 64;

/** Letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** A cell in A1 notation, such as `D12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The place an address such as `D12` or `$D$12` names, or `undefined` where it names none. */
export function placeOf(address: string): CellPlace | undefined {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  const row = Number(digits);
  return row <= SHEET_LIMITS.rows && column <= SHEET_LIMITS.columns ? { row, column } : undefined;
}

/** First and last cell of a range such as `B3:E3`; a single cell is a range of one. */
export function rangeOf(reference: string): { readonly from: CellPlace; readonly to: CellPlace } | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return from && to ? { from, to } : undefined;
}

/** A sheet's name as a formula writes it: in quotes, quotes within doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
