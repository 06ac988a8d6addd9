import type { CellKey, NarrativePart, Observation, ReportTemplate } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import type {
  CellModel,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  RowModel,
  SheetModel,
} from '../workbook/workbook-model.ts';
import { derivedFormula } from './derived-formula.ts';
import {
  formColumnModels,
  formColumns,
  formLetters,
  formWidths,
  printedColumns,
  printedWidth,
} from './form-columns.ts';
import { type CellUse, contentOfInput, styleOfInput, useOfCell, validationOfInput } from './form-input.ts';
import { type FormLine, formLines, narrativeOf } from './form-lines.ts';
import { formName } from './form-names.ts';
import type { FormRequest } from './form-request.ts';
import { formColors, tableStyles } from './form-styles.ts';
import { titleRows } from './form-title.ts';
import { checkFormats, checkFormula, type SheetCheck, statusFormula, verdicts } from './live-checks.ts';
import { heightOfLines, heightOfText, linesOfText } from './text-lines.ts';

const headings = ['STT', 'Nội dung hoạt động', 'Đơn vị tính', 'Kết quả, số lượng', 'Ghi chú', 'Kiểm tra'];
const GUIDANCE =
  'Chỉ nhập vào ô nền vàng. Không phát sinh: ghi 0. Không áp dụng: ghi KAD. Chưa có số liệu: ghi CSL. Ô để trống không được tính là 0.';
/** Characters a part in words takes where the template does not say. */
const MOST_CHARACTERS = 10_000;
const PART_LINES = 7;
/** Millimetres of one step of indent. */
const INDENT_WIDTH = 2.4;
const SIZE = 12;
const MINIMUM_HEIGHT = 20;

/** The checks beside each cell, as formulas; addresses of other cells come from `addressOf`. */
export type SheetChecks = (
  addressOf: (cell: CellKey) => string | undefined,
) => ReadonlyMap<CellKey, readonly SheetCheck[]>;

/** A sheet in the making: rows so far, and what points at them. */
interface Draft {
  readonly rows: RowModel[];
  readonly names: DefinedName[];
  readonly validations: DataValidation[];
}

/** What a form sheet is made of. */
export interface FormSheetPlan {
  readonly template: ReportTemplate;
  readonly request: FormRequest;
  readonly sheetName: string;
  /** Ordinal of the unit in the workbook, from 1. */
  readonly ordinal: number;
  readonly checks: SheetChecks;
}

/** A form sheet, the names of its cells and where its check column stands. */
export interface FormSheet {
  readonly sheet: SheetModel;
  readonly names: readonly DefinedName[];
  /** Address of each cell's value. */
  readonly addresses: ReadonlyMap<CellKey, string>;
  /** Range of the check column. */
  readonly checkRange: string;
}

const nextRow = (draft: Draft) => draft.rows.length + 1;

function addPart(draft: Draft, plan: FormSheetPlan, part: NarrativePart): void {
  const { request, sheetName, ordinal } = plan;
  const most = part.maxLength ?? MOST_CHARACTERS;
  const label = `${part.number ? `${part.number}. ` : ''}${part.label.vi}`;
  draft.rows.push({
    cells: [{ content: label, style: tableStyles.partHeading, span: printedColumns }],
    height: heightOfText(label, printedWidth, tableStyles.partHeading),
  });
  const row = nextRow(draft);
  const cell = cellAddress(row, formColumns.number);
  const content = request.unit.contents?.narrative?.[part.code];
  const lines = content ? linesOfText(content, printedWidth, tableStyles.part) : 0;
  draft.rows.push({
    cells: [{ content, style: tableStyles.part, span: printedColumns }],
    height: heightOfLines(Math.max(PART_LINES, lines + 1), tableStyles.part.size),
  });
  draft.rows.push({ cells: [], height: 8 });
  draft.names.push({
    name: formName(ordinal, { type: 'narrative', part: part.code }),
    sheet: sheetName,
    cell,
  });
  draft.validations.push({
    cell,
    rule: { type: 'textLength', most },
    prompt: {
      title: `Mục ${part.number ?? part.code}`.slice(0, 32),
      text: `Viết bằng lời, tối đa ${most} ký tự. Xuống dòng trong ô: Alt + Enter.`,
    },
    error: { title: 'Quá dài', text: `Tối đa ${most} ký tự.` },
  });
}

function headingCells(line: Extract<FormLine, { type: 'heading' }>): RowModel['cells'] {
  const label = line.depth === 0 ? tableStyles.section : tableStyles.subheading;
  const number = line.depth === 0 ? tableStyles.sectionNumber : tableStyles.number;
  const empty = { style: tableStyles.empty };
  return [
    { content: line.number, style: number },
    { content: line.label, style: label },
    empty,
    empty,
    empty,
  ];
}

function labelStyle(depth: number): CellStyle {
  if (depth === 0) return tableStyles.section;
  return depth === 1 ? tableStyles.label : tableStyles.deepLabel;
}

interface CellLineParts {
  readonly line: Extract<FormLine, { type: 'cell' }>;
  readonly use: CellUse;
  readonly observation: Observation | undefined;
  readonly address: string;
  readonly addresses: ReadonlyMap<CellKey, string>;
  readonly checks: readonly SheetCheck[];
}

function valueCell({ line, use, observation, addresses }: CellLineParts): CellModel {
  const style = styleOfInput(line.cell, use);
  const formula = use === 'computed' ? derivedFormula(line.cell.indicator, addresses) : undefined;
  return { content: formula ?? contentOfInput(use, observation), style };
}

function cellLineCells(parts: CellLineParts): RowModel['cells'] {
  const { line, use, observation, address, checks } = parts;
  const number = line.depth === 0 ? tableStyles.sectionNumber : tableStyles.number;
  const check = checkFormula(line.cell, use, address, checks);
  const result = observation ? verdicts.good : verdicts.empty;
  return [
    { content: line.number, style: number },
    { content: line.label, style: labelStyle(line.depth) },
    { content: line.cell.unitOfMeasure.vi, style: tableStyles.unit },
    valueCell(parts),
    { content: observation?.note, style: tableStyles.note },
    check === undefined ? undefined : { content: { formula: check, result }, style: tableStyles.check },
  ];
}

function lineHeight(line: FormLine, note = ''): number {
  const style: CellStyle = line.type === 'heading' ? tableStyles.section : labelStyle(line.depth);
  const indent = (style.align?.indent ?? 0) * INDENT_WIDTH;
  const unit = line.type === 'cell' ? line.cell.unitOfMeasure.vi : '';
  return Math.max(
    MINIMUM_HEIGHT,
    heightOfText(line.label, formWidths.label - indent, { size: SIZE, bold: style.bold ?? false }),
    heightOfText(unit, formWidths.unit, { size: SIZE }),
    heightOfText(note, formWidths.note, tableStyles.note),
  );
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

function addTable(draft: Draft, plan: FormSheetPlan): ReadonlyMap<CellKey, string> {
  const { request, sheetName, ordinal, checks } = plan;
  const { kind, contents } = request.unit;
  const lines = formLines(plan.template);
  draft.rows.push({
    cells: headings.slice(0, printedColumns).map((content) => ({ content, style: tableStyles.head })),
    height: heightOfLines(2, tableStyles.head.size),
  });
  const headRow = draft.rows.length;
  draft.names.push({
    name: formName(ordinal, { type: 'noteColumn' }),
    sheet: sheetName,
    cell: cellAddress(headRow, formColumns.note),
  });
  const addresses = addressesOf(lines, headRow + 1);
  const found = checks((cell) => addresses.get(cell));
  for (const line of lines) {
    if (line.type === 'heading') {
      draft.rows.push({ cells: headingCells(line), height: lineHeight(line) });
      continue;
    }
    const { cell, number } = line;
    const use = useOfCell(cell, kind);
    const address = cellAddress(nextRow(draft), formColumns.value);
    const observation = contents?.values?.[cell.key];
    draft.rows.push({
      cells: cellLineCells({ line, use, observation, address, addresses, checks: found.get(cell.key) ?? [] }),
      height: lineHeight(line, observation?.note),
      grows: true,
    });
    if (use === 'notAsked') continue;
    draft.names.push({
      name: formName(ordinal, { type: 'cell', cell: cell.key }),
      sheet: sheetName,
      cell: address,
    });
    const validation = validationOfInput(cell, use, number, address);
    if (validation) draft.validations.push(validation);
  }
  draft.rows.push({ cells: [], height: 10 });
  return addresses;
}

function signatureRows(): readonly RowModel[] {
  const left = formColumns.label;
  return [
    {
      cells: [
        { content: 'Nơi nhận:', style: tableStyles.recipientsLabel, span: left },
        undefined,
        { content: 'THỦ TRƯỞNG ĐƠN VỊ', style: tableStyles.position, span: 3 },
      ],
      height: 20,
    },
    {
      cells: [{ content: '- Như trên;', style: tableStyles.recipients, span: left }],
      height: 16,
    },
    { cells: [{ content: '- Lưu: VT.', style: tableStyles.recipients, span: left }], height: 16 },
    { cells: [], height: 44 },
    { cells: [undefined, undefined, { style: tableStyles.signer, span: 3 }], height: 20 },
  ];
}

function screenRows(checkRange: string): readonly RowModel[] {
  const bar = tableStyles.statusBar;
  return [
    {
      cells: [
        { content: { formula: statusFormula(checkRange), result: '' }, style: bar, span: 3 },
        undefined,
        undefined,
        {
          content: GUIDANCE,
          style: { ...bar, size: 10, bold: false, align: { ...bar.align, wrap: true } },
          span: 3,
        },
      ],
      height: 32,
    },
    { cells: headings.map((content) => ({ content, style: tableStyles.headingBar })), height: 14 },
  ];
}

function formats(first: number, last: number): readonly ConditionalFormat[] {
  const { value, check } = formLetters;
  return checkFormats(
    `${value}${first}:${value}${last}`,
    `${check}${first}:${check}${last}`,
    `$${check}${first}`,
  );
}

/** Lays out the form of one unit as a sheet. */
export function formSheet(plan: FormSheetPlan): FormSheet {
  const { template, request, sheetName } = plan;
  const draft: Draft = { rows: [], names: [], validations: [] };
  const SCREEN_ROWS = 2;
  draft.rows.push({ cells: [] }, { cells: [] }, ...titleRows(template, request));
  for (const part of narrativeOf(template, 'beforeTable')) addPart(draft, plan, part);
  const headRow = nextRow(draft);
  const addresses = addTable(draft, plan);
  const lastTableRow = draft.rows.length - 1;
  for (const part of narrativeOf(template, 'afterTable')) addPart(draft, plan, part);
  draft.rows.push(...signatureRows());
  const checkRange = `$${formLetters.check}$${headRow + 1}:$${formLetters.check}$${lastTableRow}`;
  const [bar, strip] = screenRows(checkRange);
  if (bar && strip) draft.rows.splice(0, SCREEN_ROWS, bar, strip);
  const [firstInput] = addresses.values();
  const sheet: SheetModel = {
    name: sheetName,
    columns: formColumnModels,
    rows: draft.rows,
    protected: true,
    freeze: { rows: SCREEN_ROWS, columns: 0 },
    ...(firstInput && { activeCell: firstInput }),
    tabColor: formColors.statusBar,
    validations: draft.validations,
    conditionalFormats: formats(headRow + 1, lastTableRow),
    print: {
      orientation: 'portrait',
      area: `A${SCREEN_ROWS + 1}:${formLetters.note}${draft.rows.length}`,
      repeatRows: [headRow, headRow],
    },
  };
  return { sheet, names: draft.names, addresses, checkRange };
}
