import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Validity } from '../calendar/civil-date.ts';
import { byStart, endOf, firstUncovered, intersection, union } from './dated-intervals.ts';

const day = (n: number) => `2025-01-${String(n + 1).padStart(2, '0')}`;

/** Validities in January 2025, some open. */
const validities = fc.tuple(fc.nat(28), fc.integer({ min: 1, max: 12 }), fc.boolean()).map(
  ([from, length, open]): Validity => ({
    from: day(from),
    to: open ? null : day(Math.min(from + length, 30)),
  }),
);

const days = Array.from({ length: 31 }, (_, n) => day(n));
const daysOf = (validity: Validity) => days.filter((date) => validity.from <= date && date < endOf(validity));
const daysOfAll = (list: readonly Validity[]) =>
  days.filter((date) => list.some((valid) => daysOf(valid).includes(date)));

describe('dated intervals, held against the days they are made of', () => {
  it('an intersection has the days of both', () => {
    fc.assert(
      fc.property(validities, validities, (a, b) => {
        const both = intersection(a, b);
        const shared = daysOf(a).filter((date) => daysOf(b).includes(date));
        expect(both === undefined ? [] : daysOf(both)).toEqual(shared);
      }),
    );
  });

  it('a union has the days of all, in pieces that do not touch', () => {
    fc.assert(
      fc.property(fc.array(validities, { maxLength: 6 }), (list) => {
        const joined = union(list);
        expect(daysOfAll(joined)).toEqual(daysOfAll(list));
        for (const [i, piece] of joined.entries()) {
          const next = joined[i + 1];
          if (next !== undefined) expect(endOf(piece) < next.from).toBe(true);
        }
      }),
    );
  });

  it('the first uncovered days are the first that are wanted and not given', () => {
    fc.assert(
      fc.property(validities, fc.array(validities, { maxLength: 4 }), (wanted, given) => {
        const missing = daysOf(wanted).filter((date) => !daysOfAll(given).includes(date));
        const first = firstUncovered(wanted, union(given));
        expect(first?.from).toBe(missing[0]);
        if (first !== undefined) expect(daysOf(first).every((date) => missing.includes(date))).toBe(true);
      }),
    );
  });

  it('the order is by start, then by end, the open end last', () => {
    const open = { from: '2025-07-01', to: null };
    const closed = { from: '2025-07-01', to: '2026-01-01' };
    const earlier = { from: '2021-01-01', to: null };
    expect([open, closed, earlier].sort(byStart)).toEqual([earlier, closed, open]);
  });
});
