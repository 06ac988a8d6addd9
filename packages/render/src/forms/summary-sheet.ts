import type { ReportTemplate } from '@llw/core';
import { cellAddress, quotedSheetName } from '../workbook/cell-address.ts';
import type { CellModel, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import type { FormSheet } from './form-draft.ts';
import { formLines } from './form-lines.ts';
import { NO, YES } from './form-marks.ts';
import type { FormSetRequest } from './form-request.ts';
import { tableStyles, titleStyles } from './form-styles.ts';
import { formTitle } from './form-title.ts';
import { statusFormula } from './live-checks.ts';
import { heightOfText } from './text-lines.ts';

/** Name of the sheet that sums up the forms of a set. */
export const SUMMARY_SHEET = 'Tổng hợp';

const widths = { number: 13, label: 78, unit: 26, total: 28, form: 30 } as const;
const TOTAL_COLUMN = 4;
const HEAD_ROW = 5;
const MINIMUM_HEIGHT = 20;

const heads = ['STT', 'Nội dung hoạt động', 'Đơn vị tính', 'Tổng số'];

/** The figure of one form as the summary shows it: empty where nothing has been typed. */
function formFigure(form: FormSheet, address: string): CellModel {
  const reference = `${quotedSheetName(form.sheet.name)}!${address}`;
  return {
    content: { formula: `IF(ISBLANK(${reference}),"",${reference})`, result: '' },
    style: tableStyles.computed,
  };
}

/** Figures added up, each yes counted as one; empty while nobody has answered. */
function totalFormula(range: string): string {
  const yes = `COUNTIF(${range},"${YES}")`;
  return `IF(COUNT(${range})+${yes}+COUNTIF(${range},"${NO}")=0,"",SUM(${range})+${yes})`;
}

function lineRows(template: ReportTemplate, forms: readonly FormSheet[]): readonly RowModel[] {
  return formLines(template).map((line, index): RowModel => {
    const unit = line.type === 'cell' ? line.cell.unitOfMeasure.vi : '';
    const height = Math.max(
      MINIMUM_HEIGHT,
      heightOfText(line.label, widths.label - 3, { size: 12, bold: line.depth === 0 }),
      heightOfText(unit, widths.unit, tableStyles.unit),
    );
    const empty = { style: tableStyles.empty };
    const isTop = line.depth === 0;
    const lead: readonly CellModel[] = [
      { content: line.number, style: isTop ? tableStyles.sectionNumber : tableStyles.number },
      { content: line.label, style: isTop ? tableStyles.section : tableStyles.label },
    ];
    if (line.type === 'heading') return { cells: [...lead, empty, empty, ...forms.map(() => empty)], height };
    const row = HEAD_ROW + 1 + index;
    const range = `${cellAddress(row, TOTAL_COLUMN + 1)}:${cellAddress(row, TOTAL_COLUMN + forms.length)}`;
    const { measure, indicator } = line.cell;
    const isAdded = indicator.aggregation.units === 'sum' || measure === 'yesNo';
    const total: CellModel = isAdded
      ? { content: { formula: totalFormula(range), result: '' }, style: tableStyles.computed }
      : empty;
    const figures = forms.map((form) => {
      const address = form.addresses.get(line.cell.key);
      return address === undefined ? empty : formFigure(form, address);
    });
    return {
      cells: [...lead, { content: unit, style: tableStyles.unit }, total, ...figures],
      height,
    };
  });
}

/** How far each form is filled in, as its own status line says. */
function statusRow(forms: readonly FormSheet[]): RowModel {
  const text = { ...tableStyles.check, border: 'thin' } as const;
  return {
    cells: [
      { style: tableStyles.empty },
      { content: 'Tình trạng nhập', style: tableStyles.subheading },
      { style: tableStyles.empty },
      { style: tableStyles.empty },
      ...forms.map(({ sheet, checkRange, status }) => ({
        content: {
          formula: statusFormula(`${quotedSheetName(sheet.name)}!${checkRange}`),
          ...(status !== undefined && { result: status }),
        },
        style: text,
      })),
    ],
    height: 48,
  };
}

/** A link to the sheet of a form, above its column. */
function linkTo({ sheet }: FormSheet): CellModel {
  return {
    content: { text: 'Mở trang', sheet: sheet.name, cell: sheet.activeCell ?? 'A1' },
    style: { size: 11, color: '1D4ED8', underline: true, align: { horizontal: 'center' } },
  };
}

/** The sheet that sums up the forms of a set, with a column for each and links to their cells. */
export function summarySheet(
  template: ReportTemplate,
  { title, period }: FormSetRequest,
  forms: readonly FormSheet[],
): SheetModel {
  const columns = heads.length + forms.length;
  const line = (content: string, style: CellModel['style']): RowModel => ({
    cells: [{ content, style }],
    height: 22,
  });
  return {
    name: SUMMARY_SHEET,
    columns: [
      ...[widths.number, widths.label, widths.unit, widths.total].map((width) => ({ width })),
      ...forms.map(() => ({ width: widths.form })),
    ],
    rows: [
      line(formTitle(template, period).toLocaleUpperCase('vi'), {
        ...titleStyles.type,
        align: { horizontal: 'left' },
      }),
      line(title, { ...titleStyles.issuer, align: { horizontal: 'left' } }),
      line('Số liệu lấy từ trang của từng đơn vị; không nhập vào trang này.', { size: 11, italic: true }),
      { cells: [...heads.map(() => undefined), ...forms.map(linkTo)], height: 18 },
      {
        cells: [
          ...heads.map((content) => ({ content, style: tableStyles.head })),
          ...forms.map(({ sheet }) => ({ content: sheet.name, style: tableStyles.head })),
        ],
        height: 50,
      },
      ...lineRows(template, forms),
      statusRow(forms),
    ],
    protected: true,
    freeze: { rows: HEAD_ROW, columns: TOTAL_COLUMN },
    print: {
      orientation: 'landscape',
      repeatRows: [HEAD_ROW, HEAD_ROW],
      ...(columns > 8 && { repeatColumns: [1, TOTAL_COLUMN] as const }),
    },
  };
}
