import type { DecimalText, Indicator, RollUp, SnapshotUnit } from '@llw/core';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Formula } from '../workbook/workbook-model.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import type { RowSpan, UnitRow } from './unit-rows.ts';

/** Digits a spreadsheet's number holds exactly. */
const EXACT_DIGITS = 15;
const MOST_EXACT = 10 ** EXACT_DIGITS;
/** Ranges a function takes in Excel. */
const MOST_RANGES = 255;
/** Units side by side whose figures are kept from the row of their total until their own rows come. */
const MOST_AHEAD = 256;

/** What stands for a figure in a cell; nothing where there is none. */
export type FigureContent = number | string | Formula | undefined;

/** A figure as a number, or as text where a spreadsheet's number would lose digits. */
export function numberContent(value: DecimalText | null): number | string | undefined {
  if (value === null) return undefined;
  const isExact = value.length <= EXACT_DIGITS || value.replace(/\D/g, '').length <= EXACT_DIGITS;
  return isExact ? Number(value) : value;
}

/** The operators whose totals a spreadsheet can add up again. */
const added: ReadonlySet<Indicator['aggregation']['units']> = new Set(['sum', 'count', 'countTrue']);

const rangeText = ({ from, to }: RowSpan, letters: string): string =>
  from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;

/** A figure in whole numbers of its smallest step: `NaN` where there is none, infinite where it is inexact. */
function stepsOf(value: DecimalText | null, scale: number): number {
  if (value === null) return Number.NaN;
  const point = value.indexOf('.');
  if (point >= 0 && value.length - point - 1 > scale) return Number.POSITIVE_INFINITY;
  const steps = point < 0 && scale === 0 ? Number(value) : Math.round(Number(value) * 10 ** scale);
  return Math.abs(steps) < MOST_EXACT ? steps : Number.POSITIVE_INFINITY;
}

/** A column of the sheet, and how its totals come about. */
interface Column {
  readonly source: FigureColumn;
  readonly letters: string;
  /** Decimals of the cell. */
  readonly scale: number;
  /** Its totals can be added up again. */
  readonly isAdded: boolean;
}

/** What is shown of one unit, by column. */
interface UnitValues {
  readonly values: readonly (DecimalText | null)[];
  /** Whether the unit's own consolidated figure stands in the place of the sum. */
  readonly isReported: readonly boolean[];
}

/** What the units directly below a unit add up to, by column; `NaN` where none has a figure. */
interface SumsBelow {
  readonly unit: SnapshotUnit;
  readonly steps: readonly number[];
}

/** The figures of a roll-up as they stand in the rows of a sheet by units, which are taken in their order. */
export class UnitFigures {
  readonly #rollUp: RollUp;
  readonly #columns: readonly Column[];
  readonly #ahead = new Map<string, UnitValues>();
  #below: SumsBelow | undefined;

  constructor(rollUp: RollUp, columns: readonly FigureColumn[]) {
    this.#rollUp = rollUp;
    this.#columns = columns.map((source) => ({
      source,
      letters: columnLetters(source.column),
      scale: source.cell.indicator.accuracy,
      isAdded: added.has(source.cell.indicator.aggregation.units),
    }));
  }

  /** What stands in the columns of a row. */
  contents(row: UnitRow): readonly FigureContent[] {
    const { id } = row.unit;
    const shown = this.#valuesOf(id);
    if (row.type !== 'total' || !row.hasOwn) this.#ahead.delete(id);
    if (row.type === 'single') return shown.values.map(numberContent);
    const below = this.#sumsBelow(row.unit);
    return this.#columns.map((column, at) => {
      const value = shown.values[at] ?? null;
      const sum = below[at] ?? Number.NaN;
      if (!column.isAdded || shown.isReported[at])
        return row.type === 'own' ? undefined : numberContent(value);
      if (row.type === 'total') return totalContent(row, column, value, sum);
      const own = ownSteps(stepsOf(value, column.scale), sum);
      const isTold = own !== 0 || this.#toldZero(id, column);
      return isTold && Number.isFinite(own) ? own / 10 ** column.scale : undefined;
    });
  }

  #valuesOf(unit: string): UnitValues {
    const known = this.#ahead.get(unit);
    if (known) return known;
    const figures = this.#columns.map(({ source }) => this.#rollUp.figure(unit, source.cell.key));
    return {
      values: figures.map(({ value }) => value),
      isReported: figures.map(({ source }) => source === 'reported'),
    };
  }

  /** Whether a unit reported 0 for itself, and not nothing: the two leave the same total. */
  #toldZero(unit: string, { source }: Column): boolean {
    return (this.#rollUp.contribution(unit, source.cell.key)?.value ?? null) !== null;
  }

  #sumsBelow(unit: SnapshotUnit): SumsBelow['steps'] {
    if (this.#below?.unit === unit) return this.#below.steps;
    const children = this.#rollUp.snapshot.children(unit.id);
    const sums = this.#columns.map(() => Number.NaN);
    for (const { id } of children) {
      const shown = this.#valuesOf(id);
      if (children.length <= MOST_AHEAD) this.#ahead.set(id, shown);
      this.#columns.forEach(({ scale }, at) => {
        const steps = stepsOf(shown.values[at] ?? null, scale);
        const sum = sums[at] ?? Number.NaN;
        if (!Number.isNaN(steps)) sums[at] = Number.isNaN(sum) ? steps : sum + steps;
      });
    }
    this.#below = { unit, steps: sums };
    return sums;
  }
}

/** A total as the sum of the rows below it, where that gives the very figure. */
function totalContent(row: UnitRow, column: Column, value: DecimalText | null, below: number): FigureContent {
  const steps = stepsOf(value, column.scale);
  const sum = Number.isNaN(below) ? 0 : below;
  const addsUp = Number.isFinite(steps) && Number.isFinite(sum) && (row.hasOwn || sum === steps);
  if (!addsUp || row.parts.length === 0 || row.parts.length > MOST_RANGES) return numberContent(value);
  const ranges = row.parts.map((part) => rangeText(part, column.letters));
  return { formula: `SUM(${ranges.join(',')})`, result: steps / 10 ** column.scale };
}

/**
 * What a unit with others below it reported for itself, in steps: its total less those of the units below;
 * `NaN` where there is none.
 */
function ownSteps(total: number, below: number): number {
  return total - (Number.isNaN(below) ? 0 : below);
}
