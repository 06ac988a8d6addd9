/**
 * Letters of points (điểm) in the order of the Vietnamese alphabet, without ă â ê ô ơ ư and without the
 * foreign f j w z (Decree 30/2020/NĐ-CP, Appendix I, II.6đ; the choice of letters is practice).
 */
export const pointLetters = [
  ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'],
  ...['n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'],
] as const;

/**
 * The letter of a point by its place in the list.
 *
 * @param place from 1.
 * @returns `a`, `b`, `c`, `d`, `đ` …; after `y` two letters, `aa`, `ab` …
 * @example
 * ```ts
 * import { pointLetter } from '@llw/core';
 * console.log([4, 5, 6, 7].map(pointLetter).join(' ')); // => "d đ e g"
 * ```
 */
export function pointLetter(place: number): string {
  const rank = place - 1;
  const last = pointLetters[rank % pointLetters.length] ?? '';
  return rank < pointLetters.length ? last : pointLetter(Math.floor(rank / pointLetters.length)) + last;
}
