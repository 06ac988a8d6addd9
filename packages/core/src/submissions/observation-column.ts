import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { formSlots } from './cell-slot.ts';
import type { Observation } from './submission.ts';

/** The cells of one submission while it is read, by ordinal; `undefined` where a cell is absent. */
export type ObservationColumn = (Observation | undefined)[];

type Values = Readonly<Record<CellKey, Observation>>;

/** A column without any cell. */
export const absentColumn = (template: ReportTemplate): ObservationColumn =>
  formSlots(template).absent.slice();

const layouts = new WeakMap<ReportTemplate, Values>();

/**
 * An object with every cell of a form in its order, to be copied: as it comes from JSON, engines copy its
 * layout at once instead of finding it anew for each submission.
 */
function layoutOf(template: ReportTemplate): Values {
  const made = layouts.get(template);
  if (made) return made;
  const cells = formSlots(template).inOrder.map(
    ({ cell }) => `${JSON.stringify(cell.key)}:{"status":"blank"}`,
  );
  const layout: Values = JSON.parse(`{${cells.join()}}`);
  layouts.set(template, layout);
  return layout;
}

/** The values of a submission by cell key, in the order of the form. */
export function valuesOf(column: ObservationColumn, template: ReportTemplate): Values {
  const values: Record<CellKey, Observation> = column.includes(undefined) ? {} : { ...layoutOf(template) };
  for (const { cell } of formSlots(template).inOrder) {
    const observation = column[cell.ordinal];
    if (observation) values[cell.key] = observation;
  }
  return values;
}
