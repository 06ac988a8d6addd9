import { type Checked, type Finding, pointerTo, raise } from '@llw/core';
import { type DirectoryEntry, type DirectoryFault, readDirectory } from './directory.ts';
import { inflatePart } from './inflate-part.ts';
import {
  compoundFile,
  damagedPart,
  missingPart,
  notAnArchive,
  packageTooLarge,
  unsupportedArchive,
} from './package-findings.ts';
import { defaultPackageLimits, type PackageLimits, RATIO_FLOOR } from './package-limits.ts';
import type { XmlPart } from './scan-xml.ts';

/** An Office file unpacked: the parts that were asked for, and the names of all. */
export interface OfficePackage {
  /** Names of all parts, such as `word/document.xml`, in the order of the archive. */
  readonly names: readonly string[];
  /** Bytes of the parts that were inflated, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** How a package is opened. */
export interface OpenPackageOptions {
  /** Bounds; what is left out keeps its default. */
  readonly limits?: Partial<PackageLimits>;
  /** Which parts to inflate; all XML parts and relationships where it is left out. */
  readonly wanted?: (name: string) => boolean;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const isXmlPart = (name: string) => /\.(?:xml|rels|vml)$/i.test(name);

const refused = (finding: Finding) => ({ usable: false, findings: [finding] }) as const;

function tooLarge(limit: keyof PackageLimits, actual: number, allowed: number, pointer = ''): Finding {
  return raise(packageTooLarge, pointer, { limit, actual: String(actual), allowed: String(allowed) });
}

function directoryFinding(fault: DirectoryFault, limits: PackageLimits): Finding {
  if (fault.fault === 'tooMany') return tooLarge('entries', Number(fault.reason), limits.entries);
  const definition = fault.fault === 'damaged' ? notAnArchive : unsupportedArchive;
  return raise(definition, '', { reason: fault.reason });
}

/** Bounds that can be told from the directory alone, before anything is inflated. */
function declaredFinding(entries: readonly DirectoryEntry[], limits: PackageLimits): Finding | undefined {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    const pointer = pointerTo('', name);
    if (size > limits.partSize) return tooLarge('partSize', size, limits.partSize, pointer);
    const ratio = Math.ceil(size / Math.max(1, compressedSize));
    if (size > RATIO_FLOOR && ratio > limits.ratio) return tooLarge('ratio', ratio, limits.ratio, pointer);
    total += size;
  }
  return total > limits.totalSize ? tooLarge('totalSize', total, limits.totalSize) : undefined;
}

/**
 * Unpacks an Office file (.docx, .xlsx) that came from outside, in bounded memory: number, sizes and ratio
 * are checked on the directory before anything is inflated, and again while it is. Nothing is followed out
 * of the package.
 *
 * @param bytes the file as it was uploaded.
 * @returns the package, or one finding: `PACKAGE.ARCHIVE.001`–`003` (no archive, refused, old or encrypted
 *   format), `PACKAGE.LIMIT.001` (a bound is passed), `PACKAGE.PART.001` (a part is damaged).
 */
export function openPackage(bytes: Uint8Array, options: OpenPackageOptions = {}): Checked<OfficePackage> {
  const limits = { ...defaultPackageLimits, ...options.limits };
  const wanted = options.wanted ?? isXmlPart;
  if (bytes.length > limits.fileSize) return refused(tooLarge('fileSize', bytes.length, limits.fileSize));
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte))
    return refused(raise(compoundFile, '', {}));
  const directory = readDirectory(bytes, limits.entries);
  if ('fault' in directory) return refused(directoryFinding(directory, limits));
  const chosen = directory.filter(({ name }) => wanted(name));
  const declared = declaredFinding(chosen, limits);
  if (declared) return refused(declared);
  const parts = new Map<string, Uint8Array>();
  for (const entry of chosen) {
    const part = inflatePart(bytes, entry);
    if (!part) {
      return refused(raise(damagedPart, pointerTo('', entry.name), { part: entry.name }));
    }
    parts.set(entry.name, part);
  }
  return { usable: true, value: { names: directory.map(({ name }) => name), parts }, findings: [] };
}

/** A part that the format needs, or `PACKAGE.PART.002` where the package lacks it. */
export function requiredPart(from: OfficePackage, name: string): Checked<XmlPart> {
  const bytes = from.parts.get(name);
  if (!bytes) return refused(raise(missingPart, pointerTo('', name), { part: name }));
  return { usable: true, value: { name, bytes }, findings: [] };
}
