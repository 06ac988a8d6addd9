import type { DecimalText } from '../decimal/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import type { Period } from '../submissions/submission.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { Snapshot } from '../units/snapshot.ts';
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
  readonly reason?: string;
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

/** How many of the received submissions hold a value in the cell itself. */
export interface CellCoverage {
  readonly filled: number;
  readonly blank: number;
  readonly notApplicable: number;
}

/**
 * The tree a figure is expressed in (hệ quy chiếu): the snapshot's hash, and how figures of another
 * tree came into it. Figures of unlike frames are never compared.
 */
export interface Frame {
  readonly mode: 'asReported' | 'asOf' | 'backcast' | 'comparableAreas';
  readonly snapshotHash: string;
}

/** One total, never without its coverage (số liệu). */
export interface Figure {
  readonly unit: UnitId;
  readonly cell: CellKey;
  readonly period: Period;
  readonly frame: Frame;
  /** `null` where nothing was reported at all. */
  readonly value: DecimalText | null;
  readonly coverage: Coverage;
  readonly cellCoverage: CellCoverage;
  /** Not all that was expected is in it. For a sum of non-negative cells the value is then a lower bound. */
  readonly partial: boolean;
}

/** A text of one unit that was collected, not added. */
export interface CollectedText {
  readonly unit: UnitId;
  readonly text: string;
}

/**
 * Totals for every unit of a snapshot. Figures are read through functions, since a nation's are three
 * million: they are held by column and made when asked for.
 */
export interface RollUp {
  readonly template: ReportTemplate;
  readonly period: Period;
  readonly snapshot: Snapshot;
  readonly frame: Frame;
  /** The cells that were added up, in the order of the template. */
  readonly cells: readonly CellKey[];
  /** Faults met while adding up: duplicates, submissions of units not in the snapshot … */
  readonly findings: readonly Finding[];
  figure(unit: UnitId, cell: CellKey): Figure;
  coverage(unit: UnitId): Coverage;
  /** The expected reporters in the subtree of a unit, in pre-order. */
  reporters(unit: UnitId): readonly ReporterState[];
  /** Texts of a text indicator or a narrative part in the subtree of a unit. */
  texts(unit: UnitId, code: string): readonly CollectedText[];
}
