import type { Coverage, ReporterState, ReportingStatus, RollUp, SnapshotUnit } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { StreamedCell, StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import type { RowModel } from '../workbook/workbook-model.ts';
import { figureStyle, nameStyle, rollUpStyles, unitStyles } from './roll-up-styles.ts';

/** Name of the sheet that counts the reports of every unit with others below it. */
const COVERAGE_SHEET = 'Tình hình nộp';
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

const HEAD = 3;
/** Excel knows seven levels; the sheet claims one more than it has. */
const MOST_OUTLINE = 6;

function head(title: string, sentence: string, heads: readonly string[]): readonly RowModel[] {
  return [
    { cells: [{ content: title, style: rollUpStyles.leftTitle }], height: 22 },
    { cells: [{ content: sentence, style: rollUpStyles.leftSubtitle }], height: 18 },
    { cells: heads.map((content) => ({ content, style: rollUpStyles.head })), height: 34 },
  ];
}

const counted = [
  'expected',
  'onTime',
  'late',
  'missing',
  'returned',
  'excluded',
  'waived',
] as const satisfies readonly (keyof Coverage)[];
const coverageHeads = [
  'Đơn vị',
  'Cần nộp',
  'Đúng hạn',
  'Nộp muộn',
  'Chưa nộp',
  'Trả lại',
  'Không tính',
  'Được miễn',
  'Tỷ lệ đã nộp',
];
const outstandingHeads = ['STT', 'Đơn vị', 'Thuộc', 'Tình trạng', 'Lý do'];
const ON_TIME_COLUMN = 3;
const EXPECTED_COLUMN = 2;

/** Units with others below them, and roots: those whose reports are counted. */
function countedUnits({ snapshot }: RollUp): readonly SnapshotUnit[] {
  return snapshot.units.filter(
    (_, ordinal) => snapshot.subtreeEnd(ordinal) > ordinal + 1 || snapshot.parentOrdinal(ordinal) < 0,
  );
}

function* coverageRows(rollUp: RollUp, units: readonly SnapshotUnit[]): Generator<StreamedRow> {
  const { snapshot } = rollUp;
  let row = HEAD;
  for (const unit of units) {
    row++;
    const depth = snapshot.levelOf(snapshot.ordinalOf(unit.id));
    const coverage = rollUp.coverage(unit.id);
    const expected = cellAddress(row, EXPECTED_COLUMN);
    const onTime = cellAddress(row, ON_TIME_COLUMN);
    const late = cellAddress(row, ON_TIME_COLUMN + 1);
    const share: StreamedCell = {
      content: {
        formula: `IF(${expected}=0,"",(${onTime}+${late})/${expected})`,
        result: coverage.expected === 0 ? '' : coverage.received / coverage.expected,
      },
      style: rollUpStyles.boldShare,
    };
    yield {
      cells: [
        { content: unit.name, style: nameStyle(depth, true) },
        ...counted.map((count) => ({ content: coverage[count], style: figureStyle(depth, true) })),
        share,
      ],
      outline: Math.min(depth, MOST_OUTLINE),
    };
  }
}

/** How many reports each unit with others below it was to get, and what became of them. */
export function coverageSheet(rollUp: RollUp, sentence: string): StreamedSheet {
  const units = countedUnits(rollUp);
  return {
    name: COVERAGE_SHEET,
    columns: [{ width: 75 }, ...counted.map(() => ({ width: 20 })), { width: 30 }],
    head: head(`Tình hình nộp báo cáo, năm ${rollUp.period}`, sentence, coverageHeads),
    body: coverageRows(rollUp, units),
    bodyRows: units.length,
    bodyStyles: [...unitStyles, rollUpStyles.boldShare],
    freeze: { rows: HEAD, columns: 1 },
    summaryAbove: true,
    dataBars: [{ column: counted.length + 2, firstRow: HEAD + 1 }],
    print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
  };
}

/** What is listed, in this order. */
const outstandingOrder: readonly ReportingStatus[] = ['missing', 'returned', 'excluded', 'late', 'waived'];

function outstandingRow(
  rollUp: RollUp,
  { unit, status, reason }: ReporterState,
  number: number,
): StreamedRow {
  const { text, centredText, missing, late } = rollUpStyles;
  const { snapshot } = rollUp;
  return {
    cells: [
      { content: number, style: centredText },
      { content: snapshot.unit(unit)?.name ?? unit, style: text },
      { content: snapshot.parent(unit)?.name ?? '', style: text },
      { content: statusWords[status], style: status === 'missing' ? missing : late },
      { content: reason?.vi ?? '', style: text },
    ],
  };
}

/** The reports that are missing, sent back, not counted, late or waived, in this order. */
export function outstandingSheet(rollUp: RollUp, sentence: string): StreamedSheet {
  const reporters = rollUp.snapshot.roots().flatMap(({ id }) => rollUp.reporters(id));
  const listed = outstandingOrder.flatMap((status) => reporters.filter((one) => one.status === status));
  const { text, centredText, missing, late } = rollUpStyles;
  return {
    name: OUTSTANDING_SHEET,
    columns: [{ width: 12 }, { width: 75 }, { width: 65 }, { width: 26 }, { width: 70 }],
    head: head(`Báo cáo chưa nộp, nộp muộn, không tính, năm ${rollUp.period}`, sentence, outstandingHeads),
    body: listed.map((reporter, index) => outstandingRow(rollUp, reporter, index + 1)),
    bodyRows: listed.length,
    bodyStyles: [text, centredText, missing, late],
    freeze: { rows: HEAD, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
  };
}
