import type { DecimalText } from '../decimal/decimal.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { foldText } from './fold-text.ts';
import { normalizeText } from './normalize-text.ts';
import { type NumberPhrase, type NumberReading, readNumberPhrase, withWordsBehind } from './number-phrase.ts';
import { marks, type NumberMark } from './number-words.ts';
import { plainCharacters } from './plain-characters.ts';
import {
  measureUnknown,
  numberAmbiguous,
  numberDoubtful,
  numberForeign,
  numberMark,
  numberNotGiven,
  numberRange,
  numbersInOne,
  numberUnreadable,
  numberVague,
} from './text-findings.ts';

/**
 * What a text says where a number is asked. Only `number` has one value; of `ambiguous` the first reading
 * is the likelier. A `mark` is never 0.
 */
export type ParsedNumber = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'number'; readonly reading: NumberReading }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [NumberReading, NumberReading] }
  | { readonly kind: 'range'; readonly from: NumberReading; readonly to: NumberReading }
  | { readonly kind: 'several'; readonly readings: readonly NumberReading[] }
  | { readonly kind: 'mark'; readonly mark: NumberMark }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
);

/** What is known of the number that is asked. */
export interface ParseNumberOptions {
  /** The figure counts things, so that it can have no decimals. Left out: it may have. */
  readonly counts?: boolean;
  /** JSON Pointer that findings carry; `""` where left out. */
  readonly pointer?: string;
}

/** Nobody types a longer number; longer text is not looked at. */
const LONGEST = 200;

const BEGINS_WITH_DIGIT = /^\d/;
const DASH_OR_STROKE = /^(?:[-–—/.…*_]\s?)+$/;
const MINUS = /^[-–—] ?(?=\d)/;
const MINUS_ALONE = /^[-–]?$/;
const BETWEEN_NUMBERS = /\s*[/;\n\t+]\s*|,\s+|\s+và\s+/;
const RANGE = /^(?:từ )?(\S.{0,80}?)(?: ?[-–—] ?| (?:đến|tới) )(?=\d)(.+)$/iu;

/** Quotation marks around a number, and the apostrophe by which a spreadsheet takes it as text. */
const QUOTED = /^["“”'‘’]+ ?(.*?) ?["“”'‘’]*$/;
/** What begins a formula or an item of a list, and no minus. */
const LEADING_SIGN = /^[=+•·▪●◦] ?(?=[-\d])/;
/** A number and the same one again: `12 (mười hai) lớp`, `5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn)`. */
const TWICE = /^([^()]+)\((?:bằng chữ:? ?)?([^()]+?)(?: chẵn)?[ ./]*\)([^()]*)$/iu;

/** The text in question and what is known of it. */
interface Question {
  /** As it was typed, for findings. */
  readonly shown: string;
  /** In plain characters, for reading. */
  readonly text: string;
  readonly counts: boolean;
  readonly pointer: string;
}

function asMark({ text, shown, pointer }: Question): ParsedNumber | undefined {
  if (BEGINS_WITH_DIGIT.test(text)) return undefined;
  const mark = DASH_OR_STROKE.test(text) ? 'dash' : marks.get(foldText(text));
  if (!mark) return undefined;
  const saysWhy = mark === 'notKnown' || mark === 'notApplicable';
  return {
    kind: 'mark',
    mark,
    findings: [raise(saysWhy ? numberNotGiven : numberMark, pointer, { text: shown })],
  };
}

const negative = (value: DecimalText) => (/^[0.]+$/.test(value) ? value : `-${value}`);

function ambiguous({ shown, pointer }: Question, first: NumberReading, second: NumberReading): ParsedNumber {
  const finding = raise(numberAmbiguous, pointer, { text: shown, first: first.value, second: second.value });
  return { kind: 'ambiguous', readings: [first, second], findings: [finding] };
}

function remarksOn(
  { shown: text, pointer }: Question,
  phrase: NumberPhrase,
  reading: NumberReading,
): Finding[] {
  const { certainty } = phrase.numeral;
  const { value, qualifier, measure = '' } = reading;
  const remarks: Finding[] = [];
  if (certainty === 'foreign') remarks.push(raise(numberForeign, pointer, { text, value }));
  if (certainty === 'doubtful' && phrase.other) {
    remarks.push(raise(numberDoubtful, pointer, { text, first: value, second: phrase.other.value }));
  }
  if (qualifier) remarks.push(raise(numberVague, pointer, { text, value }));
  if (!phrase.measureKnown) remarks.push(raise(measureUnknown, pointer, { text, measure }));
  return remarks;
}

/** The phrase with a minus before it, in all its readings. */
function negated(phrase: NumberPhrase): NumberPhrase {
  const reading = { ...phrase.reading, value: negative(phrase.reading.value) };
  if (!phrase.other) return { ...phrase, reading };
  return { ...phrase, reading, other: { ...phrase.other, value: negative(phrase.other.value) } };
}

function asNumber(question: Question): ParsedNumber | undefined {
  const { text, counts } = question;
  const [minus = ''] = MINUS.exec(text) ?? [];
  const positive = readNumberPhrase(text.slice(minus.length), counts);
  if (!positive) return undefined;
  const phrase = minus === '' ? positive : negated(positive);
  const { reading, other, numeral } = phrase;
  const bullet = !MINUS_ALONE.test(minus) && reading.value !== positive.reading.value;
  if (bullet) return ambiguous(question, positive.reading, reading);
  if (numeral.certainty === 'ambiguous' && other) return ambiguous(question, reading, other);
  return { kind: 'number', reading, findings: remarksOn(question, phrase, reading) };
}

/** `không`, which beside a 0 is 0: `0 (không)`. */
function zeroBeside(digits: string, word: string): NumberPhrase | undefined {
  const isZero = digits.trim() === '0' && marks.get(foldText(word)) === 'none';
  return isZero ? readNumberPhrase('0', true) : undefined;
}

/** The number that is said twice, which settles how its separators are meant. */
function asTwice({ text, shown, counts, pointer }: Question): ParsedNumber | undefined {
  const [, before = '', inside = '', behind = ''] = TWICE.exec(text) ?? [];
  const outside = `${before.trim()} ${behind.trim()}`.trim();
  const outer = readNumberPhrase(outside, counts) ?? zeroBeside(inside, outside);
  const inner = readNumberPhrase(inside.trim(), counts) ?? zeroBeside(outside, inside);
  if (!outer || !inner) return undefined;
  const { value } = inner.reading;
  if (value === outer.reading.value || value === outer.other?.value) {
    return { kind: 'number', reading: { ...outer.reading, value }, findings: [] };
  }
  return several({ shown, pointer }, [outer.reading, inner.reading]);
}

function asRange({ text, shown, counts, pointer }: Question): ParsedNumber | undefined {
  const [, lower = '', upper = ''] = RANGE.exec(text) ?? [];
  const from = readNumberPhrase(withWordsBehind(lower, upper), counts)?.reading;
  const to = readNumberPhrase(upper, counts)?.reading;
  if (!from || !to || from.qualifier || to.qualifier) return undefined;
  const finding = raise(numberRange, pointer, { text: shown, from: from.value, to: to.value });
  return { kind: 'range', from, to, findings: [finding] };
}

function several(
  { shown, pointer }: Pick<Question, 'shown' | 'pointer'>,
  readings: readonly NumberReading[],
): ParsedNumber {
  const finding = raise(numbersInOne, pointer, { text: shown, count: String(readings.length) });
  return { kind: 'several', readings, findings: [finding] };
}

function asSeveral({ text, shown, counts, pointer }: Question): ParsedNumber | undefined {
  const parts = text.split(BETWEEN_NUMBERS);
  const readings = parts.flatMap((part) => readNumberPhrase(part, counts)?.reading ?? []);
  if (parts.length < 2 || readings.length < parts.length) return undefined;
  return several({ shown, pointer }, readings);
}

function unreadable({ shown, pointer }: Pick<Question, 'shown' | 'pointer'>): ParsedNumber {
  return { kind: 'unreadable', findings: [raise(numberUnreadable, pointer, { text: shown })] };
}

function plainNumberText(shown: string): string {
  const plain = plainCharacters(shown);
  if (BEGINS_WITH_DIGIT.test(plain)) return plain;
  const [, unquoted = plain] = QUOTED.exec(plain) ?? [];
  return unquoted.replace(LEADING_SIGN, '');
}

/**
 * Reads a number as people type it in Vietnamese reports: `1.234,5`, `1 250`, `01`, `97.8%`,
 * `hơn 14 triệu đồng`, `mười hai lớp`, `12 (mười hai)`, `02 lớp/85 lượt`, `-`, `không`. A point or space before
 * three digits stands between thousands, a comma before decimals; where people or spreadsheets do otherwise a
 * finding says how it was read. Digits of any script are read, and numbers in words where the words have one
 * reading. A blank, a mark and 0 are kept apart.
 *
 * @param text what was typed; text of more than 200 characters is not a number.
 * @param options whether a count is expected, and where the text stands.
 * @returns what was read; where that is not one certain number, with findings `TEXT.NUMBER.*`.
 * @example
 * ```ts
 * import { parseNumber } from '@llw/core';
 * const spent = parseNumber('hơn 14 triệu đồng');
 * if (spent.kind === 'number') console.log(spent.reading);
 * // => {"value":"14000000","qualifier":"moreThan","measure":"đồng"}
 * const cell = parseNumber('1.25', { counts: true });
 * if (cell.kind === 'ambiguous') console.log(cell.readings.map((reading) => reading.value));
 * // => ["1250","1.25"]
 * console.log(parseNumber('-').kind); // => "mark"
 * ```
 */
export function parseNumber(text: string, options: ParseNumberOptions = {}): ParsedNumber {
  const { counts = false, pointer = '' } = options;
  const head = normalizeText(text.slice(0, LONGEST)).text.trim();
  if (text.length > LONGEST) return unreadable({ shown: `${head.slice(0, 100)}…`, pointer });
  if (head === '') return { kind: 'blank', findings: [] };
  const shown = head.replace(/[^\S\n\t]+/g, ' ');
  const question = { shown, text: plainNumberText(shown), counts, pointer };
  return (
    asMark(question) ??
    asTwice(question) ??
    asNumber(question) ??
    asRange(question) ??
    asSeveral(question) ??
    unreadable(question)
  );
}
