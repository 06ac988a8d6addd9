/**
 * Bounds on an Office file that came from outside, checked before and while it is unpacked. All sizes are
 * in bytes.
 */
export interface PackageLimits {
  /** Size of the file as it came. */
  readonly fileSize: number;
  /** Number of entries in the archive. */
  readonly entries: number;
  /** Size of one part once inflated. */
  readonly partSize: number;
  /** Size of all parts that are inflated, together. */
  readonly totalSize: number;
  /** How many times larger than its compressed form a part may become. */
  readonly ratio: number;
}

/**
 * Bounds that the largest forms and documents of a campaign stay well under. An archive of a few kilobytes
 * can inflate to gigabytes; with these none takes more than about 64 MiB.
 */
export const defaultPackageLimits: PackageLimits = {
  fileSize: 32 * 2 ** 20,
  entries: 2_000,
  partSize: 48 * 2 ** 20,
  totalSize: 64 * 2 ** 20,
  ratio: 400,
};

/** Parts smaller than this are not held to the ratio: a short part of blanks compresses very well. */
export const RATIO_FLOOR = 2 ** 20;
