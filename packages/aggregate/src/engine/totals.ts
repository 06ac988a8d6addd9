import type { Decimal } from '@llw/core';
import { addDecimals } from '@llw/core';
import { decimalAt, type FactTable, statusAt } from '../intake/fact-table.ts';
import type { FactSource } from '../intake/ledger.ts';
import { holdsValue } from '../intake/status-code.ts';
import type { Campaign } from '../plan/campaign.ts';
import { columnOrder, sumColumn, sumColumnExactly } from './column-sums.ts';

const MOST = Number.MAX_SAFE_INTEGER;

/** Large numbers by column. */
type Spill = Map<number, Decimal>;

/**
 * Sums of every unit with units below it. A sum is a safe integer of the column's scale; before it would
 * grow beyond that, what it holds is moved beside as a big number, so that nothing is ever lost.
 */
export class Totals {
  readonly #campaign: Campaign;
  readonly #own: FactSource;
  readonly #consolidated: FactSource | undefined;
  readonly #columns: number;
  readonly #values: Float64Array;
  /** Sums stand as the values do: cell after cell, or unit after unit. */
  readonly #byColumn: boolean;
  /** What did not fit, by ordinal of the unit. */
  readonly #spills = new Map<number, Spill>();
  /** 1 at each column in which the unit's own consolidated figure stands in place of the sum. */
  readonly #replaced = new Map<number, Uint8Array>();

  constructor(campaign: Campaign, own: FactSource, consolidated: FactSource | undefined) {
    this.#campaign = campaign;
    this.#own = own;
    this.#consolidated = consolidated;
    this.#columns = campaign.keys.length;
    this.#values = new Float64Array(campaign.tree.inner.length * this.#columns);
    this.#byColumn = own.table.columnStride !== 1;
  }

  /** Adds up the whole tree: column by column where the values stand so, else from the deepest units up. */
  sumAll(): void {
    if (this.#byColumn) this.#sumColumns();
    else this.#sumRows();
  }

  #sumRows(): void {
    const { inner } = this.#campaign.tree;
    for (let place = inner.length - 1; place >= 0; place--) this.#sumUnit(inner[place] ?? 0);
  }

  /** Adds up again what depends on one unit: the unit and those above it. */
  sumAbove(ordinal: number): void {
    const { parents, innerPlaces } = this.#campaign.tree;
    for (let at = ordinal; at >= 0; at = parents[at] ?? -1) {
      if (innerPlaces[at] !== -1) this.#sumUnit(at);
    }
  }

  /** The sum of a column over the subtree of a unit; 0 where nothing was reported. */
  sumAt(ordinal: number, column: number): Decimal {
    const scale = this.#campaign.scales[column] ?? 0;
    const place = this.#campaign.tree.innerPlaces[ordinal] ?? -1;
    if (place < 0) return decimalAt(this.#own.table, ordinal, column, scale);
    const number = { unscaled: BigInt(this.#values[this.#slot(place, column)] ?? 0), scale };
    const spilt = this.#spills.get(ordinal)?.get(column);
    return spilt ? addDecimals(number, spilt) : number;
  }

  /** Whether the unit's own consolidated figure stands in place of the sum of the units below. */
  isReplaced(ordinal: number, column: number): boolean {
    return this.#replaced.get(ordinal)?.[column] === 1;
  }

  /** Whether there is any unit whose own consolidated figure stands in place of a sum. */
  get anyReplaced(): boolean {
    return this.#replaced.size > 0;
  }

  #sumUnit(ordinal: number): void {
    const { ends, innerPlaces } = this.#campaign.tree;
    const { table, counts } = this.#own;
    const start = (innerPlaces[ordinal] ?? 0) * this.#columns;
    this.#values.fill(0, start, start + this.#columns);
    this.#spills.delete(ordinal);
    this.#replaced.delete(ordinal);
    if (counts[ordinal] === 1) this.#addRow(ordinal, table, ordinal);
    const end = ends[ordinal] ?? 0;
    for (let child = ordinal + 1; child < end; child = ends[child] ?? end) {
      const place = innerPlaces[child] ?? -1;
      if (place >= 0) this.#addTotals(ordinal, child, place);
      else if (counts[child] === 1) this.#addRow(ordinal, table, child);
    }
    this.#replace(ordinal);
  }

  #sumColumns(): void {
    const { tree } = this.#campaign;
    const { table, counts } = this.#own;
    const order = columnOrder(tree, counts);
    const running = new Float64Array(order.starts.length + 1);
    for (let column = 0; column < this.#columns; column++) {
      const place = {
        values: table.values,
        offset: column * tree.size,
        sums: this.#values,
        into: column * tree.inner.length,
      };
      if (!sumColumn(order, place, running)) this.#putExactly(column, sumColumnExactly(order, place));
    }
  }

  /** Puts sums of a column that doubles cannot hold. */
  #putExactly(column: number, sums: readonly bigint[]): void {
    const scale = this.#campaign.scales[column] ?? 0;
    for (const [place, unscaled] of sums.entries()) {
      const number = Number(unscaled);
      const fits = Number.isSafeInteger(number);
      this.#values[this.#slot(place, column)] = fits ? number : 0;
      if (!fits) this.#addSpill(this.#campaign.tree.inner[place] ?? 0, [[column, { unscaled, scale }]]);
    }
  }

  #slot(place: number, column: number): number {
    const { inner } = this.#campaign.tree;
    return this.#byColumn ? column * inner.length + place : place * this.#columns + column;
  }

  /** Adds the row of a unit to the sums of another. */
  #addRow(ordinal: number, table: FactTable, from: number): void {
    this.#addNumbers(ordinal, table.values, from * this.#columns);
    const excess = table.excess.get(from);
    if (excess) this.#addSpill(ordinal, excess);
  }

  #addTotals(ordinal: number, child: number, place: number): void {
    this.#addNumbers(ordinal, this.#values, place * this.#columns);
    const spilt = this.#spills.get(child);
    if (spilt) this.#addSpill(ordinal, spilt);
  }

  #addNumbers(ordinal: number, from: Float64Array, start: number): void {
    const sums = this.#values;
    const columns = this.#columns;
    const to = (this.#campaign.tree.innerPlaces[ordinal] ?? 0) * columns;
    for (let column = 0; column < columns; column++) {
      const value = from[start + column] ?? 0;
      // Two safe integers never add up to one that looks safe and is not.
      const sum = (sums[to + column] ?? 0) + value;
      if (sum <= MOST && sum >= -MOST) sums[to + column] = sum;
      else {
        this.#addSpill(ordinal, [[column, this.#decimal(sums[to + column] ?? 0, column)]]);
        sums[to + column] = value;
      }
    }
  }

  #addSpill(ordinal: number, more: Iterable<readonly [number, Decimal]>): void {
    const spill = this.#spills.get(ordinal) ?? new Map<number, Decimal>();
    this.#spills.set(ordinal, spill);
    for (const [column, value] of more) {
      const before = spill.get(column);
      spill.set(column, before ? addDecimals(before, value) : value);
    }
  }

  #decimal(value: number, column: number): Decimal {
    return { unscaled: BigInt(value), scale: this.#campaign.scales[column] ?? 0 };
  }

  /** Puts the unit's own consolidated figures in place of sums, as the policy asks. */
  #replace(ordinal: number): void {
    const policy = this.#campaign.sourceOf(ordinal);
    if (policy === 'computed') return;
    const replaced = new Uint8Array(this.#columns);
    const has = this.#consolidated?.counts[ordinal] === 1;
    for (let column = 0; column < this.#columns; column++) {
      const holds = has && this.#reportedHolds(ordinal, column);
      const wanted =
        policy === 'reported' ||
        (holds && (policy === 'reportedElseComputed' || !this.#computedHolds(ordinal, column)));
      if (wanted) {
        replaced[column] = 1;
        this.#putReported(ordinal, column, holds);
      }
    }
    this.#replaced.set(ordinal, replaced);
  }

  #reportedHolds(ordinal: number, column: number): boolean {
    const table = this.#consolidated?.table;
    return table !== undefined && holdsValue(statusAt(table, ordinal, column));
  }

  /** Whether any unit of the subtree gives a value to the sum. */
  #computedHolds(ordinal: number, column: number): boolean {
    const { table, counts } = this.#own;
    const holdsOwn = (at: number) => counts[at] === 1 && holdsValue(statusAt(table, at, column));
    if (holdsOwn(ordinal)) return true;
    const { ends } = this.#campaign.tree;
    const end = ends[ordinal] ?? 0;
    for (let at = ordinal + 1; at < end; ) {
      const isReplaced = this.isReplaced(at, column);
      if (isReplaced ? this.#reportedHolds(at, column) : holdsOwn(at)) return true;
      at = isReplaced ? (ends[at] ?? end) : at + 1;
    }
    return false;
  }

  #putReported(ordinal: number, column: number, holds: boolean): void {
    const { innerPlaces } = this.#campaign.tree;
    const table = this.#consolidated?.table;
    const scale = this.#campaign.scales[column] ?? 0;
    this.#values[(innerPlaces[ordinal] ?? 0) * this.#columns + column] = 0;
    this.#spills.get(ordinal)?.delete(column);
    if (table && holds) this.#addSpill(ordinal, [[column, decimalAt(table, ordinal, column, scale)]]);
  }
}
