import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitId } from '../units/unit.ts';

/**
 * What became of one expected reporter. `returned` came but was sent back, `excluded` came but is not
 * counted, `waived` need not report.
 */
export type ReportingStatus = 'onTime' | 'late' | 'missing' | 'returned' | 'excluded' | 'waived';

/** One expected reporter and what became of it. */
export interface ReporterState {
  readonly unit: UnitId;
  readonly status: ReportingStatus;
  /** Id of the submission that counts, or that was returned or excluded. */
  readonly submission?: string;
  /** Why it is excluded, waived or returned. */
  readonly reason?: LocalizedText;
}

/**
 * How much of what was expected stands behind a figure (độ phủ).
 * `expected = received + missing + returned + excluded`; `received = onTime + late`; `waived` come apart.
 */
export interface Coverage {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly returned: number;
  readonly excluded: number;
  readonly waived: number;
}

/**
 * What the counted submissions hold in the cell itself: a report that came with the cell left empty
 * says nothing about it.
 */
export interface CellCoverage {
  /** Holds a value, 0 included. */
  readonly filled: number;
  readonly blank: number;
  readonly notApplicable: number;
  /** Not available, not collected or suppressed: there is a value, and it is not known here. */
  readonly notAvailable: number;
  /** The value stands in the report of another unit. */
  readonly includedElsewhere: number;
  /** The cell is not in the submission at all. */
  readonly absent: number;
}

/** How many of the reports that came were asked for a cell, and how many of them say something about it. */
export interface CellAnswers {
  readonly asked: number;
  readonly answered: number;
}

/**
 * How many reports stand behind a figure, of those that could: only units of the kinds that a cell is asked of
 * are counted, so that a figure of the communes alone is not held against the schools.
 *
 * @param coverage of a figure, such as `rollUp.figure(unit, cell).cellCoverage`
 * @returns `answered` where a value is there, does not apply or stands in another report; `asked` beside it
 * also the empty, unavailable and absent ones.
 * @example
 * ```ts
 * import { cellAnswers } from '@llw/core';
 * const coverage = { filled: 7, blank: 1, notApplicable: 0, notAvailable: 0, includedElsewhere: 0, absent: 0 };
 * console.log(cellAnswers(coverage)); // => { asked: 8, answered: 7 }
 * ```
 */
export function cellAnswers(coverage: CellCoverage): CellAnswers {
  const answered = coverage.filled + coverage.notApplicable + coverage.includedElsewhere;
  return { asked: answered + coverage.blank + coverage.notAvailable + coverage.absent, answered };
}
