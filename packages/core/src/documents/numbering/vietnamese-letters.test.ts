import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointLetter, pointLetters } from './vietnamese-letters.ts';

describe('letters of points', () => {
  it('đ follows d, and e is followed by g', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(pointLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']);
  });

  it('no foreign letter and no letter with a mark is used', () => {
    expect(pointLetters.join('')).not.toMatch(/[fjwzăâêôơư]/);
  });

  it('a list longer than the alphabet goes on with two letters', () => {
    const first = pointLetters.length + 1;
    expect([first - 1, first, first + 1].map(pointLetter)).toEqual(['y', 'aa', 'ab']);
  });

  it('no two points of one list share a letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (a, b) => {
        expect(pointLetter(a) === pointLetter(b)).toBe(a === b);
      }),
    );
  });
});
