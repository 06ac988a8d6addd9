import {
  addDecimals,
  type ClosingCandidate,
  type Contribution,
  compareDecimals,
  type Decimal,
  decimalOf,
  multiplyDecimals,
  parseDecimal,
} from '@llw/core';
import { figureText } from '../intake/scaled-integer.ts';

/** A point that slipped: what a value may have been multiplied or divided with by mistake. */
const SLIPS = [10, 100, 1000, 1_000_000].map((factor) => decimalOf(factor));

const equal = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) === 0;

/** Whether one value is the other with the point moved. */
const isSlip = (value: Decimal, wouldBe: Decimal): boolean =>
  value.unscaled !== 0n &&
  SLIPS.some(
    (factor) =>
      equal(multiplyDecimals(value, factor), wouldBe) || equal(multiplyDecimals(wouldBe, factor), value),
  );

/** Which kind of change to a single value would close a difference, or `undefined` where none of them. */
function closing(value: Decimal, wouldBe: Decimal): ClosingCandidate['because'] | undefined {
  if (value.unscaled === 0n) return undefined;
  if (wouldBe.unscaled === 0n) return 'leftOut';
  if (equal(wouldBe, addDecimals(value, value))) return 'twice';
  return isSlip(value, wouldBe) ? 'slip' : undefined;
}

/**
 * The single contributors that would make both sides agree: one that the consolidated report left out, one
 * it counted twice, or one in which the point stands elsewhere.
 *
 * @param imbalance reported minus computed, not 0
 */
export function closingCandidates(
  contributions: readonly Contribution[],
  imbalance: Decimal,
): readonly ClosingCandidate[] {
  return contributions.flatMap(({ unit, value: text }) => {
    const value = text === null ? undefined : parseDecimal(text);
    if (!value || text === null) return [];
    const wouldBe = addDecimals(value, imbalance);
    const because = closing(value, wouldBe);
    return because ? [{ unit, value: text, wouldBe: figureText(wouldBe, 0), because }] : [];
  });
}
