import { median } from './order-statistics.ts';

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
