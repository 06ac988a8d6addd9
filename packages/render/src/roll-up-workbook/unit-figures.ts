import {
  type CellKey,
  type DecimalText,
  type Indicator,
  parseDecimal,
  type RollUp,
  roundDecimal,
  type SnapshotUnit,
} from '@llw/core';
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

/** A figure in whole numbers of its smallest step: `NaN` where there is none, infinite where it is inexact. */
function stepsOf(value: DecimalText | null, scale: number): number {
  if (value === null) return Number.NaN;
  const decimal = parseDecimal(value);
  if (!decimal || decimal.scale > scale) return Number.POSITIVE_INFINITY;
  const steps = Number(roundDecimal(decimal, scale).unscaled);
  return Math.abs(steps) < MOST_EXACT ? steps : Number.POSITIVE_INFINITY;
}

/** A column whose totals can be added up again. */
interface AddedColumn {
  readonly cell: CellKey;
  readonly letters: string;
  /** Decimals of the cell. */
  readonly scale: number;
}

/** What the units directly below a unit add up to, column by column; `NaN` where none has a figure. */
interface SumsBelow {
  readonly unit: SnapshotUnit;
  readonly steps: ReadonlyMap<number, number>;
}

/** The figures of a roll-up as they stand in the rows of a sheet by units. */
export class UnitFigures {
  readonly #rollUp: RollUp;
  readonly #added: ReadonlyMap<number, AddedColumn>;
  #below: SumsBelow | undefined;

  constructor(rollUp: RollUp, columns: readonly FigureColumn[]) {
    this.#rollUp = rollUp;
    this.#added = new Map(
      columns
        .filter(({ cell }) => added.has(cell.indicator.aggregation.units))
        .map(({ cell, column }) => [
          column,
          { cell: cell.key, letters: columnLetters(column), scale: cell.indicator.accuracy },
        ]),
    );
  }

  /** What stands in a row and column for a cell of the form. */
  content(row: UnitRow, { cell, column }: FigureColumn): number | string | Formula | undefined {
    const { value, source } = this.#rollUp.figure(row.unit.id, cell.key);
    if (row.type === 'single') return numberContent(value);
    const summed = this.#added.get(column);
    if (!summed || source === 'reported') return row.type === 'own' ? undefined : numberContent(value);
    const steps = stepsOf(value, summed.scale);
    const below = this.#sumsBelow(row.unit).get(column) ?? Number.NaN;
    if (row.type === 'own') return ownContent(steps, below, summed.scale);
    const sum = Number.isNaN(below) ? 0 : below;
    const addsUp = Number.isFinite(steps) && (row.hasOwn || sum === steps);
    if (!addsUp || row.parts.length === 0 || row.parts.length > MOST_RANGES) return numberContent(value);
    const ranges = row.parts.map((part) => rangeText(part, summed.letters));
    return { formula: `SUM(${ranges.join(',')})`, result: steps / 10 ** summed.scale };
  }

  #sumsBelow(unit: SnapshotUnit): SumsBelow['steps'] {
    if (this.#below?.unit === unit) return this.#below.steps;
    const children = this.#rollUp.snapshot.children(unit.id);
    const steps = new Map<number, number>();
    for (const [column, { cell, scale }] of this.#added) {
      let sum = Number.NaN;
      for (const { id } of children) {
        const step = stepsOf(this.#rollUp.figure(id, cell).value, scale);
        if (!Number.isNaN(step)) sum = (Number.isNaN(sum) ? 0 : sum) + step;
      }
      steps.set(column, sum);
    }
    this.#below = { unit, steps };
    return steps;
  }
}

/**
 * What a unit with others below it reported for itself: its total less those of the units below. Nothing
 * where it reported nothing beside them.
 */
function ownContent(total: number, below: number, scale: number): number | undefined {
  if (Number.isNaN(below)) return Number.isFinite(total) ? total / 10 ** scale : undefined;
  const own = total - below;
  return Number.isFinite(own) && own !== 0 ? own / 10 ** scale : undefined;
}
