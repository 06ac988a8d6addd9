import type { CivilDate } from '../calendar/civil-date.ts';
import type { DecimalText } from '../decimal/decimal.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitId } from '../units/unit.ts';
import type { Contribution } from './contribution.ts';
import type { Coverage, ReporterState } from './coverage.ts';
import type { Figure } from './figure.ts';

/** What one unit gave to a figure. */
export interface ContributionShare extends Contribution {
  /** Name of the unit on the day of the snapshot. */
  readonly name: string;
  /** Percent of the figure, rounded to two decimals; left out where the figure is no sum, or 0. */
  readonly share?: DecimalText;
}

/** What a unit directly below, with all under it, gave to a figure. */
export interface PartShare {
  readonly unit: UnitId;
  readonly name: string;
  readonly value: DecimalText | null;
  readonly share?: DecimalText;
  readonly coverage: Coverage;
}

/** A unit that gave nothing to a figure, and why. */
export interface NotCounted {
  readonly unit: UnitId;
  readonly name: string;
  /** `cell`: the unit reported, and the cell holds no value. */
  readonly because: Exclude<ReporterState['status'], 'onTime' | 'late'> | 'cell';
  readonly reason: LocalizedText;
}

/**
 * How a figure came about (diễn giải số liệu): enough to check it by hand, to print as an annex, and to tell
 * later whether it was made from the same reports.
 */
export interface Explanation {
  readonly figure: Figure;
  /** Name of the unit of the figure. */
  readonly name: string;
  /** As the form prints the cell. */
  readonly label: LocalizedText;
  /** What the figure counts, such as `lượt`. */
  readonly unitOfMeasure: LocalizedText;
  /** How values become the figure, in words. */
  readonly formula: LocalizedText;
  /** The contributions add up to the figure exactly. */
  readonly isSum: boolean;
  /** The tree of units the figure was made on: which reporting line, as of which day. */
  readonly tree: { readonly date: CivilDate; readonly line: string };
  /** The units directly below, each with all under it. */
  readonly parts: readonly PartShare[];
  /** In the order of the tree; for a sum their values add up to the figure exactly. */
  readonly contributions: readonly ContributionShare[];
  readonly notCounted: readonly NotCounted[];
  /** Where and how it was rounded; left out where it is exact. */
  readonly rounding?: LocalizedText;
  /** 32 hexadecimal digits over unit, cell, revision and value of each contribution. */
  readonly fingerprint: string;
}
