/** One entry of the archive as its central directory declares it. */
export interface DirectoryEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin in the file. */
  readonly dataStart: number;
}

/** What is wrong with an archive: damaged, or packed in a way that is refused. */
export interface DirectoryFault {
  readonly fault: 'damaged' | 'unsupported' | 'tooMany';
  readonly reason: string;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const UNSAFE_NAME = /^\/|\\|(?:^|\/)\.\.(?:\/|$)|\0/;

const damaged = (reason: string): DirectoryFault => ({ fault: 'damaged', reason });
const unsupported = (reason: string): DirectoryFault => ({ fault: 'unsupported', reason });

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/** A reader of the central directory: where it stands, how the names are decoded. */
const names = new TextDecoder('utf-8');

function readEntry(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry | DirectoryFault {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const localAt = view.getUint32(at + 42, true);
  const name = names.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
  if (flags & 1) return unsupported(`“${name}” is encrypted`);
  if (method !== 0 && method !== 8) return unsupported(`“${name}” uses compression method ${method}`);
  if ([compressedSize, size, localAt].includes(ZIP64_MARK)) return unsupported(`“${name}” is a ZIP64 entry`);
  if (UNSAFE_NAME.test(name)) return unsupported(`“${name}” is no name inside the package`);
  if (localAt + LOCAL_SIZE > bytes.length || view.getUint32(localAt, true) !== LOCAL_SIGNATURE) {
    return damaged(`“${name}” is not where the directory says`);
  }
  const dataStart =
    localAt + LOCAL_SIZE + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (dataStart + compressedSize > bytes.length) return damaged(`“${name}” is cut off`);
  return { name, method, crc: view.getUint32(at + 16, true), compressedSize, size, dataStart };
}

function faultAmong(entries: readonly DirectoryEntry[]): DirectoryFault | undefined {
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) {
    return unsupported('a name stands twice');
  }
  const byPlace = entries.toSorted((a, b) => a.dataStart - b.dataStart);
  const overlapping = byPlace.find((entry, index) => {
    const next = byPlace[index + 1];
    return next !== undefined && entry.dataStart + entry.compressedSize > next.dataStart;
  });
  return overlapping && unsupported(`“${overlapping.name}” overlaps another entry`);
}

/**
 * Reads the central directory of a ZIP archive without inflating anything. Refuses what no Office file has
 * and an attack may use: encryption, ZIP64, other methods than store and deflate, overlapping entries,
 * names that stand twice or point out of the package.
 */
export function readDirectory(
  bytes: Uint8Array,
  mostEntries: number,
): readonly DirectoryEntry[] | DirectoryFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_SIZE ? -1 : findEnd(view);
  if (end < 0) return damaged('no ZIP directory');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return { fault: 'tooMany', reason: String(count) };
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      return damaged('the ZIP directory is cut off');
    }
    const entry = readEntry(bytes, view, at);
    if ('fault' in entry) return entry;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return faultAmong(entries) ?? entries;
}
