import type { Basis, Snapshot, Submission } from '@llw/core';
import fc from 'fast-check';
import { type Branch, type Given, reportOf, treeOf } from './invented-campaign.ts';
import { derivedOf, indicatorOf, templateOf } from './invented-template.ts';

/** One indicator for each operator over units, a derived sum and a ratio. */
export const everyOperator = templateOf([
  indicatorOf('sum', 'sum', { accuracy: 2 }),
  indicatorOf('count', 'count'),
  indicatorOf('yes', 'countTrue', { measure: 'yesNo' }),
  indicatorOf('min', 'min', { accuracy: 2 }),
  indicatorOf('max', 'max', { accuracy: 2 }),
  indicatorOf('mean', 'mean', { accuracy: 2 }),
  indicatorOf('last', 'last', { accuracy: 2 }),
  indicatorOf('second', 'sum', { accuracy: 2 }),
  derivedOf('both', { sum: ['sum', 'second'] }, 'attendances', 2),
  derivedOf('ratio', { ratio: { numerator: 'sum', denominator: 'second', factor: '100' } }, 'percent', 2),
]);

/** A ragged tree: each unit after the first hangs under one that came before it. */
function treeFrom(parents: readonly number[]): Snapshot {
  const below = new Map<number, number[]>();
  for (const [index, parent] of parents.entries())
    below.set(parent % (index + 1), [...(below.get(parent % (index + 1)) ?? []), index + 1]);
  const branch = (index: number): Branch => ({
    id: `u${index}`,
    below: (below.get(index) ?? []).map(branch),
  });
  return treeOf([branch(0)]);
}

const amount = fc
  .tuple(
    fc.oneof(
      fc.bigInt({ min: -999n, max: 999n }),
      fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    ),
    fc.nat(3),
  )
  .map(([unscaled, scale]): Given => {
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const text = scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`;
    return unscaled < 0n ? `-${text}` : text;
  });

const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 4, arbitrary: amount },
  fc.constantFrom<Given>(
    { status: 'blank' },
    { status: 'notApplicable' },
    { status: 'notAvailable' },
    { status: 'estimated', value: '7' },
  ),
);

const values = fc.record(
  {
    sum: given,
    count: given,
    yes: fc.boolean(),
    min: given,
    max: given,
    mean: given,
    last: given,
    second: given,
  },
  { requiredKeys: ['yes'] },
);

/** Submissions of units of a tree: own and consolidated, several revisions, contradicting duplicates. */
export const campaigns = fc.array(fc.nat(1000), { minLength: 2, maxLength: 14 }).chain((parents) =>
  fc.record({
    snapshot: fc.constant(treeFrom(parents)),
    submissions: fc.uniqueArray(
      fc
        .record({
          unit: fc.nat(parents.length),
          revision: fc.integer({ min: 1, max: 3 }),
          hour: fc.integer({ min: 10, max: 20 }),
          basis: fc.constantFrom<Basis>('own', 'own', 'own', 'consolidated'),
          values,
        })
        .map(
          ({ unit, revision, hour, basis, values: cells }): Submission =>
            reportOf(everyOperator, `u${unit}`, cells, {
              id: `u${unit}-${revision}-${hour}`,
              revision,
              basis,
              submittedAt: `2024-10-08T${hour}:00:00+07:00`,
            }),
        ),
      { maxLength: 20, selector: ({ id }) => id },
    ),
  }),
);
