import * as z from 'zod';
import { validitySchema } from '../calendar/civil-date-schema.ts';
import { decimalTextSchema } from '../decimal/decimal-text-schema.ts';
import { ruleSchema } from '../rules/rule.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { unitKinds } from '../units/unit.ts';
import { measures, type ReportTemplate } from './template.ts';

const code = z.string().regex(/^[A-Za-z][\w.-]{0,99}$/);
const cellKeyText = z.string().regex(/^[A-Za-z][\w.-]*(?::[\w.-]+)*$/);

const category = z.strictObject({ code, label: localizedTextSchema });

const dimension = z.strictObject({
  code,
  label: localizedTextSchema,
  categories: z.array(category).min(1),
});

const aggregation = z.strictObject({
  units: z.enum([
    'sum',
    'min',
    'max',
    'mean',
    'median',
    'count',
    'countTrue',
    'ratio',
    'collect',
    'last',
    'none',
  ]),
  periods: z.enum(['sum', 'last', 'first', 'mean', 'max', 'min', 'none']),
  categories: z.record(z.string(), z.enum(['sum', 'none'])),
});

const indicatorBasis = {
  code,
  label: localizedTextSchema,
  cellLabels: z.record(z.string(), localizedTextSchema).optional(),
  measure: z.enum(measures),
  unitOfMeasure: localizedTextSchema,
  accuracy: z.int().min(0).max(38),
  domain: z.strictObject({ min: decimalTextSchema.optional(), max: decimalTextSchema.optional() }),
  dimensions: z.array(code),
  aggregation,
  yesNoFor: z.array(z.enum(unitKinds)).optional(),
};

const formula = z.union([
  z.strictObject({ sum: z.array(cellKeyText).min(1) }),
  z.strictObject({
    ratio: z.strictObject({ numerator: cellKeyText, denominator: cellKeyText, factor: decimalTextSchema }),
  }),
]);

const indicator = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reported'),
    ...indicatorBasis,
    reportedBy: z.array(z.enum(unitKinds)).optional(),
  }),
  z.strictObject({ kind: z.literal('derived'), ...indicatorBasis, formula }),
]);

const section = z.strictObject({
  code: z.string().min(1),
  label: localizedTextSchema,
  rows: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('heading'), label: localizedTextSchema }),
      z.strictObject({ type: z.literal('cell'), cell: cellKeyText }),
    ]),
  ),
});

const narrativePart = z.strictObject({
  code,
  number: z.string().min(1).optional(),
  label: localizedTextSchema,
  placement: z.enum(['beforeTable', 'afterTable']),
  required: z.boolean(),
  maxLength: z.int().positive().max(1_000_000).optional(),
});

/**
 * Schema of a form, for templates that come as JSON. What the schema alone cannot tell (cells that are not
 * there, sums that mean nothing) is told by `defineTemplate`.
 */
export const templateSchema: z.ZodType<ReportTemplate> = schemaOf<ReportTemplate>()(
  z.strictObject({
    id: code,
    version: z.int().positive(),
    title: localizedTextSchema,
    source: z.string(),
    valid: validitySchema,
    dimensions: z.array(dimension),
    indicators: z.array(indicator).min(1),
    sections: z.array(section),
    narrative: z.array(narrativePart),
    rules: z.array(ruleSchema),
  }),
);
