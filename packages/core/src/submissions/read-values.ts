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

/** A row of a form: which cell, what stood in it, and its name or place in `values`. */
interface FormRow {
  readonly cell: string;
  readonly raw: unknown;
  readonly token: string | number;
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
    return [{ cell: String(cell), raw, token: index }];
  });
}

/** The entries of `values`, or none where there are more than any form has. */
function entriesOf(values: unknown, findings: Finding[]): readonly FormRow[] {
  if (values === undefined || values === null) return [];
  const size = Array.isArray(values) ? values.length : isRecord(values) ? Object.keys(values).length : -1;
  if (size > MOST_ENTRIES) {
    findings.push(raise(tooManyEntries, '/values', { field: 'values', limit: String(MOST_ENTRIES) }));
    return [];
  }
  if (Array.isArray(values)) return rowsOfList(values, findings);
  if (isRecord(values)) return Object.keys(values).map((cell) => ({ cell, raw: values[cell], token: cell }));
  findings.push(raise(fieldUnreadable, '/values', { field: 'values', expected: '{ "…": "12" }' }));
  return [];
}

const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,14})$/;

/** A plain figure within its bounds, which is what almost every cell holds; else it is read with care. */
function plainFigure(raw: unknown, { least, most }: CellSlot): Observation | undefined {
  if (typeof raw === 'number') {
    const plain = Number.isSafeInteger(raw) && raw >= least && raw <= most;
    return plain ? { status: 'reported', value: String(raw) } : undefined;
  }
  if (typeof raw !== 'string' || !PLAIN_INTEGER.test(raw)) return undefined;
  return Number(raw) >= least && Number(raw) <= most ? { status: 'reported', value: raw } : undefined;
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

function readRow(row: FormRow, slot: CellSlot, context: ValuesContext, findings: Finding[]): Observation {
  const place = placeOf(row, slot, context, findings);
  return isRecord(row.raw) ? readStatedObservation(row.raw, place) : readValue(row.raw, place);
}

function placeOf(row: FormRow, slot: CellSlot, context: ValuesContext, findings: Finding[]): ReadingPlace {
  return {
    slot,
    pointer: pointerTo('/values', row.token),
    source: context.sources?.[row.cell],
    takes: context.takes(slot),
    findings,
  };
}

/** An object with every cell of a form in its order, to be copied: V8 copies its layout at once. */
function blankForm(slots: ReadonlyMap<CellKey, CellSlot>): Readonly<Record<CellKey, Observation>> {
  const keys = [...slots.keys()].map((key) => `${JSON.stringify(key)}:{"status":"blank"}`);
  return JSON.parse(`{${keys.join()}}`);
}

const blankForms = new WeakMap<ReadonlyMap<CellKey, CellSlot>, Values>();

/** In the order of the form, whatever the order they came in. */
function inOrder(
  slots: ReadonlyMap<CellKey, CellSlot>,
  byOrdinal: readonly (Observation | undefined)[],
  count: number,
): Values {
  const whole = count === slots.size;
  let blank = blankForms.get(slots);
  if (!blank) {
    blank = blankForm(slots);
    blankForms.set(slots, blank);
  }
  const values: Record<CellKey, Observation> = whole ? { ...blank } : {};
  for (const { cell } of slots.values()) {
    const observation = byOrdinal[cell.ordinal];
    if (observation) values[cell.key] = observation;
  }
  return values;
}

/** Reads one entry into its place. */
function readEntry(
  row: FormRow,
  slot: CellSlot,
  context: ValuesContext,
  byOrdinal: (Observation | undefined)[],
  findings: Finding[],
): void {
  const observation = plainFigure(row.raw, slot) ?? readRow(row, slot, context, findings);
  const earlier = byOrdinal[slot.cell.ordinal];
  byOrdinal[slot.cell.ordinal] = earlier
    ? repeated(earlier, observation, placeOf(row, slot, context, findings))
    : observation;
}

/**
 * Reads the values of a submission: an object by cell key, or a list of form rows. What comes out holds
 * cells of the template only, in the order of the form.
 */
export function readValues(values: unknown, context: ValuesContext, findings: Finding[]): Values {
  const slots = cellSlots(context.template);
  const byOrdinal = new Array<Observation | undefined>(slots.size).fill(undefined);
  for (const row of entriesOf(values, findings)) {
    const slot = slots.get(row.cell);
    if (slot) readEntry(row, slot, context, byOrdinal, findings);
    else findings.push(raise(cellUnknown, pointerTo('/values', row.token), { key: excerpt(row.cell) }));
  }
  const count = byOrdinal.reduce((found, each) => (each ? found + 1 : found), 0);
  return inOrder(slots, byOrdinal, count);
}
