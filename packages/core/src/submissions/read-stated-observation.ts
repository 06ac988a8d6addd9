import { MAX_DIGITS } from '../decimal/decimal.ts';
import { labelParam, raise } from '../findings/finding.ts';
import { statusUnknown, valueAgainstStatus } from './cell-findings.ts';
import { excerpt } from './excerpt.ts';
import { readValue } from './read-observation.ts';
import type { ReadingPlace } from './reading-place.ts';
import { statusNames } from './status-names.ts';
import type { Observation, ValuelessObservation, ValueObservation } from './submission.ts';
import { unknownField, unknownKeysIn } from './unknown-key.ts';

const valueStatuses = [
  'reported',
  'estimated',
  'imputed',
  'provisional',
] as const satisfies readonly ValueObservation['status'][];

const valuelessStatuses = [
  'blank',
  'notApplicable',
  'notCollected',
  'notAvailable',
  'includedElsewhere',
  'suppressed',
] as const satisfies readonly ValuelessObservation['status'][];

const fields: ReadonlySet<string> = new Set(['status', 'value', 'note', 'accuracy']);
/** Most unknown fields of one cell that are told one by one. */
const MOST_FIELDS = 20;

/** Tells fields that say nothing about a cell: a value may stand under a name that was misspelt. */
function tellUnknownFields(raw: Readonly<Record<string, unknown>>, place: ReadingPlace) {
  const { pointer, slot, findings } = place;
  const others = Object.keys(raw).filter((key) => !fields.has(key));
  for (const unknown of unknownKeysIn({ at: pointer, fields: raw }, others.slice(0, MOST_FIELDS))) {
    const finding = unknownField(unknown, fields, `${slot.key}/${unknown.key}`);
    findings.push({ ...finding, subject: { cell: slot.key } });
  }
}

function withNote<T extends Observation>(observation: T, note: unknown): T {
  return typeof note === 'string' && note.trim() !== ''
    ? { ...observation, note: excerpt(note) }
    : observation;
}

/** Decimals the sender says the value is told to; anything but a whole number from −38 to 38 says nothing. */
function declaredAccuracy(accuracy: unknown): { readonly accuracy?: number } {
  if (typeof accuracy !== 'number' || !Number.isInteger(accuracy)) return {};
  return Math.abs(accuracy) <= MAX_DIGITS ? { accuracy } : {};
}

function valueless(
  status: ValuelessObservation['status'],
  raw: Readonly<Record<string, unknown>>,
  place: ReadingPlace,
): Observation {
  const { value } = raw;
  if (value === undefined || value === null || value === '') return withNote({ status }, raw['note']);
  const { slot, pointer, findings } = place;
  findings.push(
    raise(
      valueAgainstStatus,
      pointer,
      { ...slot.name, raw: excerpt(value), ...labelParam('status', statusNames[status]) },
      { subject: { cell: slot.cell.key } },
    ),
  );
  return withNote({ status, raw: excerpt(value) }, raw['note']);
}

/**
 * Reads a cell that says how its value came about: `{ status, value?, note? }`. Without a status it is
 * `reported`, or `blank` where there is no value.
 */
export function readStatedObservation(
  raw: Readonly<Record<string, unknown>>,
  place: ReadingPlace,
): Observation {
  const { status = 'reported', note } = raw;
  tellUnknownFields(raw, place);
  const without = valuelessStatuses.find((known) => known === status);
  if (without) return valueless(without, raw, place);
  const withValue = valueStatuses.find((known) => known === status);
  if (!withValue) {
    const { slot, pointer, findings } = place;
    findings.push(
      raise(
        statusUnknown,
        pointer,
        { ...slot.name, status: excerpt(status), known: [...valueStatuses, ...valuelessStatuses].join(', ') },
        { subject: { cell: slot.cell.key } },
      ),
    );
    return withNote({ status: 'notAvailable', raw: excerpt(raw['value'] ?? status) }, note);
  }
  const observation = readValue(raw['value'], place);
  if (!('value' in observation)) return withNote(observation, note);
  return withNote({ ...observation, status: withValue, ...declaredAccuracy(raw['accuracy']) }, note);
}
