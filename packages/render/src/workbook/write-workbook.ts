import type { Cell, DataBarRuleType, DataValidation as ExcelValidation, Workbook, Worksheet } from 'exceljs';
import { type NewPart, writePackage } from '../package/write-package.ts';
import { cellAddress, quotedSheetName } from './cell-address.ts';
import { withCharts } from './chart-parts.ts';
import { exceljsParts, type XmlTextPart } from './exceljs-parts.ts';
import { StyleBook, solidFill } from './exceljs-style.ts';
import { columnBreaksXml, setUpPrint } from './print-setup.ts';
import { looksLikeFormula, sheetText } from './sheet-text.ts';
import {
  type CellContent,
  type CellModel,
  type ConditionalFormat,
  type DataBars,
  type DataValidation,
  MOST_ROW_HEIGHT,
  type RowModel,
  type SheetModel,
  type WorkbookModel,
} from './workbook-model.ts';

/** Millimetres of one column width unit: eight pixels of 1/96 inch, a digit of the default font. */
const MM_PER_WIDTH_UNIT = (8 / 96) * 25.4;
/**
 * The font that column widths are counted in. That of exceljs is Calibri, which not every machine has:
 * columns would come out wider or narrower than they were measured.
 */
const EXCELJS_FONT = /<font>(?:(?!<\/font>).)*<name val="Calibri"\/><\/font>/;
const DEFAULT_FONT = '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';
const BAR_COLOR = '9DB8DC';
const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
/** exceljs writes it for every text of several lines; the schema has no such attribute (ECMA-376 part 1, 18.4.12). */
const KEPT_SPACE = '<t xml:space="preserve">';
/** No clock is read: documents carry the day on which the form of the file was fixed. */
const NO_CLOCK = new Date('2020-03-05T00:00:00Z');

function setContent(cell: Cell, content: CellContent): void {
  if (content === undefined) return;
  if (typeof content === 'string') cell.value = sheetText(content);
  else if (typeof content === 'number') cell.value = content;
  else if ('formula' in content) {
    const { formula, result } = content;
    cell.value = { formula, ...(result !== undefined && { result }), date1904: false };
  } else {
    const target = `#${quotedSheetName(content.sheet)}!${content.cell}`;
    cell.value = { text: sheetText(content.text), hyperlink: target };
  }
}

function setCell(sheet: Worksheet, row: number, column: number, model: CellModel, styles: StyleBook): void {
  const cell = sheet.getCell(row, column);
  const isText = typeof model.content === 'string' && looksLikeFormula(model.content);
  const style = isText ? styles.textStyle(model.style) : styles.style(model.style);
  cell.style = style;
  setContent(cell, model.content);
  const { span = 1, rows = 1 } = model;
  if (span * rows === 1) return;
  for (let down = 0; down < rows; down++) {
    for (let over = 0; over < span; over++) sheet.getCell(row + down, column + over).style = style;
  }
  sheet.mergeCells(row, column, row + rows - 1, column + span - 1);
}

function writeRows(sheet: Worksheet, model: SheetModel, styles: StyleBook): void {
  let number = 0;
  for (const row of model.rows) {
    number++;
    const target = sheet.getRow(number);
    if (row.height !== undefined) target.height = Math.min(row.height, MOST_ROW_HEIGHT);
    if (row.outline) target.outlineLevel = row.outline;
    if (row.hidden) target.hidden = true;
    let column = 0;
    for (const cell of row.cells) {
      column++;
      if (cell) setCell(sheet, number, column, cell, styles);
    }
  }
}

function validationOf({ rule, prompt, error }: DataValidation): ExcelValidation {
  const texts = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.text,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: error.title,
    error: error.text,
  };
  switch (rule.type) {
    case 'custom':
      return { ...texts, type: 'custom', formulae: [rule.formula] };
    case 'list':
      return { ...texts, type: 'list', formulae: [`"${rule.items.join(',')}"`] };
    case 'textLength':
      return { ...texts, type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.most] };
  }
}

function writeConditionalFormats(sheet: Worksheet, formats: readonly ConditionalFormat[]): void {
  formats.forEach(({ range, formula, style }, index) => {
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula],
          style: {
            ...((style.bold || style.color) && {
              font: {
                ...(style.bold && { bold: true }),
                ...(style.color && { color: { argb: `FF${style.color}` } }),
              },
            }),
            ...(style.fill && { fill: solidFill(style.fill) }),
          },
        },
      ],
    });
  });
}

function writeDataBars(sheet: Worksheet, bars: readonly DataBars[], rows: number): void {
  for (const { column, firstRow, lastRow = rows } of bars) {
    if (lastRow < firstRow) continue;
    const bar: DataBarRuleType & { readonly color: { readonly argb: string } } = {
      type: 'dataBar',
      priority: 1,
      gradient: false,
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
      color: { argb: `FF${BAR_COLOR}` },
    };
    const ref = `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
    sheet.addConditionalFormatting({ ref, rules: [bar] });
  }
}

function sheetView(sheet: Worksheet, { freeze, activeCell }: SheetModel): void {
  const common = { showGridLines: false, ...(activeCell && { activeCell }) };
  sheet.views = freeze
    ? [
        {
          ...common,
          state: 'frozen',
          xSplit: freeze.columns,
          ySplit: freeze.rows,
          topLeftCell: cellAddress(freeze.rows + 1, freeze.columns + 1),
        },
      ]
    : [{ ...common, state: 'normal' }];
}

async function writeSheet(workbook: Workbook, model: SheetModel, styles: StyleBook): Promise<void> {
  const sheet = workbook.addWorksheet(model.name, { state: model.hidden ? 'veryHidden' : 'visible' });
  sheet.columns = model.columns.map(({ width, hidden }) => ({
    width: width / MM_PER_WIDTH_UNIT,
    ...(hidden && { hidden }),
  }));
  sheetView(sheet, model);
  writeRows(sheet, model, styles);
  for (const validation of model.validations ?? []) {
    sheet.getCell(validation.cell).dataValidation = validationOf(validation);
  }
  writeConditionalFormats(sheet, model.conditionalFormats ?? []);
  writeDataBars(sheet, model.dataBars ?? [], model.rows.length);
  if (model.print) setUpPrint(sheet, model.print);
  if (model.autoFilter) sheet.autoFilter = model.autoFilter;
  if (model.tabColor) sheet.properties.tabColor = { argb: `FF${model.tabColor}` };
  // exceljs marks a row as collapsed unless the sheet claims more levels than the row has.
  sheet.properties.outlineLevelRow =
    model.rows.reduce((most, { outline = 0 }) => Math.max(most, outline), 0) + 1;
  if (model.summaryAbove) sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  if (model.protected) await sheet.protect('', { formatColumns: true, formatRows: true });
}

/**
 * exceljs fixes the height of every row that has one; rows that grow keep theirs only until somebody types.
 */
function withGrowingRows(xml: string, rows: readonly RowModel[]): string {
  return xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (whole, kept: string, number: string) =>
    rows[Number(number) - 1]?.grows ? kept : whole,
  );
}

/** exceljs writes the two in an order that the schema does not allow (ECMA-376 part 1, 18.3.1.82). */
const inSchemaOrder = (xml: string): string =>
  xml.replace(/(<pageSetUpPr[^>]*\/>)(<outlinePr[^>]*\/>)/, '$2$1');

/** Mends what exceljs writes wrong or cannot say. */
function mended({ name, text }: XmlTextPart, { sheets }: WorkbookModel): string {
  if (name === 'xl/styles.xml') return text.replace(EXCELJS_FONT, DEFAULT_FONT);
  if (name === 'xl/sharedStrings.xml') return text.replaceAll(KEPT_SPACE, '<t>');
  const sheet = sheets[Number(SHEET_PART.exec(name)?.[1] ?? 0) - 1];
  if (!sheet) return text;
  const ordered = sheet.summaryAbove ? inSchemaOrder(text) : text;
  const grown = sheet.rows.some(({ grows }) => grows) ? withGrowingRows(ordered, sheet.rows) : ordered;
  const breaks = sheet.print ? columnBreaksXml(sheet.print) : '';
  return breaks === '' ? grown : grown.replace('</headerFooter>', `$&${breaks}`);
}

async function bookOf(model: WorkbookModel): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'llw';
  workbook.title = sheetText(model.title);
  workbook.created = NO_CLOCK;
  workbook.modified = NO_CLOCK;
  workbook.calcProperties.fullCalcOnLoad = true;
  const styles = new StyleBook();
  for (const sheet of model.sheets) await writeSheet(workbook, sheet, styles);
  for (const { name, sheet, cell } of model.names ?? []) {
    workbook.definedNames.add(`${quotedSheetName(sheet)}!${cell}`, name);
  }
  return workbook;
}

/**
 * The parts of a workbook's package. The only place that knows exceljs, which is loaded when it is first
 * needed. Validations are written one a cell, since exceljs writes overlapping rules from ranges
 * (exceljs#2820); no `Date` is written into a cell, since it shifts them by the local zone.
 */
export async function workbookParts(model: WorkbookModel): Promise<readonly NewPart[]> {
  const parts = await exceljsParts(await bookOf(model));
  const encoder = new TextEncoder();
  const whole = parts.map((part) => ({ name: part.name, text: mended(part, model) }));
  return withCharts(whole, model.sheets).map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
}

/** Writes a workbook. The same model gives the same bytes. */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return writePackage(await workbookParts(model));
}
