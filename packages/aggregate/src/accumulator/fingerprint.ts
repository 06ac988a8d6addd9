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

/** Spreads every bit over all others (the last step of MurmurHash3). */
function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Hashes a text in four lanes, the same on every machine, and adds the lanes, each an integer below 2³², to
 * sums of lanes. They begin with the first 128 bits of the fraction of π, and are multiplied with primes of
 * xxHash32. Each lane by name: in an array it takes several times as long.
 */
function addHash(text: string, sums: Float64Array): void {
  let p = 0x243f6a88;
  let q = 0x85a308d3;
  let r = 0x13198a2e;
  let s = 0x03707344;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    p = Math.imul(p ^ unit, 0x9e3779b1) ^ (s >>> 15);
    q = Math.imul(q ^ unit, 0x85ebca77) ^ (p >>> 15);
    r = Math.imul(r ^ unit, 0xc2b2ae3d) ^ (q >>> 15);
    s = Math.imul(s ^ unit, 0x27d4eb2f) ^ (r >>> 15);
  }
  sums[0] = (sums[0] ?? 0) + spread(p);
  sums[1] = (sums[1] ?? 0) + spread(q);
  sums[2] = (sums[2] ?? 0) + spread(r);
  sums[3] = (sums[3] ?? 0) + spread(s);
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
  const lanes = new Float64Array(4);
  let sum = 0n;
  let added = 0;
  for (const { unit, cell, revision, value } of values) {
    if (value === null) continue;
    addHash(`${unit}\n${cell}\n${revision}\n${value}`, lanes);
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
  addHash(text, lanes);
  return asText(joined(lanes));
}
