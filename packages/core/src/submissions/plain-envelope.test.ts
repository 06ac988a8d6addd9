import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEnvelope } from './plain-envelope.ts';
import { submissionEnvelopeSchema } from './submission-payload.ts';

const identifier = fc.oneof(fc.constantFrom('u:ward-1', '', 'x'.repeat(200), 'x'.repeat(201)), fc.string());
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyEnvelope = fc.record({
  id: optional(identifier),
  unit: identifier,
  period: fc.constantFrom('2022', '1999', '20222', ''),
  template: fc.oneof(
    fc.record({ id: identifier, version: fc.constantFrom(1, 0, 1.5, 2 ** 53) }),
    fc.constantFrom(null, []),
  ),
  basis: fc.constantFrom('own', 'consolidated', 'other'),
  revision: optional(fc.constantFrom(1, 2, 0, 1.5)),
  supersedes: optional(identifier),
  idempotencyKey: optional(identifier),
  submittedAt: fc.constantFrom(
    '2022-10-09T16:20:00+07:00',
    '2024-02-29T23:59:59Z',
    '2023-02-29T00:00:00Z',
    '2022-10-09',
    '2022-02-28T08:00:00+07:00',
    '2022-02-29T08:00:00+07:00',
    '2022-10-31T24:00:00+07:00',
    '2022-13-01T08:00:00+07:00',
    ' 2022-10-09T16:20:00+07:00',
  ),
  status: optional(fc.constantFrom('draft', 'locked', 'lost')),
});

describe('what a submission says about itself', () => {
  it('is read the same with the schema and without', () => {
    fc.assert(
      fc.property(anyEnvelope, (given) => {
        expect(plainEnvelope(given)).toEqual(submissionEnvelopeSchema.safeParse(given).data);
      }),
      { numRuns: 3_000 },
    );
  });
});
