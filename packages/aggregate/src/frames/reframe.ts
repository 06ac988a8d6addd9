import {
  addDecimals,
  type CellKey,
  type CommonFrameMode,
  type Contribution,
  type Correspondence,
  type Coverage,
  type Decimal,
  type Frame,
  type FramedFigure,
  MisuseError,
  multiplyDecimals,
  parseDecimal,
  type ReportingStatus,
  type RollUp,
  type Snapshot,
  type UnitId,
  ZERO,
} from '@llw/core';
import { coverageOf, NO_COVERAGE } from '../coverage/coverage-counts.ts';
import { figureText } from '../intake/scaled-integer.ts';
import { summedCells } from '../plan/summed-cells.ts';
import { type Placement, placementsOnto } from './placements.ts';

/** Totals of one period expressed in the tree of another day. */
export interface ReframedRollUp<Mode extends CommonFrameMode> {
  readonly frame: Frame<Mode>;
  readonly snapshot: Snapshot;
  /** The cells whose figures can be moved: those that are sums. */
  readonly cells: readonly CellKey[];
  /** Units that reported and have no place in the tree, such as a district after 2025-06-30. */
  readonly unplaced: readonly UnitId[];
  /**
   * A figure of a unit of the frame's tree.
   *
   * @param unit id of a unit of the frame's tree.
   * @param cell key of a cell.
   * @returns the value, and whether it is exact, estimated or ambiguous.
   */
  figure(unit: UnitId, cell: CellKey): FramedFigure<Mode>;
}

/** What one cell of one unit of the frame is made of. */
interface Sum {
  exact: Decimal | undefined;
  estimated: Decimal | undefined;
  ambiguous: boolean;
  readonly divided: Set<UnitId>;
}

const emptySum = (): Sum => ({
  exact: undefined,
  estimated: undefined,
  ambiguous: false,
  divided: new Set(),
});

const plus = (sum: Decimal | undefined, value: Decimal): Decimal => addDecimals(sum ?? ZERO, value);

/** Adds a value from the smallest unit that holds all of it up, and in part to those below that. */
function place(
  sums: Sum[],
  snapshot: Snapshot,
  unit: UnitId,
  value: Decimal,
  { whole, parts }: Placement,
): void {
  for (let at = whole; at >= 0; at = snapshot.parentOrdinal(at)) {
    const sum = sums[at];
    if (sum) sum.exact = plus(sum.exact, value);
  }
  for (const [at, share] of parts) {
    const sum = sums[at];
    if (!sum) continue;
    sum.divided.add(unit);
    if (share) sum.estimated = plus(sum.estimated, multiplyDecimals(value, share));
    else sum.ambiguous = true;
  }
}

/** Reporters by the units of the frame in which any of them lies. */
function coverages(
  rollUp: RollUp,
  snapshot: Snapshot,
  placements: ReadonlyMap<UnitId, Placement>,
): readonly Coverage[] {
  const counts = snapshot.units.map(() => new Map<ReportingStatus, number>());
  for (const root of rollUp.snapshot.roots()) {
    for (const { unit, status } of rollUp.reporters(root.id)) {
      const placement = placements.get(unit);
      if (!placement) continue;
      const touched = [...placement.parts.keys()];
      for (let at = placement.whole; at >= 0; at = snapshot.parentOrdinal(at)) touched.push(at);
      for (const at of touched) {
        const count = counts[at];
        count?.set(status, (count.get(status) ?? 0) + 1);
      }
    }
  }
  return counts.map(coverageOf);
}

class PlacedRollUp<Mode extends CommonFrameMode> implements ReframedRollUp<Mode> {
  readonly frame: Frame<Mode>;
  readonly snapshot: Snapshot;
  readonly cells: readonly CellKey[];
  readonly #rollUp: RollUp;
  readonly #placements: ReadonlyMap<UnitId, Placement>;
  readonly #sums = new Map<CellKey, readonly Sum[]>();
  readonly #scales: ReadonlyMap<CellKey, number>;
  #coverages: readonly Coverage[] | undefined;

  constructor(rollUp: RollUp, mode: Mode, snapshot: Snapshot, placements: ReadonlyMap<UnitId, Placement>) {
    this.frame = { mode, snapshotHash: snapshot.hash };
    this.snapshot = snapshot;
    const cells = summedCells(rollUp);
    this.cells = cells.map(({ key }) => key);
    this.#rollUp = rollUp;
    this.#placements = placements;
    this.#scales = new Map(cells.map(({ key, indicator }) => [key, indicator.accuracy]));
  }

  get unplaced(): readonly UnitId[] {
    const [cell] = this.cells;
    if (cell === undefined) return [];
    const units = this.#contributions(cell).map(({ unit }) => unit);
    return units.filter(
      (unit) => (this.#placements.get(unit)?.whole ?? -1) < 0 && !this.#placements.get(unit)?.parts.size,
    );
  }

  figure(unit: UnitId, cell: CellKey): FramedFigure<Mode> {
    const ordinal = this.snapshot.ordinalOf(unit);
    if (ordinal < 0) throw new MisuseError('rollUp.unit', `Unit ${unit} is not in the tree of the frame.`);
    const { exact, estimated, ambiguous, divided } = this.#sumsOf(cell)[ordinal] ?? emptySum();
    const sum = estimated ? plus(exact, estimated) : exact;
    this.#coverages ??= coverages(this.#rollUp, this.snapshot, this.#placements);
    return {
      place: { type: 'unit', unit },
      cell,
      period: this.#rollUp.period,
      frame: this.frame,
      value: ambiguous || !sum ? null : figureText(sum, this.#scales.get(cell) ?? 0),
      certainty: ambiguous ? 'ambiguous' : estimated ? 'estimated' : 'exact',
      divided: [...divided].sort(),
      coverage: this.#coverages[ordinal] ?? NO_COVERAGE,
    };
  }

  #contributions(cell: CellKey): readonly Contribution[] {
    return this.#rollUp.snapshot.roots().flatMap(({ id }) => this.#rollUp.contributions(id, cell));
  }

  #sumsOf(cell: CellKey): readonly Sum[] {
    const found = this.#sums.get(cell);
    if (found) return found;
    if (!this.cells.includes(cell))
      throw new MisuseError('rollUp.cell', `Cell ${cell} is no sum over units.`);
    const sums = this.snapshot.units.map(emptySum);
    for (const { unit, value: text } of this.#contributions(cell)) {
      const value = text === null ? undefined : parseDecimal(text);
      const placement = this.#placements.get(unit);
      if (value && placement) place(sums, this.snapshot, unit, value, placement);
    }
    this.#sums.set(cell, sums);
    return sums;
  }
}

/** Which way figures are moved, and onto which tree. */
export interface ReframeOptions<Mode extends 'asOf' | 'backcast'> {
  /** `asOf`: earlier figures onto a later tree. `backcast`: later figures onto an earlier tree. */
  readonly mode: Mode;
  readonly onto: Snapshot;
  /** `registry.correspondence(earlier day, later day)`, of all kinds of unit. */
  readonly correspondence: Correspondence;
}

/**
 * Expresses totals in the tree of another day. Each unit that reported is moved by its own succession, so
 * that a school goes where the school went. A figure of a unit that was divided is exact for every unit that
 * holds all its parts, and ambiguous below; nothing is estimated unless shares were handed in.
 *
 * @param rollUp totals in their own tree
 * @param options the tree to express them in, and the correspondence of units between both days.
 * @returns figures in the other tree, each with its certainty; ambiguous ones have no value.
 * @example
 * ```ts
 * import { reframe, rollUp } from '@llw/aggregate';
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
 *   const totals = rollUp({
 *     template: llw2022,
 *     snapshot: registry.at('2024-10-01'),
 *     submissions: [report('nam-hai', '2024', '7'), report('cat-bi', '2024', '3')],
 *   });
 *   const moved = reframe(totals, {
 *     mode: 'asOf',
 *     onto: registry.at('2025-10-01'),
 *     correspondence: registry.correspondence('2024-10-01', '2025-10-01'),
 *   });
 *   const { value, certainty, divided } = moved.figure('hai-an-2025', 'seminars.held');
 *   console.log(value, certainty, divided); // => null ambiguous [ 'nam-hai' ]
 *   console.log(moved.figure('hai-phong-2025', 'seminars.held').value); // => "10"
 * }
 * ```
 */
export function reframe<Mode extends 'asOf' | 'backcast'>(
  rollUp: RollUp,
  { mode, onto, correspondence }: ReframeOptions<Mode>,
): ReframedRollUp<Mode> {
  const placements = placementsOnto(onto, correspondence, mode === 'asOf' ? 'later' : 'earlier');
  return new PlacedRollUp(rollUp, mode, onto, placements);
}
