import {
  type Cell,
  cellName,
  labelParam,
  pointerTo,
  type ReportTemplate,
  raise,
  type SourcePlace,
} from '@llw/core';
import { cellAddress, columnLetters } from '../../workbook/cell-address.ts';
import type { ReadCell, ReadSheet } from '../../workbook/read-cell.ts';
import { LIST_TITLE } from '../annotation/fault-list.ts';
import {
  cellNotFound,
  handMadeTable,
  lineNotKnown,
  uncertainColumn,
  uncertainMatch,
} from '../form-findings.ts';
import { type FormLine, formLines } from '../form-lines.ts';
import { cellParam, readInput } from '../read-input.ts';
import { type FormContents, type FormFile, noContents, withNote } from '../read-named-form.ts';
import { alignLines, type LinePair } from './align-lines.ts';
import { readyLabel, SAME } from './label-likeness.ts';
import { type TableColumns, type TableLine, tableColumns, tableLines } from './table-lines.ts';
import { readWrittenParts, type TableRows } from './written-parts.ts';

/** A table of a sheet set beside the lines of a form. */
interface MatchedTable {
  readonly template: ReportTemplate;
  readonly sheet: ReadSheet;
  readonly formLines: readonly FormLine[];
  readonly tableLines: readonly TableLine[];
  readonly pairs: readonly LinePair[];
  readonly columns: TableColumns;
}

/** What was read of a copied table. */
export interface CopiedTable {
  readonly template: ReportTemplate;
  readonly sheet: ReadSheet;
  readonly contents: FormContents;
}

/** Cells that must be found, and their share of the form, before a table is taken for the form's. */
const FEWEST_CELLS = 2;
const LEAST_SHARE = 0.4;
/** Sheets that are set beside the templates. */
const MOST_SHEETS = 20;

function cellPairs({
  formLines: lines,
  pairs,
}: Pick<MatchedTable, 'formLines' | 'pairs'>): readonly LinePair[] {
  return pairs.filter(({ line }) => lines[line]?.type === 'cell');
}

function match(
  sheet: ReadSheet,
  template: ReportTemplate,
  year: string | undefined,
): MatchedTable | undefined {
  const lines = formLines(template);
  const rows = tableLines(sheet);
  const pairs = alignLines(
    lines.map(({ label }) => readyLabel(label)),
    rows.map(({ ready }) => ready),
  );
  const found = cellPairs({ formLines: lines, pairs });
  const total = lines.filter(({ type }) => type === 'cell').length;
  if (found.length < FEWEST_CELLS || found.length < total * LEAST_SHARE) return undefined;
  const labelled = found.flatMap(({ row }) => rows[row] ?? []);
  const beside = { value: (labelled[0]?.labelColumn ?? 1) + 1, choices: 1 };
  const columns = tableColumns(sheet, labelled, year) ?? beside;
  return { template, sheet, formLines: lines, tableLines: rows, pairs, columns };
}

function bestMatch(
  form: FormFile,
  templates: readonly ReportTemplate[],
  year: string | undefined,
): MatchedTable | undefined {
  const sheets = form.workbook.sheets
    .filter((sheet) => !sheet.hidden && sheet.textAt(1, 1) !== LIST_TITLE)
    .slice(0, MOST_SHEETS);
  const matches = sheets.flatMap((sheet) =>
    templates.flatMap((template) => match(sheet, template, year) ?? []),
  );
  const weight = (table: MatchedTable) => cellPairs(table).reduce((sum, { likeness }) => sum + likeness, 0);
  return matches.sort((a, b) => weight(b) - weight(a))[0];
}

/** What stands beside a label: its own line of a cell with several lines, else the cell. */
function valueBeside(sheet: ReadSheet, line: TableLine, column: number): ReadCell | undefined {
  const beside = sheet.at(line.row, column);
  if (line.inline !== undefined) {
    const cell = sheet.at(line.row, line.labelColumn);
    return cell && { ...cell, text: line.inline, type: 'text' };
  }
  const lines = beside?.text.split('\n') ?? [];
  if (!beside || line.parts < 2 || lines.length < 2) return beside;
  return {
    ...beside,
    type: 'text',
    text: lines.length === line.parts ? (lines[line.part] ?? '') : beside.text,
  };
}

function readPair(
  form: FormFile,
  table: MatchedTable,
  pair: LinePair,
  contents: FormContents,
): Cell | undefined {
  const { template, sheet, columns } = table;
  const line = table.formLines[pair.line];
  const row = table.tableLines[pair.row];
  if (line?.type !== 'cell' || !row) return undefined;
  const { cell } = line;
  const column = row.inline === undefined ? columns.value : row.labelColumn;
  const source: SourcePlace = { file: form.file, sheet: sheet.name, cell: cellAddress(row.row, column) };
  const read = valueBeside(sheet, row, columns.value);
  if (cell.indicator.kind === 'derived' && !read?.text) return cell;
  const value = readInput(read, {
    template,
    cell,
    source,
    since1904: form.workbook.since1904,
    findings: form.findings,
  });
  const note = columns.note === undefined ? '' : sheet.textAt(row.row, columns.note);
  contents.values[cell.key] = withNote(value, note);
  contents.sources[cell.key] = source;
  if (read) contents.raw[cell.key] = read.text;
  if (pair.likeness < SAME) {
    const place = { ...source, cell: cellAddress(row.row, row.labelColumn) };
    const params = { ...labelParam('cell', cellName(template, cell)), given: row.label };
    const details = { subject: { cell: cell.key }, source: place };
    form.findings.push(raise(uncertainMatch, pointerTo('/values', cell.key), params, details));
  }
  return cell;
}

function tellMissing(form: FormFile, table: MatchedTable, found: ReadonlySet<Cell>): void {
  const source = { file: form.file, sheet: table.sheet.name };
  for (const line of table.formLines) {
    if (line.type !== 'cell' || line.cell.indicator.kind === 'derived' || found.has(line.cell)) continue;
    const details = { subject: { cell: line.cell.key }, source };
    const pointer = pointerTo('/values', line.cell.key);
    form.findings.push(raise(cellNotFound, pointer, cellParam(table.template, line.cell), details));
  }
}

/** Lines within the table that hold a figure and are none of the form's. */
function tellUnknown(form: FormFile, { sheet, tableLines: rows, pairs, columns }: MatchedTable): void {
  const matched = new Set(pairs.map(({ row }) => row));
  const first = pairs[0]?.row ?? 0;
  const last = pairs.at(-1)?.row ?? 0;
  rows.forEach((line, index) => {
    if (index < first || index > last || matched.has(index)) return;
    const value = valueBeside(sheet, line, columns.value);
    if (!value || !/\d/.test(value.text) || line.labelColumn >= columns.value) return;
    const source = { file: form.file, sheet: sheet.name, cell: cellAddress(line.row, columns.value) };
    form.findings.push(raise(lineNotKnown, '/values', { given: line.label, value: value.text }, { source }));
  });
}

/** Which of several columns of figures was taken. */
function tellColumns(form: FormFile, { sheet, columns: { value, choices } }: MatchedTable): void {
  if (choices < 2) return;
  const params = { sheet: sheet.name, count: String(choices), column: columnLetters(value) };
  const source = { file: form.file, sheet: sheet.name };
  form.findings.push(raise(uncertainColumn, '/values', params, { source }));
}

/** The rows of the sheet between the first and the last line of the form that was found. */
function rowsOf({ tableLines: rows, pairs }: MatchedTable): TableRows {
  const matched = pairs.flatMap(({ row }) => rows[row]?.row ?? []);
  return { first: Math.min(...matched), last: Math.max(...matched) };
}

/**
 * Reads a copy of the form's table that somebody made (bảng tự lập): matched line by line through its
 * labels, in the order of the form; the parts in words above and below it by their headings. What is not
 * certain is told.
 *
 * @param year that of the report, by which one of several columns of figures is told.
 * @returns nothing where no sheet resembles any of the templates.
 */
export function readCopiedTable(
  form: FormFile,
  templates: readonly ReportTemplate[],
  year?: string,
): CopiedTable | undefined {
  const table = bestMatch(form, templates, year);
  if (!table) return undefined;
  const { template, sheet } = table;
  const pairs = cellPairs(table);
  const total = table.formLines.filter(({ type }) => type === 'cell').length;
  const params = { file: form.file, sheet: sheet.name, matched: String(pairs.length), total: String(total) };
  form.findings.push(raise(handMadeTable, '', params, { source: { file: form.file, sheet: sheet.name } }));
  tellColumns(form, table);
  const contents = noContents();
  const found = new Set(pairs.flatMap((pair) => readPair(form, table, pair, contents) ?? []));
  tellMissing(form, table, found);
  tellUnknown(form, table);
  readWrittenParts(form, template, sheet, rowsOf(table), contents);
  return { template, sheet, contents };
}

/** The year a sheet's heading names, such as `năm 2024`. */
export function yearNamed(sheet: ReadSheet): string | undefined {
  for (const { type, text } of sheet.cells()) {
    const year = type === 'text' ? /\bnăm\s+((?:19|20)\d{2})\b/iu.exec(text)?.[1] : undefined;
    if (year) return year;
  }
  return undefined;
}
