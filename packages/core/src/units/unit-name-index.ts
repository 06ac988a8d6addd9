import type { SnapshotUnit } from './snapshot.ts';
import { unitNameKeys } from './unit-name-key.ts';

type Ordinals = Map<string, number[]>;

function append(ordinals: Ordinals, key: string, ordinal: number): void {
  const same = ordinals.get(key);
  if (same === undefined) ordinals.set(key, [ordinal]);
  else same.push(ordinal);
}

/** The units of a snapshot by folded name. */
export class UnitNameIndex {
  readonly #units: readonly SnapshotUnit[];
  readonly #byFullName: Ordinals = new Map();
  readonly #byBareName: Ordinals = new Map();

  constructor(units: readonly SnapshotUnit[]) {
    this.#units = units;
    for (const [ordinal, unit] of units.entries()) {
      const { full, bare } = unitNameKeys(unit.name);
      append(this.#byFullName, full, ordinal);
      append(this.#byBareName, bare, ordinal);
    }
  }

  /**
   * Units of that name whose ordinal lies from `start` to before `end`. A name written with its generic
   * word is compared with it, one written without is compared without.
   */
  find(name: string, start: number, end: number): readonly SnapshotUnit[] {
    const { full, bare, generic } = unitNameKeys(name);
    const ordinals = (generic === undefined ? this.#byBareName.get(bare) : this.#byFullName.get(full)) ?? [];
    const first = firstNotBefore(ordinals, start);
    return ordinals
      .slice(first, firstNotBefore(ordinals, end))
      .flatMap((ordinal) => this.#units[ordinal] ?? []);
  }
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
