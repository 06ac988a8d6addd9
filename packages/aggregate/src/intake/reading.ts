import {
  type Finding,
  type Observation,
  parseDecimal,
  pointerTo,
  raise,
  type Submission,
  type ValueObservation,
} from '@llw/core';
import { type Campaign, columnUses } from '../plan/campaign.ts';
import type { FactTable } from './fact-table.ts';
import { cellOfOtherKind, cellUnknown, valueNotANumber } from './intake-findings.ts';
import { scaledDecimal, scaledInteger, wholeNumber } from './scaled-integer.ts';
import { statusCodes } from './status-code.ts';

const UNKNOWN = -1;

/** Where a submission is read to. */
interface Place {
  readonly table: FactTable;
  readonly ordinal: number;
}

/** A submission that holds more than reported numbers: where it is read to, and what it is. */
interface Reading extends Place {
  readonly campaign: Campaign;
  readonly submission: Submission;
  readonly findings: Finding[];
}

function told(reading: Reading, definition: typeof valueNotANumber, cell: string, value: string): void {
  const { submission, campaign, findings } = reading;
  const unit = campaign.snapshot.unit(submission.unit)?.name ?? submission.unit;
  const subject = {
    unit: submission.unit,
    period: submission.period,
    cell,
    submission: submission.id,
    revision: submission.revision,
  };
  findings.push(raise(definition, pointerTo('/values', cell), { cell, unit, value }, { subject }));
}

function keepText({ table, ordinal }: Place, code: string, text: string): void {
  table.texts.set(ordinal, { ...table.texts.get(ordinal), [code]: text });
}

/** Keeps a value that is no safe integer of the column's scale; tells whether it is a number at all. */
function keepExcess(
  { table, ordinal, campaign }: Reading,
  column: number,
  text: string,
  slot: number,
): boolean {
  const decimal = parseDecimal(text);
  if (!decimal) return false;
  const scaled = scaledDecimal(decimal, campaign.scales[column] ?? 0);
  if (Number.isNaN(scaled)) {
    const row = table.excess.get(ordinal) ?? new Map();
    row.set(column, decimal);
    table.excess.set(ordinal, row);
  } else table.values[slot] = scaled;
  return true;
}

/** Reads a value into its slot; returns the status the cell then has. */
function readValue(reading: Reading, column: number, key: string, observation: ValueObservation): number {
  const { campaign, table, ordinal } = reading;
  const { value, status } = observation;
  const slot = ordinal * table.rowStride + column;
  if (typeof value === 'boolean') {
    table.values[slot] = value ? 1 : 0;
    return statusCodes[status];
  }
  if (campaign.isText[column]) {
    keepText(reading, key, value);
    return statusCodes[status];
  }
  const scaled = scaledInteger(value, campaign.scales[column] ?? 0);
  if (!Number.isNaN(scaled)) table.values[slot] = scaled;
  else if (!keepExcess(reading, column, value, slot)) {
    told(reading, valueNotANumber, key, value);
    return statusCodes.notAvailable;
  }
  return statusCodes[status];
}

/** Reads a cell of any kind, or tells why it does not count. */
function readCell(
  reading: Reading,
  column: number,
  key: string,
  observation: Observation,
  uses: Uint8Array,
): void {
  const { table, ordinal, campaign } = reading;
  const given = 'value' in observation ? String(observation.value) : observation.status;
  if (column === UNKNOWN) told(reading, cellUnknown, key, given);
  else if (uses[column] !== columnUses.nothing)
    table.statuses[ordinal * table.rowStride + column] =
      'value' in observation ? readValue(reading, column, key, observation) : statusCodes[observation.status];
  else if ('value' in observation && campaign.isOfOtherKind(column))
    told(reading, cellOfOtherKind, key, given);
}

function readNarrative({ narrative }: Submission, table: FactTable, ordinal: number): void {
  for (const code in narrative) {
    const text = narrative[code];
    if (text !== undefined && text.trim() !== '') keepText({ table, ordinal }, code, text);
  }
}

const none: readonly Finding[] = [];

/**
 * Reads the cells of a submission into an empty row of a table that keeps the cells of a unit side by side.
 *
 * @param uses what of each column is read for the unit
 * @returns what is wrong with single cells; they do not keep the others from being counted.
 */
export function readSubmission(
  campaign: Campaign,
  submission: Submission,
  table: FactTable,
  ordinal: number,
  uses: Uint8Array,
): readonly Finding[] {
  const { keys, columnOf } = campaign;
  const { values: cells } = submission;
  const { values, statuses, rowStride } = table;
  let reading: Reading | undefined;
  const start = ordinal * rowStride;
  // Submissions mostly hold their cells in the order of the form: the next key is then the expected one.
  let next = 0;
  for (const key in cells) {
    const observation = cells[key];
    const column = keys[next] === key ? next : (columnOf.get(key) ?? UNKNOWN);
    if (observation === undefined) continue;
    next = column + 1;
    // The common case in the open, for it runs three million times for a nation.
    if (observation.status === 'reported' && uses[column] === columnUses.whole) {
      const { value } = observation;
      const whole = typeof value === 'string' ? wholeNumber(value) : Number(value);
      if (whole >= 0) {
        values[start + column] = whole;
        statuses[start + column] = statusCodes.reported;
        continue;
      }
    }
    reading ??= { campaign, submission, table, ordinal, findings: [] };
    readCell(reading, column, key, observation, uses);
  }
  readNarrative(submission, table, ordinal);
  return reading?.findings ?? none;
}
