const STEPS = 4;

/** Row `n` is what a byte comes to with `n` zero bytes behind it: four bytes are taken at a time. */
const tables = new Uint32Array(STEPS * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[byte] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

const entry = (row: number, value: number): number => tables[row * 256 + (value & 0xff)] ?? 0;

/** CRC-32 as ZIP uses it, of bytes that may come in pieces: hand the last result over as `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous;
  let at = 0;
  for (const end = bytes.length - STEPS; at <= end; at += STEPS) {
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    value ^= a | (b << 8) | (c << 16) | (d << 24);
    value = entry(3, value) ^ entry(2, value >>> 8) ^ entry(1, value >>> 16) ^ entry(0, value >>> 24);
  }
  for (; at < bytes.length; at++) value = entry(0, value ^ (bytes[at] ?? 0)) ^ (value >>> 8);
  return ~value >>> 0;
}
