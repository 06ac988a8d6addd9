export { freezeExpectedReporters } from './coverage/expected-reporters.ts';
export { type RollUpInput, rollUp } from './engine/roll-up.ts';
export type { PlannedCell, PlannedStore } from './plan/planned-cell.ts';
export { type LevelStep, planRollUp, type RollUpPlan } from './plan/roll-up-plan.ts';
