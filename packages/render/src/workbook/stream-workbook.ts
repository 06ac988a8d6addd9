import { columnLetters } from './cell-address.ts';
import type { CellStyle } from './cell-style.ts';
import { looksLikeFormula, sheetText } from './sheet-text.ts';
import {
  type CellContent,
  MOST_ROW_HEIGHT,
  type RowModel,
  type SheetModel,
  type WorkbookModel,
} from './workbook-model.ts';
import { workbookParts } from './write-workbook.ts';
import { type ZipEntry, zipStream } from './zip-stream.ts';

/** A cell of a streamed row: no merged cells and no links. */
export interface StreamedCell {
  readonly content?: Exclude<CellContent, { readonly sheet: string }>;
  readonly style: CellStyle;
}

/** A row of a sheet that is never held as a whole. */
export interface StreamedRow extends Omit<RowModel, 'cells'> {
  readonly cells: readonly (StreamedCell | undefined)[];
}

/** A sheet whose rows below its head are made one by one while the file is written. */
export interface StreamedSheet extends Omit<SheetModel, 'rows'> {
  readonly head: readonly RowModel[];
  readonly body: Iterable<StreamedRow>;
  /** Number of rows of the body. */
  readonly bodyRows: number;
  /** Every style that a row of the body may have. */
  readonly bodyStyles: readonly CellStyle[];
}

/** How a long file is followed and stopped. */
export interface StreamOptions {
  /** Told every thousand rows, and at the end. */
  readonly onProgress?: (progress: { readonly rows: number; readonly of: number }) => void;
  /** Stops the writing: the next piece is not made, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

const isStreamed = (sheet: SheetModel | StreamedSheet): sheet is StreamedSheet => 'body' in sheet;

/** Characters that are put together before they are compressed. */
const PIECE = 32 * 1024;
const ROWS_PER_REPORT = 1_000;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Style numbers of a streamed sheet: plain, and for texts that look like formulas. */
interface StyleNumbers {
  readonly plain: ReadonlyMap<CellStyle, string>;
  readonly text: ReadonlyMap<CellStyle, string>;
}

function cellXml(cell: StreamedCell, address: string, styles: StyleNumbers): string {
  const { content, style } = cell;
  const isRisky = typeof content === 'string' && looksLikeFormula(content);
  const number = (isRisky ? styles.text : styles.plain).get(style);
  if (number === undefined) throw new Error('a streamed row has a style that its sheet does not name');
  const open = `<c r="${address}" s="${number}"`;
  if (content === undefined) return `${open}/>`;
  if (typeof content === 'number') return `${open}><v>${content}</v></c>`;
  if (typeof content === 'string') {
    return `${open} t="inlineStr"><is><t>${escaped(sheetText(content))}</t></is></c>`;
  }
  const { formula, result } = content;
  const type = typeof result === 'string' ? ' t="str"' : '';
  const value = result === undefined ? '' : `<v>${typeof result === 'string' ? escaped(result) : result}</v>`;
  return `${open}${type}><f>${escaped(formula)}</f>${value}</c>`;
}

function rowXml(row: StreamedRow, number: number, letters: readonly string[], styles: StyleNumbers): string {
  const points = row.height === undefined ? undefined : Math.min(row.height, MOST_ROW_HEIGHT);
  const height = points === undefined ? '' : ` ht="${points}"${row.grows ? '' : ' customHeight="1"'}`;
  const outline = row.outline ? ` outlineLevel="${row.outline}"` : '';
  let xml = `<row r="${number}"${height}${outline}>`;
  row.cells.forEach((cell, index) => {
    if (cell) xml += cellXml(cell, `${letters[index]}${number}`, styles);
  });
  return `${xml}</row>`;
}

/** The sheet as exceljs writes it: its head, and below it a row that has each style of the body once. */
function pattern(sheet: StreamedSheet): SheetModel {
  const { head, body, bodyRows, bodyStyles, dataBars, ...frame } = sheet;
  const samples = bodyStyles.flatMap((style) => [
    { content: 0, style },
    { content: '=', style },
  ]);
  return { ...frame, rows: [...head, { cells: samples }] };
}

function styleNumbers(samples: string, styles: readonly CellStyle[]): StyleNumbers {
  const numbers = [...samples.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, number = '0']) => number);
  return {
    plain: new Map(styles.map((style, index) => [style, numbers[2 * index] ?? '0'])),
    text: new Map(styles.map((style, index) => [style, numbers[2 * index + 1] ?? '0'])),
  };
}

/** Follows the rows of all sheets. */
class Progress {
  readonly #options: StreamOptions;
  readonly #of: number;
  #rows = 0;

  constructor(options: StreamOptions, of: number) {
    this.#options = options;
    this.#of = of;
  }

  row(): void {
    this.#rows++;
    if (this.#rows % ROWS_PER_REPORT !== 0 && this.#rows !== this.#of) return;
    this.#options.signal?.throwIfAborted();
    this.#options.onProgress?.({ rows: this.#rows, of: this.#of });
  }
}

function* streamedPart(sheet: StreamedSheet, bytes: Uint8Array, progress: Progress): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const xml = new TextDecoder().decode(bytes).replace(/<dimension [^>]*\/>/, '');
  const first = sheet.head.length + 1;
  const from = xml.indexOf(`<row r="${first}"`);
  const to = xml.indexOf('</sheetData>');
  const styles = styleNumbers(xml.slice(from, to), sheet.bodyStyles);
  const letters = sheet.columns.map((_, index) => columnLetters(index + 1));
  let piece = xml.slice(0, from);
  let number = first;
  for (const row of sheet.body) {
    piece += rowXml(row, number++, letters, styles);
    progress.row();
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece + xml.slice(to));
}

/**
 * Writes a workbook piece by piece, so that sheets of a nation take no more memory than those of a commune.
 * Looks, head rows and everything around the rows come from exceljs, as in `writeWorkbook`; only the rows
 * of the body are written here.
 */
export async function* streamWorkbook(
  model: Omit<WorkbookModel, 'sheets'> & { readonly sheets: readonly (SheetModel | StreamedSheet)[] },
  options: StreamOptions = {},
): AsyncGenerator<Uint8Array> {
  options.signal?.throwIfAborted();
  const patterns = model.sheets.map((sheet) =>
    isStreamed(sheet) ? { ...pattern(sheet), ...barsOf(sheet) } : sheet,
  );
  const parts = await workbookParts({ ...model, sheets: patterns });
  const total = model.sheets.reduce((sum, sheet) => sum + (isStreamed(sheet) ? sheet.bodyRows : 0), 0);
  const progress = new Progress(options, total);
  const entries = parts.map(({ name, bytes }): ZipEntry => {
    const ordinal = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0);
    const sheet = model.sheets[ordinal - 1];
    return { name, pieces: sheet && isStreamed(sheet) ? streamedPart(sheet, bytes, progress) : [bytes] };
  });
  yield* zipStream(entries);
}

/** Bars reach to the last row of the body, which the pattern does not have. */
function barsOf({ dataBars, head, bodyRows }: StreamedSheet): Pick<SheetModel, 'dataBars'> {
  const lastRow = head.length + bodyRows;
  return dataBars ? { dataBars: dataBars.map((bars) => ({ ...bars, lastRow })) } : {};
}
