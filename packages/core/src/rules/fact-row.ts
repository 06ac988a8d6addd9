import type { Observation } from '../submissions/submission.ts';
import type { Reference } from './expression.ts';
import type { RuleFacts } from './facts.ts';
import { type Observed, observationReader, observer } from './observed.ts';

/** Longest text that is surely a safe integer, if it is an integer at all. */
const SAFE_LENGTH = 15;

/** State of a slot: it holds a value, is left out or blank, is stated as unknown, or does not apply. */
export const slotStates = { value: 0, missing: 1, unknown: 2, notApplicable: 3 } as const;

/** What went wrong while a rule was computed. */
export type Fault = 'divisionByZero' | 'excessDigits';

/**
 * The figures one submission gives to all rules of a set, each in its slot, read once. Safe integers stand
 * in a column of their own, where rules are decided without a single allocation; whatever integers cannot
 * tell sets `undecided`, and the rule is computed again in exact fractions.
 */
export class FactRow {
  /** The value of each slot where it is a safe integer; NaN where there is none, or not such a one. */
  readonly integers: Float64Array;
  readonly states: Uint8Array;
  /** 1 where the slot cannot be handled as an integer or as missing. */
  readonly intricate: Uint8Array;
  /** Set by integer arithmetic when it cannot tell. */
  undecided = false;
  /** Set by exact arithmetic when there is no result. */
  fault: Fault | undefined = undefined;

  readonly #observers: readonly ((facts: RuleFacts) => Observed)[];
  readonly #readers: readonly (((facts: RuleFacts) => Observation | undefined) | undefined)[];
  #facts: RuleFacts | undefined = undefined;

  constructor(references: readonly Reference[]) {
    this.#observers = references.map(observer);
    this.#readers = references.map(observationReader);
    this.integers = new Float64Array(references.length);
    this.states = new Uint8Array(references.length);
    this.intricate = new Uint8Array(references.length);
  }

  /** What stands in a slot, as it was reported. */
  observed(slot: number): Observed {
    const observe = this.#observers[slot];
    return observe && this.#facts ? observe(this.#facts) : { state: 'missing' };
  }

  /** Reads every slot of one submission. */
  load(facts: RuleFacts): void {
    this.#facts = facts;
    for (let slot = 0; slot < this.#observers.length; slot++) {
      this.intricate[slot] = 0;
      this.integers[slot] = Number.NaN;
      const read = this.#readers[slot];
      if (read) this.#placeObservation(slot, read(facts));
      else this.#placeObserved(slot, this.observed(slot));
    }
  }

  #placeObservation(slot: number, observation: Observation | undefined): void {
    if (observation === undefined || observation.status === 'blank') this.states[slot] = slotStates.missing;
    else if ('value' in observation) this.#placeValue(slot, observation.value, observation.accuracy);
    else this.#placeValueless(slot, observation.status === 'notApplicable' ? 'notApplicable' : 'unknown');
  }

  #placeObserved(slot: number, observed: Observed): void {
    if (observed.state === 'value') this.#placeValue(slot, observed.text, observed.accuracy);
    else if (observed.state === 'yesNo') this.#placeValue(slot, observed.yes, undefined);
    else this.#placeValueless(slot, observed.state);
  }

  #placeValueless(slot: number, state: 'missing' | 'unknown' | 'notApplicable'): void {
    this.states[slot] = slotStates[state];
    if (state === 'notApplicable') this.intricate[slot] = 1;
  }

  #placeValue(slot: number, value: string | boolean, accuracy: number | undefined): void {
    this.states[slot] = slotStates.value;
    const number = typeof value === 'string' && value.length > SAFE_LENGTH ? Number.NaN : Number(value);
    if (accuracy === undefined && Number.isInteger(number)) this.integers[slot] = number;
    else this.intricate[slot] = 1;
  }
}
