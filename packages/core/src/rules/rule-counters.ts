import type { Verdict } from './evaluate-check.ts';
import { isFault } from './rule-failure.ts';

/** How many checks came to what; a pass rate is `passed` of `evaluated`. */
export interface RuleCounters {
  readonly inScope: number;
  readonly evaluated: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly errors: number;
}

/** Counts verdicts. State to guard: the counters add up to what was counted. */
export class Tally {
  #inScope = 0;
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  #errors = 0;

  count(verdict: Verdict): void {
    if (verdict === 'outOfScope') return;
    this.#inScope++;
    if (verdict === 'pass') this.#passed++;
    else if (verdict === 'fail') this.#failed++;
    else if (isFault(verdict)) this.#errors++;
    else this.#skipped++;
  }

  counters(): RuleCounters {
    return {
      inScope: this.#inScope,
      evaluated: this.#passed + this.#failed + this.#errors,
      passed: this.#passed,
      failed: this.#failed,
      skipped: this.#skipped,
      errors: this.#errors,
    };
  }
}
