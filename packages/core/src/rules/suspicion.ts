import { parseDecimal } from '../decimal/decimal.ts';
import type { CellKey } from '../templates/template.ts';
import type { Check } from './checks-of-rule.ts';
import type { ComparisonOperator, Condition, Expression } from './expression.ts';
import { MOST_FACTOR, MOST_PLAIN } from './plain-figures.ts';

/** A multiple of what stands at one place of the plain figures. */
export interface Multiple {
  readonly place: number;
  readonly factor: number;
}

/** How two multiples may compare at a glance. */
export const signKinds = ['lt', 'le', 'eq', 'ne'] as const;

/** Something that plain figures show wherever a check fails. */
export interface Sign {
  readonly kind: (typeof signKinds)[number];
  readonly left: Multiple;
  readonly right: Multiple;
  /** Whether it also shows where one of the two has no value. */
  readonly orAbsent: boolean;
}

/** Signs that all show where a check fails. Without any, the check must be decided to know. */
export type Suspicion = readonly Sign[];

const opposites: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  le: 'gt',
  gt: 'le',
  ge: 'lt',
};

/** A comparison as a sign, where both sides can be seen at a glance. */
function comparison(
  operator: ComparisonOperator,
  left: Multiple | undefined,
  right: Multiple | undefined,
  orAbsent: boolean,
): readonly Sign[] {
  if (!left || !right) return [];
  if (operator === 'gt') return [{ kind: 'lt', left: right, right: left, orAbsent }];
  if (operator === 'ge') return [{ kind: 'le', left: right, right: left, orAbsent }];
  return [{ kind: operator, left, right, orAbsent }];
}

/** Whether reckoning may end without a number: what is divided may be divided by 0. */
function divides(expression: Expression): boolean {
  switch (expression.op) {
    case 'quotient':
      return true;
    case 'sum':
    case 'least':
    case 'greatest':
    case 'coalesce':
      return expression.of.some(divides);
    case 'difference':
    case 'product':
      return divides(expression.left) || divides(expression.right);
    case 'absolute':
      return divides(expression.of);
    case 'if':
      return dividesIn(expression.condition) || divides(expression.whenTrue) || divides(expression.whenFalse);
    case 'countWhere':
      return divides(expression.than);
    default:
      return false;
  }
}

function dividesIn(condition: Condition): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.some(dividesIn);
    case 'not':
      return dividesIn(condition.of);
    case 'isReported':
    case 'isTrue':
      return false;
    default:
      return divides(condition.left) || divides(condition.right);
  }
}

/** Reads the signs of failure off resolved checks of one form. */
export class SuspicionReader {
  readonly #ordinals: ReadonlyMap<CellKey, number>;
  /** Place of the 1 that constants are multiples of. */
  readonly #one: number;

  /** @param ordinals place of each cell in the plain figures */
  constructor(ordinals: ReadonlyMap<CellKey, number>) {
    this.#ordinals = ordinals;
    this.#one = ordinals.size;
  }

  /** What shows wherever the check fails or cannot be computed. */
  of({ when, assert, missing }: Check): Suspicion {
    if (when && dividesIn(when)) return [];
    const applies = when ? this.#signs(when, true, false) : [];
    if (dividesIn(assert)) return applies;
    return [...this.#signs(assert, false, missing.absentAs === 'zero'), ...applies];
  }

  /** Signs that all show where a condition is known to be true, or known to be false. */
  #signs(condition: Condition, truth: boolean, orAbsent: boolean): readonly Sign[] {
    switch (condition.op) {
      case 'and':
        return truth ? condition.of.flatMap((part) => this.#signs(part, truth, orAbsent)) : [];
      case 'or':
        return truth ? [] : condition.of.flatMap((part) => this.#signs(part, truth, orAbsent));
      case 'not':
        return this.#signs(condition.of, !truth, orAbsent);
      case 'isReported': {
        const cell = this.#cell(condition.cell);
        return truth ? comparison('eq', cell, cell, false) : comparison('ne', cell, cell, true);
      }
      case 'isTrue':
        return comparison(truth ? 'gt' : 'le', this.#cell(condition.cell), this.#constant(0), orAbsent);
      default:
        return comparison(
          truth ? condition.op : opposites[condition.op],
          this.#multiple(condition.left),
          this.#multiple(condition.right),
          orAbsent,
        );
    }
  }

  #cell(key: CellKey): Multiple | undefined {
    const place = this.#ordinals.get(key);
    return place === undefined ? undefined : { place, factor: 1 };
  }

  #multiple(expression: Expression): Multiple | undefined {
    switch (expression.op) {
      case 'cell':
        return this.#cell(expression.cell);
      case 'literal': {
        const value = parseDecimal(expression.value);
        return value?.scale === 0 ? this.#constant(Number(value.unscaled)) : undefined;
      }
      case 'product':
        return this.#product(this.#multiple(expression.left), this.#multiple(expression.right));
      default:
        return undefined;
    }
  }

  #constant(value: number): Multiple | undefined {
    return Math.abs(value) <= MOST_PLAIN ? { place: this.#one, factor: value } : undefined;
  }

  #product(left: Multiple | undefined, right: Multiple | undefined): Multiple | undefined {
    if (!left || !right) return undefined;
    const [constant, other] = left.place === this.#one ? [left, right] : [right, left];
    if (constant.place !== this.#one || other.factor !== 1) return undefined;
    return Math.abs(constant.factor) <= MOST_FACTOR
      ? { place: other.place, factor: constant.factor }
      : undefined;
  }
}
