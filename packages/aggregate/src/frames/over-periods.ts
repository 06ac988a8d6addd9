import {
  addDecimals,
  type CommonFrameMode,
  type Coverage,
  compareDecimals,
  type Decimal,
  type DecimalText,
  decimalOf,
  divideDecimals,
  type FramedFigure,
  type LocalizedText,
  MisuseError,
  type Period,
  type PeriodOperator,
  parseDecimal,
  type ReportTemplate,
  aggregationRefusals as refusals,
} from '@llw/core';
import { addCoverages } from '../coverage/coverage-counts.ts';
import { figureText } from '../intake/scaled-integer.ts';

/** One figure over several periods, or the reason why there is none. */
export interface PeriodFigure {
  /** Periods that have a value, ascending. */
  readonly periods: readonly Period[];
  readonly value: DecimalText | null;
  readonly refused?: LocalizedText;
  readonly coverage: Coverage;
}

type Combining = Exclude<PeriodOperator, 'none'>;

function combined(operator: Combining, values: readonly Decimal[], scale: number): Decimal | undefined {
  const sorted = () => values.toSorted(compareDecimals);
  switch (operator) {
    case 'first':
      return values[0];
    case 'last':
      return values.at(-1);
    case 'min':
      return sorted()[0];
    case 'max':
      return sorted().at(-1);
    case 'sum':
      return values.reduce(addDecimals);
    case 'mean':
      return divideDecimals(values.reduce(addDecimals), decimalOf(values.length), scale);
  }
}

/**
 * Makes one figure of the same cell and place in several periods, by the operator the form declares for
 * periods. All must stand in one frame: see `reframe`.
 *
 * @param template the form of the cell.
 * @param figures in any order; periods without a value are left out, never taken as 0
 * @returns the figure with the coverage of all periods; refused where the form does not add the indicator
 *   over periods, or where persons would be added, who may come again every year.
 * @throws MisuseError `frame.unlike` where the figures stand in different frames or are of different cells.
 * @example
 * ```ts
 * import { overPeriods } from '@llw/aggregate';
 * import { type FramedFigure, llw2022 } from '@llw/core';
 * const figure = (period: string, value: string): FramedFigure<'asOf'> => ({
 *   place: { type: 'unit', unit: 'song-may' },
 *   cell: 'seminars.held',
 *   period,
 *   frame: { mode: 'asOf', snapshotHash: 'tree of 2025' },
 *   value,
 *   certainty: 'exact',
 *   divided: [],
 *   coverage: { expected: 1, received: 1, onTime: 1, late: 0, missing: 0, returned: 0, excluded: 0, waived: 0 },
 * });
 * const { periods, value } = overPeriods(llw2022, [figure('2024', '8'), figure('2025', '10')]);
 * console.log(periods, value); // => [ '2024', '2025' ] 18
 * ```
 */
export function overPeriods<Mode extends CommonFrameMode>(
  template: ReportTemplate,
  figures: readonly FramedFigure<Mode>[],
): PeriodFigure {
  const [first] = figures;
  const isUnlike = ({ frame, cell }: FramedFigure<Mode>) =>
    frame.snapshotHash !== first?.frame.snapshotHash || cell !== first.cell;
  const indicator = template.indicators.find(({ code }) => code === first?.cell.split(':')[0]);
  if (!indicator || figures.some(isUnlike))
    throw new MisuseError('frame.unlike', 'The figures are not of one cell in one frame.');
  const known = figures
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .filter(({ value }) => value !== null);
  const coverage = addCoverages(figures.map((figure) => figure.coverage));
  const periods = known.map(({ period }) => period);
  const { periods: operator } = indicator.aggregation;
  if (operator === 'none') return { periods, value: null, refused: refusals.byTemplate, coverage };
  if (operator === 'sum' && indicator.measure === 'persons')
    return { periods, value: null, refused: refusals.personsOverActivities, coverage };
  const values = known.flatMap(({ value }) => parseDecimal(value ?? '') ?? []);
  const value = values.length === 0 ? undefined : combined(operator, values, indicator.accuracy);
  return { periods, value: value ? figureText(value, indicator.accuracy) : null, coverage };
}
