import { ascending, quantile } from './order-statistics.ts';

/**
 * How much a change weighs with the size of the unit (the exponent U of Hidiroglou and Berthelot): 0 looks
 * at ratios alone, 1 at differences alone.
 */
const SIZE_EXPONENT = 0.4;
/** Least distance of the quartiles, as a share of the median effect (their constant A). */
const LEAST_SPREAD = 0.05;
/** Effects closer than this to the middle are the middle, even where all others are the same. */
const LEAST_EFFECT = 0.01;
/** Stands in for 0, so that a figure that vanished or appeared has a ratio too. */
const HALF = 0.5;

/** A figure of one unit, and what it was before. */
export interface Pair {
  readonly now: number;
  readonly before: number;
}

const withoutZero = (value: number): number => Math.max(value, HALF);

/** How far a ratio stands from the median one, the same for halving as for doubling. */
function transformed(ratio: number, middle: number): number {
  return ratio < middle ? 1 - middle / ratio : ratio / middle - 1;
}

/**
 * The ratio edit of Hidiroglou and Berthelot (Survey Methodology 12, 1986) for figures of two years: each
 * change beside the changes of all other units, larger units weighing more.
 *
 * @returns for each pair the distance of its effect from the median effect, in quartile distances; 0 is the
 *   middle, the same for a fall as for a rise.
 */
export function ratioScores(pairs: readonly Pair[]): readonly number[] {
  const ratios = pairs.map(({ now, before }) => withoutZero(now) / withoutZero(before));
  const middle = quantile(ascending(ratios), 0.5);
  const effects = pairs.map(
    ({ now, before }, at) =>
      transformed(ratios[at] ?? 1, middle) * Math.max(withoutZero(now), withoutZero(before)) ** SIZE_EXPONENT,
  );
  const sorted = ascending(effects);
  const centre = quantile(sorted, 0.5);
  const [low, high] = [centre - quantile(sorted, 0.25), quantile(sorted, 0.75) - centre];
  // Where over half of the changes are the same the quartiles say nothing, and the mean distance stands in.
  const least = Math.max(
    LEAST_SPREAD * Math.abs(centre),
    low + high === 0 ? meanDistance(effects, centre) : 0,
    LEAST_EFFECT,
  );
  const [below, above] = [Math.max(low, least), Math.max(high, least)];
  return effects.map((effect) => (effect < centre ? (centre - effect) / below : (effect - centre) / above));
}

/** Mean distance from the centre. */
function meanDistance(effects: readonly number[], centre: number): number {
  const sum = effects.reduce((total, effect) => total + Math.abs(effect - centre), 0);
  return effects.length === 0 ? 0 : sum / effects.length;
}
