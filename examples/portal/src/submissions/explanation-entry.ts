import { type Acknowledgement, acknowledge, fingerprintOf, type Instant } from '@llw/core';
import type { ReceivedForm } from './received-form.ts';

/** Nobody explains a figure at greater length. */
export const LONGEST_REASON = 1_000;

/** What a unit typed to explain a figure. */
export interface ExplanationEntry {
  /** Of the finding that is answered. */
  readonly fingerprint: string;
  readonly reason: string;
}

/**
 * Makes an explanation of what was typed.
 *
 * @returns `undefined` where it answers nothing that was found, or says nothing.
 */
export function explanationOf(
  { fingerprint, reason }: ExplanationEntry,
  { unit, findings }: ReceivedForm,
  at: Instant,
): Acknowledgement | undefined {
  const finding = findings.find((each) => fingerprintOf(each) === fingerprint);
  const words = reason.normalize('NFC').trim().slice(0, LONGEST_REASON);
  const answer = finding && acknowledge(finding, { by: unit, at, reason: words });
  return answer?.usable ? answer.value : undefined;
}
