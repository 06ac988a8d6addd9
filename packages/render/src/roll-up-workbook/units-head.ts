import type { RollUp } from '@llw/core';
import { formTitle } from '../forms/form-title.ts';
import { heightOfText } from '../forms/text-lines.ts';
import type { CellModel, RowModel } from '../workbook/workbook-model.ts';
import type { ColumnPage } from './column-pages.ts';
import type { FigureColumn } from './roll-up-columns.ts';
import { rollUpStyles } from './roll-up-styles.ts';
import { unitOfTotal } from './unit-of-total.ts';

/** Rows above the first unit: two of titles, three of headings. */
export const HEAD_ROWS = 5;
/** Columns before the first figure: the unit, and the reports due and received. */
export const LEAD_COLUMNS = 3;

const MINIMUM_HEIGHT = 20;
/** How a heading begins again on the next page. */
const CONTINUED = '(tiếp theo)';
/** What stands above cells that no section of the form holds. */
const NO_SECTION = 'Chỉ tiêu khác';

/** A heading over columns of one section on one page. */
interface SectionHead {
  readonly label: string;
  readonly columns: readonly FigureColumn[];
}

/** The headings over the columns: one for each section, and one more on each further page it takes. */
function sectionHeads(
  columns: readonly FigureColumn[],
  pages: readonly ColumnPage[],
): readonly SectionHead[] {
  const heads: SectionHead[] = [];
  const begun = new Set<FigureColumn['section']>();
  for (const { from, to } of pages) {
    const onPage = columns.slice(from, to + 1);
    for (const section of new Set(onPage.map((column) => column.section))) {
      const label = section?.vi ?? NO_SECTION;
      heads.push({
        label: begun.has(section) ? `${label} ${CONTINUED}` : label,
        columns: onPage.filter((column) => column.section === section),
      });
      begun.add(section);
    }
  }
  return heads;
}

const widthOf = (columns: readonly FigureColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

const merged = (length: number): readonly undefined[] => Array.from({ length: length - 1 }, () => undefined);

function sectionRow(heads: readonly SectionHead[]): RowModel {
  const { head } = rollUpStyles;
  const cells: readonly (CellModel | undefined)[] = [
    { content: 'Đơn vị', style: head, rows: 3 },
    { content: 'Báo cáo', style: head, span: 2 },
    ...merged(2),
    ...heads.flatMap(({ label, columns }): readonly (CellModel | undefined)[] => [
      { content: label, style: head, span: columns.length },
      ...merged(columns.length),
    ]),
  ];
  const heights = heads.map(({ label, columns }) => heightOfText(label, widthOf(columns), head));
  return { cells, height: Math.max(MINIMUM_HEIGHT, ...heights) };
}

function nameRow(columns: readonly FigureColumn[]): RowModel {
  const { columnHead } = rollUpStyles;
  const heights = columns.map(({ name, width }) => heightOfText(name, width, columnHead));
  return {
    cells: [
      undefined,
      { content: 'Cần nộp', style: columnHead },
      { content: 'Đã nộp', style: columnHead },
      ...columns.map(({ name }) => ({ content: name, style: columnHead })),
    ],
    height: Math.max(MINIMUM_HEIGHT, ...heights),
  };
}

function measureRow(columns: readonly FigureColumn[]): RowModel {
  const { subhead } = rollUpStyles;
  const measures = columns.map(({ cell, width }) => ({ content: unitOfTotal(cell), width }));
  const heights = measures.map(({ content, width }) => heightOfText(content, width, subhead));
  return {
    cells: [
      undefined,
      { content: 'báo cáo', style: subhead },
      { content: 'báo cáo', style: subhead },
      ...measures.map(({ content }) => ({ content, style: subhead })),
    ],
    height: Math.max(MINIMUM_HEIGHT, ...heights),
  };
}

/**
 * The rows above the units. The titles stand within the columns that every page repeats, so that each page
 * beside the first has them whole; so does each heading of a section within the columns of one page.
 *
 * @param leadWidth millimetres of the columns before the first figure.
 */
export function unitsHead(
  { snapshot, period, template }: RollUp,
  columns: readonly FigureColumn[],
  pages: readonly ColumnPage[],
  leadWidth: number,
): readonly RowModel[] {
  const [year, month, day] = snapshot.date.split('-');
  const titleRow = (content: string, style: CellModel['style'] & { readonly size: number }): RowModel => ({
    cells: [{ content, style, span: LEAD_COLUMNS }],
    height: heightOfText(content, leadWidth, style),
  });
  return [
    titleRow(`Số liệu theo đơn vị, năm ${period}`, rollUpStyles.wrappedTitle),
    titleRow(
      `${formTitle(template, period)}. Danh mục đơn vị tại ngày ${day}/${month}/${year}.`,
      rollUpStyles.wrappedSubtitle,
    ),
    sectionRow(sectionHeads(columns, pages)),
    nameRow(columns),
    measureRow(columns),
  ];
}
