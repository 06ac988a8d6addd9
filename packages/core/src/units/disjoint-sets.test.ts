import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSets } from './disjoint-sets.ts';

describe('sets that are joined', () => {
  it('hold together exactly what a chain of joins connects', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 15 }), (pairs) => {
        const sets = new DisjointSets();
        const groups = Array.from({ length: 10 }, (_, n) => new Set([n]));
        for (const [a, b] of pairs) {
          sets.join(String(a), String(b));
          const joined = new Set([...(groups[a] ?? []), ...(groups[b] ?? [])]);
          for (const member of joined) groups[member] = joined;
        }
        for (let a = 0; a < 10; a++)
          for (let b = 0; b < 10; b++)
            expect(sets.rootOf(String(a)) === sets.rootOf(String(b))).toBe(groups[a]?.has(b));
      }),
    );
  });

  it('stand a chain of a hundred thousand joins', () => {
    const sets = new DisjointSets();
    for (let n = 0; n < 100_000; n++) sets.join(String(n), String(n + 1));
    expect(sets.rootOf('0')).toBe(sets.rootOf('100000'));
  });
});
