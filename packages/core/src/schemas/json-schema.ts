import * as z from 'zod';
import { approvalEventSchema, approvalSchema } from '../approval/approval.ts';
import { documentSchema } from '../documents/document.ts';
import { conditionSchema, expressionSchema } from '../rules/expression.ts';
import { ruleSchema } from '../rules/rule.ts';
import { submissionPayloadSchema } from '../submissions/submission-payload.ts';
import { templateSchema } from '../templates/template-schema.ts';
import { yearThemeSchema } from '../themes/year-theme-schema.ts';
import { unitSchema } from '../units/unit.ts';

/** Names of the schemas that can be had as JSON Schema. */
export type SchemaName =
  | 'document'
  | 'submission'
  | 'template'
  | 'rule'
  | 'ruleCondition'
  | 'ruleExpression'
  | 'approval'
  | 'approvalEvent'
  | 'unit'
  | 'yearTheme';

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  document: documentSchema,
  submission: submissionPayloadSchema,
  template: templateSchema,
  rule: ruleSchema,
  ruleCondition: conditionSchema,
  ruleExpression: expressionSchema,
  approval: approvalSchema,
  approvalEvent: approvalEventSchema,
  unit: unitSchema,
  yearTheme: yearThemeSchema,
};

/** See {@link SchemaName}. */
export const schemaNames: readonly SchemaName[] = [
  'document',
  'submission',
  'template',
  'rule',
  'ruleCondition',
  'ruleExpression',
  'approval',
  'approvalEvent',
  'unit',
  'yearTheme',
];

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A public schema as JSON Schema 2020-12, for portals that are not written in TypeScript. It describes what
 * may be sent in.
 *
 * @param name one of {@link schemaNames}
 * @returns plain data, to be written to a file or served as `application/schema+json`.
 * @example
 * ```ts
 * import { jsonSchema } from '@llw/core';
 * console.log(jsonSchema('submission')['$schema']);
 * // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input', reused: 'ref' });
}
