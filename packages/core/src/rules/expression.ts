import * as z from 'zod';
import type { DecimalText } from '../decimal/decimal.ts';
import { decimalTextSchema } from '../decimal/decimal-text-schema.ts';
import type { CellKey } from '../templates/template.ts';

/** Comparisons, as ISO 80000-2 names them: equal, not equal, less than, at most, greater than, at least. */
export const comparisonOperators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;

/** See {@link comparisonOperators}. */
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** How the children's values of one cell become one. */
export const childOperators = ['sum', 'min', 'max', 'count'] as const;

/** See {@link childOperators}. */
export type ChildOperator = (typeof childOperators)[number];

/**
 * A place a value is taken from: a cell of the submission itself, of the unit's submission for the period
 * before, of the unit above or of the units below, or a figure known of the unit (`schools`, `pupils`).
 * In a cell key `*` stands for every category of its dimension.
 */
export type Reference =
  | { readonly op: 'cell'; readonly cell: CellKey }
  | { readonly op: 'previous'; readonly cell: CellKey }
  | { readonly op: 'parent'; readonly cell: CellKey }
  | { readonly op: 'children'; readonly cell: CellKey; readonly by: ChildOperator }
  | { readonly op: 'attribute'; readonly name: string };

/** What gives a number (biểu thức): a tree of plain data. All arithmetic on it is exact. */
export type Expression =
  | Reference
  | { readonly op: 'literal'; readonly value: DecimalText }
  | { readonly op: 'sum'; readonly of: readonly Expression[] }
  | { readonly op: 'difference'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'product'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'quotient'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'absolute'; readonly of: Expression }
  | { readonly op: 'least'; readonly of: readonly Expression[] }
  | { readonly op: 'greatest'; readonly of: readonly Expression[] }
  /** The first that is known. */
  | { readonly op: 'coalesce'; readonly of: readonly Expression[] }
  | {
      readonly op: 'if';
      readonly condition: Condition;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  /** How many of the cells have a value that compares so. */
  | {
      readonly op: 'countWhere';
      readonly cells: readonly CellKey[];
      readonly is: ComparisonOperator;
      readonly than: Expression;
    }
  /** How many of the cells have a value or are stated as not applicable. */
  | { readonly op: 'countAnswered'; readonly cells: readonly CellKey[] };

/** Two numbers compared. */
export interface Comparison {
  readonly op: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** What is true, false or unknown (điều kiện), in the three-valued logic of Kleene. */
export type Condition =
  | Comparison
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Whether a cell has a value; never unknown. */
  | { readonly op: 'isReported'; readonly cell: CellKey }
  /** Whether a yes/no cell says yes. */
  | { readonly op: 'isTrue'; readonly cell: CellKey };

/** Schema of a cell key in a rule: `*` may stand for the categories of a dimension. */
export const cellPatternSchema = z.string().regex(/^[A-Za-z][\w.]*(?::(?:\w+|\*))*$/);

const cell = cellPatternSchema;
const operands = z.lazy(() => z.array(expressionSchema).min(1).readonly());
const pair = { left: z.lazy(() => expressionSchema), right: z.lazy(() => expressionSchema) };

/** Schema of an {@link Expression}. */
export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('cell'), cell }),
    z.strictObject({ op: z.literal('previous'), cell }),
    z.strictObject({ op: z.literal('parent'), cell }),
    z.strictObject({ op: z.literal('children'), cell, by: z.enum(childOperators) }),
    z.strictObject({ op: z.literal('attribute'), name: z.string().min(1) }),
    z.strictObject({ op: z.literal('literal'), value: decimalTextSchema }),
    z.strictObject({ op: z.literal('sum'), of: operands }),
    z.strictObject({ op: z.literal('difference'), ...pair }),
    z.strictObject({ op: z.literal('product'), ...pair }),
    z.strictObject({ op: z.literal('quotient'), ...pair }),
    z.strictObject({ op: z.literal('absolute'), of: z.lazy(() => expressionSchema) }),
    z.strictObject({ op: z.literal('least'), of: operands }),
    z.strictObject({ op: z.literal('greatest'), of: operands }),
    z.strictObject({ op: z.literal('coalesce'), of: operands }),
    z.strictObject({
      op: z.literal('if'),
      condition: z.lazy(() => conditionSchema),
      whenTrue: z.lazy(() => expressionSchema),
      whenFalse: z.lazy(() => expressionSchema),
    }),
    z.strictObject({
      op: z.literal('countWhere'),
      cells: z.array(cell).min(1).readonly(),
      is: z.enum(comparisonOperators),
      than: z.lazy(() => expressionSchema),
    }),
    z.strictObject({ op: z.literal('countAnswered'), cells: z.array(cell).min(1).readonly() }),
  ]),
);

/** Schema of a {@link Condition}. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(comparisonOperators), ...pair }),
    z.strictObject({ op: z.enum(['and', 'or']), of: z.array(conditionSchema).min(1).readonly() }),
    z.strictObject({ op: z.literal('not'), of: conditionSchema }),
    z.strictObject({ op: z.literal('isReported'), cell }),
    z.strictObject({ op: z.literal('isTrue'), cell }),
  ]),
);
