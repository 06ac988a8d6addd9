import type { Observation } from '../submissions/submission.ts';
import type { Cell } from '../templates/cells.ts';

/**
 * Greatest figure that counts as plain, either side of 0. With factors of at most {@link MOST_FACTOR} every
 * product is a safe integer.
 */
export const MOST_PLAIN = 1_000_000_000_000;

/** Greatest factor that plain figures are multiplied by. */
export const MOST_FACTOR = 9_000;

/** Longest text that may be a plain figure, with its sign. */
const LONGEST = 14;

/**
 * The figures of one submission as whole numbers, each at the ordinal of its cell, noted down while they are
 * read. Almost every submission is told by them, and almost every rule can be seen to hold from them alone.
 */
export class PlainFigures {
  /**
   * The figure of each cell, a yes as 1 and a no as 0, a text as 1; NaN, which compares with nothing, where
   * there is no value. After the cells come the constants that rules compare with.
   */
  readonly integers: Float64Array;
  readonly #cells: number;
  #untold: number[] = [];
  #complete = false;

  constructor(cells: number, constants: readonly number[]) {
    this.#cells = cells;
    this.integers = new Float64Array(cells + constants.length);
    this.integers.set(constants, cells);
    this.clear();
  }

  /** Ordinals of cells that hold more than a plain figure can say: decimals, an accuracy, "not applicable". */
  get untold(): readonly number[] {
    return this.#untold;
  }

  /** Whether every cell is known to hold a plain figure. */
  get complete(): boolean {
    return this.#complete;
  }

  /** A number of cells was put, each once, for a submission in which nothing else is. */
  filled(cells: number): void {
    this.#complete = cells === this.#cells;
    if (this.#untold.length > 0) this.#untold = [];
  }

  /** Makes ready for another submission. */
  clear(): void {
    this.#complete = false;
    this.integers.fill(Number.NaN, 0, this.#cells);
    if (this.#untold.length > 0) this.#untold = [];
  }

  /** Notes a whole number no greater than {@link MOST_PLAIN}. */
  put(ordinal: number, figure: number): void {
    this.integers[ordinal] = figure;
  }

  /** Notes whatever was read from a cell. What a computed cell holds is no figure of the submission. */
  note({ ordinal, indicator, measure }: Cell, observation: Observation): void {
    if (indicator.kind === 'derived') return;
    this.put(ordinal, Number.NaN);
    if (observation.status === 'notApplicable') this.#untold.push(ordinal);
    if (!('value' in observation)) return;
    if (measure === 'text') this.put(ordinal, 1);
    else this.#noteValue(ordinal, observation.value, observation.accuracy);
  }

  #noteValue(ordinal: number, value: string | boolean, accuracy: number | undefined): void {
    const figure = typeof value === 'string' && value.length > LONGEST ? Number.NaN : Number(value);
    if (accuracy === undefined && Number.isInteger(figure) && Math.abs(figure) <= MOST_PLAIN) {
      this.put(ordinal, figure);
    } else {
      this.#untold.push(ordinal);
    }
  }
}
