import type { SnapshotUnit } from './snapshot.ts';

/** Ordinals of the units of a snapshot by name, each list ascending. */
export class UnitNameIndex {
  readonly #units: readonly SnapshotUnit[];
  readonly #ordinals = new Map<string, number[]>();

  constructor(units: readonly SnapshotUnit[]) {
    this.#units = units;
    for (const [ordinal, unit] of units.entries()) {
      const key = nameKey(unit.name);
      const same = this.#ordinals.get(key);
      if (same === undefined) this.#ordinals.set(key, [ordinal]);
      else same.push(ordinal);
    }
  }

  /** Units of that name whose ordinal lies from `start` to before `end`. */
  find(name: string, start: number, end: number): readonly SnapshotUnit[] {
    const ordinals = this.#ordinals.get(nameKey(name)) ?? [];
    const found: SnapshotUnit[] = [];
    for (let i = firstNotBefore(ordinals, start); i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? end;
      if (ordinal >= end) break;
      const unit = this.#units[ordinal];
      if (unit !== undefined) found.push(unit);
    }
    return found;
  }
}

function nameKey(name: string): string {
  return name.normalize('NFC');
}

/** Place of the first of some ascending numbers that is not below `least`. */
function firstNotBefore(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
