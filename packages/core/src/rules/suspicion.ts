import { parseDecimal } from '../decimal/decimal.ts';
import type { CellKey } from '../templates/template.ts';
import type { Check } from './checks-of-rule.ts';
import type { ComparisonOperator, Condition, Expression } from './expression.ts';
import { MOST_FACTOR, MOST_PLAIN, type PlainFigures } from './plain-figures.ts';

/** A multiple of what stands at one place of the plain figures. */
interface Multiple {
  readonly place: number;
  readonly factor: number;
  /** What always stands there, where it is no cell. */
  readonly constant?: number;
}

/**
 * How two multiples may compare at a glance; a number each, since signs are looked at by the million. The
 * last three also show where one of the two has no value.
 */
export const signKinds = { lt: 0, le: 1, eq: 2, ltOrAbsent: 3, leOrAbsent: 4, neOrAbsent: 5 } as const;

/** Something that plain figures show wherever a check fails. It may show elsewhere too. */
export interface Sign {
  readonly kind: (typeof signKinds)[keyof typeof signKinds];
  readonly left: number;
  readonly leftFactor: number;
  readonly right: number;
  readonly rightFactor: number;
}

/** Signs that all show where a check fails. Without any, the check must be decided to know. */
export type Suspicion = readonly Sign[];

/**
 * Left less right is the difference of two safe integers, so that its sign is exact; it is NaN, of which no
 * comparison holds but "not equal", where one of them has no value.
 */
function shows({ kind, left, leftFactor, right, rightFactor }: Sign, integers: Float64Array): boolean {
  const apart = (integers[left] ?? Number.NaN) * leftFactor - (integers[right] ?? Number.NaN) * rightFactor;
  switch (kind) {
    case signKinds.lt:
      return apart < 0;
    case signKinds.le:
      return apart <= 0;
    case signKinds.eq:
      return apart === 0;
    case signKinds.ltOrAbsent:
      return !(apart >= 0);
    case signKinds.leOrAbsent:
      return !(apart > 0);
    case signKinds.neOrAbsent:
      return apart !== 0;
  }
}

/**
 * Whether a check may fail, by figures that tell all its cells: where not, it need not be decided. As a rule the first
 * sign, that of what the check asserts, is not there.
 */
export function isSuspect(suspicion: Suspicion, { integers }: PlainFigures): boolean {
  for (let index = 0; index < suspicion.length; index++) {
    const each = suspicion[index];
    if (each && !shows(each, integers)) return false;
  }
  return true;
}

const opposites: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  le: 'gt',
  gt: 'le',
  ge: 'lt',
};

const sign = (kind: Sign['kind'], left: Multiple, right: Multiple): Sign => ({
  kind,
  left: left.place,
  leftFactor: left.factor,
  right: right.place,
  rightFactor: right.factor,
});

/** A comparison as a sign, where both sides can be seen at a glance. */
function comparison(
  operator: ComparisonOperator,
  left: Multiple | undefined,
  right: Multiple | undefined,
  orAbsent: boolean,
): Suspicion {
  if (!left || !right) return [];
  switch (operator) {
    case 'lt':
      return [sign(orAbsent ? signKinds.ltOrAbsent : signKinds.lt, left, right)];
    case 'le':
      return [sign(orAbsent ? signKinds.leOrAbsent : signKinds.le, left, right)];
    case 'gt':
      return comparison('lt', right, left, orAbsent);
    case 'ge':
      return comparison('le', right, left, orAbsent);
    case 'eq':
      return orAbsent ? [] : [sign(signKinds.eq, left, right)];
    case 'ne':
      return [sign(signKinds.neOrAbsent, left, right)];
  }
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
  readonly #constants: number[] = [];

  /** @param ordinals place of each cell in the plain figures */
  constructor(ordinals: ReadonlyMap<CellKey, number>) {
    this.#ordinals = ordinals;
  }

  /** What the signs compare with, in the places after those of the cells. */
  constants(): readonly number[] {
    return [...this.#constants];
  }

  /** What shows wherever the check fails or cannot be computed. */
  of({ when, assert, missing }: Check): Suspicion {
    if (when && dividesIn(when)) return [];
    const applies = when ? this.#signs(when, true, false) : [];
    if (dividesIn(assert)) return applies;
    return [...this.#signs(assert, false, missing.absentAs === 'zero'), ...applies];
  }

  /** Signs that all show where a condition is known to be true, or known to be false. */
  #signs(condition: Condition, truth: boolean, orAbsent: boolean): Suspicion {
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
    if (!(Math.abs(value) <= MOST_PLAIN)) return undefined;
    const known = this.#constants.indexOf(value);
    const index = known === -1 ? this.#constants.push(value) - 1 : known;
    return { place: this.#ordinals.size + index, factor: 1, constant: value };
  }

  #product(left: Multiple | undefined, right: Multiple | undefined): Multiple | undefined {
    if (!left || !right) return undefined;
    const [{ constant }, { place, factor }] = left.constant === undefined ? [right, left] : [left, right];
    if (constant === undefined || factor !== 1) return undefined;
    return Math.abs(constant) <= MOST_FACTOR ? { place, factor: constant } : undefined;
  }
}
