import {
  compareDecimals,
  type Decimal,
  type DecimalText,
  MAX_DIGITS,
  parseDecimal,
} from '../decimal/decimal.ts';
import {
  type Finding,
  type FindingDetails,
  labelParam,
  raise,
  type SourcePlace,
} from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { normalizeText } from '../text/normalize-text.ts';
import type { NumberReading } from '../text/number-phrase.ts';
import { parseNumber } from '../text/parse-number.ts';
import type { CellSlot } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { jsonNumberText } from './json-number.ts';
import type { Observation, ObservedValue, ValueObservation } from './submission.ts';
import * as found from './submission-findings.ts';
import { valueFix } from './value-fix.ts';
import { yesNoOf } from './yes-no.ts';

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

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

const details = ({ slot, source }: ReadingPlace): FindingDetails => ({
  subject: { cell: slot.cell.key },
  ...(source ? { source } : {}),
});

/** Details of a reading that is certain, so that it can be written down in the place of what stood there. */
const corrected = (place: ReadingPlace, value: ObservedValue, shown: LocalizedText): FindingDetails => ({
  ...details(place),
  fixes: [valueFix({ at: place.givenAt, given: place.given, value, shown })],
});

const unknown = (raw: unknown): Observation => ({ status: 'notAvailable', raw: excerpt(raw) });

const reported = (value: ObservedValue, raw?: string): ValueObservation =>
  raw === undefined ? { status: 'reported', value } : { status: 'reported', value, raw };

/** The figures that a cell of so many decimals takes, in words. */
function figuresOf(decimals: number) {
  if (decimals === 0) return labelParam('allowed', { vi: 'số nguyên', en: 'whole numbers' });
  return labelParam('allowed', {
    vi: `số có không quá ${decimals} chữ số sau dấu phẩy`,
    en: `numbers of at most ${decimals} decimals`,
  });
}

function checkFigure(value: Decimal, text: DecimalText, place: ReadingPlace): void {
  const { slot, pointer, findings } = place;
  const { minimum, maximum } = slot;
  const about = { ...slot.name, value: text };
  if (minimum && compareDecimals(value, minimum.value) < 0) {
    findings.push(raise(found.belowMinimum, pointer, { ...about, minimum: minimum.text }, details(place)));
  }
  if (maximum && compareDecimals(value, maximum.value) > 0) {
    findings.push(raise(found.aboveMaximum, pointer, { ...about, maximum: maximum.text }, details(place)));
  }
  const decimals = slot.cell.indicator.accuracy;
  if (value.scale > decimals) {
    findings.push(
      raise(found.tooManyDecimals, pointer, { ...about, ...figuresOf(decimals) }, details(place)),
    );
  }
}

function figureOf(text: DecimalText, place: ReadingPlace, raw?: string): Observation {
  const value = parseDecimal(text);
  if (!value) {
    const { slot, pointer, findings } = place;
    findings.push(
      raise(found.tooManyDigits, pointer, { ...slot.name, limit: String(MAX_DIGITS) }, details(place)),
    );
    return unknown(raw ?? text);
  }
  checkFigure(value, text, place);
  return reported(text, raw);
}

function readJsonNumber(raw: number, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  if (place.takes === 'yesNo') return readYesNo(String(raw), place);
  const text = jsonNumberText(raw);
  if (text === undefined) {
    findings.push(raise(found.valueUnreadable, pointer, { ...slot.name, raw: String(raw) }, details(place)));
    return unknown(raw);
  }
  if (Number.isSafeInteger(raw)) return figureOf(text, place);
  const params = { ...slot.name, value: text };
  findings.push(
    Number.isInteger(raw)
      ? raise(found.inexactInteger, pointer, params, details(place))
      : raise(found.binaryDecimal, pointer, params, corrected(place, text, { vi: text, en: text })),
  );
  return figureOf(text, place);
}

function readYesNo(raw: string, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  const value = yesNoOf(raw);
  const params = { ...slot.name, raw: excerpt(raw) };
  if (value === undefined) {
    findings.push(raise(found.notYesNo, pointer, params, details(place)));
    return unknown(raw);
  }
  const words = value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  findings.push(
    raise(
      found.valueCoerced,
      pointer,
      { ...params, ...labelParam('value', words) },
      corrected(place, value, words),
    ),
  );
  return reported(value, excerpt(raw));
}

/** Text with one certain number in it; a vague one (`hơn 14 triệu`) is an estimate. */
function figureFrom(
  { value, qualifier }: NumberReading,
  isCertain: boolean,
  raw: string,
  place: ReadingPlace,
): Observation {
  const { slot, pointer, findings } = place;
  const about = isCertain ? corrected(place, value, { vi: value, en: value }) : details(place);
  findings.push(raise(found.valueCoerced, pointer, { ...slot.name, raw: excerpt(raw), value }, about));
  const observation = figureOf(value, place, excerpt(raw));
  return qualifier && 'value' in observation ? { ...observation, status: 'estimated' } : observation;
}

/**
 * Canonical text of no more decimals than the cell takes. A point before three digits of a count is the
 * Vietnamese thousands mark: `1.250` lớp is 1250, never 1.25.
 */
function isPlainFigure(raw: string, { slot }: ReadingPlace): boolean {
  if (!PLAIN_NUMBER.test(raw)) return false;
  const value = parseDecimal(raw);
  if (!value) return raw.length > MAX_DIGITS;
  const mayGroupThousands = value.scale === 3 && slot.cell.indicator.accuracy === 0;
  return !mayGroupThousands;
}

function readFigureText(raw: string, place: ReadingPlace): Observation {
  if (isPlainFigure(raw, place)) return figureOf(raw, place);
  const { slot, pointer, findings } = place;
  const parsed = parseNumber(raw, { counts: slot.cell.indicator.accuracy === 0, pointer });
  const params = { ...slot.name, raw: excerpt(raw) };
  if (parsed.kind === 'blank') return { status: 'blank', raw: excerpt(raw) };
  if (parsed.kind === 'mark') {
    findings.push(raise(found.unclearMark, pointer, params, details(place)));
    return unknown(raw);
  }
  // What cannot be read at all is told once, with the name of the cell.
  if (parsed.kind !== 'unreadable') {
    findings.push(...parsed.findings.map((finding) => ({ ...finding, ...details(place) })));
  }
  if (parsed.kind === 'number') {
    return figureFrom(parsed.reading, parsed.findings.length === 0, raw, place);
  }
  findings.push(raise(found.valueUnreadable, pointer, params, details(place)));
  return unknown(raw);
}

function readText(raw: string, place: ReadingPlace): Observation {
  const text = raw.trim();
  if (text === '') return raw === '' ? { status: 'blank' } : { status: 'blank', raw: excerpt(raw) };
  if (place.takes === 'text') return reported(normalizeText(raw).text);
  if (place.takes === 'yesNo') return readYesNo(text, place);
  if (place.takes === 'either' && parseDecimal(text) === undefined) {
    return yesNoOf(text) === undefined ? readFigureText(text, place) : readYesNo(text, place);
  }
  return readFigureText(text, place);
}

function readBoolean(raw: boolean, place: ReadingPlace): Observation {
  if (place.takes === 'yesNo' || place.takes === 'either') return reported(raw);
  const { slot, pointer, findings } = place;
  findings.push(raise(found.numberExpected, pointer, { ...slot.name, raw: String(raw) }, details(place)));
  return unknown(raw);
}

/**
 * Reads what stands in one cell. Never throws; what has no one reading is kept as it stood (`raw`), with
 * the status `notAvailable`, and told in the findings.
 */
export function readValue(raw: unknown, place: ReadingPlace): Observation {
  if (raw === null || raw === undefined) return { status: 'blank' };
  if (typeof raw === 'string') return readText(raw, place);
  if (typeof raw === 'boolean') return readBoolean(raw, place);
  if (typeof raw === 'number') return readJsonNumber(raw, place);
  const { slot, pointer, findings } = place;
  findings.push(raise(found.valueUnreadable, pointer, { ...slot.name, raw: excerpt(raw) }, details(place)));
  return unknown(raw);
}
