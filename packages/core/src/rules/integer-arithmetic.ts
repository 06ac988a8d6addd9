import { parseDecimal } from '../decimal/decimal.ts';
import type { Arithmetic, Computation } from './arithmetic.ts';
import type { ComparisonOperator } from './expression.ts';
import { type FactRow, slotStates } from './fact-row.ts';
import type { AbsentReading } from './rule.ts';
import { type Truth, truthOf } from './truth.ts';

/** NaN is unknown; every other number is a safe integer. */
type SafeInteger = number;

function undecided(row: FactRow): SafeInteger {
  row.undecided = true;
  return Number.NaN;
}

/** A result that may have left the safe integers, where sums and products are no longer exact. */
function held(row: FactRow, value: number): SafeInteger {
  return value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER ? undecided(row) : value;
}

const comparisons: Readonly<Record<ComparisonOperator, (left: number, right: number) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
};

/** A computation that is nothing but `factor × slot`, or a constant where the factor is 0. */
interface Linear {
  readonly slot: number;
  readonly factor: SafeInteger;
  readonly constant: SafeInteger;
}

/**
 * Rules mostly compare one cell with another, with a multiple of it, or with a constant. Such comparisons
 * are made in one step; whenever a value is not there, the general way decides.
 */
const linearForms = new WeakMap<Computation<SafeInteger>, Linear>();

const noted = (computation: Computation<SafeInteger>, linear: Linear): Computation<SafeInteger> => {
  linearForms.set(computation, linear);
  return computation;
};

/** `factor × of` where a side is a constant. Nothing times an unknown value stays unknown, so 0 is none. */
function multiple(left: Linear | undefined, right: Linear | undefined): Linear | undefined {
  if (!left || !right || (left.factor !== 0 && right.factor !== 0)) return undefined;
  const [factor, of] = left.factor === 0 ? [left.constant, right] : [right.constant, left];
  if (factor === 0 && of.factor !== 0) return undefined;
  return { slot: of.slot, factor: of.factor * factor, constant: of.constant * factor };
}

const isSafe = (value: number): boolean =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;

function comparedInOneStep(
  left: Linear,
  right: Linear,
  holds: (left: number, right: number) => boolean,
  general: Computation<Truth>,
): Computation<Truth> {
  return (row) => {
    const { integers } = row;
    const a = left.factor === 0 ? left.constant : (integers[left.slot] ?? Number.NaN) * left.factor;
    const b = right.factor === 0 ? right.constant : (integers[right.slot] ?? Number.NaN) * right.factor;
    return isSafe(a) && isSafe(b) ? truthOf(holds(a, b)) : general(row);
  };
}

/** Reads a slot; a blank one is unknown, or 0 where the rule takes it so. */
function reference(slot: number, absentAs: AbsentReading): Computation<SafeInteger> {
  const absent = absentAs === 'zero' ? 0 : Number.NaN;
  const read = (row: FactRow): SafeInteger => {
    if (row.intricate[slot] === 1) return undecided(row);
    return row.states[slot] === slotStates.missing ? absent : (row.integers[slot] ?? Number.NaN);
  };
  return noted(read, { slot, factor: 1, constant: 0 });
}

function literal(text: string): Computation<SafeInteger> {
  const value = parseDecimal(text);
  const number = value?.scale === 0 ? Number(value.unscaled) : Number.NaN;
  if (!Number.isSafeInteger(number)) return undecided;
  return noted(() => number, { slot: -1, factor: 0, constant: number });
}

function extreme(
  of: readonly Computation<SafeInteger>[],
  better: (candidate: number, best: number) => boolean,
): Computation<SafeInteger> {
  return (row) => {
    let best = Number.NaN;
    for (const part of of) {
      const value = part(row);
      if (Number.isNaN(value)) return value;
      if (Number.isNaN(best) || better(value, best)) best = value;
    }
    return best;
  };
}

function count(
  slots: readonly number[],
  test: (row: FactRow, slot: number) => Truth,
): Computation<SafeInteger> {
  return (row) => {
    let found = 0;
    for (const slot of slots) if (test(row, slot) === 1) found++;
    return found;
  };
}

/**
 * Arithmetic on safe integers: every result is exact, or the row is marked `undecided`. Quotients and
 * literals with decimals are left to exact arithmetic.
 */
export function integerArithmetic(absentAs: AbsentReading): Arithmetic<SafeInteger> {
  return {
    literal,
    count,
    reference: (slot) => reference(slot, absentAs),
    sum: (terms) => (row) => {
      let total = 0;
      for (const term of terms) total = held(row, total + term(row));
      return total;
    },
    difference: (left, right) => (row) => held(row, left(row) - right(row)),
    product: (left, right) => {
      const general: Computation<SafeInteger> = (row) => held(row, left(row) * right(row));
      const linear = multiple(linearForms.get(left), linearForms.get(right));
      return linear && isSafe(linear.factor) && isSafe(linear.constant) ? noted(general, linear) : general;
    },
    quotient: () => undecided,
    absolute: (of) => (row) => Math.abs(of(row)),
    least: (of) => extreme(of, (candidate, best) => candidate < best),
    greatest: (of) => extreme(of, (candidate, best) => candidate > best),
    coalesce: (of) => (row) => {
      for (const part of of) {
        const value = part(row);
        if (!Number.isNaN(value) || row.undecided) return value;
      }
      return Number.NaN;
    },
    choose: (condition, then, otherwise) => (row) => {
      const truth = condition(row);
      if (truth === 0) return Number.NaN;
      return truth === 1 ? then(row) : otherwise(row);
    },
    compare: (operator, left, right) => {
      const holds = comparisons[operator];
      const general: Computation<Truth> = (row) => {
        const a = left(row);
        const b = right(row);
        return Number.isNaN(a) || Number.isNaN(b) ? 0 : truthOf(holds(a, b));
      };
      const one = linearForms.get(left);
      const other = linearForms.get(right);
      return one && other ? comparedInOneStep(one, other, holds, general) : general;
    },
  };
}
