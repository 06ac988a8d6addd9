import { ascending, median, quantile } from './order-statistics.ts';

/** Makes the median distance comparable with a standard deviation (Iglewicz and Hoaglin 1993). */
const FROM_MEDIAN_DISTANCE = 1.4826;
/** The same for the mean distance, which stands in where over half of the values are equal. */
const FROM_MEAN_DISTANCE = 1.2533;

/**
 * Compares figures with those of the peers of a unit (same kind) by the modified z-score on the logarithm.
 * Where over half of the peers report the same, such as 0, the mean distance stands in for the median one.
 *
 * @param values not negative
 * @returns distance from the median of each, in standard deviations; 0 for all where all are equal.
 */
export function peerScores(values: readonly number[]): readonly number[] {
  const logarithms = values.map((value) => Math.log1p(Math.max(value, 0)));
  const centre = median(logarithms);
  const distances = logarithms.map((value) => Math.abs(value - centre));
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(distances.length, 1);
  const spread = FROM_MEDIAN_DISTANCE * median(distances) || FROM_MEAN_DISTANCE * mean;
  return distances.map((distance) => (spread === 0 ? 0 : distance / spread));
}

/** Bands of size into which peers are parted, each with a quarter of them. */
const QUARTERS = [0.25, 0.5, 0.75] as const;

/** The band of each size, from 0; −1 where the size is not known. */
function bandsOf(sizes: readonly number[]): readonly number[] {
  const sorted = ascending(sizes);
  const borders = QUARTERS.map((share) => quantile(sorted, share));
  return sizes.map((size) => (Number.isNaN(size) ? -1 : borders.filter((border) => size > border).length));
}

/**
 * Compares figures with those of peers of like size, where there are enough of them: a small school is not held
 * against a large one.
 *
 * @param sizes how large each unit is, such as its number of pupils; `NaN` where that is not known
 * @param least fewest units of a band that tell what is usual; smaller bands are held against all
 */
export function peerScoresBySize(
  values: readonly number[],
  sizes: readonly number[],
  least: number,
): readonly number[] {
  const scores = [...peerScores(values)];
  const bands = new Map<number, number[]>();
  for (const [at, band] of bandsOf(sizes).entries()) {
    const places = bands.get(band);
    if (places) places.push(at);
    else bands.set(band, [at]);
  }
  for (const places of bands.values()) {
    if (places.length < least) continue;
    const within = peerScores(places.map((at) => values[at] ?? 0));
    for (const [place, at] of places.entries()) scores[at] = within[place] ?? 0;
  }
  return scores;
}
