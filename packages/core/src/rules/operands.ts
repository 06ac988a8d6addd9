import type { Condition, Expression, Reference } from './expression.ts';

/** Every place a resolved expression looks at, each once for each time it is named. */
export function referencesIn(expression: Expression): readonly Reference[] {
  switch (expression.op) {
    case 'literal':
      return [];
    case 'cell':
    case 'previous':
    case 'parent':
    case 'children':
    case 'attribute':
      return [expression];
    case 'sum':
    case 'least':
    case 'greatest':
    case 'coalesce':
      return expression.of.flatMap(referencesIn);
    case 'difference':
    case 'product':
    case 'quotient':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    case 'absolute':
      return referencesIn(expression.of);
    case 'if':
      return [
        ...referencesInCondition(expression.condition),
        ...referencesIn(expression.whenTrue),
        ...referencesIn(expression.whenFalse),
      ];
    case 'countWhere':
      return [
        ...expression.cells.map((cell): Reference => ({ op: 'cell', cell })),
        ...referencesIn(expression.than),
      ];
    case 'countAnswered':
      return expression.cells.map((cell) => ({ op: 'cell', cell }));
  }
}

/** Every place a resolved condition looks at. */
export function referencesInCondition(condition: Condition): readonly Reference[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(referencesInCondition);
    case 'not':
      return referencesInCondition(condition.of);
    case 'isReported':
    case 'isTrue':
      return [{ op: 'cell', cell: condition.cell }];
    default:
      return [...referencesIn(condition.left), ...referencesIn(condition.right)];
  }
}
