import {
  addDecimals,
  type CellKey,
  cellsOf,
  compareDecimals,
  type Decimal,
  type DecimalText,
  decimalText,
  type Indicator,
  parseDecimal,
  type RollUp,
  type SnapshotUnit,
  subtractDecimals,
  ZERO,
} from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { CellContent } from '../workbook/workbook-model.ts';
import type { RowSpan, UnitRow } from './unit-rows.ts';

/** Digits a spreadsheet's number holds exactly. */
const EXACT_DIGITS = 15;
/** Ranges a function takes in Excel. */
const MOST_RANGES = 255;

/** A figure as a number, or as text where a spreadsheet's number would lose digits. */
export function numberContent(value: DecimalText | null): number | string | undefined {
  if (value === null) return undefined;
  return value.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(value) : value;
}

const functions: Readonly<Partial<Record<Indicator['aggregation']['units'], string>>> = {
  sum: 'SUM',
  count: 'SUM',
  countTrue: 'SUM',
  max: 'MAX',
  min: 'MIN',
};

const decimalOrNothing = (value: DecimalText | null) => (value === null ? undefined : parseDecimal(value));

function combined(name: string, values: readonly Decimal[]): Decimal | undefined {
  if (values.length === 0) return undefined;
  if (name === 'SUM') return values.reduce(addDecimals, ZERO);
  const sign = name === 'MAX' ? 1 : -1;
  return values.reduce((best, value) => (compareDecimals(value, best) === sign ? value : best));
}

const rangeText = ({ from, to }: RowSpan, column: number): string =>
  from === to ? cellAddress(from, column) : `${cellAddress(from, column)}:${cellAddress(to, column)}`;

/** The figures of a roll-up as they stand in the cells of a sheet by units. */
export class FigureContents {
  readonly #rollUp: RollUp;
  readonly #functionOf: ReadonlyMap<CellKey, string>;

  constructor(rollUp: RollUp) {
    this.#rollUp = rollUp;
    this.#functionOf = new Map(
      cellsOf(rollUp.template).flatMap(({ key, indicator }) => {
        const name = functions[indicator.aggregation.units];
        return name ? [[key, name] as const] : [];
      }),
    );
  }

  /** What stands in a row and column for a cell of the form. */
  content({ unit, type, parts }: UnitRow, cell: CellKey, column: number): CellContent {
    if (type === 'own') return numberContent(this.#own(unit, cell));
    const { value } = this.#rollUp.figure(unit.id, cell);
    const result = numberContent(value);
    if (type === 'single' || typeof result !== 'number' || parts.length > MOST_RANGES) return result;
    const name = this.#functionOf.get(cell);
    if (!name || !this.#agrees(name, unit, cell, value)) return result;
    return { formula: `${name}(${parts.map((part) => rangeText(part, column)).join(',')})`, result };
  }

  /** What a unit with others below it reported for itself: its total less those of the units below. */
  #own(unit: SnapshotUnit, cell: CellKey): DecimalText | null {
    if (this.#functionOf.get(cell) !== 'SUM') return null;
    const total = this.#figure(unit, cell);
    if (!total) return null;
    const below = this.#below(unit, cell);
    const own = subtractDecimals(total, below.reduce(addDecimals, ZERO));
    return own.unscaled === 0n && below.length > 0 ? null : decimalText(own);
  }

  /** Whether the formula over the rows below gives the very figure; a reported total may differ. */
  #agrees(name: string, unit: SnapshotUnit, cell: CellKey, value: DecimalText | null): boolean {
    const total = decimalOrNothing(value);
    if (!total) return false;
    if (this.#rollUp.figure(unit.id, cell).source === 'reported') return false;
    const own = decimalOrNothing(this.#own(unit, cell));
    const parts = combined(name, [...this.#below(unit, cell), ...(own ? [own] : [])]);
    return parts !== undefined && compareDecimals(parts, total) === 0;
  }

  #figure(unit: SnapshotUnit, cell: CellKey): Decimal | undefined {
    return decimalOrNothing(this.#rollUp.figure(unit.id, cell).value);
  }

  #below(unit: SnapshotUnit, cell: CellKey): readonly Decimal[] {
    return this.#rollUp.snapshot.children(unit.id).flatMap((child) => this.#figure(child, cell) ?? []);
  }
}
