import { type Finding, pointerTo, type SourcePlace } from '../findings/finding.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { CellSlot } from './cell-slot.ts';
import { isRecord } from './is-record.ts';
import { type ReadingPlace, readValue } from './read-observation.ts';
import { readStatedObservation } from './read-stated-observation.ts';
import type { Observation } from './submission.ts';

/** How the values of one submission are read. */
export interface ValuesContext {
  readonly template: ReportTemplate;
  readonly sources: Readonly<Record<CellKey, SourcePlace>> | undefined;
  takes(slot: CellSlot): ReadingPlace['takes'];
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

/** Where an entry stands: under its key in an object, or at its index in a list. */
export function placeOf(
  token: string | number,
  slot: CellSlot,
  context: ValuesContext,
  findings: Finding[],
): ReadingPlace {
  return {
    slot,
    pointer: pointerTo('/values', token),
    source: context.sources?.[slot.cell.key],
    takes: context.takes(slot),
    findings,
  };
}

/** Reads what was sent for one cell. */
export function readEntry(
  raw: unknown,
  token: string | number,
  slot: CellSlot,
  context: ValuesContext,
  findings: Finding[],
): Observation {
  const plain = plainFigure(raw, slot);
  if (plain) return plain;
  const place = placeOf(token, slot, context, findings);
  return isRecord(raw) ? readStatedObservation(raw, place) : readValue(raw, place);
}
