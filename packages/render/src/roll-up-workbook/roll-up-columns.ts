import {
  type Cell,
  cellName,
  cellsOf,
  formatNumber,
  type LocalizedText,
  type ReportTemplate,
  type RollUp,
} from '@llw/core';
import { columnWidthOf } from '../forms/text-lines.ts';
import type { PagedColumn } from './column-pages.ts';
import { figureStyle } from './roll-up-styles.ts';

/** A cell of the form as a column of a sheet by units. */
export interface FigureColumn extends PagedColumn {
  readonly cell: Cell;
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly name: string;
  readonly section: LocalizedText | undefined;
}

/** Millimetres of a column of figures, where its figures are not longer. */
const LEAST_WIDTH = 22;

function sectionOf(template: ReportTemplate, cell: Cell): LocalizedText | undefined {
  return template.sections.find(({ rows }) =>
    rows.some((row) => row.type === 'cell' && row.cell === cell.key),
  )?.label;
}

/** Whether figures of a cell stand in columns: texts are collected, not added. */
const hasFigures = (cell: Cell): boolean =>
  cell.measure !== 'text' && cell.indicator.aggregation.units !== 'collect';

/** Wide enough for the totals of the highest units and of those below them, which others seldom exceed. */
function widthOf(rollUp: RollUp, cell: Cell): number {
  const { snapshot } = rollUp;
  const units = snapshot.roots().flatMap((root) => [root, ...snapshot.children(root.id)]);
  const face = { size: 11, ...figureStyle(0, true) };
  const { accuracy } = cell.indicator;
  const widths = units.map(({ id }) => {
    const { value } = rollUp.figure(id, cell.key);
    if (value === null) return 0;
    const shown = value.includes('.') || accuracy === 0 ? value : `${value}.${'0'.repeat(accuracy)}`;
    return columnWidthOf(formatNumber(shown), face);
  });
  return Math.ceil(Math.max(LEAST_WIDTH, ...widths));
}

/** Whether two cells are of the same category, such as the classes of one kind and those who attended them. */
function ofSameCategory(one: Cell, other: Cell): boolean {
  const categories = Object.entries(one.categories);
  return categories.length > 0 && categories.every(([code, category]) => other.categories[code] === category);
}

/** The columns of a sheet by units, from a column on, in the order of the form. */
export function figureColumns(rollUp: RollUp, firstColumn: number): readonly FigureColumn[] {
  const wanted = new Set(rollUp.cells);
  const cells = cellsOf(rollUp.template).filter((cell) => wanted.has(cell.key) && hasFigures(cell));
  return cells.map((cell, index) => {
    const section = sectionOf(rollUp.template, cell);
    const before = cells[index - 1];
    return {
      cell,
      column: firstColumn + index,
      name: cellName(rollUp.template, cell).vi,
      section,
      group: section,
      width: widthOf(rollUp, cell),
      followsClosely: before !== undefined && ofSameCategory(before, cell),
    };
  });
}
