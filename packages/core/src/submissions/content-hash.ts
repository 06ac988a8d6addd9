import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from '../findings/canonical-json.ts';
import type { Submission } from './submission.ts';

/**
 * What a submission says, in 64 hexadecimal digits (SHA-256): unit, period, form, basis, values, words and
 * attachments. Its id, revision, time and status do not take part: sent again it has the same hash.
 *
 * @param submission as `validateSubmission` gives it.
 * @returns 64 hexadecimal digits.
 * @example
 * ```ts
 * import { contentHash, type Submission } from '@llw/core';
 * const submission = (unit: string, revision: number, leaflets: string): Submission => ({
 *   id: `${unit}-${revision}`,
 *   unit,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision,
 *   submittedAt: `2022-10-0${revision}T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'publicity.leaflets': { status: 'reported', value: leaflets } },
 *   narrative: {},
 *   attachments: [],
 * });
 * const first = submission('hoa-sen', 1, '250');
 * console.log(contentHash(first) === contentHash({ ...first, revision: 2 })); // => true
 * ```
 */
export function contentHash(submission: Submission): string {
  const { unit, period, template, basis, values, narrative, attachments } = submission;
  const content = { unit, period, template, basis, values, narrative, attachments };
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}

/** The figures alone, whoever sent them and when. */
export function valuesHash({ values }: Submission): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(values))));
}

/**
 * Which figures a submission is for: unit, period, form and basis. Two of one key cannot both count.
 *
 * @param submission as `validateSubmission` gives it.
 * @returns text that is the same for two submissions of the same figures; not for people.
 * @example
 * ```ts
 * import { naturalKey, type Submission } from '@llw/core';
 * const submission = (unit: string, revision: number, leaflets: string): Submission => ({
 *   id: `${unit}-${revision}`,
 *   unit,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision,
 *   submittedAt: `2022-10-0${revision}T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'publicity.leaflets': { status: 'reported', value: leaflets } },
 *   narrative: {},
 *   attachments: [],
 * });
 * console.log(naturalKey(submission('hoa-sen', 1, '250')) === naturalKey(submission('hoa-sen', 2, '260'))); // => true
 * ```
 */
export function naturalKey({ unit, period, template, basis }: Submission): string {
  return canonicalJson([unit, period, template.id, basis]);
}
