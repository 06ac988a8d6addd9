import type { ReporterState, ReportingStatus, RollUp } from '@llw/core';
import { heightOfText } from '../forms/text-lines.ts';
import type { StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet that lists the reports that are missing, late or not counted. */
const OUTSTANDING_SHEET = 'Chưa nộp, nộp muộn';

const statusWords: Readonly<Record<ReportingStatus, string>> = {
  onTime: 'Đúng hạn',
  late: 'Nộp muộn',
  missing: 'Chưa nộp',
  returned: 'Trả lại',
  excluded: 'Không tính',
  waived: 'Được miễn',
};

const columns = {
  number: { head: 'STT', width: 12 },
  unit: { head: 'Đơn vị', width: 75 },
  parent: { head: 'Thuộc', width: 65 },
  status: { head: 'Tình trạng', width: 26 },
  reason: { head: 'Lý do', width: 70 },
} as const;

/** What is listed, in this order. */
const outstandingOrder: readonly ReportingStatus[] = ['missing', 'returned', 'excluded', 'late', 'waived'];

function outstandingRow(
  rollUp: RollUp,
  { unit, status, reason }: ReporterState,
  number: number,
): StreamedRow {
  const { text, centredText, missing, late } = rollUpStyles;
  const { snapshot } = rollUp;
  const name = snapshot.unit(unit)?.name ?? unit;
  const parent = snapshot.parent(unit)?.name ?? '';
  const why = reason?.vi ?? '';
  return {
    cells: [
      { content: number, style: centredText },
      { content: name, style: text },
      { content: parent, style: text },
      { content: statusWords[status], style: status === 'missing' ? missing : late },
      { content: why, style: text },
    ],
    height: Math.max(
      heightOfText(name, columns.unit.width, text),
      heightOfText(parent, columns.parent.width, text),
      heightOfText(why, columns.reason.width, text),
    ),
    grows: true,
  };
}

function* outstandingRows(rollUp: RollUp, listed: readonly ReporterState[]): Generator<StreamedRow> {
  let number = 0;
  for (const reporter of listed) yield outstandingRow(rollUp, reporter, ++number);
}

/** The reports that are missing, sent back, not counted, late or waived, in this order. */
export function outstandingSheet(rollUp: RollUp, sentence: string): StreamedSheet {
  const reporters = rollUp.snapshot.roots().flatMap(({ id }) => rollUp.reporters(id));
  const listed = outstandingOrder.flatMap((status) => reporters.filter((one) => one.status === status));
  const { text, centredText, missing, late } = rollUpStyles;
  const all = Object.values(columns);
  return {
    name: OUTSTANDING_SHEET,
    columns: all,
    head: listHead(`Báo cáo chưa nộp, nộp muộn, không tính, năm ${rollUp.period}`, sentence, all),
    body: outstandingRows(rollUp, listed),
    bodyRows: listed.length,
    bodyStyles: [text, centredText, missing, late],
    freeze: { rows: LIST_HEAD_ROWS, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [LIST_HEAD_ROWS, LIST_HEAD_ROWS] },
  };
}
