import type { CompiledCheck } from './compiled-rules.ts';
import { type FactRow, type Fault, slotStates } from './fact-row.ts';
import type { RuleFacts } from './facts.ts';
import type { RuleScope } from './rule.ts';

/** Why a rule was not evaluated. */
export type SkipReason = 'outOfScope' | 'whenFalse' | 'absentOperand' | 'notApplicable' | 'allZero';

/** What a check comes to. */
export type Verdict = 'pass' | 'fail' | SkipReason | Fault;

/** Whether a rule is for a submission at all. */
export function isInScope(scope: RuleScope | undefined, { submission, unit }: RuleFacts): boolean {
  if (!scope) return true;
  if (scope.basis !== undefined && scope.basis !== submission.basis) return false;
  if (scope.from !== undefined && submission.period < scope.from) return false;
  if (scope.to !== undefined && submission.period > scope.to) return false;
  return scope.kinds === undefined || (unit !== undefined && scope.kinds.includes(unit.kind));
}

const hasValue = (row: FactRow, slot: number): boolean => row.states[slot] === slotStates.value;

function hasNonZero(row: FactRow, slot: number): boolean {
  if (!hasValue(row, slot)) return false;
  if (row.intricate[slot] !== 1) return row.integers[slot] !== 0;
  const observed = row.observed(slot);
  return observed.state === 'value' && /[1-9]/.test(observed.text);
}

function allThere(row: FactRow, slots: readonly number[]): boolean {
  for (const slot of slots) {
    const state = row.states[slot];
    if (state !== slotStates.value && state !== slotStates.notApplicable) return false;
  }
  return true;
}

function anyIs(
  row: FactRow,
  slots: readonly number[],
  test: (row: FactRow, slot: number) => boolean,
): boolean {
  for (const slot of slots) if (test(row, slot)) return true;
  return false;
}

/** Whether enough is there for the rule to be evaluated. What does not apply is not waited for. */
function isEnough(check: CompiledCheck, row: FactRow): boolean {
  switch (check.evaluateWhen) {
    case 'all':
      return allThere(row, check.slots);
    case 'any':
      return anyIs(row, check.slots, hasValue);
    case 'anyNonZero':
      return anyIs(row, check.slots, hasNonZero);
    case 'totalAndAny':
      return allThere(row, check.totalSlots) && anyIs(row, check.partSlots, hasValue);
    case 'always':
      return true;
  }
}

/**
 * Why nothing came out: something is not there, nothing is left after what does not apply, or everything is
 * 0 and the rule waits for more.
 */
function whyUnknown(slots: readonly number[], row: FactRow): SkipReason {
  const states = slots.map((slot) => row.states[slot]);
  const lacks = states.some((state) => state === slotStates.missing || state === slotStates.unknown);
  if (lacks) return 'absentOperand';
  return states.includes(slotStates.notApplicable) ? 'notApplicable' : 'allZero';
}

/** Decides one check in exact numbers alone. */
export function exactVerdictOn(check: CompiledCheck, row: FactRow): Verdict {
  row.fault = undefined;
  if (check.when) {
    const truth = check.when.exact(row);
    if (truth === 0) return row.fault ?? 'absentOperand';
    if (truth === -1) return 'whenFalse';
  }
  if (!isEnough(check, row)) return whyUnknown(check.slots, row);
  const truth = check.assert.exact(row);
  if (truth === 0) return row.fault ?? whyUnknown(check.slots, row);
  return truth === 1 ? 'pass' : 'fail';
}

/**
 * Decides one check for the submission that was loaded into the row: in safe integers where they can tell,
 * else in exact numbers.
 */
export function verdictOn(check: CompiledCheck, row: FactRow): Verdict {
  row.undecided = false;
  if (check.when) {
    const truth = check.when.quick(row);
    if (row.undecided) return exactVerdictOn(check, row);
    if (truth === 0) return 'absentOperand';
    if (truth === -1) return 'whenFalse';
  }
  if (!isEnough(check, row)) return whyUnknown(check.slots, row);
  const truth = check.assert.quick(row);
  if (row.undecided) return exactVerdictOn(check, row);
  if (truth === 1) return 'pass';
  if (truth === 0) return whyUnknown(check.slots, row);
  return check.strict ? 'fail' : exactVerdictOn(check, row);
}
