import type { RollUp, RollUpPolicy, Snapshot, Submission } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaigns, everyOperator } from '../../testing/invented-submissions.ts';
import { rollUp } from './roll-up.ts';

/*
 * Totals by the definition, in big integers of a thousandth, without columns, levels or anything of the engine:
 * the newest submission of each unit in the subtree, its values one by one.
 */

/** Decimals of the invented amounts; no value has more. */
const DECIMALS = 3;
const ONE = 10n ** BigInt(DECIMALS);

function thousandths(text: string): bigint {
  const [, minus, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const magnitude = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  return minus === '-' ? -magnitude : magnitude;
}

/** Divides, halves away from zero. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  const [above, below] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const magnitude = ((above < 0n ? -above : above) * 2n + below) / (below * 2n);
  return above < 0n ? -magnitude : magnitude;
}

/** The newest submission of each unit of a subtree that speaks for the unit itself. */
function counted(
  snapshot: Snapshot,
  submissions: readonly Submission[],
  unit: string,
): readonly Submission[] {
  const inside = new Set([unit, ...snapshot.descendants(unit).map(({ id }) => id)]);
  const newest = new Map<string, Submission>();
  for (const submission of submissions) {
    // A unit without units below has nothing to consolidate: what it sends is its own.
    const isOwn = submission.basis === 'own' || snapshot.children(submission.unit).length === 0;
    const other = newest.get(submission.unit);
    const isNewer =
      !other ||
      submission.revision > other.revision ||
      (submission.revision === other.revision && submission.submittedAt > other.submittedAt);
    if (inside.has(submission.unit) && isOwn && isNewer) newest.set(submission.unit, submission);
  }
  return [...newest.values()];
}

function valuesOf(submissions: readonly Submission[], cell: string): readonly bigint[] {
  return submissions.flatMap(({ values }) => {
    const observation = values[cell];
    if (!observation || !('value' in observation)) return [];
    return typeof observation.value === 'boolean'
      ? [observation.value ? ONE : 0n]
      : [thousandths(observation.value)];
  });
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const least = (values: readonly bigint[]): bigint | undefined =>
  values.reduce<bigint | undefined>(
    (best, value) => (best === undefined || value < best ? value : best),
    undefined,
  );

/** The value of the report that came last: by time, then by revision, then by the unit's id. */
function lastOf(submissions: readonly Submission[]): bigint | undefined {
  const rank = ({ submittedAt, revision, unit }: Submission) => `${submittedAt} ${revision} ${unit}`;
  const told = submissions.filter(({ values }) => values['last'] && 'value' in values['last']);
  const [newest] = told.toSorted((a, b) => (rank(a) > rank(b) ? -1 : 1));
  return newest && valuesOf([newest], 'last')[0];
}

const WITHIN = { min: '-5', max: '400' };
const policy: RollUpPolicy = {
  expected: { by: 'all' },
  tallies: [{ key: 'some', label: { vi: 'một số', en: 'some' }, cell: 'sum', where: WITHIN }],
};

/** What each figure of a unit has to be, in thousandths; `undefined` where there is none. */
function figuresByDefinition(snapshot: Snapshot, submissions: readonly Submission[], unit: string) {
  const given = counted(snapshot, submissions, unit);
  const of = (cell: string) => valuesOf(given, cell);
  const orNone = (values: readonly bigint[], figure: bigint) => (values.length === 0 ? undefined : figure);
  const both = [...of('sum'), ...of('second')];
  const negated = least(of('max').map((value) => -value));
  const [numerator, denominator] = [sum(of('sum')), sum(of('second'))];
  const isWithin = (value: bigint) => thousandths(WITHIN.min) <= value && value <= thousandths(WITHIN.max);
  return {
    sum: orNone(of('sum'), sum(of('sum'))),
    count: orNone(of('count'), BigInt(of('count').length) * ONE),
    yes: orNone(of('yes'), sum(of('yes'))),
    min: least(of('min')),
    max: negated === undefined ? undefined : -negated,
    // Rounded once, to two decimals.
    mean: orNone(of('mean'), rounded(sum(of('mean')), 10n * BigInt(of('mean').length || 1)) * 10n),
    last: lastOf(given),
    second: orNone(of('second'), sum(of('second'))),
    both: orNone(both, sum(both)),
    ratio: denominator === 0n ? undefined : rounded(numerator * 10_000n, denominator) * 10n,
    some: orNone(of('sum'), BigInt(of('sum').filter(isWithin).length) * ONE),
  };
}

function figuresOf(totals: RollUp, unit: string): Readonly<Record<string, bigint | undefined>> {
  return Object.fromEntries(
    [...totals.cells, ...totals.tallies].map((cell) => {
      const { value } = totals.figure(unit, cell);
      return [cell, value === null ? undefined : thousandths(value)];
    }),
  );
}

describe('totals equal those made by the definition', () => {
  test('for every operator, every unit and any submissions', () => {
    fc.assert(
      fc.property(campaigns, ({ snapshot, submissions }) => {
        const totals = rollUp({ template: everyOperator, snapshot, submissions, policy });
        for (const { id } of snapshot.units)
          expect(figuresOf(totals, id)).toEqual(figuresByDefinition(snapshot, submissions, id));
      }),
      { numRuns: 400 },
    );
  });
});
