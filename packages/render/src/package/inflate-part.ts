import { Inflate } from 'fflate';
import { crc32 } from './checksum.ts';
import type { DirectoryEntry } from './directory.ts';

/** How much compressed data is handed over at once: one piece inflates to 8 MiB at the very most. */
const PIECE = 8 * 2 ** 10;

function inflated(compressed: Uint8Array, size: number): Uint8Array {
  const target = new Uint8Array(size);
  let written = 0;
  const stream = new Inflate((chunk) => {
    target.set(chunk, written);
    written += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  return target.subarray(0, written);
}

/**
 * Inflates one entry piece by piece and stops as soon as it grows over the size that the directory declares.
 * The caller has held that size against its bounds.
 *
 * @returns the bytes, or `undefined` where size or checksum are not what the directory declares.
 */
export function inflatePart(file: Uint8Array, entry: DirectoryEntry): Uint8Array | undefined {
  const compressed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  try {
    const bytes = entry.method === 0 ? compressed.slice() : inflated(compressed, entry.size);
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
  } catch {
    // fflate throws on data that is no DEFLATE stream, and `set` where a piece passes the declared size.
    return undefined;
  }
}
