import { type Cell, cellsOf } from '../../templates/cells.ts';
import type { CellKey, ReportTemplate, TemplateSection } from '../../templates/template.ts';
import type { Table, TableColumn, TableRow } from '../block.ts';
import { blankForm, type FormContents } from './form-contents.ts';

const columns: readonly TableColumn[] = [
  { heading: 'TT', share: 2, align: 'centre' },
  { heading: 'Nội dung hoạt động', share: 15, align: 'left' },
  { heading: 'Đơn vị tính', share: 5, align: 'centre' },
  { heading: 'Kết quả, số lượng', share: 6, align: 'right' },
  { heading: 'Ghi chú', share: 6, align: 'left' },
];

type CellsByKey = ReadonlyMap<CellKey, Cell>;

function rowOf(number: string, label: string, cell: Cell | undefined, contents: FormContents): TableRow {
  const filled = cell
    ? [contents.unit(cell), contents.result(cell) ?? '', contents.note(cell) ?? '']
    : ['', '', ''];
  const cells = [number, label, ...filled].map((content) => ({ content }));
  return cell ? { cells } : { cells, heading: true };
}

function sectionRows(
  section: TemplateSection,
  cells: CellsByKey,
  contents: FormContents,
): readonly TableRow[] {
  const rows = section.rows.map((row) =>
    row.type === 'heading'
      ? rowOf('', row.label.vi, undefined, contents)
      : rowOf('', cells.get(row.cell)?.label.vi ?? row.cell, cells.get(row.cell), contents),
  );
  const [only, ...more] = section.rows;
  const alone = only?.type === 'cell' && more.length === 0 ? cells.get(only.cell) : undefined;
  if (alone?.label.vi === section.label.vi) return [rowOf(section.code, section.label.vi, alone, contents)];
  return [rowOf(section.code, section.label.vi, undefined, contents), ...rows];
}

/**
 * The table of a form: a heading row for each group, a row for each cell with its unit of measure, the
 * result and a note; blank unless contents are given.
 *
 * @param template a form.
 * @param contents what stands in the cells; without it the form to be filled in.
 * @returns a table block for a document, 5 columns wide.
 * @example
 * ```ts
 * import { formTable, llw2022 } from '@llw/core';
 * const { columns } = formTable(llw2022);
 * console.log(columns.map(({ heading }) => heading).join(', '));
 * // => "TT, Nội dung hoạt động, Đơn vị tính, Kết quả, số lượng, Ghi chú"
 * ```
 */
export function formTable(template: ReportTemplate, contents: FormContents = blankForm): Table {
  const cells = new Map(cellsOf(template).map((cell) => [cell.key, cell]));
  return {
    type: 'table',
    columns,
    rows: template.sections.flatMap((section) => sectionRows(section, cells, contents)),
  };
}
