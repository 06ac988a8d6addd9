import type { PageSetup, Worksheet } from 'exceljs';
import { columnLetters } from './cell-address.ts';
import type { PrintSetup } from './workbook-model.ts';

const MM_PER_INCH = 25.4;
/** Number by which SpreadsheetML names A4. */
const A4 = 9;
const A4_SIZE = { width: 210, height: 297 } as const;
/** Per cent at which a sheet of many columns is printed, so that some ten stand on a page. */
const WIDE_SHEET_SCALE = 70;
/** Column widths are rounded to pixels of the screen: on paper they come out up to so much wider. */
const ROUNDING = 1.03;
const LAST_ROW = 1_048_575;

/** Margins in millimetres: those of the text, and of the page number within the top margin. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
const LANDSCAPE_MARGINS = { ...MARGINS, left: 20, right: 15 } as const;

const inches = (margins: typeof MARGINS | typeof LANDSCAPE_MARGINS): PageSetup['margins'] => ({
  top: margins.top / MM_PER_INCH,
  bottom: margins.bottom / MM_PER_INCH,
  left: margins.left / MM_PER_INCH,
  right: margins.right / MM_PER_INCH,
  header: margins.header / MM_PER_INCH,
  footer: margins.footer / MM_PER_INCH,
});

/**
 * Millimetres of columns that stand beside each other on a landscape page of a sheet that takes several:
 * those it repeats included.
 */
export const WIDE_PAGE =
  ((A4_SIZE.height - LANDSCAPE_MARGINS.left - LANDSCAPE_MARGINS.right) * 100) / WIDE_SHEET_SCALE / ROUNDING;

/** Points of rows that stand below each other on a portrait page that is printed in its own size. */
export const PAGE_HEIGHT = ((A4_SIZE.height - MARGINS.top - MARGINS.bottom) / MM_PER_INCH) * 72;

/** Sets the paper, the margins, what every page repeats, and the page number in the top margin. */
export function setUpPrint(sheet: Worksheet, setup: PrintSetup): void {
  const { orientation, area, repeatRows, repeatColumns } = setup;
  sheet.pageSetup = {
    paperSize: A4,
    orientation,
    margins: inches(orientation === 'portrait' ? MARGINS : LANDSCAPE_MARGINS),
    ...(repeatColumns
      ? { scale: WIDE_SHEET_SCALE, pageOrder: 'overThenDown' }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    horizontalCentered: !repeatColumns,
    ...(area && { printArea: area.replace(/[A-Z]+(?=\d)/g, '$&$$') }),
    ...(repeatRows && { printTitlesRow: `${repeatRows[0]}:${repeatRows[1]}` }),
    ...(repeatColumns && { printTitlesColumn: repeatColumns.map(columnLetters).join(':') }),
  };
  sheet.headerFooter = {
    differentFirst: true,
    firstHeader: '',
    oddHeader: '&C&"Times New Roman,Regular"&13&P',
  };
}

/** The element for pages that end after given columns, which exceljs has no word for (ECMA-376 part 1, 18.3.1.14). */
export function columnBreaksXml({ columnBreaks = [] }: PrintSetup): string {
  if (columnBreaks.length === 0) return '';
  const breaks = columnBreaks.map((column) => `<brk id="${column}" max="${LAST_ROW}" man="1"/>`);
  return `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</colBreaks>`;
}
