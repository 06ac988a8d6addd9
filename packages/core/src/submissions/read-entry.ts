import { type Finding, pointerTo, type SourcePlace } from '../findings/finding.ts';
import type { PlainFigures } from '../rules/plain-figures.ts';
import type { CellKey } from '../templates/template.ts';
import type { SnapshotUnit } from '../units/snapshot.ts';
import type { CellSlot, FormSlots } from './cell-slot.ts';
import { isRecord } from './is-record.ts';
import type { Basis } from './period.ts';
import { type ReadingPlace, readValue } from './read-observation.ts';
import { readStatedObservation } from './read-stated-observation.ts';
import { reportedInteger, reportedNo, reportedYes } from './reported-value.ts';
import type { Observation } from './submission.ts';

/** How the values of one submission are read. */
export interface ValuesContext {
  readonly slots: FormSlots;
  readonly sources: Readonly<Record<CellKey, SourcePlace>> | undefined;
  readonly basis: Basis;
  /** The unit, where it is known. */
  readonly unit: SnapshotUnit | undefined;
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
    takes: takenBy(slot, context),
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
  const plain = takePlainEntry(raw, slot, context.figures);
  if (plain) return plain;
  const place = placeOf(token, slot, context, findings);
  const observation = isRecord(raw) ? readStatedObservation(raw, place) : readValue(raw, place);
  context.figures.note(slot.cell, observation);
  return observation;
}
