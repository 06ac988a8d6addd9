import { parseDecimal } from '../decimal/decimal.ts';
import type { Arithmetic, Computation } from './arithmetic.ts';
import type { ComparisonOperator } from './expression.ts';
import type { FactRow } from './fact-row.ts';
import type { Observed } from './observed.ts';
import {
  added,
  compared,
  divided,
  magnitude,
  multiplied,
  opposite,
  type Rational,
  rationalOf,
  subtracted,
  wholeNumber,
  zero,
} from './rational.ts';
import type { AbsentReading, Tolerance } from './rule.ts';
import { type Truth, truthOf } from './truth.ts';

/**
 * A fraction, or why there is none: a value is not known, or what is left after everything that does not
 * apply has dropped out is nothing at all.
 */
export type Exact = Rational | 'unknown' | 'nothing';

/** What a place holds in exact arithmetic. */
function exactOf(observed: Observed, absentAs: AbsentReading): Exact {
  switch (observed.state) {
    case 'value': {
      const value = parseDecimal(observed.text);
      return value ? rationalOf(value) : 'unknown';
    }
    case 'yesNo':
      return wholeNumber(observed.yes ? 1 : 0);
    case 'missing':
      return absentAs === 'zero' ? zero : 'unknown';
    case 'notApplicable':
      return 'nothing';
    case 'unknown':
      return 'unknown';
  }
}

/** Joins what is there; what does not apply drops out, what is unknown makes the whole unknown. */
function folded(
  of: readonly Computation<Exact>[],
  join: (a: Rational, b: Rational) => Rational,
): Computation<Exact> {
  return (row) => {
    let result: Exact = 'nothing';
    for (const part of of) {
      const value = part(row);
      if (value === 'unknown') return value;
      if (value !== 'nothing') result = result === 'nothing' ? value : join(result, value);
    }
    return result;
  };
}

function quotientOf(row: FactRow, left: Exact, right: Exact): Exact {
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  if (left === 'nothing' || right === 'nothing') return left;
  const result = divided(left, right);
  if (result) return result;
  row.fault = 'divisionByZero';
  return 'unknown';
}

const orders: Readonly<Record<ComparisonOperator, (order: -1 | 0 | 1) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
};

/** How far the sides may lie apart, from a tolerance in figures. */
function marginOf(tolerance: Tolerance | undefined): (right: Rational) => Rational {
  if (!tolerance || tolerance.kind === 'interval') return () => zero;
  const text = tolerance.kind === 'absolute' ? tolerance.amount : tolerance.share;
  const value = parseDecimal(text);
  const figure = value ? rationalOf(value) : zero;
  return tolerance.kind === 'absolute' ? () => figure : (right) => multiplied(magnitude(right), figure);
}

/** Whether a comparison holds, give or take the margin. */
function holdsWithin(
  operator: ComparisonOperator,
  left: Rational,
  right: Rational,
  margin: Rational,
): boolean {
  const order = compared(left, right);
  if (orders[operator](order)) return true;
  if (margin.numerator === 0n || operator === 'ne') return false;
  return compared(magnitude(subtracted(left, right)), margin) <= 0;
}

/** Arithmetic in exact fractions, for whatever safe integers cannot tell. */
export function exactArithmetic(
  absentAs: AbsentReading,
  tolerance: Tolerance | undefined,
): Arithmetic<Exact> {
  const margin = marginOf(tolerance);
  return {
    literal: (text) => {
      const value = parseDecimal(text);
      const result: Exact = value ? rationalOf(value) : 'unknown';
      return () => result;
    },
    reference: (slot) => (row) => exactOf(row.observed(slot), absentAs),
    count: (slots, test) => (row) =>
      wholeNumber(slots.reduce((found, slot) => (test(row, slot) === 1 ? found + 1 : found), 0)),
    sum: (terms) => folded(terms, added),
    difference: (left, right) => (row) => {
      const a = left(row);
      const b = right(row);
      if (a === 'unknown' || b === 'unknown') return 'unknown';
      if (b === 'nothing') return a;
      return a === 'nothing' ? opposite(b) : subtracted(a, b);
    },
    product: (left, right) => folded([left, right], multiplied),
    quotient: (left, right) => (row) => quotientOf(row, left(row), right(row)),
    absolute: (of) => (row) => {
      const value = of(row);
      return typeof value === 'string' ? value : magnitude(value);
    },
    least: (of) => folded(of, (a, b) => (compared(a, b) <= 0 ? a : b)),
    greatest: (of) => folded(of, (a, b) => (compared(a, b) >= 0 ? a : b)),
    coalesce: (of) => (row) => {
      for (const part of of) {
        const value = part(row);
        if (typeof value !== 'string') return value;
      }
      return 'unknown';
    },
    choose: (condition, then, otherwise) => (row) => {
      const truth: Truth = condition(row);
      if (truth === 0) return 'unknown';
      return truth === 1 ? then(row) : otherwise(row);
    },
    compare: (operator, left, right) => (row) => {
      const a = left(row);
      const b = right(row);
      if (typeof a === 'string' || typeof b === 'string') return 0;
      return truthOf(holdsWithin(operator, a, b, margin(b)));
    },
  };
}
