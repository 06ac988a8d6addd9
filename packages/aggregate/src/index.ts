/**
 * Exact totals up any tree of units, each with its coverage and its explanation.
 *
 * @module @llw/aggregate
 */

export { evaluateTree, explanationText } from '@llw/core';
export {
  type Accumulator,
  type AccumulatorContext,
  type AddAllOptions,
  createAccumulator,
} from './accumulator/accumulator.ts';
export { addFingerprints, type Fingerprint, subtractFingerprints } from './accumulator/fingerprint.ts';
export { restoreAccumulator } from './accumulator/restore-accumulator.ts';
export type {
  StoredAccumulator,
  StoredCell,
  StoredSetAside,
  StoredSubmission,
} from './accumulator/stored-accumulator.ts';
export { findCopies } from './copies/find-copies.ts';
export { type CoverageReport, coverage } from './coverage/coverage-report.ts';
export { freezeExpectedReporters } from './coverage/expected-reporters.ts';
export { type RollUpInput, rollUp } from './engine/roll-up.ts';
export { type RollUpColumnsInput, rollUpColumns, type SubmissionColumns } from './engine/roll-up-columns.ts';
export { explain } from './explanation/explain.ts';
export { changeBetween } from './frames/change.ts';
export { type CommonFrame, compareYears, type YearComparisonInput } from './frames/compare-years.ts';
export { overPeriods, type PeriodFigure } from './frames/over-periods.ts';
export { type ReframedRollUp, type ReframeOptions, reframe } from './frames/reframe.ts';
export type { ErrorPattern } from './outliers/error-pattern.ts';
export {
  findOutliers,
  type Outlier,
  type OutlierInput,
  type OutlierReview,
} from './outliers/find-outliers.ts';
export type { PlannedCell, PlannedStore } from './plan/planned-cell.ts';
export { type LevelStep, planRollUp, type RollUpPlan } from './plan/roll-up-plan.ts';
export { reconcile } from './reconciliation/reconcile.ts';
export {
  diffRevisions,
  type RevisionDifference,
  type RuleDifference,
} from './revisions/diff-revisions.ts';
export type { CoverageChange, FigureChange } from './revisions/figure-change.ts';
export {
  type ReporterChange,
  type RevisionEffect,
  type RollUpDelta,
  rollUpDelta,
} from './revisions/roll-up-delta.ts';
