import type { DecimalText } from '../decimal/decimal.ts';

/** A number in words that a text begins with, and what stands behind it. */
export interface WordedNumeral {
  readonly value: DecimalText;
  readonly rest: string;
}

type Values = ReadonlyMap<string, string>;

const byWord = (words: string): Values =>
  new Map(words.split(' ').map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]));

/** Digits by their words: those that never change, and those of one place. */
const digitsWith = (words: string): Values => byWord(`hai2 ba3 sáu6 bảy7 bẩy7 tám8 chín9 ${words}`);

const digits = digitsWith('một1 bốn4 năm5');
/** Behind `mười`, where 5 is `lăm`: `mười năm` is ten years. */
const unitsOfTen = digitsWith('một1 bốn4 lăm5');
/** Behind `mươi`. */
const unitsOfTens = digitsWith('mốt1 một1 bốn4 tư4 lăm5 nhăm5');
/** Behind `linh` of the North and `lẻ` of the South. */
const unitsOfHundreds = digitsWith('một1 bốn4 tư4 năm5');
const powers = byWord('nghìn3 ngàn3 triệu6 tỷ9 tỉ9');

/** Words read so far: their digits, and how many words they are. */
interface Run {
  readonly digits: string;
  readonly length: number;
}

/** `mười hai`, `hai mươi mốt`: a number from 10 to 99. */
function readTens([first = '', second = '', third = '']: readonly string[]): Run | undefined {
  if (first === 'mười') {
    const unit = unitsOfTen.get(second);
    return unit ? { digits: `1${unit}`, length: 2 } : { digits: '10', length: 1 };
  }
  const tens = digits.get(first);
  if (!tens || second !== 'mươi') return undefined;
  const unit = unitsOfTens.get(third);
  return unit ? { digits: tens + unit, length: 3 } : { digits: `${tens}0`, length: 2 };
}

/** `linh năm`, `lẻ tư`: a unit where there are no tens. */
function readOdd([first, second = '']: readonly string[]): Run | undefined {
  const unit = first === 'linh' || first === 'lẻ' ? unitsOfHundreds.get(second) : undefined;
  return unit ? { digits: `0${unit}`, length: 2 } : undefined;
}

/** `một trăm linh năm`, and behind a greater number `không trăm linh năm`. */
function readHundreds(words: readonly string[], leads: boolean): Run | undefined {
  const [first = '', second] = words;
  const hundreds = first === 'không' && !leads ? '0' : digits.get(first);
  if (!hundreds || second !== 'trăm') return undefined;
  const behind = words.slice(2);
  const below = readOdd(behind) ?? readTens(behind) ?? { digits: '00', length: 0 };
  return { digits: hundreds + below.digits, length: 2 + below.length };
}

/** One digit, which before a word for a power may be none: `không nghìn`. */
function readUnit(word: string, leads: boolean): Run | undefined {
  const unit = word === 'không' && !leads ? '0' : digits.get(word);
  return unit ? { digits: unit, length: 1 } : undefined;
}

interface Group extends Run {
  readonly power: number;
}

/**
 * The next three digits with their power. The last ones, which have no word for theirs, must leave no doubt:
 * `một nghìn hai` is 1200 in speech, and `một triệu hai trăm` 1,200,000, where the words say 1002 and 1,000,200.
 */
function readGroup(words: readonly string[], above: number | undefined): Group | undefined {
  const leads = above === undefined;
  const odd = leads ? undefined : readOdd(words);
  const run = odd ?? readHundreds(words, leads) ?? readTens(words) ?? readUnit(words[0] ?? '', leads);
  if (!run) return undefined;
  const power = Number(powers.get(words[run.length] ?? '') ?? 0);
  if (power > 0) return odd ? undefined : { ...run, length: run.length + 1, power };
  const speaksOfAbove = run.digits.length === 1 || (above !== 3 && !run.digits.startsWith('0'));
  return leads || odd || !speaksOfAbove ? { ...run, power } : undefined;
}

/**
 * Reads a whole number written in words, as the spelling rules of Unicode CLDR for Vietnamese write it
 * (`vi`, spellout-cardinal) and as the North and the South do: `nghìn`/`ngàn`, `linh`/`lẻ`, `bốn`/`tư`,
 * `lăm`/`nhăm`. What leaves doubt is not read: `mười năm` is also ten years. `không` leads no number, since
 * alone it answers “no” as well as 0.
 *
 * @param text words apart by single spaces.
 * @returns the longest numeral at the beginning, below 10¹², with what is left; `undefined` where there is none.
 */
export function readWordedNumeral(text: string): WordedNumeral | undefined {
  const words = text.split(' ');
  const spoken = text.toLowerCase().split(' ');
  let value = '';
  let read = 0;
  let above: number | undefined;
  while (above !== 0) {
    const group = readGroup(spoken.slice(read), above);
    if (!group || (above !== undefined && group.power >= above)) break;
    const skipped = above === undefined ? 0 : above - group.power - group.digits.length;
    value += '0'.repeat(skipped) + group.digits;
    read += group.length;
    above = group.power;
  }
  if (above === undefined) return undefined;
  return { value: value + '0'.repeat(above), rest: words.slice(read).join(' ') };
}
