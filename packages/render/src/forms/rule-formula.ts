import type { CellKey, Check, ComparisonOperator, Condition, Expression } from '@llw/core';
import { NOT_AVAILABLE_MARK, YES } from './form-marks.ts';

/** A cell of the form as a formula of its sheet knows it. */
interface FormulaCell {
  readonly address: string;
  readonly isYesNo: boolean;
}

/** The cells of a sheet; nothing for a cell that is not on it. */
export type FormulaCells = (cell: CellKey) => FormulaCell | undefined;

/** How a rule is written as a formula: cells by address, absent ones as unknown or as 0. */
interface Scribe {
  readonly cells: FormulaCells;
  readonly absentAsZero: boolean;
  /** Addresses of the figures the formula needs. */
  readonly operands: Set<string>;
}

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** All of the texts, or nothing where one is missing. */
function all(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = texts.filter((text) => text !== undefined);
  return known.length === texts.length ? known : undefined;
}

const called = (name: string, texts: readonly (string | undefined)[]): string | undefined => {
  const known = all(texts);
  return known && `${name}(${known.join(',')})`;
};

const joined = (operator: string, texts: readonly (string | undefined)[]): string | undefined => {
  const known = all(texts);
  return known && `(${known.join(operator)})`;
};

function figure(key: CellKey, { cells, absentAsZero, operands }: Scribe): string | undefined {
  const cell = cells(key);
  if (!cell || cell.isYesNo) return undefined;
  operands.add(cell.address);
  return absentAsZero ? `N(${cell.address})` : cell.address;
}

function counted(
  keys: readonly CellKey[],
  { cells }: Scribe,
  test: (address: string) => string | undefined,
): string | undefined {
  return joined(
    '+',
    keys.map((key) => {
      const cell = cells(key);
      const condition = cell && test(cell.address);
      return condition && `IF(${condition},1,0)`;
    }),
  );
}

function expressionFormula(expression: Expression, scribe: Scribe): string | undefined {
  const each = (of: readonly Expression[]) => of.map((part) => expressionFormula(part, scribe));
  switch (expression.op) {
    case 'literal':
      return expression.value;
    case 'cell':
      return figure(expression.cell, scribe);
    case 'sum':
      return joined('+', each(expression.of));
    case 'difference':
      return joined('-', each([expression.left, expression.right]));
    case 'product':
      return joined('*', each([expression.left, expression.right]));
    case 'quotient':
      return joined('/', each([expression.left, expression.right]));
    case 'absolute':
      return called('ABS', each([expression.of]));
    case 'least':
      return called('MIN', each(expression.of));
    case 'greatest':
      return called('MAX', each(expression.of));
    case 'if': {
      const { condition, whenTrue, whenFalse } = expression;
      return called('IF', [conditionFormula(condition, scribe), ...each([whenTrue, whenFalse])]);
    }
    case 'countWhere': {
      const than = expressionFormula(expression.than, scribe);
      const sign = comparisons[expression.is];
      return counted(expression.cells, scribe, (at) => than && `AND(ISNUMBER(${at}),${at}${sign}${than})`);
    }
    case 'countAnswered':
      return counted(
        expression.cells,
        scribe,
        (at) => `AND(NOT(ISBLANK(${at})),${at}<>"${NOT_AVAILABLE_MARK}")`,
      );
    case 'coalesce':
    case 'previous':
    case 'parent':
    case 'children':
    case 'attribute':
      return undefined;
  }
}

function conditionFormula(condition: Condition, scribe: Scribe): string | undefined {
  switch (condition.op) {
    case 'and':
    case 'or':
      return called(
        condition.op.toUpperCase(),
        condition.of.map((part) => conditionFormula(part, scribe)),
      );
    case 'not':
      return called('NOT', [conditionFormula(condition.of, scribe)]);
    case 'isReported': {
      const cell = scribe.cells(condition.cell);
      if (!cell) return undefined;
      return cell.isYesNo ? `NOT(ISBLANK(${cell.address}))` : `ISNUMBER(${cell.address})`;
    }
    case 'isTrue': {
      const cell = scribe.cells(condition.cell);
      return cell?.isYesNo ? `${cell.address}="${YES}"` : undefined;
    }
    default: {
      const { left, right } = condition;
      const sides = all([expressionFormula(left, scribe), expressionFormula(right, scribe)]);
      return sides && `${sides[0]}${comparisons[condition.op]}${sides[1]}`;
    }
  }
}

/** A broken check as a formula, and the cell it is told at. */
export interface BrokenCheck {
  readonly formula: string;
  /** The first cell that the check asks something of. */
  readonly cell: CellKey;
}

/**
 * The condition under which a check of a template is broken, as a formula of its sheet: only where a sheet
 * can tell just what the rule says. Other years, other units and declared accuracy are not on the sheet.
 */
export function brokenCheck(check: Check, cells: FormulaCells): BrokenCheck | undefined {
  const { rule, category = '*', missing } = check;
  if (rule.tolerance || missing.evaluateWhen === 'anyNonZero' || missing.evaluateWhen === 'totalAndAny') {
    return undefined;
  }
  const always = missing.evaluateWhen === 'always';
  const asked: CellKey[] = [];
  const scribe: Scribe = {
    cells: (pattern) => {
      const key = pattern.replaceAll('*', category);
      asked.push(key);
      return cells(key);
    },
    absentAsZero: missing.absentAs === 'zero' || always,
    operands: new Set(),
  };
  const assert = conditionFormula(check.assert, scribe);
  const when = check.when && conditionFormula(check.when, scribe);
  const [cell] = asked;
  if (assert === undefined || cell === undefined || (check.when && when === undefined)) return undefined;
  const broken = when === undefined ? `NOT(${assert})` : `AND(${when},NOT(${assert}))`;
  const known = [...scribe.operands].map((address) => `ISNUMBER(${address})`);
  if (always || known.length === 0) return { cell, formula: `IFERROR(${broken},FALSE)` };
  const ready = `${missing.evaluateWhen === 'any' ? 'OR' : 'AND'}(${known.join(',')})`;
  return { cell, formula: `IFERROR(IF(${ready},${broken},FALSE),FALSE)` };
}
