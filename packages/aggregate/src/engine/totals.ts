import type { Decimal } from '@llw/core';
import { addDecimals } from '@llw/core';
import { decimalAt, type FactTable, statusAt } from '../intake/fact-table.ts';
import type { FactSource } from '../intake/ledger.ts';
import { holdsValue } from '../intake/status-code.ts';
import type { Campaign } from '../plan/campaign.ts';

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
  }

  /** Adds up the whole tree, from the deepest units up. */
  sumAll(): void {
    const { inner } = this.#campaign.tree;
    if (this.#own.table.columnStride !== 1 && !this.#consolidated) {
      const targets = this.#leafTargets();
      for (let column = 0; column < this.#columns; column++) this.#sumColumn(column, targets);
      return;
    }
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
    const number = { unscaled: BigInt(this.#values[place * this.#columns + column] ?? 0), scale };
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

  /** Where each unit without units below is added: the place of its parent, or a place that no one reads. */
  #leafTargets(): Int32Array {
    const { inner, innerPlaces, parentPlaces, size } = this.#campaign.tree;
    const targets = new Int32Array(size);
    for (let at = 0; at < size; at++) {
      const counts = this.#own.counts[at] === 1 && innerPlaces[at] === -1 && parentPlaces[at] !== -1;
      targets[at] = counts ? (parentPlaces[at] ?? 0) : inner.length;
    }
    return targets;
  }

  /**
   * Adds up one column over the whole tree: where the values of a cell stand side by side this reads memory
   * in one direction. First the units without units below are added to those above them, then these upwards.
   */
  #sumColumn(column: number, targets: Int32Array): void {
    const { inner, parentPlaces, size } = this.#campaign.tree;
    const values = this.#own.table.values.subarray(column * size, (column + 1) * size);
    const sums = new Float64Array(inner.length + 1);
    this.#sumLeaves(values, targets, sums, column);
    for (let place = inner.length - 1; place >= 0; place--) {
      const ordinal = inner[place] ?? 0;
      if (this.#own.counts[ordinal] === 1) this.#addInto(sums, place, values[ordinal] ?? 0, column);
      const above = parentPlaces[ordinal] ?? -1;
      if (above < 0) continue;
      this.#addInto(sums, above, sums[place] ?? 0, column);
      const spilt = this.#spills.get(ordinal)?.get(column);
      if (spilt) this.#addSpill(inner[above] ?? 0, [[column, spilt]]);
    }
    for (let place = 0; place < inner.length; place++)
      this.#values[place * this.#columns + column] = sums[place] ?? 0;
  }

  /** Siblings stand side by side: their sum stays at hand until the next parent comes. */
  #sumLeaves(values: Float64Array, targets: Int32Array, sums: Float64Array, column: number): void {
    const unread = sums.length - 1;
    let place = unread;
    let sum = 0;
    for (let at = 0; at < values.length; at++) {
      const target = targets[at] ?? unread;
      if (target !== place) {
        sums[place] = sum;
        place = target;
        sum = sums[place] ?? 0;
      }
      const value = values[at] ?? 0;
      const next = sum + value;
      if (next <= MOST && next >= -MOST) sum = next;
      else {
        sums[place] = sum;
        if (place !== unread) this.#spillInto(sums, place, value, column);
        sum = value;
      }
    }
    sums[place] = sum;
  }

  #addInto(sums: Float64Array, place: number, value: number, column: number): void {
    const sum = (sums[place] ?? 0) + value;
    if (sum <= MOST && sum >= -MOST) sums[place] = sum;
    else this.#spillInto(sums, place, value, column);
  }

  /** Moves what a sum holds beside, and goes on with the next value. */
  #spillInto(sums: Float64Array, place: number, value: number, column: number): void {
    const ordinal = this.#campaign.tree.inner[place] ?? 0;
    this.#addSpill(ordinal, [[column, this.#decimal(sums[place] ?? 0, column)]]);
    sums[place] = value;
  }

  /** Adds the row of a unit to the sums of another. */
  #addRow(ordinal: number, table: FactTable, from: number): void {
    const { values, rowStride, columnStride } = table;
    this.#addNumbers(ordinal, values, from * rowStride, columnStride);
    const excess = table.excess.get(from);
    if (excess) this.#addSpill(ordinal, excess);
  }

  #addTotals(ordinal: number, child: number, place: number): void {
    this.#addNumbers(ordinal, this.#values, place * this.#columns, 1);
    const spilt = this.#spills.get(child);
    if (spilt) this.#addSpill(ordinal, spilt);
  }

  #addNumbers(ordinal: number, from: Float64Array, start: number, stride: number): void {
    const sums = this.#values;
    const columns = this.#columns;
    const to = (this.#campaign.tree.innerPlaces[ordinal] ?? 0) * columns;
    for (let column = 0, slot = start; column < columns; column++, slot += stride) {
      const value = from[slot] ?? 0;
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
