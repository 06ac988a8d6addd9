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

/** The four lanes of a hash, each an integer below 2³². */
type Lanes = readonly [number, number, number, number];

/** Hash of a text: the same on every machine. */
function lanesOf(text: string): Lanes {
  const [a, b, c, d] = PRIMES;
  let [p, q, r, s]: Lanes = SEEDS;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    p = Math.imul(p ^ unit, a) ^ (s >>> 15);
    q = Math.imul(q ^ unit, b) ^ (p >>> 15);
    r = Math.imul(r ^ unit, c) ^ (q >>> 15);
    s = Math.imul(s ^ unit, d) ^ (r >>> 15);
  }
  return [spread(p), spread(q), spread(r), spread(s)];
}

const joined = ([p, q, r, s]: Lanes): bigint =>
  BigInt(p) + (BigInt(q) << 32n) + (BigInt(r) << 64n) + (BigInt(s) << 96n);

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
  let sum = 0n;
  let lanes: [number, number, number, number] = [0, 0, 0, 0];
  let added = 0;
  for (const { unit, cell, revision, value } of values) {
    if (value === null) continue;
    const [p, q, r, s] = lanesOf(`${unit}\n${cell}\n${revision}\n${value}`);
    lanes[0] += p;
    lanes[1] += q;
    lanes[2] += r;
    lanes[3] += s;
    added += 1;
    if (added % MOST_LANES !== 0) continue;
    sum += joined(lanes);
    lanes = [0, 0, 0, 0];
  }
  return asText((sum + joined(lanes)) % MODULUS);
}

/** A checksum over a text, to tell a file that was cut or changed on its way. */
export const checksumOf = (text: string): string => asText(joined(lanesOf(text)));
