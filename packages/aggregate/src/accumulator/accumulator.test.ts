import {
  addDecimals,
  compareDecimals,
  type Decimal,
  type DuplicatePolicy,
  decimalOf,
  divideDecimals,
  MisuseError,
  parseDecimal,
  type RollUp,
  type RollUpPolicy,
  roundDecimal,
  type Snapshot,
  type Submission,
} from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { campaigns, everyOperator } from '../../testing/invented-submissions.ts';
import { rollUp } from '../engine/roll-up.ts';
import { planRollUp } from '../plan/roll-up-plan.ts';
import { rollUpDelta } from '../revisions/roll-up-delta.ts';
import { type Accumulator, createAccumulator } from './accumulator.ts';
import { addFingerprints, NO_FINGERPRINT, subtractFingerprints } from './fingerprint.ts';
import { restoreAccumulator } from './restore-accumulator.ts';

const expectedAll = { by: 'all' } as const;

const accumulatorOf = (
  snapshot: Snapshot,
  scope?: readonly string[],
  policy: RollUpPolicy = {},
): Accumulator =>
  createAccumulator(planRollUp(everyOperator, snapshot, { expected: expectedAll, ...policy }), {
    template: everyOperator,
    snapshot,
    ...(scope && { scope }),
  });

const filled = (accumulator: Accumulator, submissions: readonly Submission[]): Accumulator => {
  for (const submission of submissions) accumulator.add(submission);
  return accumulator;
};

/** All figures, states and findings as text: what equal totals have equal. */
function printed(totals: RollUp): string {
  const { snapshot, cells } = totals;
  const figures = snapshot.units.map(({ id }) => cells.map((cell) => totals.figure(id, cell)));
  const reporters = snapshot.roots().map(({ id }) => totals.reporters(id));
  return JSON.stringify([figures, reporters, totals.findings]);
}

const stored = (accumulator: Accumulator): string => JSON.stringify(accumulator);

/** The roots of a partition of the tree: the root alone cannot be a part, so its children are. */
const childrenOfRoot = (snapshot: Snapshot): readonly string[] =>
  snapshot.children(snapshot.units[0]?.id ?? '').map(({ id }) => id);

const policies = fc.constantFrom<DuplicatePolicy>('latestAccepted', 'firstAccepted', 'reject', 'manual');

describe('the order of input', () => {
  test('makes no difference, for any operator and any policy of duplicates', () => {
    fc.assert(
      fc.property(
        campaigns,
        policies,
        fc.infiniteStream(fc.nat()),
        ({ snapshot, submissions }, duplicates, keys) => {
          const shuffled = submissions
            .map((submission) => ({ submission, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ submission }) => submission);
          const one = filled(accumulatorOf(snapshot, undefined, { duplicates }), submissions);
          const two = filled(accumulatorOf(snapshot, undefined, { duplicates }), shuffled);
          expect(printed(two.rollUp())).toBe(printed(one.rollUp()));
          expect(stored(two)).toBe(stored(one));
        },
      ),
    );
  });
});

describe('merging', () => {
  const parts = ({ snapshot, submissions }: { snapshot: Snapshot; submissions: readonly Submission[] }) =>
    childrenOfRoot(snapshot).map((id) => {
      const start = snapshot.ordinalOf(id);
      const end = snapshot.subtreeEnd(start);
      const own = submissions.filter(({ unit }) => {
        const ordinal = snapshot.ordinalOf(unit);
        return start <= ordinal && ordinal < end;
      });
      return () => filled(accumulatorOf(snapshot, [id]), own);
    });
  const withoutRoot = ({
    snapshot,
    submissions,
  }: {
    snapshot: Snapshot;
    submissions: readonly Submission[];
  }) => submissions.filter(({ unit }) => unit !== snapshot.units[0]?.id);

  test('any sharding gives the totals of the whole', () => {
    fc.assert(
      fc.property(campaigns, (campaign) => {
        const merged = parts(campaign).reduce(
          (whole, part) => whole.merge(part()),
          accumulatorOf(campaign.snapshot, []),
        );
        const whole = filled(accumulatorOf(campaign.snapshot), withoutRoot(campaign));
        expect(printed(merged.rollUp())).toBe(printed(whole.rollUp()));
      }),
    );
  });

  test('is commutative and associative, and the empty scope changes nothing', () => {
    fc.assert(
      fc.property(campaigns, (campaign) => {
        const [a, b, c] = parts(campaign);
        if (!a || !b || !c) return;
        const empty = () => accumulatorOf(campaign.snapshot, []);
        expect(stored(b().merge(a()))).toBe(stored(a().merge(b())));
        expect(stored(a().merge(b().merge(c())))).toBe(stored(a().merge(b()).merge(c())));
        expect(stored(empty().merge(a()))).toBe(stored(a()));
        expect(stored(a().merge(empty()))).toBe(stored(a()));
      }),
    );
  });

  test('is refused where a unit would be counted twice, and between two trees', () => {
    const snapshot = treeOf([{ id: 'province', below: [{ id: 'commune', below: [{ id: 'school' }] }] }]);
    const province = accumulatorOf(snapshot, ['province']);
    expect(() => province.merge(accumulatorOf(snapshot, ['commune']))).toThrow('the same units');
    const later = treeOf([{ id: 'province', below: [{ id: 'commune' }] }]);
    expect(() => accumulatorOf(snapshot, []).merge(accumulatorOf(later))).toThrow(MisuseError);
  });
});

describe('taking back', () => {
  test('undoes adding, a submission that had replaced another included', () => {
    fc.assert(
      fc.property(campaigns, policies, ({ snapshot, submissions }, duplicates) => {
        const [extra, ...others] = submissions;
        if (!extra) return;
        const before = filled(accumulatorOf(snapshot, undefined, { duplicates }), others);
        const after = filled(accumulatorOf(snapshot, undefined, { duplicates }), submissions);
        after.rollUp();
        after.retract(extra);
        expect(stored(after)).toBe(stored(before));
        expect(printed(after.rollUp())).toBe(printed(before.rollUp()));
      }),
    );
  });

  test('totals handed out before do not speak for what came after', () => {
    const snapshot = treeOf([{ id: 'commune', below: [{ id: 'school' }] }]);
    const accumulator = accumulatorOf(snapshot);
    const totals = accumulator.rollUp();
    accumulator.add(reportOf(everyOperator, 'school', { sum: 1 }));
    expect(() => totals.figure('commune', 'sum')).toThrow('ask the accumulator anew');
  });
});

describe('one resubmission', () => {
  test('tells exactly what two full computations find changed', () => {
    fc.assert(
      fc.property(campaigns, ({ snapshot, submissions }) => {
        const [revised, ...others] = submissions;
        if (!revised) return;
        const accumulator = filled(accumulatorOf(snapshot), others);
        const before = rollUp({
          template: everyOperator,
          snapshot,
          submissions: others,
          policy: { expected: expectedAll },
        });
        const { figures, coverage, above } = accumulator.revise(revised);
        const after = rollUp({
          template: everyOperator,
          snapshot,
          submissions,
          policy: { expected: expectedAll },
        });
        const delta = rollUpDelta(before, after);
        expect({ figures, coverage, above }).toEqual({
          figures: delta.figures,
          coverage: delta.coverage,
          above: delta.above,
        });
        expect(printed(accumulator.rollUp())).toBe(printed(after));
      }),
    );
  });
});

describe('storing', () => {
  test('what is read back is the same, and goes on the same', () => {
    fc.assert(
      fc.property(campaigns, policies, ({ snapshot, submissions }, duplicates) => {
        const policy = { expected: expectedAll, duplicates };
        const plan = planRollUp(everyOperator, snapshot, policy);
        const [extra, ...others] = submissions;
        const accumulator = filled(accumulatorOf(snapshot, undefined, { duplicates }), others);
        const json: unknown = JSON.parse(JSON.stringify(accumulator));
        const { value } = restoreAccumulator(json, plan, { template: everyOperator, snapshot });
        if (!value) throw new Error('not restored');
        expect(stored(value)).toBe(stored(accumulator));
        if (extra) expect(printed(value.add(extra).rollUp())).toBe(printed(accumulator.add(extra).rollUp()));
      }),
    );
  });
});

describe('fingerprints', () => {
  test('those of parts add up to that of the whole, and taking back subtracts', () => {
    fc.assert(
      fc.property(campaigns, ({ snapshot, submissions }) => {
        const alone = submissions.filter(
          ({ unit }, at) => submissions.findIndex((other) => other.unit === unit) === at,
        );
        const each = alone.map((submission) => filled(accumulatorOf(snapshot), [submission]).fingerprint());
        const whole = filled(accumulatorOf(snapshot), alone);
        const sum = each.reduce(addFingerprints, NO_FINGERPRINT);
        expect(whole.fingerprint()).toBe(sum);
        const [first] = alone;
        const [print] = each;
        if (first && print) expect(whole.retract(first).fingerprint()).toBe(subtractFingerprints(sum, print));
      }),
    );
  });
});

describe('a stream', () => {
  const snapshot = treeOf([
    { id: 'commune', below: Array.from({ length: 2500 }, (_, at) => ({ id: `s${at}` })) },
  ]);
  async function* stream() {
    for (let at = 0; at < 2500; at++) yield reportOf(everyOperator, `s${at}`, { sum: 1 });
  }

  test('is read to its end, with progress', async () => {
    const accumulator = accumulatorOf(snapshot);
    const progress: number[] = [];
    expect(await accumulator.addAll(stream(), { onProgress: (added) => progress.push(added) })).toBe(2500);
    expect(progress).toEqual([1000, 2000, 2500]);
    expect(accumulator.rollUp().figure('commune', 'sum').value).toBe('2500.00');
  });

  test('ends where it is aborted, and what was added stays', async () => {
    const accumulator = accumulatorOf(snapshot);
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    await expect(accumulator.addAll(stream(), { signal: controller.signal, onProgress })).rejects.toThrow(
      'enough',
    );
    expect(accumulator.rollUp().figure('commune', 'sum').value).toBe('1000.00');
  });
});

/** Totals by the definition: the newest submission of each unit in the subtree, added one by one. */
function byDefinition(snapshot: Snapshot, submissions: readonly Submission[], unit: string) {
  const inside = new Set([unit, ...snapshot.descendants(unit).map(({ id }) => id)]);
  const newest = new Map<string, Submission>();
  for (const submission of submissions) {
    const other = newest.get(submission.unit);
    const isNewer =
      !other ||
      submission.revision > other.revision ||
      (submission.revision === other.revision && submission.submittedAt > other.submittedAt);
    // A unit without units below has nothing to consolidate: what it sends is its own.
    const isOwn = submission.basis === 'own' || snapshot.children(submission.unit).length === 0;
    if (inside.has(submission.unit) && isOwn && isNewer) newest.set(submission.unit, submission);
  }
  return (cell: string): Decimal[] =>
    [...newest.values()].flatMap(({ values }) => {
      const observation = values[cell];
      if (!observation || !('value' in observation)) return [];
      if (typeof observation.value === 'boolean') return [decimalOf(observation.value ? 1 : 0)];
      return parseDecimal(observation.value) ?? [];
    });
}

describe('totals equal those made by the definition, with big integers and without columns', () => {
  test('for every operator, every unit and any submissions', () => {
    fc.assert(
      fc.property(campaigns, ({ snapshot, submissions }) => {
        const totals = filled(accumulatorOf(snapshot), submissions).rollUp();
        for (const { id } of snapshot.units) {
          const valuesOf = byDefinition(snapshot, submissions, id);
          const value = (cell: string) => parseDecimal(totals.figure(id, cell).value ?? '');
          const sums = valuesOf('sum');
          const sum = sums.reduce(addDecimals, decimalOf(0));
          const actual = value('sum');
          expect(actual === undefined).toBe(sums.length === 0);
          if (actual) expect(compareDecimals(actual, sum)).toBe(0);
          expect(totals.figure(id, 'count').value ?? '0').toBe(String(valuesOf('count').length));
          for (const [cell, place] of [
            ['min', 0],
            ['max', -1],
          ] as const) {
            const extreme = valuesOf(cell).sort(compareDecimals).at(place);
            const found = value(cell);
            if (extreme && found) expect(compareDecimals(found, extreme)).toBe(0);
            expect(found === undefined).toBe(extreme === undefined);
          }
          const means = valuesOf('mean');
          const mean = divideDecimals(means.reduce(addDecimals, decimalOf(0)), decimalOf(means.length), 2);
          if (mean) expect(value('mean')).toEqual(roundDecimal(mean, 2));
        }
      }),
      { numRuns: 300 },
    );
  });
});
