import {
  type Cell,
  cellName,
  cellsOf,
  type LocalizedText,
  type ReportTemplate,
  type RollUp,
} from '@llw/core';

/** A cell of the form as a column of a sheet by units. */
export interface FigureColumn {
  readonly cell: Cell;
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly name: string;
  readonly section: LocalizedText | undefined;
}

function sectionOf(template: ReportTemplate, cell: Cell): LocalizedText | undefined {
  return template.sections.find(({ rows }) =>
    rows.some((row) => row.type === 'cell' && row.cell === cell.key),
  )?.label;
}

/** Whether figures of a cell stand in columns: texts are collected, not added. */
const hasFigures = (cell: Cell): boolean =>
  cell.measure !== 'text' && cell.indicator.aggregation.units !== 'collect';

/** The columns of a sheet by units, from a column on, in the order of the form. */
export function figureColumns(rollUp: RollUp, firstColumn: number): readonly FigureColumn[] {
  const wanted = new Set(rollUp.cells);
  return cellsOf(rollUp.template)
    .filter((cell) => wanted.has(cell.key) && hasFigures(cell))
    .map((cell, index) => ({
      cell,
      column: firstColumn + index,
      name: cellName(rollUp.template, cell).vi,
      section: sectionOf(rollUp.template, cell),
    }));
}
