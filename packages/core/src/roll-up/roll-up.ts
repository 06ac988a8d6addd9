import type { Finding } from '../findings/finding.ts';
import type { Basis, Period } from '../submissions/submission.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Snapshot } from '../units/snapshot.ts';
import type { UnitId } from '../units/unit.ts';
import type { CollectedText, Contribution } from './contribution.ts';
import type { Coverage, ReporterState } from './coverage.ts';
import type { Figure } from './figure.ts';
import type { Frame } from './frame.ts';
import type { RollUpPolicy } from './roll-up-policy.ts';

/** A cell that is not added up, and why. */
export interface RefusedCell {
  readonly cell: CellKey;
  readonly reason: LocalizedText;
}

/**
 * Totals for every unit of a snapshot. Figures are read through functions, since a nation's are three
 * million: they are held by column and made when asked for.
 */
export interface RollUp {
  readonly template: ReportTemplate;
  readonly period: Period;
  readonly snapshot: Snapshot;
  readonly frame: Frame<'asReported'>;
  readonly policy: RollUpPolicy;
  /** The cells that were added up, in the order of the template. */
  readonly cells: readonly CellKey[];
  /** Sums over categories that the template allows, keyed with `*` for the category: `classes.held:*`. */
  readonly categoryTotals: readonly CellKey[];
  /** The counts of units that the policy asks for, by key. */
  readonly tallies: readonly CellKey[];
  /** The cells that cannot be added, each with its reason. */
  readonly refused: readonly RefusedCell[];
  /** Faults met while adding up: duplicates, submissions of units not in the snapshot … */
  readonly findings: readonly Finding[];
  /** The total of a unit in one of `cells`, `categoryTotals` or `tallies`. */
  figure(unit: UnitId, cell: CellKey): Figure<'asReported'>;
  /** Counts of the expected reporters in the subtree of a unit, itself included. */
  coverage(unit: UnitId): Coverage;
  /** The expected reporters in the subtree of a unit, in pre-order. */
  reporters(unit: UnitId): readonly ReporterState[];
  /**
   * What the unit itself handed in for a cell, where a submission of that basis is counted; `own` where
   * the basis is left out.
   */
  contribution(unit: UnitId, cell: CellKey, basis?: Basis): Contribution | undefined;
  /** The units whose values are added for a figure, in pre-order, each with what it gave. */
  contributions(unit: UnitId, cell: CellKey): readonly Contribution[];
  /**
   * What each unit itself handed in for a cell, by ordinal of the snapshot; `NaN` where there is none. For
   * statistics over many units only: a number of more than 15 digits is rounded here.
   */
  numbers(cell: CellKey): Float64Array;
  /** Texts of a text indicator or a narrative part in the subtree of a unit. */
  texts(unit: UnitId, code: string): readonly CollectedText[];
}
