import type { Coverage, ReporterState, ReportingStatus, RollUp } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { CellModel, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { figureStyle, nameStyle, rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet that counts the reports of every unit with others below it. */
export const COVERAGE_SHEET = 'Tình hình nộp';
/** Name of the sheet that lists the reports that are missing, late or not counted. */
export const OUTSTANDING_SHEET = 'Chưa nộp, nộp muộn';

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
const ON_TIME_COLUMN = 3;
const EXPECTED_COLUMN = 2;

/** Rows of the coverage sheet: every unit that has others below it. */
export function* coverageRows(rollUp: RollUp, sentence: string): Generator<RowModel> {
  const { snapshot } = rollUp;
  yield* head(`Tình hình nộp báo cáo, năm ${rollUp.period}`, sentence, coverageHeads);
  let row = HEAD;
  for (const [ordinal, unit] of snapshot.units.entries()) {
    if (snapshot.subtreeEnd(ordinal) === ordinal + 1 && snapshot.parentOrdinal(ordinal) >= 0) continue;
    row++;
    const depth = snapshot.levelOf(ordinal);
    const coverage = rollUp.coverage(unit.id);
    const expected = cellAddress(row, EXPECTED_COLUMN);
    const onTime = cellAddress(row, ON_TIME_COLUMN);
    const late = cellAddress(row, ON_TIME_COLUMN + 1);
    const share: CellModel = {
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

/** The coverage sheet without its rows. */
export const coverageFrame: Omit<SheetModel, 'rows'> = {
  name: COVERAGE_SHEET,
  columns: [{ width: 75 }, ...counted.map(() => ({ width: 20 })), { width: 30 }],
  freeze: { rows: HEAD, columns: 1 },
  summaryAbove: true,
  dataBars: [{ column: counted.length + 2, firstRow: HEAD + 1 }],
  print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
};

const outstandingOrder: readonly ReportingStatus[] = ['missing', 'returned', 'excluded', 'late', 'waived'];

function parentName(rollUp: RollUp, { unit }: ReporterState): string {
  return rollUp.snapshot.parent(unit)?.name ?? '';
}

/** Rows of the list of reports that are missing, sent back, not counted, late or waived, in this order. */
export function* outstandingRows(rollUp: RollUp, sentence: string): Generator<RowModel> {
  yield* head(`Báo cáo chưa nộp, nộp muộn, không tính, năm ${rollUp.period}`, sentence, [
    'STT',
    'Đơn vị',
    'Thuộc',
    'Tình trạng',
    'Lý do',
  ]);
  const reporters = rollUp.snapshot.roots().flatMap(({ id }) => rollUp.reporters(id));
  let number = 0;
  for (const status of outstandingOrder) {
    const look = status === 'missing' ? rollUpStyles.missing : rollUpStyles.late;
    for (const reporter of reporters) {
      if (reporter.status !== status) continue;
      number++;
      yield {
        cells: [
          { content: number, style: rollUpStyles.centredText },
          { content: rollUp.snapshot.unit(reporter.unit)?.name ?? reporter.unit, style: rollUpStyles.text },
          { content: parentName(rollUp, reporter), style: rollUpStyles.text },
          { content: statusWords[status], style: look },
          { content: reporter.reason?.vi, style: rollUpStyles.text },
        ],
      };
    }
  }
}

/** The list without its rows. */
export const outstandingFrame: Omit<SheetModel, 'rows'> = {
  name: OUTSTANDING_SHEET,
  columns: [{ width: 12 }, { width: 75 }, { width: 65 }, { width: 26 }, { width: 70 }],
  freeze: { rows: HEAD, columns: 0 },
  print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
};
