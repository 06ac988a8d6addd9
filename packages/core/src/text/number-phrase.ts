import {
  addDecimals,
  compareDecimals,
  type Decimal,
  type DecimalText,
  decimalText,
  isDecimalText,
  MAX_DIGITS,
  parseDecimal,
} from '../decimal/decimal.ts';
import {
  halves,
  introductions,
  knownMeasure,
  leadingPhrase,
  mayBeMore,
  type NumberQualifier,
  powersOfTen,
  qualifiersAfter,
  qualifiersBefore,
} from './number-words.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { readWordedNumeral } from './worded-numeral.ts';

/** A number as read: exact, with what was said about it. */
export interface NumberReading {
  /** Canonical decimal text, multiplied out: `14 triệu` is `"14000000"`. */
  readonly value: DecimalText;
  readonly qualifier?: NumberQualifier;
  /** Unit of measure as the field names it, such as `lớp`, `lượt người`, `đồng`, `%`; as typed where unknown. */
  readonly measure?: string;
}

const COMPARISON = /^(?:[<>]=|[<>≥≤~≈])/;
const BEGINS_WITH_DIGIT = /^\d/;
const NUMERAL = /^\d+(?:[ .,]\d+)*/;
const NUMERAL_ALONE = /^\d+(?:[ .,]\d+)*$/;
const FULL_STOP = /^[.,;:]$/;
const MILLIONS_OF_DONG = /^tr\.? ?đ(?:ồng)?(?=\P{L}|$)/iu;
const WORDS = /^\p{L}[\p{L} ]*$/u;

/** One number with all that was said about it; several readings where its separators leave doubt. */
export interface NumberPhrase {
  readonly numeral: Numeral;
  readonly reading: NumberReading;
  readonly other?: NumberReading;
  readonly measureKnown: boolean;
}

/** The value times a power of ten; `undefined` where that has more digits than a decimal may have. */
function timesPowerOfTen(value: DecimalText, power: number): Decimal | undefined {
  const decimal = parseDecimal(value);
  if (!decimal || power > MAX_DIGITS) return undefined;
  const scale = Math.max(0, decimal.scale - power);
  const scaled = { unscaled: decimal.unscaled * 10n ** BigInt(power - decimal.scale + scale), scale };
  return isDecimalText(decimalText(scaled)) ? scaled : undefined;
}

interface Scaled {
  readonly power: number;
  /** `triệu rưỡi`: half of the last word on top. */
  readonly half: DecimalText;
  readonly rest: string;
}

/** `triệu`, `nghìn tỷ`, `triệu rưỡi`: the power of ten of the words that follow a numeral. */
function scaleAfter(text: string): Scaled {
  let power = 0;
  let rest = text;
  for (let word = leadingPhrase(rest, powersOfTen); word; word = leadingPhrase(rest, powersOfTen)) {
    power += word.value;
    rest = word.rest;
  }
  const half = power > 0 ? leadingPhrase(rest, halves) : undefined;
  return half ? { power, half: '0.5', rest: half.rest } : { power, half: '0', rest };
}

/** What follows a numeral: a full stop alone says nothing, and `trđ` is short for triệu đồng. */
function wordsAfter(text: string): string {
  const words = FULL_STOP.test(text.trim()) ? '' : text.trimStart();
  return words.replace(MILLIONS_OF_DONG, 'triệu đồng');
}

interface Amount {
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly other?: Decimal;
  readonly power: number;
  readonly rest: string;
}

/** The value of a numeral in its scale, with the half that was said behind it. */
function scaledBy({ power, half }: Scaled, value: DecimalText): Decimal | undefined {
  const scaled = timesPowerOfTen(value, power);
  const more = timesPowerOfTen(half, power);
  return scaled && more && addDecimals(scaled, more);
}

/** A numeral with its scale, and smaller ones behind it: `14 triệu 500 nghìn`. */
function readAmount(text: string, counts: boolean, below = Number.POSITIVE_INFINITY): Amount | undefined {
  const [written] = NUMERAL.exec(text) ?? [];
  if (written === undefined) return undefined;
  const scale = scaleAfter(wordsAfter(text.slice(written.length)));
  const { power, rest } = scale;
  const numeral = readNumeral(written, counts && power === 0);
  const value = numeral && scaledBy(scale, numeral.value);
  if (!numeral || !value || power >= below) return undefined;
  const other = numeral.other === undefined ? undefined : scaledBy(scale, numeral.other);
  const smaller = power > 0 ? readAmount(rest, counts, power) : undefined;
  if (smaller && smaller.power > 0) {
    const isPart = numeral.certainty === 'vietnamese' && smaller.numeral.certainty === 'vietnamese';
    if (!isPart || compareDecimals(smaller.value, { unscaled: 10n ** BigInt(power), scale: 0 }) >= 0)
      return undefined;
    return { numeral, value: addDecimals(value, smaller.value), power, rest: smaller.rest };
  }
  return other ? { numeral, value, other, power, rest } : { numeral, value, power, rest };
}

/** A number in words; only with a unit of measure that is known: `một số lớp` is some, not one. */
function readWorded(text: string): Amount | undefined {
  const { value, rest } = readWordedNumeral(text) ?? {};
  const decimal = value === undefined ? undefined : parseDecimal(value);
  if (value === undefined || !decimal || rest === undefined) return undefined;
  const { words } = withoutQualifierAfter(rest);
  if (words !== '' && knownMeasure(words) === undefined) return undefined;
  return { numeral: { value, certainty: 'vietnamese' }, value: decimal, power: 0, rest };
}

function measureOf(text: string): { readonly measure: string; readonly known: boolean } | undefined {
  const known = knownMeasure(text);
  if (known !== undefined) return { measure: known, known: true };
  return WORDS.test(text) && !mayBeMore(text) ? { measure: text, known: false } : undefined;
}

interface Qualified {
  readonly qualifier?: NumberQualifier;
  /** What is left when the qualifier is taken away. */
  readonly words: string;
}

function withoutQualifierBefore(written: string): Qualified {
  if (BEGINS_WITH_DIGIT.test(written)) return { words: written };
  const text = leadingPhrase(written, introductions)?.rest ?? written;
  const [comparison] = COMPARISON.exec(text) ?? [];
  const found =
    comparison === undefined
      ? leadingPhrase(text, qualifiersBefore)
      : leadingPhrase(`${comparison} ${text.slice(comparison.length).trimStart()}`, qualifiersBefore);
  return found ? { qualifier: found.value, words: found.rest } : { words: text };
}

/** `trở lên` stands behind the number or behind its unit: `300 trở lên`, `300 người trở lên`. */
function withoutQualifierAfter(words: string): Qualified {
  const [, before = '', after = words] = /^(.*)(?:^| )(\S+ \S+)$/.exec(words) ?? [];
  const last = leadingPhrase(after, qualifiersAfter);
  if (last?.rest === '') return { qualifier: last.value, words: before };
  const first = leadingPhrase(words, qualifiersAfter);
  return first ? { qualifier: first.value, words: first.rest } : { words };
}

/**
 * Reads one number with the words around it: qualifier, numeral, scale, unit of measure.
 *
 * @param text words apart by single spaces, nothing else in it.
 * @returns `undefined` where anything in it is no part of a number.
 */
export function readNumberPhrase(text: string, counts: boolean): NumberPhrase | undefined {
  const before = withoutQualifierBefore(text);
  const amount = readAmount(before.words, counts) ?? readWorded(before.words);
  if (!amount) return undefined;
  const after = withoutQualifierAfter(amount.rest);
  const qualifier = before.qualifier ?? after.qualifier;
  const measure = measureOf(after.words);
  const value = decimalText(amount.value);
  if ((after.words !== '' && !measure) || !isDecimalText(value)) return undefined;
  const about = { ...(qualifier && { qualifier }), ...(measure && { measure: measure.measure }) };
  const reading = { value, ...about };
  const phrase = { numeral: amount.numeral, reading, measureKnown: measure?.known ?? true };
  return amount.other ? { ...phrase, other: { value: decimalText(amount.other), ...about } } : phrase;
}

/**
 * Gives the first number of a range the words behind the second, which belong to both: in
 * `3 - 7,2 triệu đồng` the 3 are millions too.
 */
export function withWordsBehind(lower: string, upper: string): string {
  const [numeral = ''] = NUMERAL.exec(upper) ?? [];
  return NUMERAL_ALONE.test(lower) ? lower + upper.slice(numeral.length) : lower;
}
