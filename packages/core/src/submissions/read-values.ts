import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { type CellSlot, formSlots } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { isRecord } from './is-record.ts';
import { absentColumn, type ObservationColumn } from './observation-column.ts';
import { readEntry, takePlainEntry, type ValuesContext } from './read-entry.ts';
import { readRows } from './read-rows.ts';
import { cellUnknown, fieldUnreadable, tooManyEntries } from './submission-findings.ts';

/** Most entries that are read of any part; the greatest form seen has 60 cells. */
export const MOST_ENTRIES = 5_000;

type Given = Readonly<Record<string, unknown>>;

/** What is left of an object by cell key once its plain entries are taken. */
interface Remainder {
  readonly slots: CellSlot[];
  readonly unknown: string[];
}

/**
 * Takes the plain entries of an object by cell key in the order they come in: as a rule that of the form, so
 * that each key is that of the next cell.
 */
function takePlainEntries(given: Given, column: ObservationColumn, context: ValuesContext): Remainder {
  const { inOrder, byKey } = formSlots(context.template);
  const rest: Remainder = { slots: [], unknown: [] };
  let next = 0;
  for (const key in given) {
    const expected = inOrder[next];
    const slot = expected?.cell.key === key ? expected : byKey.get(key);
    if (!slot) {
      rest.unknown.push(key);
      continue;
    }
    const { ordinal } = slot.cell;
    next = ordinal + 1;
    const raw = given[key];
    const plain = takePlainEntry(raw, slot, context.figures);
    if (plain) column[ordinal] = plain;
    else if (raw !== undefined) rest.slots.push(slot);
  }
  return rest;
}

function readRecord(given: Given, context: ValuesContext, findings: Finding[]): ObservationColumn {
  const column = absentColumn(context.template);
  const { slots, unknown } = takePlainEntries(given, column, context);
  for (const slot of slots.sort((one, other) => one.cell.ordinal - other.cell.ordinal)) {
    const { key, ordinal } = slot.cell;
    column[ordinal] = readEntry(given[key], key, slot, context, findings);
  }
  for (const key of unknown) {
    findings.push(raise(cellUnknown, pointerTo('/values', key), { key: excerpt(key) }));
  }
  return column;
}

/** The object itself where it inherits nothing, else a copy of what it holds itself. */
function ownFields(given: Given): Given {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null ? given : { ...given };
}

/**
 * Reads the values of a submission: an object by cell key, or a list of form rows. What comes out holds
 * cells of the template only.
 */
export function readValues(values: unknown, context: ValuesContext, findings: Finding[]): ObservationColumn {
  context.figures.clear();
  if (values === undefined || values === null) return absentColumn(context.template);
  const list: readonly unknown[] | undefined = Array.isArray(values) ? values : undefined;
  const record = isRecord(values) ? values : {};
  if ((list ?? Object.keys(record)).length > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/values', { field: 'values', limit: String(MOST_ENTRIES) }));
    return absentColumn(context.template);
  }
  if (list) return readRows(list, context, findings);
  if (!isRecord(values)) {
    findings.push(raise(fieldUnreadable, '/values', { field: 'values', expected: '{ "…": "12" }' }));
  }
  return readRecord(ownFields(record), context, findings);
}
