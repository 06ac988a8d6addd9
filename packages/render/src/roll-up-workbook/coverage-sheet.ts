import type { Coverage, RollUp, SnapshotUnit } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { StreamedCell, StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { type ListedName, type NameColumn, nameCell, nameColumn } from './name-column.ts';
import { figureStyle, rollUpStyles, unitStyles } from './roll-up-styles.ts';

/** Name of the sheet that counts the reports of every unit with others below it. */
export const COVERAGE_SHEET = 'Tình hình nộp';

/** Excel knows seven levels; the sheet claims one more than it has. */
const MOST_OUTLINE = 6;

const counted = [
  { head: 'Cần nộp', count: 'expected' },
  { head: 'Đúng hạn', count: 'onTime' },
  { head: 'Nộp muộn', count: 'late' },
  { head: 'Chưa nộp', count: 'missing' },
  { head: 'Trả lại', count: 'returned' },
  { head: 'Không tính', count: 'excluded' },
  { head: 'Được miễn', count: 'waived' },
] as const satisfies readonly { readonly head: string; readonly count: keyof Coverage }[];
const COUNT_WIDTH = 22;
const SHARE = { head: 'Tỷ lệ đã nộp', width: 30 } as const;
const EXPECTED_COLUMN = 2;
const ON_TIME_COLUMN = 3;

/** A unit whose reports are counted. */
export interface CountedUnit extends ListedName {
  readonly unit: SnapshotUnit;
}

/** Units with others below them, and roots: those whose reports are counted, in the order of their rows. */
export function countedUnits({ snapshot }: RollUp): readonly CountedUnit[] {
  return snapshot.units.flatMap((unit, ordinal) => {
    const hasOthers = snapshot.subtreeEnd(ordinal) > ordinal + 1;
    if (!hasOthers && snapshot.parentOrdinal(ordinal) >= 0) return [];
    return [{ unit, name: unit.name, depth: snapshot.levelOf(ordinal), isTotal: true }];
  });
}

/** The share of the reports that came, computed from the counts beside it. */
function shareCell({ expected, received }: Coverage, row: number): StreamedCell {
  const due = cellAddress(row, EXPECTED_COLUMN);
  const onTime = cellAddress(row, ON_TIME_COLUMN);
  const late = cellAddress(row, ON_TIME_COLUMN + 1);
  return {
    content: {
      formula: `IF(${due}=0,"",(${onTime}+${late})/${due})`,
      result: expected === 0 ? '' : received / expected,
    },
    style: rollUpStyles.boldShare,
  };
}

function* coverageRows(
  rollUp: RollUp,
  units: readonly CountedUnit[],
  names: NameColumn,
): Generator<StreamedRow> {
  let row = LIST_HEAD_ROWS;
  for (const listed of units) {
    row++;
    const { unit, depth } = listed;
    const coverage = rollUp.coverage(unit.id);
    const { cell: name, ...height } = nameCell(names, listed);
    yield {
      cells: [
        name,
        ...counted.map(({ count }) => ({ content: coverage[count], style: figureStyle(depth, true) })),
        shareCell(coverage, row),
      ],
      ...height,
      outline: Math.min(depth, MOST_OUTLINE),
    };
  }
}

/** How many reports each unit with others below it was to get, and what became of them. */
export function coverageSheet(rollUp: RollUp, sentence: string): StreamedSheet {
  const units = countedUnits(rollUp);
  const names = nameColumn(units);
  const columns = [
    { head: 'Đơn vị', width: names.width },
    ...counted.map(({ head }) => ({ head, width: COUNT_WIDTH })),
    SHARE,
  ];
  return {
    name: COVERAGE_SHEET,
    columns,
    head: listHead(`Tình hình nộp báo cáo, năm ${rollUp.period}`, sentence, columns),
    body: coverageRows(rollUp, units, names),
    bodyRows: units.length,
    bodyStyles: [...unitStyles, rollUpStyles.boldShare],
    freeze: { rows: LIST_HEAD_ROWS, columns: 1 },
    summaryAbove: true,
    dataBars: [{ column: columns.length, firstRow: LIST_HEAD_ROWS + 1 }],
    print: { orientation: 'landscape', repeatRows: [LIST_HEAD_ROWS, LIST_HEAD_ROWS] },
  };
}
