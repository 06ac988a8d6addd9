import { cellName, cellsOf, type ReconciledCell, type Reconciliation, type RollUp } from '@llw/core';
import { heightOfText } from '../forms/text-lines.ts';
import { cellAddress } from '../workbook/cell-address.ts';
import type { StreamedCell, StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { figureStyle, figureStyles, rollUpStyles, withDecimals } from './roll-up-styles.ts';
import { numberContent } from './unit-figures.ts';

/** Name of the sheet that sets reported figures against computed ones. */
const RECONCILIATION_SHEET = 'Đối chiếu';

const columns = {
  unit: { head: 'Đơn vị', width: 65 },
  cell: { head: 'Chỉ tiêu', width: 85 },
  reported: { head: 'Số báo cáo', width: 28 },
  computed: { head: 'Số tính từ cấp dưới', width: 28 },
  imbalance: { head: 'Chênh lệch', width: 28 },
  verdict: { head: 'Kết quả', width: 40 },
  missing: { head: 'Đơn vị chưa có trong số tính', width: 60 },
} as const;
const REPORTED_COLUMN = 3;
const MOST_NAMES = 5;

const verdictWords: Readonly<Record<ReconciledCell['verdict'], string>> = {
  agrees: 'Khớp',
  differs: 'Lệch',
  onlyReported: 'Chỉ có số báo cáo',
  onlyComputed: 'Chỉ có số tính',
};

/** Names of units, the first few written out. */
function namesOf(rollUp: RollUp, units: readonly string[]): string {
  const names = units.slice(0, MOST_NAMES).map((unit) => rollUp.snapshot.unit(unit)?.name ?? unit);
  const others = units.length - names.length;
  return others > 0 ? `${names.join('; ')} và ${others} đơn vị khác` : names.join('; ');
}

/** How a cell of the form is told in the list. */
interface ListedCell {
  readonly name: string;
  readonly decimals: number;
}

/** The difference as a formula over the two figures beside it, where both stand there as numbers. */
function imbalanceCell(reconciled: ReconciledCell, row: number, decimals: number): StreamedCell {
  const style = withDecimals(figureStyle(0, true), decimals);
  const [result, ...figures] = [reconciled.imbalance, reconciled.reported, reconciled.computed].map(
    numberContent,
  );
  if (result === undefined) return { style };
  if (typeof result !== 'number' || figures.some((figure) => typeof figure === 'string')) {
    return { content: result, style };
  }
  const reported = cellAddress(row, REPORTED_COLUMN);
  const computed = cellAddress(row, REPORTED_COLUMN + 1);
  return { content: { formula: `${reported}-${computed}`, result }, style };
}

function figureCell(value: ReconciledCell['reported'], decimals: number): StreamedCell {
  const content = numberContent(value);
  const style = withDecimals(figureStyle(0, false), decimals);
  return content === undefined ? { style } : { content, style };
}

function* reconciledRows(
  rollUp: RollUp,
  { cells }: Reconciliation,
  listed: ReadonlyMap<string, ListedCell>,
): Generator<StreamedRow> {
  const { text, centredText, missing } = rollUpStyles;
  let row = LIST_HEAD_ROWS;
  for (const reconciled of cells) {
    row++;
    const { unit, cell, reported, computed, verdict } = reconciled;
    const unitName = rollUp.snapshot.unit(unit)?.name ?? unit;
    const { name, decimals } = listed.get(cell) ?? { name: cell, decimals: 0 };
    const absent = namesOf(rollUp, reconciled.missing);
    yield {
      cells: [
        { content: unitName, style: text },
        { content: name, style: text },
        figureCell(reported, decimals),
        figureCell(computed, decimals),
        imbalanceCell(reconciled, row, decimals),
        { content: verdictWords[verdict], style: verdict === 'agrees' ? centredText : missing },
        { content: absent, style: text },
      ],
      height: Math.max(
        heightOfText(unitName, columns.unit.width, text),
        heightOfText(name, columns.cell.width, text),
        heightOfText(absent, columns.missing.width, text),
      ),
      grows: true,
    };
  }
}

/** What units reported as consolidated, beside what their own figures and those below add up to. */
export function reconciliationSheet(rollUp: RollUp, reconciliation: Reconciliation): StreamedSheet {
  const { counts, cells } = reconciliation;
  const { text, centredText, missing } = rollUpStyles;
  const listed = new Map(
    cellsOf(rollUp.template).map((cell): readonly [string, ListedCell] => [
      cell.key,
      { name: cellName(rollUp.template, cell).vi, decimals: cell.indicator.accuracy },
    ]),
  );
  const decimals = [...listed.values()].map((cell) => cell.decimals);
  const all = Object.values(columns);
  const sentence = `Khớp: ${counts.agrees}; lệch: ${counts.differs}; chỉ có số báo cáo: ${counts.onlyReported}; chỉ có số tính: ${counts.onlyComputed}.`;
  return {
    name: RECONCILIATION_SHEET,
    columns: all,
    head: listHead(`Đối chiếu số báo cáo và số tính, năm ${rollUp.period}`, sentence, all),
    body: reconciledRows(rollUp, reconciliation, listed),
    bodyRows: cells.length,
    bodyStyles: [text, centredText, missing, ...figureStyles([0, ...decimals])],
    freeze: { rows: LIST_HEAD_ROWS, columns: 2 },
    autoFilter: `A${LIST_HEAD_ROWS}:G${LIST_HEAD_ROWS + cells.length}`,
    print: { orientation: 'landscape', repeatRows: [LIST_HEAD_ROWS, LIST_HEAD_ROWS] },
  };
}
