import type { Decimal } from '../decimal/decimal.ts';
import { added, compared, multiplied, opposite, type Rational, rationalOf, zero } from './rational.ts';

/** One end of an interval. An open end does not belong to it. */
export interface End {
  readonly value: Rational;
  readonly open: boolean;
}

/** What a value told to a limited accuracy may be (khoảng giá trị). */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

/** How a value came to its accuracy: rounded, half away from zero, or cut off. */
export type AccuracyMode = 'rounding' | 'truncation';

const closed = (value: Rational): End => ({ value, open: false });

/** A value that is told exactly. */
export const exactly = (value: Rational): Interval => ({ low: closed(value), high: closed(value) });

function unitOfAccuracy(accuracy: number): Rational {
  const power = 10n ** BigInt(Math.abs(accuracy));
  return accuracy < 0 ? { numerator: power, denominator: 1n } : { numerator: 1n, denominator: power };
}

/**
 * Whether a value says more than its accuracy allows, such as `1234.56` told to one decimal: one of the
 * two is wrong, and nobody can tell which.
 */
export function hasExcessDigits(value: Decimal, accuracy: number): boolean {
  const surplus = value.scale - accuracy;
  return surplus > 0 && value.unscaled % 10n ** BigInt(surplus) !== 0n;
}

function truncated(value: Rational, unit: Rational): Interval {
  const sign = compared(value, zero);
  const above = added(value, unit);
  const below = added(value, opposite(unit));
  return {
    low: sign > 0 ? closed(value) : { value: below, open: true },
    high: sign < 0 ? closed(value) : { value: above, open: true },
  };
}

/**
 * What a value may have been before it was rounded or cut off, after the interval rules of XBRL
 * Calculations 1.1. Rounding leaves half a unit on either side, both ends included; truncation a whole unit
 * away from zero, the end not included, and on both sides of a 0.
 *
 * @param accuracy decimals the value is told to, from −38 to 38
 */
export function intervalOf(value: Decimal, accuracy: number, mode: AccuracyMode): Interval {
  const point = rationalOf(value);
  const unit = unitOfAccuracy(accuracy);
  if (mode === 'truncation') return truncated(point, unit);
  const half = { numerator: unit.numerator, denominator: unit.denominator * 2n };
  return { low: closed(added(point, opposite(half))), high: closed(added(point, half)) };
}

const addedEnds = (a: End, b: End): End => ({ value: added(a.value, b.value), open: a.open || b.open });

/** All sums of a value of the one and a value of the other. */
export const addedIntervals = (a: Interval, b: Interval): Interval => ({
  low: addedEnds(a.low, b.low),
  high: addedEnds(a.high, b.high),
});

/** An interval times a weight; a negative weight turns it round. */
export function weighted({ low, high }: Interval, weight: Rational): Interval {
  const times = (end: End): End => ({ value: multiplied(end.value, weight), open: end.open });
  const sign = compared(weight, zero);
  if (sign === 0) return exactly(zero);
  return sign > 0 ? { low: times(low), high: times(high) } : { low: times(high), high: times(low) };
}

/** Whether every value of `a` lies below every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  const order = compared(a.high.value, b.low.value);
  return order < 0 || (order === 0 && (a.high.open || b.low.open));
}

/** Whether the two have a value in common. */
export const overlap = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);

const laterEnd = (a: End, b: End, sign: 1 | -1): End => {
  const order = compared(a.value, b.value) * sign;
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
};

/** What two tellings of the same value leave possible; `undefined` where they contradict each other. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!overlap(a, b)) return undefined;
  return { low: laterEnd(a.low, b.low, 1), high: laterEnd(a.high, b.high, -1) };
}
