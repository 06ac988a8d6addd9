import {
  type Cell,
  type CellKey,
  type Finding,
  pointerTo,
  type ReportTemplate,
  raise,
  type SourcePlace,
  type UnitKind,
  unitKinds,
} from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { NamedCell, ReadWorkbook } from '../workbook/open-workbook.ts';
import type { ReadSheet } from '../workbook/read-cell.ts';
import { cellDeleted } from './form-findings.ts';
import type { FormIdentity } from './form-identity.ts';
import { useOfCell } from './form-input.ts';
import { formLines } from './form-lines.ts';
import { formName } from './form-names.ts';
import { cellParam, readInput, type WireValue } from './read-input.ts';

/** Values, notes and words of one form, with the place of each. */
export interface FormContents {
  readonly values: Record<CellKey, WireValue>;
  readonly narrative: Record<string, string>;
  readonly sources: Record<CellKey, SourcePlace>;
  readonly narrativeSources: Record<string, SourcePlace>;
  readonly raw: Record<CellKey, string>;
}

/** An empty reading. */
export const noContents = (): FormContents => ({
  values: {},
  narrative: {},
  sources: {},
  narrativeSources: {},
  raw: {},
});

/** The workbook a form stands in, and what is said of it on the way. */
export interface FormFile {
  readonly file: string;
  readonly workbook: ReadWorkbook;
  readonly findings: Finding[];
}

const kindOf = (text: string): UnitKind | undefined => unitKinds.find((kind) => kind === text);

const sheetNamed = (workbook: ReadWorkbook, name: string): ReadSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);

/** A value with the note that stands beside it. */
export function withNote(value: WireValue, note: string): WireValue {
  if (note === '') return value;
  if (value === null) return { status: 'blank', note };
  return typeof value === 'object' ? { ...value, note } : { status: 'reported', value, note };
}

/** A named place of a form that is still there. */
interface Found {
  readonly named: NamedCell;
  readonly sheet: ReadSheet;
  readonly source: SourcePlace;
}

function find({ file, workbook }: FormFile, name: string): Found | undefined {
  const named = workbook.names.get(name);
  const sheet = named && sheetNamed(workbook, named.sheet);
  if (!named || !sheet) return undefined;
  const source = { file, sheet: sheet.name, cell: cellAddress(named.row, named.column) };
  return { named, sheet, source };
}

function askedCells(template: ReportTemplate, identity: FormIdentity): readonly Cell[] {
  const kind = kindOf(identity.unit.kind);
  return formLines(template).flatMap((line) =>
    line.type === 'cell' && useOfCell(line.cell, kind) !== 'notAsked' ? [line.cell] : [],
  );
}

function readCell(
  form: FormFile,
  template: ReportTemplate,
  cell: Cell,
  found: Found,
  notes: NamedCell | undefined,
  contents: FormContents,
): void {
  const { sheet, named, source } = found;
  const read = sheet.at(named.row, named.column);
  const { since1904 } = form.workbook;
  const value = readInput(read, { template, cell, source, since1904, findings: form.findings });
  const note = notes && notes.sheet === named.sheet ? sheet.textAt(named.row, notes.column) : '';
  contents.sources[cell.key] = source;
  if (read) contents.raw[cell.key] = read.text;
  if (cell.indicator.kind === 'derived' && !read?.text) return;
  contents.values[cell.key] = withNote(value, note);
}

/**
 * Reads a form of ours by the names of its inputs, wherever rows were inserted and sheets renamed or moved.
 */
export function readNamedForm(
  form: FormFile,
  template: ReportTemplate,
  identity: FormIdentity,
  ordinal: number,
): FormContents {
  const contents = noContents();
  const notes = form.workbook.names.get(formName(ordinal, { type: 'noteColumn' }));
  for (const cell of askedCells(template, identity)) {
    const found = find(form, formName(ordinal, { type: 'cell', cell: cell.key }));
    if (found) readCell(form, template, cell, found, notes, contents);
    else {
      const pointer = pointerTo('/values', cell.key);
      const details = { subject: { cell: cell.key }, source: { file: form.file } };
      form.findings.push(raise(cellDeleted, pointer, cellParam(template, cell), details));
    }
  }
  for (const { code } of template.narrative) {
    const found = find(form, formName(ordinal, { type: 'narrative', part: code }));
    if (!found) continue;
    contents.narrativeSources[code] = found.source;
    const text = found.sheet.textAt(found.named.row, found.named.column);
    if (text !== '') contents.narrative[code] = text;
  }
  return contents;
}
