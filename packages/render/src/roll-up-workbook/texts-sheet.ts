import { cellName, cellsOf, type RollUp } from '@llw/core';
import { heightOfText, piecesOfText } from '../forms/text-lines.ts';
import type { StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet with what the units wrote in words. */
const TEXTS_SHEET = 'Nội dung bằng lời';

const columns = {
  number: { head: 'STT', width: 12 },
  part: { head: 'Mục', width: 64 },
  unit: { head: 'Đơn vị', width: 62 },
  text: { head: 'Nội dung', width: 150 },
} as const;

/** A part that is written in words: its code, and what the form prints above it. */
interface WrittenPart {
  readonly code: string;
  readonly label: string;
}

/** The parts of a form in words and its cells that hold text. */
function writtenParts({ template }: RollUp): readonly WrittenPart[] {
  const parts = template.narrative.map(({ code, number, label }) => ({
    code,
    label: number ? `${number}. ${label.vi}` : label.vi,
  }));
  const cells = cellsOf(template)
    .filter(({ measure }) => measure === 'text')
    .map((cell) => ({ code: cell.key, label: cellName(template, cell).vi }));
  return [...parts, ...cells];
}

/** What one unit wrote in one part, or a piece of it where a row cannot hold the whole. */
interface TextRow {
  readonly part: string;
  readonly unit: string;
  readonly text: string;
}

const CONTINUED = '(tiếp theo)';

function textRows(rollUp: RollUp): readonly TextRow[] {
  const roots = rollUp.snapshot.roots();
  return writtenParts(rollUp).flatMap(({ code, label }) =>
    roots
      .flatMap(({ id }) => rollUp.texts(id, code))
      .flatMap(({ unit, text }) => {
        const name = rollUp.snapshot.unit(unit)?.name ?? unit;
        return piecesOfText(text, columns.text.width, rollUpStyles.text).map((piece, at) => ({
          part: label,
          unit: at === 0 ? name : `${name} ${CONTINUED}`,
          text: piece,
        }));
      }),
  );
}

function* streamedRows(rows: readonly TextRow[]): Generator<StreamedRow> {
  const { text: style, centredText } = rollUpStyles;
  let number = 0;
  for (const { part, unit, text } of rows) {
    yield {
      cells: [
        { content: ++number, style: centredText },
        { content: part, style },
        { content: unit, style },
        { content: text, style },
      ],
      height: Math.max(
        heightOfText(part, columns.part.width, style),
        heightOfText(unit, columns.unit.width, style),
        heightOfText(text, columns.text.width, style),
      ),
      grows: true,
    };
  }
}

/**
 * What the units wrote in words, part by part in the order of the form, each under the unit's name; nothing
 * where none wrote anything.
 */
export function textsSheet(rollUp: RollUp): StreamedSheet | undefined {
  const rows = textRows(rollUp);
  if (rows.length === 0) return undefined;
  const { text, centredText } = rollUpStyles;
  const all = Object.values(columns);
  const sentence = 'Ghi nguyên văn báo cáo của từng đơn vị; lọc theo mục hoặc theo đơn vị ở hàng tiêu đề.';
  return {
    name: TEXTS_SHEET,
    columns: all,
    head: listHead(`Nội dung bằng lời của các báo cáo, năm ${rollUp.period}`, sentence, all),
    body: streamedRows(rows),
    bodyRows: rows.length,
    bodyStyles: [text, centredText],
    freeze: { rows: LIST_HEAD_ROWS, columns: 0 },
    autoFilter: `A${LIST_HEAD_ROWS}:D${LIST_HEAD_ROWS + rows.length}`,
    print: { orientation: 'landscape', repeatRows: [LIST_HEAD_ROWS, LIST_HEAD_ROWS] },
  };
}
