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
  /**
   * The total of a unit in one of `cells`, `categoryTotals` or `tallies`.
   *
   * @param unit id of a unit of the snapshot.
   * @param cell key of a cell.
   * @returns the value with its coverage; `null` where nothing was reported.
   */
  figure(unit: UnitId, cell: CellKey): Figure<'asReported'>;
  /**
   * Counts of the expected reporters in the subtree of a unit, itself included.
   *
   * @param unit id of a unit of the snapshot.
   * @returns whole numbers, 0 where nobody is expected.
   */
  coverage(unit: UnitId): Coverage;
  /**
   * The expected reporters in the subtree of a unit, in pre-order.
   *
   * @param unit id of a unit of the snapshot.
   * @returns each with its status.
   */
  reporters(unit: UnitId): readonly ReporterState[];
  /**
   * What the unit itself handed in for a cell, where a submission of that basis is counted; `own` where
   * the basis is left out.
   *
   * @param unit id of a unit of the snapshot.
   * @param cell key of a cell.
   * @param basis of the submission.
   * @returns `undefined` where it gave nothing.
   */
  contribution(unit: UnitId, cell: CellKey, basis?: Basis): Contribution | undefined;
  /**
   * The units whose values are added for a figure, in pre-order, each with what it gave.
   *
   * @param unit id of a unit of the snapshot.
   * @param cell key of a cell.
   * @returns empty where nothing was given.
   */
  contributions(unit: UnitId, cell: CellKey): readonly Contribution[];
  /**
   * What each unit itself handed in for a cell, by ordinal of the snapshot; `NaN` where there is none. For
   * statistics over many units only: a number of more than 15 digits is rounded here.
   *
   * @param cell key of a cell.
   * @returns as many numbers as the snapshot has units.
   */
  numbers(cell: CellKey): Float64Array;
  /**
   * Texts of a text indicator or a narrative part in the subtree of a unit.
   *
   * @param unit id of a unit of the snapshot.
   * @param code of the indicator or of the narrative part.
   * @returns in pre-order; units without such a text are left out.
   */
  texts(unit: UnitId, code: string): readonly CollectedText[];
}
