import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordedNumeral } from './worded-numeral.ts';

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The words by which people of one place say numbers. */
interface Speech {
  readonly thousand: string;
  readonly odd: string;
  readonly four: string;
  readonly five: string;
  readonly billion: string;
}

const north: Speech = { thousand: 'nghìn', odd: 'linh', four: 'tư', five: 'lăm', billion: 'tỷ' };
const south: Speech = { thousand: 'ngàn', odd: 'lẻ', four: 'bốn', five: 'lăm', billion: 'tỉ' };
const other: Speech = { thousand: 'nghìn', odd: 'lẻ', four: 'tư', five: 'nhăm', billion: 'tỷ' };

function unitBehindTens(unit: number, tens: number, { four, five }: Speech): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return four;
  if (unit === 5) return tens > 1 ? five : 'lăm';
  return units[unit] ?? '';
}

/** Up to 999; `whole` says the hundreds even where there are none. */
function sayGroup(value: number, whole: boolean, speech: Speech): string {
  const [hundreds, tens, unit] = [Math.trunc(value / 100), Math.trunc(value / 10) % 10, value % 10];
  const words = hundreds > 0 || whole ? [units[hundreds], 'trăm'] : [];
  if (tens > 0) words.push(...(tens === 1 ? ['mười'] : [units[tens], 'mươi']));
  if (tens > 0 && unit > 0) words.push(unitBehindTens(unit, tens, speech));
  if (tens === 0 && unit > 0) words.push(...(words.length > 0 ? [speech.odd] : []), units[unit]);
  return words.join(' ');
}

/**
 * A number in full words. Thousands that are none are said where hundreds follow: without them `một triệu hai
 * trăm` may be 1,200,000.
 */
function say(value: number, speech: Speech): string {
  const scales = [speech.billion, 'triệu', speech.thousand, ''];
  const groups = scales.map((scale, index) => ({
    scale,
    value: Math.trunc(value / 1000 ** (3 - index)) % 1000,
  }));
  const first = groups.findIndex((group) => group.value > 0);
  return groups
    .flatMap((group, index) => {
      const isLast = index === 3;
      const said = index >= first && (group.value > 0 || (index === 2 && (groups[3]?.value ?? 0) > 0));
      if (!said) return [];
      if (group.value === 0) return [`không ${group.scale}`];
      return [`${sayGroup(group.value, index > first, speech)}${isLast ? '' : ` ${group.scale}`}`];
    })
    .join(' ');
}

describe('numbers in words', () => {
  it.each([
    ['mười hai', '12'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['hai mươi tư', '24'],
    ['ba mươi nhăm', '35'],
    ['một trăm linh năm', '105'],
    ['một trăm lẻ tư', '104'],
    ['một nghìn lẻ một', '1001'],
    ['một nghìn hai trăm', '1200'],
    ['hai nghìn hai mươi hai', '2022'],
    ['hai ngàn không trăm hai mươi hai', '2022'],
    ['một tỷ năm trăm nghìn', '1000500000'],
    ['một triệu không trăm linh năm', '1000005'],
    ['một triệu không nghìn hai trăm', '1000200'],
  ])('%s', (text, value) => {
    expect(readWordedNumeral(text)).toEqual({ value, rest: '' });
  });

  it('the longest numeral at the beginning, and the rest as it was typed', () => {
    expect(readWordedNumeral('Mười hai Lớp')).toEqual({ value: '12', rest: 'Lớp' });
    expect(readWordedNumeral('hai ba lớp')).toEqual({ value: '2', rest: 'ba lớp' });
  });

  it('what is short for more in speech is left', () => {
    expect(readWordedNumeral('một nghìn hai')?.rest).toBe('hai');
    expect(readWordedNumeral('một triệu hai trăm')?.rest).toBe('hai trăm');
    expect(readWordedNumeral('một tỷ hai mươi')?.rest).toBe('hai mươi');
    expect(readWordedNumeral('mười năm')?.rest).toBe('năm');
  });

  it.each(['không', 'không trăm', 'linh năm', 'trăm', 'mươi', 'lớp', ''])('%s begins with none', (text) => {
    expect(readWordedNumeral(text)).toBeUndefined();
  });

  it('every number below a million million is read back from how the North and the South say it', () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: 1, max: 999_999_999_999 }),
      fc.integer({ min: 1, max: 9_999 }),
      fc
        .tuple(...Array.from({ length: 4 }, () => fc.constantFrom(0, 1, 5, 10, 15, 21, 100, 105, 999)))
        .map((groups) => groups.reduce<number>((value, group) => value * 1000 + group, 0))
        .filter((value) => value > 0),
    );
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(north, south, other), (value, speech) => {
        const words = say(value, speech);
        expect(readWordedNumeral(words), words).toEqual({ value: String(value), rest: '' });
      }),
      { numRuns: 20_000 },
    );
  });

  it('every one below ten thousand, too', () => {
    for (let value = 1; value < 10_000; value += 1) {
      expect(readWordedNumeral(say(value, north)), say(value, north)).toEqual({
        value: String(value),
        rest: '',
      });
    }
  });
});
