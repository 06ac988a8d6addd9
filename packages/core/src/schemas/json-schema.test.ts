import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/built-in-templates.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { jsonSchema, schemaNames } from './json-schema.ts';

type SchemaName = (typeof schemaNames)[number];

const compiled = new Map<SchemaName, ValidateFunction>();

/** Compiling takes the library far longer than judging does: each schema is compiled once. */
function validator(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false });
  formats['default'](ajv);
  const takes = ajv.compile(jsonSchema(name));
  compiled.set(name, takes);
  return takes;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('public schemas as JSON Schema', () => {
  it.each(schemaNames)('%s is a schema of draft 2020-12 that another library can use', (name) => {
    expect(jsonSchema(name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(validator(name)('nothing of the kind')).toBe(false);
  });

  it.each(templates)('takes the form $id', (template) => {
    expect(validator('template')(asJson(template))).toBe(true);
  });

  it.each(llw2022.rules.map((rule) => [rule.code, rule] as const))('takes the rule %s', (_, rule) => {
    expect(validator('rule')(asJson(rule))).toBe(true);
  });

  it('refuses a rule with a number in the place of decimal text', () => {
    const rule = { ...llw2022.rules[0], when: { op: 'literal', value: 0.1 } };
    expect(validator('rule')(asJson(rule))).toBe(false);
  });

  it('takes what a unit sends, and refuses binary fractions', () => {
    const payload = {
      unit: 'u:ward-1',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      submittedAt: '2022-10-09T16:20:00+07:00',
      values: { 'plan.issued': true, 'media.press': 3, 'media.radio': null, 'rewards.funding': '14000000' },
    };
    const takes = validator('submission');
    expect(takes(payload)).toBe(true);
    expect(takes({ ...payload, values: { 'media.press': 2.5 } })).toBe(false);
    expect(takes({ ...payload, submittedAt: '9/10/2022' })).toBe(false);
  });
});
