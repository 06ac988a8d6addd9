/** Numbers that look random and are the same for the same seed (mulberry32). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /**
   * From 0 up to, not including, 1.
   *
   * @returns the next of the sequence.
   */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /**
   * A whole number from `least` to `most`, both included.
   *
   * @param least a whole number.
   * @param most not less than `least`.
   * @returns the next of the sequence.
   */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /**
   * The same things in another order.
   *
   * @param things left as they are.
   * @returns a new list.
   */
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
    const keyed = things.map((thing) => ({ thing, key: this.fraction() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
  }
}

/**
 * Deals out a whole number in shares like the weights, each share at least `least`; the shares add up to
 * `total` exactly (largest remainder).
 */
export function dealOut(total: number, weights: readonly number[], least = 0): readonly number[] {
  const free = Math.max(0, total - least * weights.length);
  const sum = weights.reduce((a, b) => a + b, 0);
  const wanted = weights.map((weight) => (sum === 0 ? 0 : (free * weight) / sum));
  const shares = wanted.map((share) => Math.floor(share));
  const byRemainder = wanted
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const left = free - shares.reduce((a, b) => a + b, 0);
  for (const { place } of byRemainder.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares.map((share) => share + least);
}
