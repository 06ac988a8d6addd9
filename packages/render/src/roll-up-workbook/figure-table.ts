import { type DecimalText, type Indicator, parseDecimal, type RollUp, roundDecimal } from '@llw/core';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Formula } from '../workbook/workbook-model.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import type { RowSpan, UnitRow } from './unit-rows.ts';

/** Digits a spreadsheet's number holds exactly. */
const EXACT_DIGITS = 15;
const MOST_EXACT = 10 ** EXACT_DIGITS;
/** Ranges a function takes in Excel. */
const MOST_RANGES = 255;

/** A figure as a number, or as text where a spreadsheet's number would lose digits. */
export function numberContent(value: DecimalText | null): number | string | undefined {
  if (value === null) return undefined;
  return value.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(value) : value;
}

/** The operators whose totals a spreadsheet can add up again. */
const added: ReadonlySet<Indicator['aggregation']['units']> = new Set(['sum', 'count', 'countTrue']);

const rangeText = ({ from, to }: RowSpan, letters: string): string =>
  from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;

/**
 * One column of figures, in whole numbers of the cell's smallest step; `NaN` where there is none. What is
 * known of units with others below them alone stands by their slot.
 */
interface ExactColumn {
  readonly letters: string;
  /** By ordinal of the unit. */
  readonly steps: Float64Array;
  /** By slot: the sum of the units directly below. */
  readonly below: Float64Array;
  /** By slot: whether any unit directly below has a figure. */
  readonly hasBelow: Uint8Array;
  /** By slot: whether the unit's own consolidated figure stands in place of the sum. */
  readonly reported: Uint8Array;
  readonly scale: number;
}

/** A place for each unit that has others below it, by its ordinal; −1 for all others. */
function slotsOf({ snapshot }: RollUp): { readonly slots: Int32Array; readonly count: number } {
  let count = 0;
  const slots = new Int32Array(snapshot.units.length);
  snapshot.units.forEach((_, ordinal) => {
    slots[ordinal] = snapshot.subtreeEnd(ordinal) > ordinal + 1 ? count++ : -1;
  });
  return { slots, count };
}

function stepsOf(value: DecimalText | null, scale: number): number {
  if (value === null) return Number.NaN;
  const decimal = parseDecimal(value);
  if (!decimal || decimal.scale > scale) return Number.POSITIVE_INFINITY;
  const steps = Number(roundDecimal(decimal, scale).unscaled);
  return Math.abs(steps) < MOST_EXACT ? steps : Number.POSITIVE_INFINITY;
}

/**
 * The figures of a roll-up that can be added up, read once and held by column, so that each total can be set
 * against the units below it without asking for their figures again.
 */
export class FigureTable {
  readonly #rollUp: RollUp;
  readonly #columns = new Map<number, ExactColumn>();
  readonly #slots: Int32Array;
  readonly #slotCount: number;

  constructor(rollUp: RollUp, columns: readonly FigureColumn[]) {
    this.#rollUp = rollUp;
    const { slots, count } = slotsOf(rollUp);
    this.#slots = slots;
    this.#slotCount = count;
    for (const { cell, column } of columns) {
      if (!added.has(cell.indicator.aggregation.units)) continue;
      this.#columns.set(column, this.#read(cell.key, column, cell.indicator.accuracy));
    }
  }

  /** What stands in a row and column for a cell of the form. */
  content(row: UnitRow, { cell, column }: FigureColumn): number | string | Formula | undefined {
    const exact = this.#columns.get(column);
    if (!exact) {
      const { value } = this.#rollUp.figure(row.unit.id, cell.key);
      return row.type === 'own' ? undefined : numberContent(value);
    }
    const steps = exact.steps[row.ordinal] ?? Number.NaN;
    if (Number.isNaN(steps)) return undefined;
    if (row.type === 'own') return this.#own(row, exact, steps);
    if (!Number.isFinite(steps)) return numberContent(this.#rollUp.figure(row.unit.id, cell.key).value);
    const result = steps / 10 ** exact.scale;
    if (row.type === 'single' || !this.#addsUp(row, exact, steps)) return result;
    return { formula: `SUM(${row.parts.map((part) => rangeText(part, exact.letters)).join(',')})`, result };
  }

  /** What a unit with others below it reported for itself: its total less those of the units below. */
  #own({ ordinal }: UnitRow, column: ExactColumn, steps: number): number | undefined {
    const { below, hasBelow, reported, scale } = column;
    const slot = this.#slots[ordinal] ?? -1;
    if (reported[slot] === 1) return undefined;
    const own = steps - (below[slot] ?? 0);
    if (!Number.isFinite(own) || (own === 0 && hasBelow[slot] === 1)) return undefined;
    return own / 10 ** scale;
  }

  /** Whether the rows below add up to the figure; one that was reported may differ, and stays a number. */
  #addsUp({ ordinal, parts, hasOwn }: UnitRow, { below, reported }: ExactColumn, steps: number): boolean {
    const slot = this.#slots[ordinal] ?? -1;
    if (reported[slot] === 1) return false;
    const sum = below[slot] ?? 0;
    if (parts.length === 0 || parts.length > MOST_RANGES || !Number.isFinite(sum)) return false;
    return hasOwn || sum === steps;
  }

  #read(cell: string, column: number, scale: number): ExactColumn {
    const { snapshot } = this.#rollUp;
    const steps = new Float64Array(snapshot.units.length);
    const below = new Float64Array(this.#slotCount);
    const hasBelow = new Uint8Array(this.#slotCount);
    const reported = new Uint8Array(this.#slotCount);
    snapshot.units.forEach(({ id }, ordinal) => {
      const { value, source } = this.#rollUp.figure(id, cell);
      const step = stepsOf(value, scale);
      steps[ordinal] = step;
      const slot = this.#slots[ordinal] ?? -1;
      if (slot >= 0 && source === 'reported') reported[slot] = 1;
      const parent = snapshot.parentOrdinal(ordinal);
      if (parent < 0 || Number.isNaN(step)) return;
      const above = this.#slots[parent] ?? -1;
      below[above] = (below[above] ?? 0) + step;
      hasBelow[above] = 1;
    });
    return { letters: columnLetters(column), steps, below, hasBelow, reported, scale };
  }
}
