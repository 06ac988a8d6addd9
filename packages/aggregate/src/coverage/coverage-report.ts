import {
  type Coverage,
  cellAnswers,
  type DecimalText,
  decimalOf,
  decimalText,
  divideDecimals,
  parseDecimal,
  type RollUp,
  type SnapshotUnit,
  sumDecimals,
  type UnitId,
} from '@llw/core';

/** How much of what was asked for is there (độ phủ), counted in reports, in cells and in people. */
export interface CoverageReport {
  readonly reporters: Coverage;
  /** Percent of the expected reports that came, rounded to two decimals; `null` where none was expected. */
  readonly received: DecimalText | null;
  /** The units that handed in nothing. */
  readonly missing: readonly SnapshotUnit[];
  /** Cells of the counted reports that were asked for, and those of them that hold an answer. */
  readonly cells: { readonly asked: number; readonly filled: number; readonly share: DecimalText | null };
  /** Where an attribute was named: its sum over the expected units and over those that reported. */
  readonly weighted?: { readonly expected: DecimalText; readonly received: DecimalText };
}

const percent = (part: number, whole: number): DecimalText | null => {
  const share = divideDecimals(decimalOf(part * 100), decimalOf(whole), 2);
  return share ? decimalText(share) : null;
};

/** Cells that were asked for, and those that hold a value or do not apply. */
function filling(rollUp: RollUp, unit: UnitId): { asked: number; filled: number } {
  let asked = 0;
  let filled = 0;
  for (const cell of rollUp.cells) {
    const answers = cellAnswers(rollUp.figure(unit, cell).cellCoverage);
    asked += answers.asked;
    filled += answers.answered;
  }
  return { asked, filled };
}

function weights(rollUp: RollUp, unit: UnitId, attribute: string): NonNullable<CoverageReport['weighted']> {
  const expected = rollUp.reporters(unit).filter(({ status }) => status !== 'waived');
  const sum = (states: typeof expected) =>
    decimalText(
      sumDecimals(
        states.flatMap(
          ({ unit: id }) => parseDecimal(rollUp.snapshot.unit(id)?.attributes[attribute] ?? '') ?? [],
        ),
      ),
    );
  return {
    expected: sum(expected),
    received: sum(expected.filter(({ status }) => status === 'onTime' || status === 'late')),
  };
}

/**
 * How complete the reports of a unit and of all below it are: by reports, by name, and by filled cells,
 * since a report that came with empty cells is not the whole answer.
 *
 * @param rollUp totals of a campaign.
 * @param unit id of a unit of its snapshot.
 * @param attribute a figure of the units to weigh them with, such as `pupils`
 * @returns counts, the units that are missing, and the filled cells among those asked for.
 * @throws MisuseError `rollUp.unit` where the unit is not in the totals.
 * @example
 * ```ts
 * import { coverage, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 *
 * const { value: registry } = createUnitRegistry(reform2025);
 * const report = (unit: string, period: string, held: string): Submission => ({
 *   id: `${unit}-${period}`,
 *   unit,
 *   period,
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: `${period}-10-08T08:00:00+07:00`,
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value: held } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const snapshot = registry.at('2025-10-01');
 *   const submissions = [report('vinh-binh-2025', '2025', '12'), report('vinh-phong-2025', '2025', '5')];
 *   const { received, missing } = coverage(rollUp({ template: llw2022, snapshot, submissions }), 'an-giang-2025');
 *   console.log(received, missing.map(({ name }) => name)); // => 66.67 [ 'Xã Vĩnh Thuận' ]
 * }
 * ```
 */
export function coverage(rollUp: RollUp, unit: UnitId, attribute?: string): CoverageReport {
  const reporters = rollUp.coverage(unit);
  const { asked, filled } = filling(rollUp, unit);
  return {
    reporters,
    received: percent(reporters.received, reporters.expected),
    missing: rollUp
      .reporters(unit)
      .flatMap(({ unit: id, status }) => (status === 'missing' ? (rollUp.snapshot.unit(id) ?? []) : [])),
    cells: { asked, filled, share: percent(filled, asked) },
    ...(attribute !== undefined && { weighted: weights(rollUp, unit, attribute) }),
  };
}
