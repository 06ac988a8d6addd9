import { type Finding, raise } from '../findings/finding.ts';
import { cellsOf } from '../templates/cells.ts';
import type { CellKey, DerivedIndicator, ReportTemplate } from '../templates/template.ts';
import { cellsNamed, withCategory } from './cell-patterns.ts';
import type { Condition, Expression, Reference } from './expression.ts';
import { ruleCellUnknown, rulePatternUnclear, ruleReckonsWithText } from './rule-definition-findings.ts';

/** Where a condition stands: which rule of which form, for which category. */
export interface ResolutionContext {
  readonly template: ReportTemplate;
  readonly rule: string;
  readonly category: string | undefined;
  readonly pointer: string;
  readonly findings: Finding[];
}

type CellReference = Exclude<Reference, { readonly op: 'attribute' }>;

const unresolved: Expression = { op: 'literal', value: '0' };

function cellsFor(pattern: CellKey, context: ResolutionContext): readonly CellKey[] {
  const { template, rule, category, pointer, findings } = context;
  const cells = cellsNamed(template, withCategory(pattern, category));
  if (cells.length === 0) findings.push(raise(ruleCellUnknown, pointer, { rule, key: pattern }));
  return cells;
}

function oneCell(pattern: CellKey, context: ResolutionContext): CellKey {
  const [first, ...others] = cellsFor(pattern, context);
  if (others.length > 0) {
    const { rule, pointer, findings } = context;
    findings.push(raise(rulePatternUnclear, pointer, { rule, key: pattern }));
  }
  return first ?? pattern;
}

/** A computed cell as what it is computed from, in the same place. */
function formulaOf({ formula }: DerivedIndicator, at: (cell: CellKey) => Reference): Expression {
  if ('sum' in formula) return { op: 'sum', of: formula.sum.map(at) };
  const { numerator, denominator, factor } = formula.ratio;
  return {
    op: 'product',
    left: { op: 'literal', value: factor },
    right: { op: 'quotient', left: at(numerator), right: at(denominator) },
  };
}

function referenceTo(key: CellKey, reference: CellReference, context: ResolutionContext): Expression {
  const { template, rule, pointer, findings } = context;
  const cell = cellsOf(template).find((candidate) => candidate.key === key);
  if (cell?.measure === 'text') {
    findings.push(raise(ruleReckonsWithText, pointer, { rule, key }));
    return unresolved;
  }
  const at = (other: CellKey): Reference => ({ ...reference, cell: other });
  return cell?.indicator.kind === 'derived' ? formulaOf(cell.indicator, at) : at(key);
}

function isReference(expression: Expression): expression is CellReference {
  return ['cell', 'previous', 'parent', 'children'].includes(expression.op);
}

function terms(of: readonly Expression[], context: ResolutionContext): readonly Expression[] {
  return of.flatMap((term) =>
    isReference(term)
      ? cellsFor(term.cell, context).map((key) => referenceTo(key, term, context))
      : [resolveExpression(term, context)],
  );
}

/** Puts single cells in the place of patterns, and formulas in the place of computed cells. */
function resolveExpression(expression: Expression, context: ResolutionContext): Expression {
  const inner = (part: Expression): Expression => resolveExpression(part, context);
  switch (expression.op) {
    case 'literal':
    case 'attribute':
      return expression;
    case 'cell':
    case 'previous':
    case 'parent':
    case 'children':
      return referenceTo(oneCell(expression.cell, context), expression, context);
    case 'sum':
    case 'least':
    case 'greatest':
    case 'coalesce':
      return { op: expression.op, of: terms(expression.of, context) };
    case 'difference':
    case 'product':
    case 'quotient':
      return { op: expression.op, left: inner(expression.left), right: inner(expression.right) };
    case 'absolute':
      return { op: 'absolute', of: inner(expression.of) };
    case 'if':
      return {
        op: 'if',
        condition: resolveCondition(expression.condition, context),
        whenTrue: inner(expression.whenTrue),
        whenFalse: inner(expression.whenFalse),
      };
    case 'countWhere':
      return {
        ...expression,
        cells: expression.cells.flatMap((cell) => cellsFor(cell, context)),
        than: inner(expression.than),
      };
    case 'countAnswered':
      return { ...expression, cells: expression.cells.flatMap((cell) => cellsFor(cell, context)) };
  }
}

/** See `resolveExpression`. */
export function resolveCondition(condition: Condition, context: ResolutionContext): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
      return { op: condition.op, of: condition.of.map((part) => resolveCondition(part, context)) };
    case 'not':
      return { op: 'not', of: resolveCondition(condition.of, context) };
    case 'isReported':
    case 'isTrue':
      return { op: condition.op, cell: oneCell(condition.cell, context) };
    default:
      return {
        op: condition.op,
        left: resolveExpression(condition.left, context),
        right: resolveExpression(condition.right, context),
      };
  }
}
