import type { ValueObservation } from './submission.ts';

/** Most figures are small: those below this are written down once and shared by all submissions. */
const SHARED = 1_000;

const written = (figure: number): ValueObservation => ({ status: 'reported', value: String(figure) });

const shared = Array.from({ length: SHARED }, (_, figure) => Object.freeze(written(figure)));

/** A whole number as it was reported, without anything said about it. */
export function reportedInteger(figure: number): ValueObservation {
  return (figure >= 0 ? shared[figure] : undefined) ?? written(figure);
}

/** A yes, and a no, as they were reported. */
export const reportedYes: ValueObservation = Object.freeze({ status: 'reported', value: true });
export const reportedNo: ValueObservation = Object.freeze({ status: 'reported', value: false });
