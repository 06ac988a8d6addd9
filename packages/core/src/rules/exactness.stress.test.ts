import { describe, expect, it } from 'vitest';
import { decimalText } from '../decimal/decimal.ts';
import type { Observation } from '../submissions/submission.ts';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { exactArithmetic } from './exact-arithmetic.ts';
import { FactRow } from './fact-row.ts';
import type { RuleFacts } from './facts.ts';
import { integerArithmetic } from './integer-arithmetic.ts';
import { factsOfCase } from './rule-cases.ts';

const columns = cellsOf(llw2022)
  .filter(({ measure }) => measure !== 'yesNo')
  .slice(0, 21)
  .map(({ key }) => key);

/** Facts of one submission with these values, in the order of the columns. */
function facts(values: readonly Observation[]): RuleFacts {
  const base = factsOfCase({ given: {}, expect: 'pass' }, llw2022);
  const named = values.map((value, index): [string, Observation] => [columns[index] ?? '', value]);
  return { ...base, submission: { ...base.submission, values: Object.fromEntries(named) } };
}

const reported = (value: string): Observation => ({ status: 'reported', value });

/** A generator of numbers that is quick and repeats itself: a linear congruence, after Knuth. */
function sequence(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(state >> 33n);
  };
}

describe('sums of figures', () => {
  it('are what BigInt makes of them, a million times over', () => {
    const random = sequence(20_221_007);
    const row = new FactRow(columns.map((cell) => ({ op: 'cell', cell })));
    const slots = columns.map((_, slot) => slot);
    const integers = integerArithmetic('null');
    const exact = exactArithmetic('null', undefined);
    const quickSum = integers.sum(slots.map((slot) => integers.reference(slot)));
    const exactSum = exact.sum(slots.map((slot) => exact.reference(slot)));
    let wrong = 0;
    for (let round = 0; round < 1_000_000; round++) {
      const scale = round % 128 === 0 ? 2 : 0;
      const spread = round % 256 === 0 ? 2 ** 22 : 1;
      let oracle = 0n;
      if (round % 64 === 0) {
        const values = columns.map(() => BigInt(random()) * BigInt(spread) - BigInt(random() % 3));
        oracle = values.reduce((total, value) => total + value, 0n);
        row.load(facts(values.map((unscaled) => reported(decimalText({ unscaled, scale })))));
      } else {
        for (const slot of slots) {
          const value = random();
          row.integers[slot] = value;
          oracle += BigInt(value);
        }
        row.intricate.fill(0);
        row.states.fill(0);
      }
      row.undecided = false;
      const quick = quickSum(row);
      if (!row.undecided) {
        if (BigInt(quick) !== oracle || scale !== 0) wrong++;
        continue;
      }
      const sum = exactSum(row);
      if (typeof sum === 'string' || sum.numerator * 10n ** BigInt(scale) !== oracle * sum.denominator)
        wrong++;
    }
    expect(wrong).toBe(0);
  }, 120_000);
});
