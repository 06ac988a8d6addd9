import type { DecimalText } from '../decimal/decimal.ts';
import type { Period } from '../submissions/submission.ts';
import type { CellKey } from '../templates/template.ts';
import type { UnitId } from '../units/unit.ts';
import type { CellCoverage, Coverage } from './coverage.ts';
import type { Frame, FrameMode } from './frame.ts';

/** The two exact sides of a mean or a ratio, before it is divided and rounded once. */
export interface Quotient {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  /** What the quotient is multiplied with, such as `100` for a percentage. */
  readonly factor: DecimalText;
}

/** One total, never without its coverage (số liệu). */
export interface Figure<Mode extends FrameMode = FrameMode> {
  readonly unit: UnitId;
  readonly cell: CellKey;
  readonly period: Period;
  readonly frame: Frame<Mode>;
  /** `null` where nothing was reported at all, or where a quotient has no denominator. */
  readonly value: DecimalText | null;
  /** The exact sides, for a mean or a ratio. */
  readonly quotient?: Quotient;
  /** `reported` where the unit's own consolidated figure stands in place of the sum of the units below. */
  readonly source: 'computed' | 'reported';
  readonly coverage: Coverage;
  readonly cellCoverage: CellCoverage;
  /** Not all that was expected is in it: a reporter or a cell is missing. */
  readonly partial: boolean;
  /** Partial, and a sum of cells that cannot be negative: the true value is this or more. */
  readonly lowerBound: boolean;
  /** An estimated, imputed or provisional value is in it. */
  readonly estimated: boolean;
}
