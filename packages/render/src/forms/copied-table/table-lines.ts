import type { ReadCell, ReadSheet } from '../../workbook/read-cell.ts';
import { bareLabel, type ReadyLabel, readyLabel } from './label-likeness.ts';

/** A line of a table somebody made: its label and what stands beside it. */
export interface TableLine {
  readonly row: number;
  readonly label: string;
  readonly ready: ReadyLabel;
  readonly labelColumn: number;
  /** Place among the lines of its cell, where the cell holds several, and how many they are. */
  readonly part: number;
  readonly parts: number;
  /** A figure that stands in the label's own cell, after a colon. */
  readonly inline?: string;
}

/** Columns by what their heading says. */
export interface TableColumns {
  readonly value: number;
  /** Columns that could be that of the figures, the one that was taken included. */
  readonly choices: number;
  readonly note?: number;
}

/** Lines of a sheet that are looked at, and characters of each: what is longer is no form. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 500;
const LONGEST_HEADING = 60;
const SHORTEST_LABEL = 4;
const INLINE = /^(.*\p{L}.*?):\s*(\d.*)$/u;

const isWords = (text: string) => /\p{L}{2}/u.test(text);

function linesOfCell(cell: ReadCell): readonly TableLine[] {
  const texts = cell.text
    .slice(0, MOST_LINES * SHORTEST_LABEL)
    .split('\n')
    .map((text) => text.slice(0, LONGEST_LINE))
    .filter((text) => isWords(text) && bareLabel(text).length >= SHORTEST_LABEL);
  return texts.map((text, part) => {
    const [, label = text, inline] = INLINE.exec(text) ?? [];
    return {
      row: cell.row,
      label: label.trim(),
      ready: readyLabel(label),
      labelColumn: cell.column,
      part,
      parts: texts.length,
      ...(inline !== undefined && { inline: inline.trim() }),
    };
  });
}

/** The lines of a sheet that may be labels, from top to bottom: the longest text of each row. */
export function tableLines(sheet: ReadSheet): readonly TableLine[] {
  const longest = new Map<number, ReadCell>();
  for (const cell of sheet.cells()) {
    if (cell.type !== 'text' || !isWords(cell.text)) continue;
    const known = longest.get(cell.row);
    if (!known || cell.text.length > known.text.length) longest.set(cell.row, cell);
  }
  const lines: TableLine[] = [];
  for (const cell of [...longest.values()].sort((a, b) => a.row - b.row)) {
    lines.push(...linesOfCell(cell));
    if (lines.length >= MOST_LINES) break;
  }
  return lines.slice(0, MOST_LINES);
}

const HEADINGS = {
  value: ['kết quả, số lượng', 'kết quả', 'số lượng', 'số liệu', 'kết quả thực hiện'].map(bareLabel),
  note: ['ghi chú'].map(bareLabel),
};

/** Columns under a heading that says one of some things, above a row. */
function headedColumns(sheet: ReadSheet, words: readonly string[], before: number): readonly number[] {
  const found = new Set<number>();
  for (const cell of sheet.cells()) {
    if (cell.row >= before || cell.type !== 'text' || cell.text.length > LONGEST_HEADING) continue;
    if (words.includes(bareLabel(cell.text.replace(/\s+/g, ' ')))) found.add(cell.column);
  }
  return [...found];
}

/** The columns with figures right of the labels: the fullest first, and those that hold half as many. */
function fullestColumns(sheet: ReadSheet, lines: readonly TableLine[]): readonly number[] {
  const rows = new Map(lines.map(({ row, labelColumn }) => [row, labelColumn]));
  const counts = new Map<number, number>();
  for (const { row, column, type } of sheet.cells()) {
    const label = rows.get(row);
    if (label === undefined || column <= label || type !== 'number') continue;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [[, most] = [0, 0]] = sorted;
  return sorted.filter(([, count]) => 2 * count >= most).map(([column]) => column);
}

/** Which of several columns is that of a year: one whose heading names it, else `năm nay`. */
function columnOfYear(
  sheet: ReadSheet,
  columns: readonly number[],
  before: number,
  year: string | undefined,
): number | undefined {
  const isNamed = (pattern: RegExp) => (column: number) => {
    for (const cell of sheet.cells()) {
      if (cell.row >= before || cell.column !== column || cell.text.length > LONGEST_HEADING) continue;
      if (pattern.test(cell.text)) return true;
    }
    return false;
  };
  const ofYear = year === undefined ? undefined : columns.find(isNamed(new RegExp(`(?<!\\d)${year}(?!\\d)`)));
  return ofYear ?? columns.find(isNamed(/(?:năm|kỳ) (?:nay|này)/iu));
}

/**
 * Where a table has its figures and its notes: by the headings above it, else by what stands in it.
 *
 * @param year that of the report, by which one of several columns of figures is told.
 */
export function tableColumns(
  sheet: ReadSheet,
  lines: readonly TableLine[],
  year: string | undefined,
): TableColumns | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const headed = headedColumns(sheet, HEADINGS.value, first.row);
  const [note] = headedColumns(sheet, HEADINGS.note, first.row);
  const columns = headed.length > 0 ? headed : fullestColumns(sheet, lines).filter((one) => one !== note);
  const value = columns.length > 1 ? columnOfYear(sheet, columns, first.row, year) : undefined;
  const [taken] = value === undefined ? columns : [value];
  if (taken === undefined) return undefined;
  return { value: taken, choices: columns.length, ...(note !== undefined && { note }) };
}
