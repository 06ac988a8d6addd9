/**
 * Truth in the three-valued logic of Kleene, as a number: true 1, unknown 0, false −1. `and` is the least,
 * `or` the greatest, `not` the opposite.
 */
export type Truth = 1 | 0 | -1;

/** The truth of something known. */
export const truthOf = (holds: boolean): Truth => (holds ? 1 : -1);

/** The opposite; unknown stays unknown. */
export function negated(truth: Truth): Truth {
  if (truth === 0) return 0;
  return truth === 1 ? -1 : 1;
}
