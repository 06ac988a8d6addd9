import type { DecimalText } from '../decimal/decimal.ts';
import type { Period } from '../submissions/submission.ts';
import type { CellKey } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';
import type { Coverage } from './coverage.ts';
import type { CommonFrameMode, Frame } from './frame.ts';

/** What a figure in a common frame is of: one unit of the frame's tree, or an area that is whole on both days. */
export type FramePlace =
  | { readonly type: 'unit'; readonly unit: UnitId }
  | { readonly type: 'area'; readonly before: readonly UnitId[]; readonly after: readonly UnitId[] };

/**
 * How sure a figure is once it stands in another tree. `ambiguous`: units that reported lie only in part in
 * the place, and nothing is said of how much; there is no value then. `estimated`: shares were handed in.
 */
export type Certainty = 'exact' | 'estimated' | 'ambiguous';

/** A figure in a tree that it may share with figures of another period. */
export interface FramedFigure<Mode extends CommonFrameMode = CommonFrameMode> {
  readonly place: FramePlace;
  readonly cell: CellKey;
  readonly period: Period;
  readonly frame: Frame<Mode>;
  readonly value: DecimalText | null;
  readonly certainty: Certainty;
  /** Units of the other tree that lie only in part in the place. */
  readonly divided: readonly UnitId[];
  readonly coverage: Coverage;
}

/** How a figure changed from one year to another. */
export interface Change {
  /** `after − before`. */
  readonly absolute: DecimalText;
  /** Percent of `before`, rounded to two decimals; `null` where that is 0. */
  readonly relative: DecimalText | null;
}

/** The same cell of the same place in two years (so sánh hai năm). */
export interface YearComparison<Mode extends CommonFrameMode = CommonFrameMode> {
  readonly place: FramePlace;
  readonly cell: CellKey;
  readonly before: FramedFigure<Mode>;
  readonly after: FramedFigure<Mode>;
  /** `null` where a side has no value, because nothing was reported or because it is ambiguous. */
  readonly change: Change | null;
}
