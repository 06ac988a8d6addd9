import type { Arithmetic, Computation } from './arithmetic.ts';
import type { Condition, Expression } from './expression.ts';
import { type FactRow, slotStates } from './fact-row.ts';
import type { ReferenceTable } from './reference-table.ts';
import { negated, type Truth, truthOf } from './truth.ts';

function isAnswered(row: FactRow, slot: number): Truth {
  const state = row.states[slot];
  return truthOf(state === slotStates.value || state === slotStates.notApplicable);
}

function allOf(parts: readonly Computation<Truth>[]): Computation<Truth> {
  return (row) => {
    let truth: Truth = 1;
    for (const part of parts) {
      const other = part(row);
      if (other === -1) return other;
      if (other === 0) truth = other;
    }
    return truth;
  };
}

function anyOf(parts: readonly Computation<Truth>[]): Computation<Truth> {
  return (row) => {
    let truth: Truth = -1;
    for (const part of parts) {
      const other = part(row);
      if (other === 1) return other;
      if (other === 0) truth = other;
    }
    return truth;
  };
}

/** Turns resolved rules into computations in one kind of number. */
export class ConditionCompiler<N> {
  readonly #arithmetic: Arithmetic<N>;
  readonly #table: ReferenceTable;

  constructor(arithmetic: Arithmetic<N>, table: ReferenceTable) {
    this.#arithmetic = arithmetic;
    this.#table = table;
  }

  expression(expression: Expression): Computation<N> {
    const { op } = expression;
    const numbers = this.#arithmetic;
    switch (op) {
      case 'literal':
        return numbers.literal(expression.value);
      case 'cell':
      case 'previous':
      case 'parent':
      case 'children':
      case 'attribute':
        return numbers.reference(this.#table.slotOf(expression));
      case 'sum':
      case 'least':
      case 'greatest':
      case 'coalesce':
        return numbers[op](expression.of.map((part) => this.expression(part)));
      case 'difference':
      case 'product':
      case 'quotient':
        return numbers[op](this.expression(expression.left), this.expression(expression.right));
      case 'absolute':
        return numbers.absolute(this.expression(expression.of));
      case 'if':
        return numbers.choose(
          this.condition(expression.condition),
          this.expression(expression.whenTrue),
          this.expression(expression.whenFalse),
        );
      case 'countWhere':
        return this.#countWhere(expression);
      case 'countAnswered':
        return numbers.count(this.#slots(expression.cells), isAnswered);
    }
  }

  condition(condition: Condition): Computation<Truth> {
    switch (condition.op) {
      case 'and':
        return allOf(condition.of.map((part) => this.condition(part)));
      case 'or':
        return anyOf(condition.of.map((part) => this.condition(part)));
      case 'not': {
        const inner = this.condition(condition.of);
        return (row) => negated(inner(row));
      }
      case 'isReported': {
        const slot = this.#table.slotOf({ op: 'cell', cell: condition.cell });
        return (row) => truthOf(row.states[slot] === slotStates.value);
      }
      case 'isTrue':
        return this.condition({
          op: 'gt',
          left: { op: 'cell', cell: condition.cell },
          right: { op: 'literal', value: '0' },
        });
      default:
        return this.#arithmetic.compare(
          condition.op,
          this.expression(condition.left),
          this.expression(condition.right),
        );
    }
  }

  #slots(cells: readonly string[]): readonly number[] {
    return cells.map((cell) => this.#table.slotOf({ op: 'cell', cell }));
  }

  #countWhere({ cells, is, than }: Extract<Expression, { op: 'countWhere' }>): Computation<N> {
    const slots = this.#slots(cells);
    const bound = this.expression(than);
    const tests = new Map(
      slots.map((slot) => [slot, this.#arithmetic.compare(is, this.#arithmetic.reference(slot), bound)]),
    );
    return this.#arithmetic.count(slots, (row, slot) => tests.get(slot)?.(row) ?? 0);
  }
}
