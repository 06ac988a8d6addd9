import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from '../findings/canonical-json.ts';
import type { Submission } from './submission.ts';

/**
 * What a submission says, in 64 hexadecimal digits (SHA-256): unit, period, form, basis, values, words and
 * attachments. Its id, revision, time and status do not take part: sent again it has the same hash.
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

/** Which figures a submission is for: unit, period, form and basis. Two of one key cannot both count. */
export function naturalKey({ unit, period, template, basis }: Submission): string {
  return canonicalJson([unit, period, template.id, basis]);
}
