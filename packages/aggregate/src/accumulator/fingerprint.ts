/**
 * A number of 128 bits as 32 hexadecimal digits that stands for a set of values. Fingerprints add up: that
 * of two parts together is the sum of theirs, and a value taken back is subtracted. It proves that nothing
 * was lost or changed by mistake; it does not withstand someone who forges figures on purpose.
 */
export type Fingerprint = string;

const MODULUS = 1n << 128n;

/** The fingerprint of nothing. */
export const NO_FINGERPRINT: Fingerprint = '0'.repeat(32);

const asText = (value: bigint): Fingerprint => value.toString(16).padStart(32, '0');

const asNumber = (fingerprint: Fingerprint): bigint => BigInt(`0x${fingerprint}`);

/**
 * The fingerprint of two sets of values together.
 *
 * @param a 32 hexadecimal digits.
 * @param b those of values that are not among the first.
 * @returns 32 hexadecimal digits; the order does not matter.
 * @example
 * ```ts
 * import { addFingerprints, subtractFingerprints } from '@llw/aggregate';
 * const [a, b] = ['0000000000000000000000000000000a', '00000000000000000000000000000005'];
 * console.log(subtractFingerprints(addFingerprints(a, b), b) === a); // => true
 * ```
 */
export function addFingerprints(a: Fingerprint, b: Fingerprint): Fingerprint {
  return asText((asNumber(a) + asNumber(b)) % MODULUS);
}

/**
 * The fingerprint of what is left of `a` once `b` is taken away.
 *
 * @param a of the whole.
 * @param b of the part that goes.
 * @returns 32 hexadecimal digits.
 * @example
 * ```ts
 * import { addFingerprints, subtractFingerprints } from '@llw/aggregate';
 * const school = '0000000000000000000000000000000a';
 * const commune = addFingerprints(school, '00000000000000000000000000000005');
 * console.log(subtractFingerprints(commune, school)); // => "00000000000000000000000000000005"
 * ```
 */
export function subtractFingerprints(a: Fingerprint, b: Fingerprint): Fingerprint {
  return asText((asNumber(a) - asNumber(b) + MODULUS) % MODULUS);
}

/** Where the four lanes begin: the first 128 bits of the fraction of π. */
const SEEDS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
/** What they are multiplied with: primes of xxHash32. */
const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/** Spreads every bit over all others (the last step of MurmurHash3). */
function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A hash of four lanes, the same on every machine. State to guard: the lanes hang together.
 */
class LaneHash {
  #p: number = SEEDS[0];
  #q: number = SEEDS[1];
  #r: number = SEEDS[2];
  #s: number = SEEDS[3];

  /** Begins anew. */
  reset(): this {
    [this.#p, this.#q, this.#r, this.#s] = SEEDS;
    return this;
  }

  /** Takes the next part of the text. */
  take(text: string): this {
    const [a, b, c, d] = PRIMES;
    let [p, q, r, s] = [this.#p, this.#q, this.#r, this.#s];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      p = Math.imul(p ^ unit, a) ^ (s >>> 15);
      q = Math.imul(q ^ unit, b) ^ (p >>> 15);
      r = Math.imul(r ^ unit, c) ^ (q >>> 15);
      s = Math.imul(s ^ unit, d) ^ (r >>> 15);
    }
    [this.#p, this.#q, this.#r, this.#s] = [p, q, r, s];
    return this;
  }

  /** Adds the lanes, each an integer below 2³², to sums of lanes. */
  addTo(sums: Float64Array): void {
    sums[0] = (sums[0] ?? 0) + spread(this.#p);
    sums[1] = (sums[1] ?? 0) + spread(this.#q);
    sums[2] = (sums[2] ?? 0) + spread(this.#r);
    sums[3] = (sums[3] ?? 0) + spread(this.#s);
  }
}

/** Sums of lanes as one number of 128 bits and more. */
function joined(sums: Float64Array): bigint {
  let number = 0n;
  for (let lane = sums.length - 1; lane >= 0; lane--) number = (number << 32n) + BigInt(sums[lane] ?? 0);
  return number;
}

/** One value of one unit. */
export interface FingerprintedValue {
  readonly unit: string;
  readonly cell: string;
  readonly revision: number;
  readonly value: string | null;
}

/** So many sums of lanes stay safe integers. */
const MOST_LANES = 2 ** 21;

/** The fingerprint of a set of values, in whichever order; cells without a value leave no trace. */
export function fingerprintOf(values: Iterable<FingerprintedValue>): Fingerprint {
  const hash = new LaneHash();
  const lanes = new Float64Array(4);
  let sum = 0n;
  let added = 0;
  for (const { unit, cell, revision, value } of values) {
    if (value === null) continue;
    hash.reset().take(`${unit}\n${cell}\n${revision}\n${value}`).addTo(lanes);
    added += 1;
    if (added % MOST_LANES !== 0) continue;
    sum += joined(lanes);
    lanes.fill(0);
  }
  return asText((sum + joined(lanes)) % MODULUS);
}

/** A checksum over a text, to tell a file that was cut or changed on its way. */
export function checksumOf(text: string): string {
  const lanes = new Float64Array(4);
  new LaneHash().take(text).addTo(lanes);
  return asText(joined(lanes));
}
