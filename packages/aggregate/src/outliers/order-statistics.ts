/** The value below which a share of sorted numbers lies, linear between two of them (type 7 of Hyndman and Fan). */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below;
  return below + (above - below) * (place - low);
}

/** Numbers in ascending order, those that are none left out. */
export const ascending = (numbers: Iterable<number>): Float64Array =>
  Float64Array.from([...numbers].filter((number) => !Number.isNaN(number))).sort();

/** The middle of some numbers. */
export const median = (numbers: Iterable<number>): number => quantile(ascending(numbers), 0.5);
