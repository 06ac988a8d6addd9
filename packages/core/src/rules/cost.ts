import type { Check } from './checks-of-rule.ts';
import type { Condition, Expression } from './expression.ts';

const total = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0);

function costOfExpression(expression: Expression): number {
  switch (expression.op) {
    case 'literal':
    case 'cell':
    case 'previous':
    case 'parent':
    case 'children':
    case 'attribute':
      return 1;
    case 'sum':
    case 'least':
    case 'greatest':
    case 'coalesce':
      return 1 + total(expression.of.map(costOfExpression));
    case 'difference':
    case 'product':
    case 'quotient':
      return 1 + costOfExpression(expression.left) + costOfExpression(expression.right);
    case 'absolute':
      return 1 + costOfExpression(expression.of);
    case 'if':
      return (
        1 +
        costOfCondition(expression.condition) +
        costOfExpression(expression.whenTrue) +
        costOfExpression(expression.whenFalse)
      );
    case 'countWhere':
      return 1 + expression.cells.length * (1 + costOfExpression(expression.than));
    case 'countAnswered':
      return 1 + expression.cells.length;
  }
}

function costOfCondition(condition: Condition): number {
  switch (condition.op) {
    case 'and':
    case 'or':
      return 1 + total(condition.of.map(costOfCondition));
    case 'not':
      return 1 + costOfCondition(condition.of);
    case 'isReported':
    case 'isTrue':
      return 1;
    default:
      return 1 + costOfExpression(condition.left) + costOfExpression(condition.right);
  }
}

/** How many operations a resolved check takes at most for one submission: there are no loops. */
export function costOf({ when, assert }: Check): number {
  return costOfCondition(assert) + (when ? costOfCondition(when) : 0);
}
