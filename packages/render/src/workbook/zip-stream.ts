import { crc32 } from '../package/checksum.ts';

/** One file of an archive, in pieces. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Sizes stand after the data; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980. */
const FIRST_DAY = 0x0021;

/** Numbers of two or four bytes, the lowest byte first. */
function fields(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What the directory says of an entry once it has been written. */
interface Written {
  readonly name: Uint8Array;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const localHeader = (name: Uint8Array): Uint8Array =>
  joined(
    fields([4, LOCAL], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, FIRST_DAY]),
    fields([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  );

const directoryEntry = ({ name, offset, crc, packed, size }: Written): Uint8Array =>
  joined(
    fields([4, DIRECTORY], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, FIRST_DAY]),
    fields([4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0]),
    fields([4, offset]),
    name,
  );

/** Bytes in memory of their own, as a stream asks for; those shared between threads are copied. */
const owned = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array<ArrayBuffer> =>
  buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : Uint8Array.from(new Uint8Array(buffer, byteOffset, length));

/**
 * Hands pieces over one by one, the next being made while the last is deflated. Each is waited for: engines
 * keep what waits in a stream's queue long after it has been used up.
 */
async function feed(pieces: Iterable<Uint8Array>, writer: WritableStreamDefaultWriter<BufferSource>) {
  try {
    let handedOver = Promise.resolve();
    for (const piece of pieces) {
      await handedOver;
      handedOver = writer.write(owned(piece));
      handedOver.catch(() => undefined);
    }
    await handedOver;
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}

/** Deflates pieces as they come, no more of them at a time than the other end takes. */
async function* deflated(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const reader = readable.getReader();
  const fed = feed(pieces, writable.getWriter());
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Writes a zip archive piece by piece: no entry is ever held as a whole. Entries carry no time, so that
 * the same content gives the same bytes in the same engine.
 */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name: text, pieces } of entries) {
    const name = new TextEncoder().encode(text);
    const header = localHeader(name);
    yield header;
    let crc = 0;
    let size = 0;
    let packed = 0;
    const counted = function* () {
      for (const piece of pieces) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
    };
    for await (const piece of deflated(counted())) {
      packed += piece.length;
      yield piece;
    }
    yield fields([4, DESCRIPTOR], [4, crc], [4, packed], [4, size]);
    written.push({ name, offset, crc, packed, size });
    offset += header.length + packed + 16;
  }
  const directory = joined(...written.map(directoryEntry));
  yield directory;
  const count = written.length;
  yield fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
}
