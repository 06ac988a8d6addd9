import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { CellKey } from '../templates/template.ts';
import type { CellSlot } from './cell-slot.ts';
import { FormBeingRead } from './form-being-read.ts';
import { isRecord } from './is-record.ts';
import { readEntry, takePlainEntry, type ValuesContext } from './read-entry.ts';
import { readRows } from './read-rows.ts';
import type { Observation } from './submission.ts';
import { fieldUnreadable, tooManyEntries } from './submission-findings.ts';
import { unknownCell, unknownKeysIn } from './unknown-key.ts';

/** Most entries that are read of any part; the greatest form seen has 60 cells. */
export const MOST_ENTRIES = 5_000;

type Given = Readonly<Record<string, unknown>>;

/** What the cells of a submission hold. */
export interface CellsRead {
  readonly values: Readonly<Record<CellKey, Observation>>;
  /** The cells that were left empty, in the order they came. */
  readonly blank: readonly CellSlot[];
}

const noBlanks: readonly CellSlot[] = [];
const nothing: CellsRead = { values: {}, blank: noBlanks };

/** What is left of an object by cell key once its plain entries are taken. */
interface Remainder {
  readonly slots: CellSlot[];
  readonly unknown: string[];
}

/**
 * Takes the plain entries of an object by cell key in the order they come in: as a rule that of the form, so
 * that each key is that of the next cell. None where there are too many to be looked at.
 */
function takePlainEntries(
  given: Given,
  form: FormBeingRead,
  { slots: { inOrder, byKey }, figures }: ValuesContext,
): Remainder | undefined {
  const rest: Remainder = { slots: [], unknown: [] };
  let next = 0;
  let entries = 0;
  for (const key in given) {
    if (++entries > MOST_ENTRIES) return undefined;
    const expected = inOrder[next];
    const slot = expected?.key === key ? expected : byKey.get(key);
    if (!slot) {
      rest.unknown.push(key);
      continue;
    }
    next = slot.ordinal + 1;
    const raw = given[key];
    const plain = takePlainEntry(raw, slot, figures);
    if (plain) form.fill(key, plain);
    else if (raw !== undefined) rest.slots.push(slot);
  }
  return rest;
}

function noneOfTooMany({ figures }: ValuesContext, findings: Finding[]): CellsRead {
  figures.clear();
  findings.push(raise(tooManyEntries, '/values', { field: 'values', limit: String(MOST_ENTRIES) }));
  return nothing;
}

function readRecord(given: Given, context: ValuesContext, findings: Finding[]): CellsRead {
  const plain = context.compiled?.plainValues(given);
  if (plain) return { values: plain, blank: noBlanks };
  context.figures.clear();
  const form = new FormBeingRead(context.slots);
  const rest = takePlainEntries(given, form, context);
  if (!rest) return noneOfTooMany(context, findings);
  const careful = rest.slots.sort((one, other) => one.ordinal - other.ordinal);
  for (const slot of careful) {
    const at = pointerTo('/values', slot.key);
    const entry = { raw: given[slot.key], pointer: at, at };
    form.fill(slot.key, readEntry(entry, slot, context, findings));
  }
  for (const unknown of unknownKeysIn({ at: '/values', fields: given }, rest.unknown)) {
    findings.push(unknownCell(unknown, context.slots));
  }
  return { values: form.values(), blank: careful.filter((slot) => form.before(slot)?.status === 'blank') };
}

/** The object itself where it inherits nothing, else a copy of what it holds itself. */
function ownFields(given: Given): Given {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null ? given : { ...given };
}

/**
 * Reads the values of a submission: an object by cell key, or a list of form rows. What comes out holds
 * cells of the template only, in the order of the form.
 */
export function readValues(values: unknown, context: ValuesContext, findings: Finding[]): CellsRead {
  if (isRecord(values)) return readRecord(ownFields(values), context, findings);
  context.figures.clear();
  if (values === undefined || values === null) return nothing;
  if (Array.isArray(values)) {
    const list: readonly unknown[] = values;
    return list.length > MOST_ENTRIES ? noneOfTooMany(context, findings) : readRows(list, context, findings);
  }
  findings.push(raise(fieldUnreadable, '/values', { field: 'values', expected: '{ "…": "12" }' }));
  return nothing;
}
