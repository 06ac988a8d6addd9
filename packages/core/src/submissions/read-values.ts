import { type Finding, pointerTo, raise, type SourcePlace } from '../findings/finding.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { type CellSlot, cellSlots } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { isRecord } from './is-record.ts';
import { type ReadingPlace, readValue } from './read-observation.ts';
import { readStatedObservation } from './read-stated-observation.ts';
import type { Observation } from './submission.ts';
import { cellRepeated, cellUnknown, fieldUnreadable, tooManyEntries } from './submission-findings.ts';

/** Most entries that are read of any part; the greatest form seen has 60 cells. */
export const MOST_ENTRIES = 5_000;

/** How the values of one submission are read. */
export interface ValuesContext {
  readonly template: ReportTemplate;
  readonly sources: Readonly<Record<CellKey, SourcePlace>> | undefined;
  takes(slot: CellSlot): ReadingPlace['takes'];
}

type Values = Readonly<Record<CellKey, Observation>>;

/** A row of a form: which cell, what stood in it, and where. */
interface FormRow {
  readonly cell: string;
  readonly raw: unknown;
  readonly pointer: string;
}

function rowsOfRecord(values: Readonly<Record<string, unknown>>, keys: readonly string[]): FormRow[] {
  return keys.map((cell) => ({ cell, raw: values[cell], pointer: pointerTo('/values', cell) }));
}

/** Rows as `[{ cell, value, status?, note? }]`; what is no row of a cell is told. */
function rowsOfList(values: readonly unknown[], findings: Finding[]): FormRow[] {
  return values.flatMap((row, index) => {
    const pointer = pointerTo('/values', index);
    if (!isRecord(row) || typeof row['cell'] !== 'string') {
      findings.push(
        raise(fieldUnreadable, pointer, {
          field: `values/${index}`,
          expected: '{ "cell": "…", "value": … }',
        }),
      );
      return [];
    }
    const { cell, value, ...stated } = row;
    const raw = Object.keys(stated).length === 0 ? value : { ...stated, value };
    return [{ cell: String(cell), raw, pointer }];
  });
}

function formRows(values: unknown, findings: Finding[]): readonly FormRow[] {
  if (values === undefined || values === null) return [];
  const list = Array.isArray(values) ? values : undefined;
  const keys = list ?? (isRecord(values) ? Object.keys(values) : undefined);
  if (!keys) {
    findings.push(raise(fieldUnreadable, '/values', { field: 'values', expected: '{ "…": "12" }' }));
    return [];
  }
  if (keys.length > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/values', { field: 'values', limit: String(MOST_ENTRIES) }));
    return [];
  }
  if (list) return rowsOfList(list, findings);
  return isRecord(values) ? rowsOfRecord(values, Object.keys(values)) : [];
}

const sameContent = (a: Observation, b: Observation): boolean =>
  a.status === b.status && ('value' in a ? a.value : a.raw) === ('value' in b ? b.value : b.raw);

const shown = (observation: Observation): string =>
  'value' in observation ? String(observation.value) : (observation.raw ?? '');

function repeated(first: Observation, second: Observation, place: ReadingPlace): Observation {
  if (sameContent(first, second)) return first;
  const params = { ...place.slot.name, first: shown(first), second: shown(second) };
  place.findings.push(raise(cellRepeated, place.pointer, params, { subject: { cell: place.slot.cell.key } }));
  return { status: 'notAvailable', raw: `${shown(first)}; ${shown(second)}` };
}

function readRow(row: FormRow, context: ValuesContext, slot: CellSlot, findings: Finding[]) {
  const source = context.sources?.[row.cell];
  const place = { slot, pointer: row.pointer, source, takes: context.takes(slot), findings };
  const observation = isRecord(row.raw) ? readStatedObservation(row.raw, place) : readValue(row.raw, place);
  return { observation, place };
}

/**
 * Reads the values of a submission: an object by cell key, or a list of form rows. What comes out holds
 * cells of the template only, in the order of the form.
 */
export function readValues(values: unknown, context: ValuesContext, findings: Finding[]): Values {
  const slots = cellSlots(context.template);
  const byOrdinal: (Observation | undefined)[] = new Array(slots.size);
  for (const row of formRows(values, findings)) {
    const slot = slots.get(row.cell);
    if (!slot) {
      findings.push(raise(cellUnknown, row.pointer, { key: excerpt(row.cell) }));
      continue;
    }
    const { observation, place } = readRow(row, context, slot, findings);
    const earlier = byOrdinal[slot.cell.ordinal];
    byOrdinal[slot.cell.ordinal] = earlier ? repeated(earlier, observation, place) : observation;
  }
  const read: Record<CellKey, Observation> = {};
  for (const { cell } of slots.values()) {
    const observation = byOrdinal[cell.ordinal];
    if (observation) read[cell.key] = observation;
  }
  return read;
}
