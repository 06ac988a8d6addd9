import type { CellKey, Observation } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { CellModel, RowModel } from '../workbook/workbook-model.ts';
import { derivedFormula } from './derived-formula.ts';
import { formColumns, formWidths, printedColumns } from './form-columns.ts';
import { type FormDraft, type FormSheetPlan, nextRow } from './form-draft.ts';
import { type CellUse, contentOfInput, styleOfInput, useOfCell, validationOfInput } from './form-input.ts';
import { type FormLine, formLines } from './form-lines.ts';
import { formName } from './form-names.ts';
import { tableStyles } from './form-styles.ts';
import { checkFormula, type SheetCheck, verdicts } from './live-checks.ts';
import { templateChecks } from './template-checks.ts';
import { heightOfLines, heightOfText } from './text-lines.ts';

/** Headings of the columns; the last one is for the screen. */
export const columnHeadings = [
  'STT',
  'Nội dung hoạt động',
  'Đơn vị tính',
  'Kết quả, số lượng',
  'Ghi chú',
  'Kiểm tra',
] as const;

type HeadingLine = Extract<FormLine, { type: 'heading' }>;
type CellLine = Extract<FormLine, { type: 'cell' }>;

/** Millimetres of one step of indent. */
const INDENT_WIDTH = 2.4;
const SIZE = 12;
const MINIMUM_HEIGHT = 20;

function headingCells({ depth, number, label }: HeadingLine): RowModel['cells'] {
  const isTop = depth === 0;
  const empty = { style: tableStyles.empty };
  return [
    { content: number, style: isTop ? tableStyles.sectionNumber : tableStyles.number },
    { content: label, style: isTop ? tableStyles.section : tableStyles.subheading },
    empty,
    empty,
    empty,
  ];
}

function labelStyle(depth: number): CellStyle {
  if (depth === 0) return tableStyles.section;
  return depth === 1 ? tableStyles.label : tableStyles.deepLabel;
}

const heights = new WeakMap<FormLine, number>();

/** Height of a line without a note; lines are made once for a template, and so are their heights. */
function ownHeight(line: FormLine): number {
  const known = heights.get(line);
  if (known !== undefined) return known;
  const style: CellStyle = line.type === 'heading' ? tableStyles.section : labelStyle(line.depth);
  const indent = (style.align?.indent ?? 0) * INDENT_WIDTH;
  const unit = line.type === 'cell' ? line.cell.unitOfMeasure.vi : '';
  const height = Math.max(
    MINIMUM_HEIGHT,
    heightOfText(line.label, formWidths.label - indent, { size: SIZE, bold: style.bold ?? false }),
    heightOfText(unit, formWidths.unit, { size: SIZE }),
  );
  heights.set(line, height);
  return height;
}

function lineHeight(line: FormLine, note: string | undefined): number {
  const own = ownHeight(line);
  return note === undefined ? own : Math.max(own, heightOfText(note, formWidths.note, tableStyles.note));
}

/** A line of the table with all that decides what stands in its cells. */
interface PlacedLine {
  readonly line: CellLine;
  readonly use: CellUse;
  readonly observation: Observation | undefined;
  readonly address: string;
  readonly addresses: ReadonlyMap<CellKey, string>;
  readonly checks: readonly SheetCheck[];
  /** Nothing is filled in yet, so that what formulas say is known. */
  readonly isBlank: boolean;
}

function checkCell({ line, use, address, checks, isBlank }: PlacedLine): CellModel | undefined {
  const formula = checkFormula(line.cell, use, address, checks);
  if (formula === undefined) return undefined;
  return { content: { formula, ...(isBlank && { result: verdicts.empty }) }, style: tableStyles.check };
}

function lineCells(placed: PlacedLine): RowModel['cells'] {
  const { line, use, observation, addresses } = placed;
  const computed = use === 'computed' ? derivedFormula(line.cell.indicator, addresses) : undefined;
  return [
    { content: line.number, style: line.depth === 0 ? tableStyles.sectionNumber : tableStyles.number },
    { content: line.label, style: labelStyle(line.depth) },
    { content: line.cell.unitOfMeasure.vi, style: tableStyles.unit },
    { content: computed ?? contentOfInput(use, observation), style: styleOfInput(line.cell, use) },
    { content: observation?.note, style: tableStyles.note },
    checkCell(placed),
  ];
}

function addressesOf(lines: readonly FormLine[], firstRow: number): ReadonlyMap<CellKey, string> {
  return new Map(
    lines.flatMap((line, index) =>
      line.type === 'cell'
        ? [[line.cell.key, cellAddress(firstRow + index, formColumns.value)] as const]
        : [],
    ),
  );
}

function addHead(draft: FormDraft, { ordinal, sheetName }: FormSheetPlan): void {
  const cell = cellAddress(nextRow(draft), formColumns.note);
  draft.names.push({ name: formName(ordinal, { type: 'noteColumn' }), sheet: sheetName, cell });
  draft.rows.push({
    cells: columnHeadings.slice(0, printedColumns).map((content) => ({ content, style: tableStyles.head })),
    height: heightOfLines(2, tableStyles.head.size),
  });
}

function addCellLine(draft: FormDraft, { ordinal, sheetName }: FormSheetPlan, placed: PlacedLine): void {
  const { line, use, observation, address } = placed;
  draft.rows.push({
    cells: lineCells(placed),
    height: lineHeight(line, observation?.note),
    grows: true,
  });
  if (use === 'notAsked') return;
  const name = formName(ordinal, { type: 'cell', cell: line.cell.key });
  draft.names.push({ name, sheet: sheetName, cell: address });
  const validation = validationOfInput(line.cell, use, line.number, address);
  if (validation) draft.validations.push(validation);
}

/** Adds the form's table; gives the address of each cell's value. */
export function addTable(draft: FormDraft, plan: FormSheetPlan): ReadonlyMap<CellKey, string> {
  const { template, request } = plan;
  const { kind, contents } = request.unit;
  const values = contents?.values ?? {};
  const lines = formLines(template);
  addHead(draft, plan);
  const addresses = addressesOf(lines, nextRow(draft));
  const checks = templateChecks(template, { kind, basis: request.basis ?? 'own' }, addresses);
  for (const line of lines) {
    if (line.type === 'heading') {
      draft.rows.push({ cells: headingCells(line), height: lineHeight(line, undefined) });
      continue;
    }
    const { key } = line.cell;
    addCellLine(draft, plan, {
      line,
      use: useOfCell(line.cell, kind),
      observation: values[key],
      address: addresses.get(key) ?? '',
      addresses,
      checks: checks.get(key) ?? [],
      isBlank: Object.keys(values).length === 0,
    });
  }
  draft.rows.push({ cells: [], height: 10 });
  return addresses;
}
