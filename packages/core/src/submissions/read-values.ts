import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { formSlots } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { isRecord } from './is-record.ts';
import { readEntry, type ValuesContext } from './read-entry.ts';
import { readRows } from './read-rows.ts';
import type { Observation } from './submission.ts';
import { cellUnknown, fieldUnreadable, tooManyEntries } from './submission-findings.ts';

/** Most entries that are read of any part; the greatest form seen has 60 cells. */
export const MOST_ENTRIES = 5_000;

type Values = Readonly<Record<CellKey, Observation>>;

const blankForms = new WeakMap<ReportTemplate, Values>();

/**
 * An object with every cell of a form in its order, to be copied: as it comes from JSON, engines copy its
 * layout at once instead of finding it anew for each submission.
 */
function blankForm(template: ReportTemplate): Values {
  const made = blankForms.get(template);
  if (made) return made;
  const cells = formSlots(template).inOrder.map(
    ({ cell }) => `${JSON.stringify(cell.key)}:{"status":"blank"}`,
  );
  const blank: Values = JSON.parse(`{${cells.join()}}`);
  blankForms.set(template, blank);
  return blank;
}

function tellUnknownCells(keys: readonly string[], template: ReportTemplate, findings: Finding[]): void {
  const { byKey } = formSlots(template);
  for (const key of keys) {
    if (byKey.has(key)) continue;
    findings.push(raise(cellUnknown, pointerTo('/values', key), { key: excerpt(key) }));
  }
}

/** Reads an object by cell key, in the order of the form whatever the order it came in. */
function readRecord(
  given: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  context: ValuesContext,
  findings: Finding[],
): Values {
  const { inOrder } = formSlots(context.template);
  const values: Record<CellKey, Observation> =
    keys.length === inOrder.length ? { ...blankForm(context.template) } : {};
  let read = 0;
  for (const slot of inOrder) {
    const { key } = slot.cell;
    const raw = given[key];
    if (raw === undefined || (slot.mayBeInherited && !Object.hasOwn(given, key))) continue;
    values[key] = readEntry(raw, key, slot, context, findings);
    read++;
  }
  if (read === keys.length) return values;
  tellUnknownCells(keys, context.template, findings);
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => given[key] !== undefined && Object.hasOwn(given, key)),
  );
}

function inOrderOfForm(read: ReadonlyMap<CellKey, Observation>, template: ReportTemplate): Values {
  return Object.fromEntries(
    formSlots(template).inOrder.flatMap(({ cell }) => {
      const observation = read.get(cell.key);
      return observation ? [[cell.key, observation] as const] : [];
    }),
  );
}

/**
 * Reads the values of a submission: an object by cell key, or a list of form rows. What comes out holds
 * cells of the template only, in the order of the form.
 */
export function readValues(values: unknown, context: ValuesContext, findings: Finding[]): Values {
  if (values === undefined || values === null) return {};
  const list: readonly unknown[] | undefined = Array.isArray(values) ? values : undefined;
  const keys = isRecord(values) ? Object.keys(values) : [];
  if ((list ?? keys).length > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/values', { field: 'values', limit: String(MOST_ENTRIES) }));
    return {};
  }
  if (list) return inOrderOfForm(readRows(list, context, findings), context.template);
  if (isRecord(values)) return readRecord(values, keys, context, findings);
  findings.push(raise(fieldUnreadable, '/values', { field: 'values', expected: '{ "…": "12" }' }));
  return {};
}
