import type { DecimalText } from '../decimal/decimal.ts';
import type { ComparisonOperator } from './expression.ts';
import type { FactRow } from './fact-row.ts';
import type { Truth } from './truth.ts';

/** A part of a rule, ready to be computed for a row of figures. */
export type Computation<T> = (row: FactRow) => T;

/**
 * A kind of number that rules are computed in. A rule is walked once for each kind, so that the quick way
 * and the exact way cannot come to mean different things.
 */
export interface Arithmetic<N> {
  literal(value: DecimalText): Computation<N>;
  reference(slot: number): Computation<N>;
  /** How many of the slots the test holds for. */
  count(slots: readonly number[], test: (row: FactRow, slot: number) => Truth): Computation<N>;
  sum(terms: readonly Computation<N>[]): Computation<N>;
  difference(left: Computation<N>, right: Computation<N>): Computation<N>;
  product(left: Computation<N>, right: Computation<N>): Computation<N>;
  quotient(left: Computation<N>, right: Computation<N>): Computation<N>;
  absolute(of: Computation<N>): Computation<N>;
  least(of: readonly Computation<N>[]): Computation<N>;
  greatest(of: readonly Computation<N>[]): Computation<N>;
  coalesce(of: readonly Computation<N>[]): Computation<N>;
  choose(condition: Computation<Truth>, then: Computation<N>, otherwise: Computation<N>): Computation<N>;
  compare(operator: ComparisonOperator, left: Computation<N>, right: Computation<N>): Computation<Truth>;
}
