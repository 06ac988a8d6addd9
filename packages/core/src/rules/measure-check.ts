import { cellsOf } from '../templates/cells.ts';
import type { Measure, ReportTemplate } from '../templates/template.ts';
import type { Condition, Expression } from './expression.ts';

/** Two measures that were added or subtracted though their sum means nothing. */
export interface MeasureClash {
  readonly first: Measure;
  readonly second: Measure;
}

interface Measured {
  /** What the expression is in; none for plain numbers, ratios and figures of the unit. */
  readonly measure?: Measure | undefined;
  readonly clashes: readonly MeasureClash[];
}

const plain: Measured = { clashes: [] };

function joined(parts: readonly Measured[]): Measured {
  return parts.reduce((whole, part) => {
    const clashes = [...whole.clashes, ...part.clashes];
    const { measure: first } = whole;
    const { measure: second } = part;
    if (first === undefined || second === undefined) return { measure: first ?? second, clashes };
    return { measure: first, clashes: first === second ? clashes : [...clashes, { first, second }] };
  }, plain);
}

/** Finds sums and differences of unlike measures: persons with attendances, classes with money. */
export class MeasureCheck {
  readonly #measures: ReadonlyMap<string, Measure>;

  constructor(template: ReportTemplate) {
    this.#measures = new Map(cellsOf(template).map(({ key, measure }) => [key, measure]));
  }

  ofCondition(condition: Condition): readonly MeasureClash[] {
    switch (condition.op) {
      case 'and':
      case 'or':
        return condition.of.flatMap((part) => this.ofCondition(part));
      case 'not':
        return this.ofCondition(condition.of);
      case 'isReported':
      case 'isTrue':
        return [];
      default:
        return [...this.#of(condition.left).clashes, ...this.#of(condition.right).clashes];
    }
  }

  #of(expression: Expression): Measured {
    switch (expression.op) {
      case 'literal':
      case 'attribute':
      case 'countAnswered':
        return plain;
      case 'cell':
      case 'previous':
      case 'parent':
        return { measure: this.#measures.get(expression.cell), clashes: [] };
      case 'children':
        return expression.by === 'count'
          ? plain
          : { measure: this.#measures.get(expression.cell), clashes: [] };
      case 'sum':
      case 'least':
      case 'greatest':
      case 'coalesce':
        return joined(expression.of.map((part) => this.#of(part)));
      case 'difference':
        return joined([this.#of(expression.left), this.#of(expression.right)]);
      case 'product':
      case 'quotient':
        return this.#scaled(this.#of(expression.left), this.#of(expression.right));
      case 'absolute':
        return this.#of(expression.of);
      case 'if':
        return joined([
          { clashes: this.ofCondition(expression.condition) },
          this.#of(expression.whenTrue),
          this.#of(expression.whenFalse),
        ]);
      case 'countWhere':
        return { clashes: this.#of(expression.than).clashes };
    }
  }

  /** A measure times or by a plain number keeps its measure; two measures make a ratio. */
  #scaled(left: Measured, right: Measured): Measured {
    const clashes = [...left.clashes, ...right.clashes];
    return left.measure !== undefined && right.measure !== undefined
      ? { clashes }
      : { measure: left.measure ?? right.measure, clashes };
  }
}
