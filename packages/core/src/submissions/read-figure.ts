import {
  compareDecimals,
  type Decimal,
  type DecimalText,
  MAX_DIGITS,
  parseDecimal,
} from '../decimal/decimal.ts';
import { type Finding, labelParam, raise } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { NumberReading } from '../text/number-phrase.ts';
import type { NumberMark } from '../text/number-words.ts';
import { type ParsedNumber, parseNumber } from '../text/parse-number.ts';
import { measureUnknown } from '../text/text-findings.ts';
import {
  aboveMaximum,
  belowMinimum,
  binaryDecimal,
  inexactInteger,
  measureDiffers,
  measureImpossible,
  numberExpected,
  rangeGiven,
  severalNumbers,
  thousandsLost,
  tooManyDecimals,
  tooManyDigits,
  twoReadings,
  unclearMark,
  valueCoerced,
  valueUnreadable,
} from './cell-findings.ts';
import { excerpt } from './excerpt.ts';
import { jsonNumberText } from './json-number.ts';
import { measureFit } from './measure-fit.ts';
import { isNamedBy } from './named-by.ts';
import { corrected, details, type ReadingPlace, reported, unknown } from './reading-place.ts';
import { statusNames } from './status-names.ts';
import type { Observation, ValuelessObservation } from './submission.ts';
import { yesNoOf } from './yes-no.ts';

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

const same = (text: string): LocalizedText => ({ vi: text, en: text });

/** The figures that a cell of so many decimals takes, in words. */
function figuresOf(decimals: number) {
  if (decimals === 0) return labelParam('allowed', { vi: 'số nguyên', en: 'whole numbers' });
  return labelParam('allowed', {
    vi: `số có không quá ${decimals} chữ số sau dấu phẩy`,
    en: `numbers of at most ${decimals} decimals`,
  });
}

/** A point before one or two decimals of a count, where a spreadsheet may have dropped zeros of `1.250`. */
const POINT_WITHIN = /^([1-9]\d{0,2})\.(\d{1,2})$/;

/** The count that lost its last zeros: 1250 for `1.25`. */
function withLostZeros(text: DecimalText): DecimalText | undefined {
  const [, thousands, rest] = POINT_WITHIN.exec(text) ?? [];
  return thousands === undefined || rest === undefined ? undefined : thousands + rest.padEnd(3, '0');
}

/** Tells decimals that the cell does not take. */
function tellDecimals(text: DecimalText, isAsGiven: boolean, place: ReadingPlace): void {
  const { slot, pointer, findings } = place;
  const decimals = slot.cell.indicator.accuracy;
  const about = { ...slot.name, value: text };
  const meant = isAsGiven && decimals === 0 ? withLostZeros(text) : undefined;
  findings.push(
    meant === undefined
      ? raise(tooManyDecimals, pointer, { ...about, ...figuresOf(decimals) }, details(place))
      : raise(thousandsLost, pointer, { ...about, meant }, details(place)),
  );
}

function checkFigure(value: Decimal, text: DecimalText, isAsGiven: boolean, place: ReadingPlace): void {
  const { slot, pointer, findings } = place;
  const { minimum, maximum } = slot;
  const about = { ...slot.name, value: text };
  if (minimum && compareDecimals(value, minimum.value) < 0) {
    findings.push(raise(belowMinimum, pointer, { ...about, minimum: minimum.text }, details(place)));
  }
  if (maximum && compareDecimals(value, maximum.value) > 0) {
    findings.push(raise(aboveMaximum, pointer, { ...about, maximum: maximum.text }, details(place)));
  }
  if (value.scale > slot.cell.indicator.accuracy) tellDecimals(text, isAsGiven, place);
}

function figureOf(text: DecimalText, place: ReadingPlace, raw?: string): Observation {
  const value = parseDecimal(text);
  if (!value) {
    const { slot, pointer, findings } = place;
    findings.push(raise(tooManyDigits, pointer, { ...slot.name, limit: String(MAX_DIGITS) }, details(place)));
    return unknown(raw ?? text);
  }
  checkFigure(value, text, raw === undefined, place);
  return reported(text, raw);
}

/** Reads a JSON number: its shortest text, since JSON numbers are binary. */
export function readJsonFigure(raw: number, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  const text = jsonNumberText(raw);
  if (text === undefined) {
    findings.push(raise(valueUnreadable, pointer, { ...slot.name, raw: String(raw) }, details(place)));
    return unknown(raw);
  }
  if (Number.isSafeInteger(raw)) return figureOf(text, place);
  const params = { ...slot.name, value: text };
  if (Number.isInteger(raw)) {
    findings.push(raise(inexactInteger, pointer, params, details(place)));
    return figureOf(text, place);
  }
  const faults: Finding[] = [];
  const observation = figureOf(text, { ...place, findings: faults });
  const about = faults.length === 0 ? corrected(place, text, same(text)) : details(place);
  findings.push(raise(binaryDecimal, pointer, params, about), ...faults);
  return observation;
}

/** Zeros behind the decimals that a cell takes say nothing: `12,00` lớp are 12. */
function withoutSurplusZeros(text: DecimalText, { slot }: ReadingPlace): DecimalText {
  const point = text.indexOf('.');
  if (point < 0) return text;
  const least = point + 1 + slot.cell.indicator.accuracy;
  let end = text.length;
  while (end > least && text[end - 1] === '0') end -= 1;
  return text.slice(0, end === point + 1 ? point : end);
}

/** Tells a unit of measure that is not the cell's; says whether the figure can stand. */
function canBeIn({ value, measure }: NumberReading, raw: string, place: ReadingPlace): boolean {
  const { slot, pointer, findings } = place;
  const fit = measure === undefined ? 'fits' : measureFit(slot.cell, measure);
  if (fit === 'fits' || (fit === 'differs' && value === '0')) return true;
  const params = {
    ...slot.name,
    ...labelParam('expected', slot.cell.unitOfMeasure),
    raw: excerpt(raw),
  };
  findings.push(
    fit === 'impossible'
      ? raise(measureImpossible, pointer, params, details(place))
      : raise(measureDiffers, pointer, { ...params, value }, details(place)),
  );
  return fit === 'differs';
}

/** Text with one number in it; a vague one (`hơn 14 triệu`) is an estimate. */
function figureFrom(
  reading: NumberReading,
  isDoubted: boolean,
  raw: string,
  place: ReadingPlace,
): Observation {
  const { slot, pointer, findings } = place;
  const told = findings.length;
  const value = withoutSurplusZeros(reading.value, place);
  if (!canBeIn({ ...reading, value }, raw, place)) return unknown(raw);
  const faults: Finding[] = [];
  const observation = figureOf(value, { ...place, findings: faults }, excerpt(raw));
  const isCertain = !isDoubted && faults.length === 0 && findings.length === told;
  const about = isCertain ? corrected(place, value, same(value)) : details(place);
  findings.push(raise(valueCoerced, pointer, { ...slot.name, raw: excerpt(raw), value }, about), ...faults);
  return reading.qualifier && 'value' in observation ? { ...observation, status: 'estimated' } : observation;
}

/**
 * Canonical text. A point before three digits of a count is the Vietnamese thousands mark: `1.250` lớp is 1250,
 * never 1.25.
 */
function isPlainFigure(raw: string, { slot }: ReadingPlace): boolean {
  if (!PLAIN_NUMBER.test(raw)) return false;
  const value = parseDecimal(raw);
  if (!value) return raw.length > MAX_DIGITS;
  const mayGroupThousands = value.scale === 3 && slot.cell.indicator.accuracy === 0;
  return !mayGroupThousands;
}

/** Words that say themselves why there is no figure. */
const reasons: Readonly<Partial<Record<NumberMark, ValuelessObservation['status']>>> = {
  notKnown: 'notAvailable',
  notApplicable: 'notApplicable',
};

function readMark(mark: NumberMark, raw: string, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  const params = { ...slot.name, raw: excerpt(raw) };
  const status = reasons[mark];
  if (!status) {
    findings.push(raise(unclearMark, pointer, params, details(place)));
    return unknown(raw);
  }
  const words = labelParam('value', statusNames[status]);
  findings.push(raise(valueCoerced, pointer, { ...params, ...words }, details(place)));
  return { status, raw: excerpt(raw) };
}

/** What is to be told of a reading; a unit of measure that the cell itself names is no surprise. */
function remarksOn(
  { measure }: NumberReading,
  findings: readonly Finding[],
  { slot }: ReadingPlace,
): readonly Finding[] {
  if (measure === undefined) return findings;
  return findings.filter(({ code }) => code !== measureUnknown.code || !isNamedBy(slot.cell, measure));
}

type NotOneNumber = Exclude<ParsedNumber, { readonly kind: 'number' | 'mark' | 'blank' }>;

/** Tells what is not one number, once, with the name of the cell and what was understood. */
function whyNotOne(parsed: NotOneNumber, raw: string, place: ReadingPlace): Finding {
  const { slot, pointer } = place;
  const about = { ...slot.name, raw: excerpt(raw) };
  if (parsed.kind === 'ambiguous') {
    const [{ value: first }, { value: second }] = parsed.readings;
    return raise(twoReadings, pointer, { ...about, first, second }, details(place));
  }
  if (parsed.kind === 'range') {
    const { from, to } = parsed;
    const ends = { from: from.value, to: to.value };
    return raise(rangeGiven, pointer, { ...about, ...ends }, details(place));
  }
  if (parsed.kind === 'several') {
    const count = String(parsed.readings.length);
    return raise(severalNumbers, pointer, { ...about, count }, details(place));
  }
  const definition = yesNoOf(raw) === true ? numberExpected : valueUnreadable;
  return raise(definition, pointer, about, details(place));
}

/** Reads text where a figure is asked. */
export function readFigureText(raw: string, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  if (isPlainFigure(raw, place)) {
    const isAsWritten = withoutSurplusZeros(raw, place) === raw;
    return isAsWritten ? figureOf(raw, place) : figureFrom({ value: raw }, false, raw, place);
  }
  const parsed = parseNumber(raw, { counts: slot.cell.indicator.accuracy === 0, pointer });
  if (parsed.kind === 'blank') return { status: 'blank', raw: excerpt(raw) };
  if (parsed.kind === 'mark') return readMark(parsed.mark, raw, place);
  if (parsed.kind !== 'number') {
    findings.push(whyNotOne(parsed, raw, place));
    return unknown(raw);
  }
  const { reading } = parsed;
  const remarks = remarksOn(reading, parsed.findings, place);
  findings.push(...remarks.map((finding) => ({ ...finding, ...details(place) })));
  const isDoubted = remarks.some(({ severity }) => severity !== 'info');
  return figureFrom(reading, isDoubted, raw, place);
}
