import {
  type Basis,
  type CellKey,
  type CollectedText,
  type Contribution,
  type Coverage,
  type DecimalText,
  decimalText,
  type Figure,
  type Finding,
  type Frame,
  MisuseError,
  type Period,
  type RefusedCell,
  type ReporterState,
  type ReportTemplate,
  type RollUp,
  type RollUpPolicy,
  type Snapshot,
  type UnitId,
} from '@llw/core';
import { decimalAt, type FactTable, numberAt, statusAt, textsAt } from '../intake/fact-table.ts';
import { figureText, scaledText } from '../intake/scaled-integer.ts';
import { cellStatuses, holdsValue } from '../intake/status-code.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';
import { figuresOf } from '../plan/roll-up-plan.ts';
import { takeCensus } from './cell-census.ts';
import { columnsBehind, figureValue } from './figure-value.ts';
import { isAsked, type RollUpState, sourceOf, visitRows } from './roll-up-state.ts';

/** Operators of which a part is never more than the whole, as long as no value is negative. */
const growing: ReadonlySet<string> = new Set([
  'sum',
  'countTrue',
  'count',
  'max',
  'sumOfCells',
  'countWhere',
]);

/** The number of a cell as text, with the decimals of its column. */
function valueText(table: FactTable, ordinal: number, column: number, scale: number): DecimalText {
  const excess = table.excess.get(ordinal)?.get(column);
  return excess ? figureText(excess, scale) : scaledText(numberAt(table, ordinal, column), scale);
}

/** Totals read from columns; a figure is made when it is asked for. */
export class ColumnarRollUp implements RollUp {
  readonly cells: readonly CellKey[];
  readonly categoryTotals: readonly CellKey[];
  readonly tallies: readonly CellKey[];
  readonly refused: readonly RefusedCell[];
  readonly #state: RollUpState;
  readonly #versionNow: () => number;
  readonly #planned: ReadonlyMap<CellKey, PlannedCell>;

  /** @param versionNow the version of what the state is read from: it moves on with every change. */
  constructor(state: RollUpState, versionNow: () => number) {
    const { plan } = state.campaign;
    this.#state = state;
    this.#versionNow = versionNow;
    this.cells = plan.cells.map(({ key }) => key);
    this.categoryTotals = plan.categoryTotals.map(({ key }) => key);
    this.tallies = plan.tallies.map(({ key }) => key);
    this.refused = plan.refused;
    this.#planned = new Map(figuresOf(plan).map((cell) => [cell.key, cell]));
  }

  /**
   * What totals are read from.
   *
   * @throws MisuseError `rollUp.foreign` where another program made them, `rollUp.stale` where they are old.
   */
  static stateOf(totals: RollUp): RollUpState {
    if (totals instanceof ColumnarRollUp) return totals.#current();
    throw new MisuseError('rollUp.foreign', 'The totals were not made by this copy of the package.');
  }

  get template(): ReportTemplate {
    return this.#state.campaign.template;
  }

  get period(): Period {
    return this.#state.campaign.period;
  }

  get snapshot(): Snapshot {
    return this.#state.campaign.snapshot;
  }

  get policy(): RollUpPolicy {
    return this.#state.campaign.policy;
  }

  get frame(): Frame<'asReported'> {
    return { mode: 'asReported', snapshotHash: this.snapshot.hash };
  }

  get findings(): readonly Finding[] {
    return this.#current().findings();
  }

  figure(unit: UnitId, cell: CellKey): Figure<'asReported'> {
    const ordinal = this.#ordinalOf(unit);
    const planned = this.#plannedOf(cell);
    const state = this.#current();
    const columns = columnsBehind(planned);
    const { coverage: cellCoverage, estimated } = takeCensus(state, ordinal, columns);
    const { blank, notAvailable, absent } = cellCoverage;
    const partial = this.#isShort(ordinal, columns) || blank + notAvailable + absent > 0;
    return {
      unit,
      cell,
      period: this.period,
      frame: this.frame,
      ...figureValue(state, ordinal, planned),
      source: columns.some((column) => state.totals.isReplaced(ordinal, column)) ? 'reported' : 'computed',
      coverage: state.states.coverage(ordinal),
      cellCoverage,
      partial,
      lowerBound: partial && planned.nonNegative && growing.has(planned.operator),
      estimated,
    };
  }

  coverage(unit: UnitId): Coverage {
    return this.#current().states.coverage(this.#ordinalOf(unit));
  }

  reporters(unit: UnitId): readonly ReporterState[] {
    return this.#current().states.reporters(this.#ordinalOf(unit));
  }

  contribution(unit: UnitId, cell: CellKey, basis: Basis = 'own'): Contribution | undefined {
    return this.#contribution(this.#ordinalOf(unit), this.#columnOf(cell), basis);
  }

  contributions(unit: UnitId, cell: CellKey): readonly Contribution[] {
    const ordinal = this.#ordinalOf(unit);
    const state = this.#current();
    const columns = this.#planned.has(cell) ? columnsBehind(this.#plannedOf(cell)) : [this.#columnOf(cell)];
    const found: Contribution[] = [];
    visitRows(state, ordinal, columns, (at, basis) => {
      for (const column of columns) {
        const contribution = isAsked(state, at, column) ? this.#contribution(at, column, basis) : undefined;
        if (contribution) found.push(contribution);
      }
    });
    return found;
  }

  numbers(cell: CellKey): Float64Array {
    const { own, campaign } = this.#current();
    const column = this.#columnOf(cell);
    const scale = campaign.scales[column] ?? 0;
    const found = new Float64Array(campaign.tree.size).fill(Number.NaN);
    for (let at = 0; at < found.length; at++) {
      if (!holdsValue(statusAt(own.table, at, column)) || campaign.isText[column]) continue;
      found[at] = own.table.excess.get(at)?.has(column)
        ? Number(decimalText(decimalAt(own.table, at, column, scale)))
        : numberAt(own.table, at, column) / 10 ** scale;
    }
    return found;
  }

  texts(unit: UnitId, code: string): readonly CollectedText[] {
    const { own, campaign } = this.#current();
    const ordinal = this.#ordinalOf(unit);
    const end = campaign.tree.ends[ordinal] ?? 0;
    const found: CollectedText[] = [];
    for (let at = ordinal; at < end; at++) {
      const texts = textsAt(own.table, at);
      const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
      if (text !== undefined) found.push({ unit: campaign.snapshot.units[at]?.id ?? '', text });
    }
    return found;
  }

  /**
   * Whether a reporter is missing that is asked for one of the cells, and is not covered by the consolidated
   * figure of a unit above it.
   */
  #isShort(ordinal: number, columns: readonly number[]): boolean {
    const { states, totals, campaign } = this.#state;
    const { missing, returned, excluded } = states.coverage(ordinal);
    if (missing + returned + excluded === 0) return false;
    const { ends } = campaign.tree;
    const end = ends[ordinal] ?? 0;
    for (let at = ordinal; at < end; ) {
      if (columns.some((column) => totals.isReplaced(at, column))) at = ends[at] ?? end;
      else if (states.isShort(at) && columns.some((column) => isAsked(this.#state, at, column))) return true;
      else at += 1;
    }
    return false;
  }

  #contribution(ordinal: number, column: number, basis: Basis): Contribution | undefined {
    const { campaign } = this.#state;
    const source = sourceOf(this.#current(), basis);
    const receipt = source?.counted(ordinal);
    if (!source || !receipt) return undefined;
    const status = statusAt(source.table, ordinal, column);
    const isNumber = holdsValue(status) && !campaign.isText[column];
    return {
      unit: campaign.snapshot.units[ordinal]?.id ?? '',
      cell: campaign.keys[column] ?? '',
      basis,
      submission: receipt.id,
      revision: receipt.revision,
      submittedAt: receipt.submittedAt,
      status: cellStatuses[status] ?? 'absent',
      value: isNumber ? valueText(source.table, ordinal, column, campaign.scales[column] ?? 0) : null,
    };
  }

  /** The state, unless submissions were added since these totals were handed out. */
  #current(): RollUpState {
    if (this.#state.version !== this.#versionNow())
      throw new MisuseError('rollUp.stale', 'Submissions came or went since: ask the accumulator anew.');
    return this.#state;
  }

  #ordinalOf(unit: UnitId): number {
    const ordinal = this.snapshot.ordinalOf(unit);
    if (ordinal < 0)
      throw new MisuseError('rollUp.unit', `Unit ${unit} is not in the snapshot of ${this.snapshot.date}.`);
    return ordinal;
  }

  #plannedOf(cell: CellKey): PlannedCell {
    const planned = this.#planned.get(cell);
    if (planned) return planned;
    const reason = this.refused.find((refused) => refused.cell === cell)?.reason.en;
    throw new MisuseError(
      'rollUp.cell',
      reason ? `Cell ${cell} is not added up. ${reason}` : `The form has no cell ${cell}.`,
    );
  }

  #columnOf(cell: CellKey): number {
    const column = this.#state.campaign.columnOf.get(cell);
    if (column === undefined) throw new MisuseError('rollUp.cell', `The form has no cell ${cell}.`);
    return column;
  }
}
