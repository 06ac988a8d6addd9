import {
  addDecimals,
  type CellKey,
  type CommonFrameMode,
  type ComparableArea,
  type ComparableAreas,
  type Correspondence,
  type Decimal,
  type Frame,
  type FramedFigure,
  MisuseError,
  parseDecimal,
  type RollUp,
  type Snapshot,
  type UnitId,
  type YearComparison,
} from '@llw/core';
import { addCoverages } from '../coverage/coverage-counts.ts';
import { figureText } from '../intake/scaled-integer.ts';
import { changeBetween } from './change.ts';
import { type ReframedRollUp, reframe } from './reframe.ts';

/** The frame two years are compared in. */
export type CommonFrame =
  /** `registry.comparableAreas(earlier day, later day)`: exact always. */
  | { readonly mode: 'comparableAreas'; readonly areas: ComparableAreas }
  /** On the later tree or on the earlier one, by `registry.correspondence(earlier day, later day)`. */
  | { readonly mode: 'asOf' | 'backcast'; readonly correspondence: Correspondence };

/** Which years, in which frame, and which cells. */
export interface YearComparisonInput {
  readonly before: RollUp;
  readonly after: RollUp;
  readonly frame: CommonFrame;
  /** Cells of both forms; all that both add up where it is left out. */
  readonly cells?: readonly CellKey[];
}

/** The figure of an area in one year: the sum over its units of that year. */
function areaFigure(
  rollUp: RollUp,
  cell: CellKey,
  units: readonly UnitId[],
  { before, after }: ComparableArea,
  frame: Frame<'comparableAreas'>,
): FramedFigure<'comparableAreas'> {
  const figures = units.flatMap((unit) => (rollUp.snapshot.unit(unit) ? [rollUp.figure(unit, cell)] : []));
  const values = figures.flatMap(({ value }) => (value === null ? [] : (parseDecimal(value) ?? [])));
  const [first, ...others] = values;
  const sum: Decimal | undefined = first && others.reduce(addDecimals, first);
  return {
    place: { type: 'area', before, after },
    cell,
    period: rollUp.period,
    frame,
    value: sum ? figureText(sum, sum.scale) : null,
    certainty: 'exact',
    divided: [],
    coverage: addCoverages(figures.map(({ coverage }) => coverage)),
  };
}

/** The figures of a year in its own tree, as figures of a frame that is this tree. */
function inOwnTree<Mode extends CommonFrameMode>(rollUp: RollUp, frame: Frame<Mode>) {
  return (unit: UnitId, cell: CellKey): FramedFigure<Mode> => {
    const { value, coverage, period } = rollUp.figure(unit, cell);
    const place = { type: 'unit', unit } as const;
    return { place, cell, period, frame, value, certainty: 'exact', divided: [], coverage };
  };
}

type FigureOf<Mode extends CommonFrameMode> = (unit: UnitId, cell: CellKey) => FramedFigure<Mode>;

function compared<Mode extends CommonFrameMode>(
  before: FramedFigure<Mode>,
  after: FramedFigure<Mode>,
): YearComparison<Mode> {
  return { place: after.place, cell: after.cell, before, after, change: changeBetween(before, after) };
}

function byUnit<Mode extends CommonFrameMode>(
  snapshot: Snapshot,
  cells: readonly CellKey[],
  before: FigureOf<Mode>,
  after: FigureOf<Mode>,
): readonly YearComparison<Mode>[] {
  return snapshot.units.flatMap(({ id }) => cells.map((cell) => compared(before(id, cell), after(id, cell))));
}

/** Cells that are sums in both years, in the order of the later form. */
function commonCells(
  before: RollUp,
  after: RollUp,
  chosen: readonly CellKey[] | undefined,
): readonly CellKey[] {
  const movable = (rollUp: RollUp) => new Set(rollUp.cells);
  const [earlier, later] = [movable(before), movable(after)];
  const strange = chosen?.find((cell) => !earlier.has(cell) || !later.has(cell));
  if (strange !== undefined)
    throw new MisuseError('compareYears.cell', `Cell ${strange} is not added up in both years.`);
  return chosen ?? after.cells.filter((cell) => earlier.has(cell));
}

function byArea(
  { before, after }: YearComparisonInput,
  areas: ComparableAreas,
  cells: readonly CellKey[],
): readonly YearComparison<'comparableAreas'>[] {
  const frame = {
    mode: 'comparableAreas',
    snapshotHash: `${before.snapshot.hash}/${after.snapshot.hash}`,
  } as const;
  return areas.areas.flatMap((area) =>
    cells.map((cell) =>
      compared(
        areaFigure(before, cell, area.before, area, frame),
        areaFigure(after, cell, area.after, area, frame),
      ),
    ),
  );
}

/**
 * Compares two years on the same land.
 *
 * @param input.frame comparable areas are exact always; `asOf` and `backcast` give every unit of one of the
 *   two trees and leave ambiguous what was divided.
 * @param input the totals of both years, the frame they are brought into, and the cells.
 * @returns one comparison for each place and cell, with the coverage of both years; the change is `null`
 *   where a side has no value.
 * @throws MisuseError `compareYears.cell` where a cell is not added up in both years.
 * @example
 * ```ts
 * import { compareYears, rollUp } from '@llw/aggregate';
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
 *   const before = rollUp({
 *     template: llw2022,
 *     snapshot: registry.at('2024-10-01'),
 *     submissions: [report('vinh-binh-nam', '2024', '8'), report('binh-minh', '2024', '2')],
 *   });
 *   const after = rollUp({
 *     template: llw2022,
 *     snapshot: registry.at('2025-10-01'),
 *     submissions: [report('vinh-binh-2025', '2025', '12')],
 *   });
 *   const areas = registry.comparableAreas('2024-10-01', '2025-10-01');
 *   const rows = compareYears({ before, after, cells: ['seminars.held'], frame: { mode: 'comparableAreas', areas } });
 *   console.log(rows.find(({ change }) => change)?.change); // => { absolute: '2', relative: '20.00' }
 * }
 * ```
 */
export function compareYears(input: YearComparisonInput): readonly YearComparison[] {
  const { before, after, frame, cells: chosen } = input;
  const cells = commonCells(before, after, chosen);
  if (frame.mode === 'comparableAreas') return byArea(input, frame.areas, cells);
  const { correspondence, mode } = frame;
  const movable = (moved: ReframedRollUp<CommonFrameMode>) =>
    cells.filter((cell) => moved.cells.includes(cell));
  if (mode === 'asOf') {
    const moved = reframe(before, { mode, onto: after.snapshot, correspondence });
    const figureBefore: FigureOf<'asOf'> = (unit, cell) => moved.figure(unit, cell);
    return byUnit(after.snapshot, movable(moved), figureBefore, inOwnTree(after, moved.frame));
  }
  const moved = reframe(after, { mode: 'backcast', onto: before.snapshot, correspondence });
  const figureAfter: FigureOf<'backcast'> = (unit, cell) => moved.figure(unit, cell);
  return byUnit(before.snapshot, movable(moved), inOwnTree(before, moved.frame), figureAfter);
}
