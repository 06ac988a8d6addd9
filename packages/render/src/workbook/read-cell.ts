import type { NumberMeaning } from './number-format.ts';

/** What stands in a cell of a file, with its raw text as the file holds it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly type: 'number' | 'text' | 'boolean' | 'error' | 'date' | 'blank';
  /** A number's digits as stored, a text without its formatting, `true` or `false`, an error such as `#REF!`. */
  readonly text: string;
  /** What its format makes of a number. */
  readonly meaning: NumberMeaning;
  /** It is computed; `text` is what the program had computed last. */
  readonly isFormula: boolean;
  /** Ordinal of its style in the file. */
  readonly style: number;
}

/** A rectangle of merged cells; what it shows stands in its first one. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Columns of a sheet at most, so that one number can name a place. */
const COLUMNS = 16_384;

const keyOf = (row: number, column: number) => row * COLUMNS + column - 1;

/** One sheet of a workbook that came from outside. */
export class ReadSheet {
  readonly name: string;
  /** Name of its part in the package. */
  readonly part: string;
  readonly hidden: boolean;
  readonly merges: readonly MergedRange[];
  readonly #cells: ReadonlyMap<number, ReadCell>;

  constructor(
    about: { readonly name: string; readonly part: string; readonly hidden: boolean },
    cells: readonly ReadCell[],
    merges: readonly MergedRange[],
  ) {
    this.name = about.name;
    this.part = about.part;
    this.hidden = about.hidden;
    this.merges = merges;
    this.#cells = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  }

  /** The cells that hold something, row by row. */
  cells(): Iterable<ReadCell> {
    return this.#cells.values();
  }

  /** The cell at a place; within merged cells the one that shows. */
  at(row: number, column: number): ReadCell | undefined {
    const merge = this.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return this.#cells.get(merge ? keyOf(merge.top, merge.left) : keyOf(row, column));
  }

  /** The text at a place, trimmed; empty where there is none. */
  textAt(row: number, column: number): string {
    return this.at(row, column)?.text.trim() ?? '';
  }
}
