import type { Cell } from '@llw/core';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const known = new WeakMap<readonly Cell[], string>();

/**
 * Hash of the cells of a template: keys, measures and accuracy in their order. Two versions of a template
 * with the same hash are filled in alike.
 */
export function schemaHash(cells: readonly Cell[]): string {
  const found = known.get(cells);
  if (found) return found;
  const schema = cells.map(({ key, measure, indicator }) => [key, measure, indicator.accuracy]);
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(schema))));
  known.set(cells, hash);
  return hash;
}
