import type { DecimalText } from '../decimal/decimal.ts';
import type { CellKey } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';

/** A change to one contributor that would close a difference. */
export interface ClosingCandidate {
  readonly unit: UnitId;
  /** What is in the computation now. */
  readonly value: DecimalText;
  /** What would have to be in it. */
  readonly wouldBe: DecimalText;
  /** `leftOut`: without the unit both sides agree; `twice`: counting it once more they do; `slip`: a shifted point. */
  readonly because: 'leftOut' | 'twice' | 'slip';
}

/** What a unit reported as consolidated beside what its own figure and those below add up to, in one cell. */
export interface ReconciledCell {
  readonly unit: UnitId;
  readonly cell: CellKey;
  /** `null` where the unit reported no consolidated value. */
  readonly reported: DecimalText | null;
  /** `null` where nothing stands behind the computation. */
  readonly computed: DecimalText | null;
  /** `reported − computed`; `null` where one side is missing. */
  readonly imbalance: DecimalText | null;
  readonly verdict: 'agrees' | 'differs' | 'onlyReported' | 'onlyComputed';
  /** Units below that were expected and are not in the computation: they may explain the difference. */
  readonly missing: readonly UnitId[];
  /** Single contributors that would close the difference, where there are any. */
  readonly candidates: readonly ClosingCandidate[];
}

/** Reported against computed for all units that reported consolidated figures (đối chiếu). */
export interface Reconciliation {
  /** Units in pre-order, cells in the order of the form. */
  readonly cells: readonly ReconciledCell[];
  readonly counts: Readonly<Record<ReconciledCell['verdict'], number>>;
}
