import type { Finding, FindingDetails, SourcePlace } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { CellSlot } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import type { Observation, ObservedValue, ValueObservation } from './submission.ts';
import { valueFix } from './value-fix.ts';

/** Where a raw value stands, and what the cell takes from this unit. */
export interface ReadingPlace {
  readonly slot: CellSlot;
  readonly pointer: string;
  /** What stands there, and where exactly: a place for its correction. */
  readonly given: unknown;
  readonly givenAt: string;
  readonly source?: SourcePlace | undefined;
  /** `either` takes yes/no as well as a count. */
  readonly takes: 'figure' | 'yesNo' | 'either' | 'text';
  readonly findings: Finding[];
}

/** What every finding about a place says of it. */
export const details = ({ slot, source }: ReadingPlace): FindingDetails => ({
  subject: { cell: slot.cell.key },
  ...(source ? { source } : {}),
});

/** Details of a reading that is certain, so that it can be written down in the place of what stood there. */
export const corrected = (
  place: ReadingPlace,
  value: ObservedValue,
  shown: LocalizedText,
): FindingDetails => ({
  ...details(place),
  fixes: [valueFix({ at: place.givenAt, given: place.given, value, shown })],
});

/** What has no one reading: kept as it stood, without a value. */
export const unknown = (raw: unknown): Observation => ({ status: 'notAvailable', raw: excerpt(raw) });

/** A value as it was reported, with what stood there where that differs. */
export const reported = (value: ObservedValue, raw?: string): ValueObservation =>
  raw === undefined ? { status: 'reported', value } : { status: 'reported', value, raw };
