import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from './canonical-json.ts';
import type { Finding, RelatedPlace } from './finding.ts';

const HEX_DIGITS = 32;

const operand = ({ role, unit, cell, value }: RelatedPlace) => ({ role, unit, cell, value });

/**
 * What a finding is about, in 32 hexadecimal digits: its code and version, the unit, period and cell, and
 * every figure that took part. The same fault of the same figures keeps its fingerprint from one revision
 * to the next; as soon as a figure changes it is another.
 *
 * @param finding any finding.
 * @returns 32 hexadecimal digits.
 * @example
 * ```ts
 * import { fingerprintOf, llw2022, validateSubmission } from '@llw/core';
 * const payload = (funding: number) => ({
 *   unit: 'u:ward-1',
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   submittedAt: '2022-10-09T16:20:00+07:00',
 *   values: { 'rewards.units': 1, 'rewards.funding': funding },
 * });
 * const of = (funding: number) =>
 *   validateSubmission(payload(funding), { template: llw2022 }).findings.map(fingerprintOf).join();
 * console.log([of(14) === of(14), of(14) === of(15)]); // => [true, false]
 * ```
 */
export function fingerprintOf(finding: Finding): string {
  const { code, version, subject = {}, params, related = [], pointer } = finding;
  const { unit, period, cell } = subject;
  const place = cell === undefined ? pointer : undefined;
  const content = { code, version, unit, period, cell, place, params, related: related.map(operand) };
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, HEX_DIGITS);
}
