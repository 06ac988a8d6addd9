import { parseDecimal } from '../decimal/decimal.ts';
import type { Arithmetic, Computation } from './arithmetic.ts';
import type { ComparisonOperator } from './expression.ts';
import type { FactRow } from './fact-row.ts';
import {
  type AccuracyMode,
  addedIntervals,
  exactly,
  hasExcessDigits,
  type Interval,
  intervalOf,
  isBelow,
  overlap,
  weighted,
} from './interval.ts';
import type { Observed } from './observed.ts';
import {
  compared,
  divided,
  magnitude,
  multiplied,
  type Rational,
  rationalOf,
  wholeNumber,
  zero,
} from './rational.ts';
import type { AbsentReading } from './rule.ts';
import { truthOf } from './truth.ts';

/** A range of values, or why there is none; see `Exact`. */
export type Ranged = Interval | 'unknown' | 'nothing';

function rangeOf(row: FactRow, observed: Observed, absentAs: AbsentReading, mode: AccuracyMode): Ranged {
  if (observed.state === 'yesNo') return exactly(wholeNumber(observed.yes ? 1 : 0));
  if (observed.state === 'missing') return absentAs === 'zero' ? exactly(zero) : 'unknown';
  if (observed.state !== 'value') return observed.state === 'notApplicable' ? 'nothing' : 'unknown';
  const value = parseDecimal(observed.text);
  if (!value) return 'unknown';
  if (observed.accuracy === undefined) return exactly(rationalOf(value));
  if (!hasExcessDigits(value, observed.accuracy)) return intervalOf(value, observed.accuracy, mode);
  row.fault = 'excessDigits';
  return 'unknown';
}

function spanned(values: readonly [Rational, ...Rational[]]): Interval {
  const [first, ...others] = values;
  const low = others.reduce((least, value) => (compared(value, least) < 0 ? value : least), first);
  const high = others.reduce((most, value) => (compared(value, most) > 0 ? value : most), first);
  return { low: { value: low, open: false }, high: { value: high, open: false } };
}

const isPoint = ({ low, high }: Interval): boolean => compared(low.value, high.value) === 0;

function productOf(a: Interval, b: Interval): Interval {
  if (isPoint(a)) return weighted(b, a.low.value);
  if (isPoint(b)) return weighted(a, b.low.value);
  return spanned([
    multiplied(a.low.value, b.low.value),
    multiplied(a.low.value, b.high.value),
    multiplied(a.high.value, b.low.value),
    multiplied(a.high.value, b.high.value),
  ]);
}

function quotientOf(row: FactRow, a: Interval, b: Interval): Ranged {
  const one = wholeNumber(1);
  const low = divided(one, b.low.value);
  const high = divided(one, b.high.value);
  const straddles = compared(b.low.value, zero) !== compared(b.high.value, zero);
  if (low && high && !straddles) return productOf(a, spanned([low, high]));
  row.fault = 'divisionByZero';
  return 'unknown';
}

function magnitudeOf(interval: Interval): Interval {
  const ends = spanned([magnitude(interval.low.value), magnitude(interval.high.value)]);
  const straddles = compared(interval.low.value, zero) < 0 && compared(interval.high.value, zero) > 0;
  return straddles ? { low: { value: zero, open: false }, high: ends.high } : ends;
}

const lesser = (a: Interval, b: Interval): Interval => ({
  low: compared(a.low.value, b.low.value) <= 0 ? a.low : b.low,
  high: compared(a.high.value, b.high.value) <= 0 ? a.high : b.high,
});

const greater = (a: Interval, b: Interval): Interval => ({
  low: compared(a.low.value, b.low.value) >= 0 ? a.low : b.low,
  high: compared(a.high.value, b.high.value) >= 0 ? a.high : b.high,
});

function folded(
  of: readonly Computation<Ranged>[],
  join: (a: Interval, b: Interval) => Interval,
): Computation<Ranged> {
  return (row) => {
    let result: Ranged = 'nothing';
    for (const part of of) {
      const value = part(row);
      if (value === 'unknown') return value;
      if (value !== 'nothing') result = result === 'nothing' ? value : join(result, value);
    }
    return result;
  };
}

/** Whether two values that lie in these ranges may compare so. */
function mayHold(operator: ComparisonOperator, left: Interval, right: Interval): boolean {
  switch (operator) {
    case 'eq':
      return overlap(left, right);
    case 'ne':
      return !(isPoint(left) && isPoint(right) && overlap(left, right));
    case 'le':
      return !isBelow(right, left);
    case 'ge':
      return !isBelow(left, right);
    case 'lt':
      return compared(left.low.value, right.high.value) < 0;
    case 'gt':
      return compared(left.high.value, right.low.value) > 0;
  }
}

const negative = wholeNumber(-1);

/**
 * Arithmetic on what values told to a limited accuracy may have been. A comparison holds where values in
 * the ranges exist that compare so: only a contradiction is a fault.
 */
export function intervalArithmetic(absentAs: AbsentReading, mode: AccuracyMode): Arithmetic<Ranged> {
  return {
    literal: (text) => {
      const value = parseDecimal(text);
      const result: Ranged = value ? exactly(rationalOf(value)) : 'unknown';
      return () => result;
    },
    reference: (slot) => (row) => rangeOf(row, row.observed(slot), absentAs, mode),
    count: (slots, test) => (row) =>
      exactly(wholeNumber(slots.reduce((found, slot) => (test(row, slot) === 1 ? found + 1 : found), 0))),
    sum: (terms) => folded(terms, addedIntervals),
    difference: (left, right) =>
      folded(
        [
          left,
          (row) => {
            const value = right(row);
            return typeof value === 'string' ? value : weighted(value, negative);
          },
        ],
        addedIntervals,
      ),
    product: (left, right) => folded([left, right], productOf),
    quotient: (left, right) => (row) => {
      const a = left(row);
      const b = right(row);
      if (a === 'unknown' || b === 'unknown') return 'unknown';
      return a === 'nothing' || b === 'nothing' ? a : quotientOf(row, a, b);
    },
    absolute: (of) => (row) => {
      const value = of(row);
      return typeof value === 'string' ? value : magnitudeOf(value);
    },
    least: (of) => folded(of, lesser),
    greatest: (of) => folded(of, greater),
    coalesce: (of) => (row) => {
      for (const part of of) {
        const value = part(row);
        if (typeof value !== 'string') return value;
      }
      return 'unknown';
    },
    choose: (condition, then, otherwise) => (row) => {
      const truth = condition(row);
      if (truth === 0) return 'unknown';
      return truth === 1 ? then(row) : otherwise(row);
    },
    compare: (operator, left, right) => (row) => {
      const a = left(row);
      const b = right(row);
      if (typeof a === 'string' || typeof b === 'string') return 0;
      return truthOf(mayHold(operator, a, b));
    },
  };
}
