import * as z from 'zod';
import type { DecimalText } from '../decimal/decimal.ts';
import { decimalTextSchema } from '../decimal/decimal-text-schema.ts';
import type { Severity } from '../findings/finding.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type Basis, type Period, periodSchema } from '../submissions/period.ts';
import type { CellKey } from '../templates/template.ts';
import { type LocalizedText, localizedTextSchema } from '../text/localized-text.ts';
import { type UnitKind, unitKinds } from '../units/unit.ts';
import {
  type Condition,
  cellPatternSchema,
  conditionSchema,
  type Expression,
  expressionSchema,
} from './expression.ts';

/**
 * What a cell without a value counts as once the rule is evaluated: unknown, or 0. Only cells left out or
 * blank are concerned: a value that is stated as not available stays unknown, one that is not applicable
 * drops out of the rule.
 */
export const absentReadings = ['null', 'zero'] as const;

/** See {@link absentReadings}. */
export type AbsentReading = (typeof absentReadings)[number];

/**
 * How much must be there for a rule to be evaluated: every operand, any of them, any that is not 0, the
 * left side and any of the right side, or nothing at all.
 */
export const evaluationConditions = ['all', 'any', 'anyNonZero', 'totalAndAny', 'always'] as const;

/** See {@link evaluationConditions}. */
export type EvaluationCondition = (typeof evaluationConditions)[number];

/** The two settings for missing values. `null` and `all` where they are left out. */
export interface MissingValues {
  readonly absentAs: AbsentReading;
  readonly evaluateWhen: EvaluationCondition;
}

/**
 * How far two sides may lie apart. `absolute` and `relative` (a share of the right side, `0.05`) allow for
 * what the rule says; `interval` for what each value leaves open by its declared accuracy, rounded or cut off.
 */
export type Tolerance =
  | { readonly kind: 'absolute'; readonly amount: DecimalText }
  | { readonly kind: 'relative'; readonly share: DecimalText }
  | { readonly kind: 'interval'; readonly by: 'rounding' | 'truncation' };

/** A graver severity from an imbalance on: an amount, or a share of the right side. */
export type Escalation =
  | { readonly severity: Severity; readonly amountOver: DecimalText }
  | { readonly severity: Severity; readonly shareOver: DecimalText };

/** Which submissions a rule is for; all where it says nothing. */
export interface RuleScope {
  readonly kinds?: readonly UnitKind[] | undefined;
  readonly basis?: Basis | undefined;
  /** First and last period, both included. */
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
}

/** A value in a case: as on the wire. */
export type CaseValue =
  | string
  | boolean
  | null
  | {
      readonly status?: string | undefined;
      readonly value?: string | undefined;
      readonly accuracy?: number | undefined;
    };

/** An example that belongs to a rule, and what must come out. */
export interface RuleCase {
  readonly given: Readonly<Record<CellKey, CaseValue>>;
  readonly previous?: Readonly<Record<CellKey, CaseValue>> | undefined;
  readonly parent?: Readonly<Record<CellKey, CaseValue>> | undefined;
  readonly children?: readonly Readonly<Record<CellKey, CaseValue>>[] | undefined;
  readonly attributes?: Readonly<Record<string, DecimalText>> | undefined;
  readonly kind?: UnitKind | undefined;
  readonly basis?: Basis | undefined;
  readonly expect: 'pass' | 'fail' | 'skipped' | 'error';
}

/** What every rule has. */
interface RuleBasis {
  /** Stable code `AREA.TOPIC.NNN`, the code of its findings. */
  readonly code: string;
  /** From 1; goes up when the rule asks for something else. */
  readonly version: number;
  readonly severity: Severity;
  readonly label: LocalizedText;
  /** Why the rule holds. */
  readonly reason?: LocalizedText | undefined;
  readonly scope?: RuleScope | undefined;
  /** The rule is evaluated where this is true. */
  readonly when?: Condition | undefined;
  /** A dimension: the rule holds for each of its categories, put in the place of `*`. */
  readonly forEach?: string | undefined;
  readonly missing?: MissingValues | undefined;
  readonly tolerance?: Tolerance | undefined;
  /** The last that applies wins. */
  readonly escalate?: readonly Escalation[] | undefined;
  /** Places: `{cell}`, `{other}`, `{left}`, `{right}`, `{imbalance}`; made from the rule where left out. */
  readonly message?: LocalizedText | undefined;
  readonly cases: readonly RuleCase[];
}

/** A condition that must hold. */
export interface AssertRule extends RuleBasis {
  readonly kind: 'assert';
  readonly assert: Condition;
}

/** Where `with` is above 0 or yes, `cell` must have a value. */
export interface RequiredWithRule extends RuleBasis {
  readonly kind: 'requiredWith';
  readonly cell: CellKey;
  readonly with: CellKey;
}

/** Not both may be above 0 or yes. */
export interface ExclusiveWithRule extends RuleBasis {
  readonly kind: 'exclusiveWith';
  readonly cell: CellKey;
  readonly with: CellKey;
}

/** Parts of a whole: each at most the whole, or all of them together at most or exactly the whole. */
export interface PartWholeRule extends RuleBasis {
  readonly kind: 'partWhole';
  readonly whole: Expression;
  /** Cell keys; `*` stands for every category. */
  readonly parts: readonly CellKey[];
  readonly relation: 'eachAtMost' | 'sumAtMost' | 'sumEquals';
}

/**
 * Against the period before: at most `most` times and at least `least` times the value then, or at most
 * `most` more and `least` less. `atLeast`: compared only where one of the two is as great as this.
 */
export interface ChangeRule extends RuleBasis {
  readonly kind: 'change';
  readonly cell: CellKey;
  readonly by: 'ratio' | 'difference';
  readonly most?: DecimalText | undefined;
  readonly least?: DecimalText | undefined;
  readonly atLeast?: DecimalText | undefined;
}

/** A share of the cells that must have a value or be stated as not applicable; all of them by default. */
export interface CompleteRule extends RuleBasis {
  readonly kind: 'complete';
  /** Cell keys; `*` stands for every category. */
  readonly cells: readonly CellKey[];
  /** From `0` to `1`. */
  readonly share?: DecimalText | undefined;
}

/** A rule (quy tắc kiểm tra): data, so that a ministry can change it without a release. */
export type Rule =
  | AssertRule
  | RequiredWithRule
  | ExclusiveWithRule
  | PartWholeRule
  | ChangeRule
  | CompleteRule;

const severitySchema = z.enum(['error', 'query', 'info']);

const toleranceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), amount: decimalTextSchema }),
  z.strictObject({ kind: z.literal('relative'), share: decimalTextSchema }),
  z.strictObject({ kind: z.literal('interval'), by: z.enum(['rounding', 'truncation']) }),
]);

const caseValueSchema = z.union([
  z.string(),
  z.boolean(),
  z.null(),
  z.strictObject({
    status: z.string().optional(),
    value: z.string().optional(),
    accuracy: z.int().min(-38).max(38).optional(),
  }),
]);

const caseValuesSchema = z.record(z.string(), caseValueSchema);

const caseSchema = z.strictObject({
  given: caseValuesSchema,
  previous: caseValuesSchema.optional(),
  parent: caseValuesSchema.optional(),
  children: z.array(caseValuesSchema).optional(),
  attributes: z.record(z.string(), decimalTextSchema).optional(),
  kind: z.enum(unitKinds).optional(),
  basis: z.enum(['own', 'consolidated']).optional(),
  expect: z.enum(['pass', 'fail', 'skipped', 'error']),
});

const ruleBasis = {
  code: z.string().regex(/^[A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*\.\d{3}$/),
  version: z.int().positive(),
  severity: severitySchema,
  label: localizedTextSchema,
  reason: localizedTextSchema.optional(),
  scope: z
    .strictObject({
      kinds: z.array(z.enum(unitKinds)).min(1).optional(),
      basis: z.enum(['own', 'consolidated']).optional(),
      from: periodSchema.optional(),
      to: periodSchema.optional(),
    })
    .optional(),
  when: conditionSchema.optional(),
  forEach: z.string().min(1).optional(),
  missing: z
    .strictObject({ absentAs: z.enum(absentReadings), evaluateWhen: z.enum(evaluationConditions) })
    .optional(),
  tolerance: toleranceSchema.optional(),
  escalate: z
    .array(
      z.union([
        z.strictObject({ severity: severitySchema, amountOver: decimalTextSchema }),
        z.strictObject({ severity: severitySchema, shareOver: decimalTextSchema }),
      ]),
    )
    .optional(),
  message: localizedTextSchema.optional(),
  cases: z.array(caseSchema),
};

/** Schema of a {@link Rule}, for rules that come as JSON. */
export const ruleSchema: z.ZodType<Rule> = schemaOf<Rule>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('assert'), ...ruleBasis, assert: conditionSchema }),
    z.strictObject({
      kind: z.literal('requiredWith'),
      ...ruleBasis,
      cell: cellPatternSchema,
      with: cellPatternSchema,
    }),
    z.strictObject({
      kind: z.literal('exclusiveWith'),
      ...ruleBasis,
      cell: cellPatternSchema,
      with: cellPatternSchema,
    }),
    z.strictObject({
      kind: z.literal('partWhole'),
      ...ruleBasis,
      whole: expressionSchema,
      parts: z.array(cellPatternSchema).min(1),
      relation: z.enum(['eachAtMost', 'sumAtMost', 'sumEquals']),
    }),
    z.strictObject({
      kind: z.literal('change'),
      ...ruleBasis,
      cell: cellPatternSchema,
      by: z.enum(['ratio', 'difference']),
      most: decimalTextSchema.optional(),
      least: decimalTextSchema.optional(),
      atLeast: decimalTextSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('complete'),
      ...ruleBasis,
      cells: z.array(cellPatternSchema).min(1),
      share: decimalTextSchema.optional(),
    }),
  ]),
);
