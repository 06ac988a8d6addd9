import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { schemaOf } from './schema-of.ts';

interface Office {
  readonly name: string;
  readonly telephone?: string | undefined;
  readonly below?: readonly Office[] | undefined;
}

const name = z.string();
const telephone = z.string().optional();
const below = z.array(z.custom<Office>()).optional();

/** Compiled, never run: each line that is expected not to compile is an error of compilation if it does. */
const drifts = (): readonly unknown[] => [
  // @ts-expect-error a field of the interface that the schema does not know
  schemaOf<Office>()(z.strictObject({ name, below })),
  // @ts-expect-error a field of the schema that the interface does not tell
  schemaOf<Office>()(z.strictObject({ name, telephone, below, fax: telephone })),
  // @ts-expect-error a schema that lets less through than the interface says
  schemaOf<Office>()(z.strictObject({ name: z.literal('VT'), telephone, below })),
  // @ts-expect-error a schema that lets more through than the interface says
  schemaOf<Office>()(z.strictObject({ name: z.union([name, z.number()]), telephone, below })),
  // @ts-expect-error a field that may be absent on one side only
  schemaOf<Office>()(z.strictObject({ name, telephone: name, below })),
  // @ts-expect-error a key that may not hold `undefined` on one side only
  schemaOf<Office>()(z.strictObject({ name, telephone: z.exactOptional(name), below })),
  // @ts-expect-error one form of a union missing
  schemaOf<{ form: 'law' } | { form: 'document' }>()(z.strictObject({ form: z.literal('law') })),
];

describe('a schema and the interface it reads', () => {
  it('are one type, printed by its name', () => {
    const schema = schemaOf<Office>()(z.strictObject({ name, telephone, below }));
    expectTypeOf(schema).toEqualTypeOf<z.ZodType<Office>>();
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Office>();
  });

  it('do not compile once they drift apart', () => {
    expectTypeOf(drifts).returns.toEqualTypeOf<readonly unknown[]>();
  });
});
