import type { Finding, Reconciliation, RollUp } from '@llw/core';
import { formTitle } from '../forms/form-title.ts';
import { type StreamedSheet, type StreamOptions, streamWorkbook } from '../workbook/stream-workbook.ts';
import type { SheetModel } from '../workbook/workbook-model.ts';
import { coverageChartSheet } from './coverage-chart-sheet.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { findingsSheet } from './findings-sheet.ts';
import { outstandingSheet } from './outstanding-sheet.ts';
import { reconciliationSheet } from './reconciliation-sheet.ts';
import { figureColumns } from './roll-up-columns.ts';
import { textsSheet } from './texts-sheet.ts';
import { coverageSentence, totalsSheet } from './totals-sheet.ts';
import { unitRows } from './unit-rows.ts';
import { FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW, unitsSheet } from './units-sheet.ts';

/** What else goes into the workbook of a roll-up. */
export interface RenderRollUpOptions {
  /** Findings that the roll-up itself did not make, such as those of the single submissions. */
  readonly findings?: readonly Finding[];
  /** Reported figures set against computed ones, such as `reconcile` of `@llw/aggregate` gives them. */
  readonly reconciliation?: Reconciliation;
}

/** How the workbook of a roll-up is written piece by piece. */
export interface StreamRollUpOptions extends RenderRollUpOptions, StreamOptions {}

/** The sheets of a roll-up's workbook, in their order. */
export function rollUpSheets(
  rollUp: RollUp,
  { findings = [], reconciliation }: RenderRollUpOptions = {},
): readonly (SheetModel | StreamedSheet)[] {
  const columns = figureColumns(rollUp, FIRST_FIGURE_COLUMN);
  const rows = unitRows(rollUp, FIRST_UNIT_ROW);
  const sentence = coverageSentence(rollUp);
  const chart = coverageChartSheet(rollUp, sentence);
  const texts = textsSheet(rollUp);
  const all = [...rollUp.findings, ...findings];
  const nameOf = (unit: string) => rollUp.snapshot.unit(unit)?.name;
  return [
    totalsSheet(rollUp, rows, columns),
    unitsSheet(rollUp, rows, columns),
    coverageSheet(rollUp, sentence),
    ...(chart ? [chart] : []),
    outstandingSheet(rollUp, sentence),
    ...(reconciliation ? [reconciliationSheet(rollUp, reconciliation)] : []),
    ...(texts ? [texts] : []),
    ...(all.length > 0 ? [findingsSheet(all, nameOf)] : []),
  ];
}

/**
 * Writes the totals of a roll-up as a workbook, piece by piece: what {@link renderRollUp} makes, for trees
 * of any size. Memory does not grow with the rows. Pieces are made only as fast as they are taken.
 *
 * @param rollUp such as `rollUp` of `@llw/aggregate` returns it.
 * @param options further findings, a callback that is told how far it is, and a signal to stop it.
 * @returns the bytes of an `.xlsx` file in pieces; in Node, `Readable.from(streamRollUp(…))` is a stream.
 * @throws the signal's reason, where it is aborted.
 * @example
 * ```ts
 * import { rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022 } from '@llw/core';
 * import { streamRollUp } from '@llw/render';
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('Xã Sông Lam', null), unit('Trường Hoa Sen', 'Xã Sông Lam')],
 * });
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions: [] });
 *   let size = 0;
 *   for await (const piece of streamRollUp(totals)) size += piece.length;
 *   console.log(size > 0); // => true
 * }
 * ```
 */
export async function* streamRollUp(
  rollUp: RollUp,
  options: StreamRollUpOptions = {},
): AsyncGenerator<Uint8Array> {
  const title = `${formTitle(rollUp.template, rollUp.period)} - tổng hợp`;
  yield* streamWorkbook({ title, sheets: rollUpSheets(rollUp, options) }, options);
}

/**
 * Writes the totals of a roll-up as a workbook (sổ tổng hợp): the form's table with its totals, a row for
 * every unit with real formulas where a total is the sum of the rows below it, who has reported and who has
 * not, reported against computed figures, what the units wrote in words, and the findings. A formula is written only where it gives the
 * very figure of the roll-up; a total that was reported, not computed, stands as a number.
 *
 * @param rollUp such as `rollUp` of `@llw/aggregate` returns it.
 * @param options further findings, and reported figures set against computed ones.
 * @returns the bytes of an `.xlsx` file; the same roll-up gives the same bytes in the same engine.
 * @example
 * ```ts
 * import { rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022 } from '@llw/core';
 * import { renderRollUp } from '@llw/render';
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('Xã Sông Lam', null), unit('Trường Hoa Sen', 'Xã Sông Lam')],
 * });
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions: [] });
 *   const bytes = await renderRollUp(totals);
 *   console.log(String.fromCharCode(...bytes.subarray(0, 2))); // => "PK"
 * }
 * ```
 */
export async function renderRollUp(rollUp: RollUp, options: RenderRollUpOptions = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of streamRollUp(rollUp, options)) pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
