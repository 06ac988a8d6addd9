import {
  type DuplicatePolicy,
  MisuseError,
  type RollUp,
  type RollUpPolicy,
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
import { checksumOfStored } from './stored-accumulator.ts';

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

describe('stored partial totals', () => {
  const snapshot = treeOf([{ id: 'province', below: [{ id: 'commune-1' }, { id: 'commune-2' }] }]);
  const plan = planRollUp(everyOperator, snapshot, { expected: expectedAll });
  const storedOf = (unit: string) =>
    filled(accumulatorOf(snapshot, [unit]), [reportOf(everyOperator, unit, { sum: 1 })]).toJSON();

  test('hold numbers as decimal text, under a version and a checksum', () =>
    expect(storedOf('commune-1')).toMatchObject({
      format: 'llw-accumulator',
      version: 1,
      scope: [[1, 2]],
      submissions: [{ unit: 'commune-1', values: { sum: '1' } }],
      checksum: expect.stringMatching(/^[0-9a-f]{32}$/),
    }));

  test('are refused where they hold a unit outside of their scope, which a merge could count twice', () => {
    const { scope } = storedOf('commune-2');
    const forged = { ...storedOf('commune-1'), scope };
    const stored = { ...forged, checksum: checksumOfStored(forged) };
    const { usable, findings } = restoreAccumulator(stored, plan, { template: everyOperator, snapshot });
    expect([usable, findings.map(({ code }) => code)]).toEqual([false, ['AGGREGATE.PARTIAL.001']]);
  });
});

describe('revisions that are not kept', () => {
  test('take no room: what is stored grows with the units, not with how often they send', () => {
    const snapshot = treeOf([{ id: 'commune', below: [{ id: 'school' }] }]);
    const plan = planRollUp(everyOperator, snapshot);
    const after = (revisions: number) => {
      const accumulator = createAccumulator(plan, {
        template: everyOperator,
        snapshot,
        keepRevisions: false,
      });
      for (let revision = 1; revision <= revisions; revision++)
        accumulator.add(reportOf(everyOperator, 'school', { sum: 5 }, { revision }));
      return accumulator;
    };
    expect(
      after(60)
        .toJSON()
        .submissions.map(({ revision }) => revision),
    ).toEqual([60]);
    expect(after(60).rollUp().figure('commune', 'sum').value).toBe('5.00');
  });
});

describe('findings', () => {
  test('of units that number their submissions alike do not push each other out', () => {
    const snapshot = treeOf([{ id: 'commune', below: [{ id: 'a' }, { id: 'b' }] }]);
    const nonsense = (unit: string) => reportOf(everyOperator, unit, { sum: 'none', yes: true }, { id: '1' });
    const { findings } = filled(accumulatorOf(snapshot), [nonsense('a'), nonsense('b')]).rollUp();
    expect(findings.map(({ code, subject }) => [code, subject?.unit])).toEqual([
      ['AGGREGATE.VALUE.001', 'a'],
      ['AGGREGATE.VALUE.001', 'b'],
    ]);
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
