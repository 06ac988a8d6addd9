import { beforeAll, describe, expect, it } from 'vitest';
import { type BundleSize, bundleSize } from './bundle-size.ts';
import { sizeBudgets } from './size-budget.ts';

/** A budget far above what is needed would let a package double unseen, and the page of sizes say too much. */
const MOST_SLACK = 1.5;

const inKilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

describe('what a bundle weighs', () => {
  const sizes: BundleSize[] = [];

  beforeAll(async () => {
    for (const { code } of sizeBudgets) sizes.push(await bundleSize(code));
    console.table(
      sizeBudgets.map(({ use, own, whole }, index) => ({
        use,
        own: inKilobytes(sizes[index]?.own ?? 0),
        'own, at most': own,
        whole: inKilobytes(sizes[index]?.whole ?? 0),
        'whole, at most': whole,
      })),
    );
  });

  it.each(sizeBudgets.map((budget, index) => [budget.use, index, budget] as const))(
    '%s: within its budget, which is close',
    (_, index, budget) => {
      const size = sizes[index];
      expect(size?.brings).toEqual(budget.brings);
      for (const part of ['own', 'whole'] as const) {
        const kilobytes = (size?.[part] ?? 0) / 1_000;
        expect(kilobytes).toBeLessThanOrEqual(budget[part]);
        expect(budget[part]).toBeLessThanOrEqual(Math.ceil(kilobytes * MOST_SLACK));
      }
    },
  );
});
