import { type Finding, pointerTo, type SourcePlace } from '../findings/finding.ts';
import type { PlainFigures } from '../rules/plain-figures.ts';
import type { CellKey } from '../templates/template.ts';
import type { SnapshotUnit } from '../units/snapshot.ts';
import type { CellSlot, FormSlots } from './cell-slot.ts';
import type { CompiledForm } from './compiled-form.ts';
import { isRecord } from './is-record.ts';
import type { Basis } from './period.ts';
import { readValue } from './read-observation.ts';
import { readStatedObservation } from './read-stated-observation.ts';
import type { ReadingPlace } from './reading-place.ts';
import { reportedInteger, reportedNo, reportedYes } from './reported-value.ts';
import type { Observation } from './submission.ts';

/** How the values of one submission are read. */
export interface ValuesContext {
  readonly slots: FormSlots;
  readonly sources: Readonly<Record<CellKey, SourcePlace>> | undefined;
  readonly basis: Basis;
  /** The unit, where it is known. */
  readonly unit: SnapshotUnit | undefined;
  /** The form as code made for it, where it was asked for. */
  readonly compiled: CompiledForm | undefined;
  /** Where figures are noted for the rules. */
  readonly figures: PlainFigures;
}

/** Whether a cell takes a figure, yes/no or either from this unit; unknown units may send either. */
function takenBy({ cell }: CellSlot, { basis, unit }: ValuesContext): ReadingPlace['takes'] {
  const { measure, indicator } = cell;
  if (measure === 'text') return 'text';
  if (measure === 'yesNo') return basis === 'own' ? 'yesNo' : 'either';
  const { yesNoFor } = indicator;
  if (!yesNoFor || basis === 'consolidated') return 'figure';
  return !unit || yesNoFor.includes(unit.kind) ? 'either' : 'figure';
}

const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,11})$/;

function takeAnswer(yes: boolean, { asksYesNo, ordinal }: CellSlot, figures: PlainFigures) {
  if (!asksYesNo) return undefined;
  figures.put(ordinal, yes ? 1 : 0);
  return yes ? reportedYes : reportedNo;
}

function takeFigure(figure: number, { least, most, ordinal }: CellSlot, figures: PlainFigures) {
  if (!Number.isInteger(figure) || figure < least || figure > most) return undefined;
  figures.put(ordinal, figure);
  return reportedInteger(figure);
}

/**
 * Takes a plain figure within its bounds, or a yes or no where that is asked, which is what almost every cell
 * holds. None where the entry wants a closer look.
 */
export function takePlainEntry(raw: unknown, slot: CellSlot, figures: PlainFigures): Observation | undefined {
  if (typeof raw === 'number') return takeFigure(raw, slot, figures);
  if (typeof raw === 'boolean') return takeAnswer(raw, slot, figures);
  return typeof raw === 'string' && PLAIN_INTEGER.test(raw)
    ? takeFigure(Number(raw), slot, figures)
    : undefined;
}

/** What was sent for one cell, and where it stands in the payload. */
export interface Entry {
  readonly raw: unknown;
  /** JSON Pointer for findings: under its key in an object, or the row of a list. */
  readonly pointer: string;
  /** JSON Pointer to `raw` itself. */
  readonly at: string;
}

/** Where an entry stands, and how it is to be read. */
export function placeOf(
  { raw, pointer, at }: Entry,
  slot: CellSlot,
  context: ValuesContext,
  findings: Finding[],
): ReadingPlace {
  return {
    slot,
    pointer,
    given: isRecord(raw) ? raw['value'] : raw,
    givenAt: isRecord(raw) ? pointerTo(at, 'value') : at,
    source: context.sources?.[slot.key],
    takes: takenBy(slot, context),
    findings,
  };
}

/** Reads what was sent for one cell. */
export function readEntry(
  entry: Entry,
  slot: CellSlot,
  context: ValuesContext,
  findings: Finding[],
): Observation {
  const { raw } = entry;
  const plain = takePlainEntry(raw, slot, context.figures);
  if (plain) return plain;
  const place = placeOf(entry, slot, context, findings);
  const observation = isRecord(raw) ? readStatedObservation(raw, place) : readValue(raw, place);
  context.figures.note(slot.cell, observation);
  return observation;
}
