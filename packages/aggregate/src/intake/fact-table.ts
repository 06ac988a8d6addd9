import type { Decimal } from '@llw/core';
import { statusCodes } from './status-code.ts';

/**
 * Values of many units by cell. A value is an integer of the column's scale; what does not fit a safe
 * integer of that scale stands beside, exact, and the number is then 0. A cell without a value is 0 too:
 * its status tells.
 */
export interface FactTable {
  readonly columns: number;
  readonly values: Float64Array;
  readonly statuses: Uint8Array;
  /** Steps from one unit to the next, and from one cell to the next. */
  readonly rowStride: number;
  readonly columnStride: number;
  /** The same among the statuses; 0 where one status of a unit stands for all of its cells. */
  readonly statusColumnStride: number;
  /** Values too long or too fine for the column, by unit and column. */
  readonly excess: Map<number, Map<number, Decimal>>;
  /** Texts by unit: text cells by key, narrative parts by code. */
  readonly texts: Map<number, Readonly<Record<string, string>>>;
}

/** An empty table that keeps the cells of one unit side by side. */
export function createFactTable(units: number, columns: number): FactTable {
  return {
    columns,
    values: new Float64Array(units * columns),
    statuses: new Uint8Array(units * columns),
    rowStride: columns,
    columnStride: 1,
    statusColumnStride: 1,
    excess: new Map(),
    texts: new Map(),
  };
}

/**
 * A table over columns that are there already, cell after cell; nothing is copied.
 *
 * @param statuses of each value, or one for each unit that stands for all of its cells
 */
export function tableOfColumns(
  units: number,
  columns: number,
  values: Float64Array,
  statuses: Uint8Array,
): FactTable {
  return {
    columns,
    values,
    statuses,
    rowStride: 1,
    columnStride: units,
    statusColumnStride: statuses.length === units ? 0 : units,
    excess: new Map(),
    texts: new Map(),
  };
}

/** The status code of a cell. */
export function statusAt(table: FactTable, ordinal: number, column: number): number {
  return table.statuses[ordinal * table.rowStride + column * table.statusColumnStride] ?? statusCodes.absent;
}

/** The number of a cell: 0 where it holds no value or its value stands in the excess. */
export function numberAt(table: FactTable, ordinal: number, column: number): number {
  return table.values[ordinal * table.rowStride + column * table.columnStride] ?? 0;
}

/** Empties the row of a unit. */
export function clearRow(table: FactTable, ordinal: number): void {
  const start = ordinal * table.rowStride;
  for (let column = 0; column < table.columns; column++) {
    table.values[start + column * table.columnStride] = 0;
    table.statuses[start + column * table.statusColumnStride] = statusCodes.absent;
  }
  table.excess.delete(ordinal);
  table.texts.delete(ordinal);
}

/** Puts a row of one table into another, in place of what stood there. */
export function copyRow(from: FactTable, fromOrdinal: number, to: FactTable, ordinal: number): void {
  clearRow(to, ordinal);
  for (let column = 0; column < from.columns; column++) {
    const start = ordinal * to.rowStride;
    to.values[start + column * to.columnStride] = numberAt(from, fromOrdinal, column);
    to.statuses[start + column * to.statusColumnStride] = statusAt(from, fromOrdinal, column);
  }
  const excess = from.excess.get(fromOrdinal);
  if (excess) to.excess.set(ordinal, new Map(excess));
  const texts = from.texts.get(fromOrdinal);
  if (texts) to.texts.set(ordinal, texts);
}

/** What a cell holds, exact; the caller has seen that it holds a value. */
export function decimalAt(table: FactTable, ordinal: number, column: number, scale: number): Decimal {
  return (
    table.excess.get(ordinal)?.get(column) ?? { unscaled: BigInt(numberAt(table, ordinal, column)), scale }
  );
}

/** Texts of a unit by code; empty where it wrote none. */
export function textsAt(table: FactTable, ordinal: number): Readonly<Record<string, string>> {
  return table.texts.get(ordinal) ?? noTexts;
}

const noTexts: Readonly<Record<string, string>> = Object.freeze({});
