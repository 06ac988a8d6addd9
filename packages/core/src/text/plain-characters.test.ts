import { describe, expect, it } from 'vitest';
import { plainCharacters } from './plain-characters.ts';

const everyDigit = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Nd}/u.test(character));

describe('characters of a number', () => {
  it('of wide keyboards', () => {
    expect(plainCharacters('１．２５０（ｎｇ）')).toBe('1.250(ng)');
    expect(plainCharacters('－３')).toBe('-3');
  });

  it('digits of Khmer and Cham schools', () => {
    expect(plainCharacters('១២៥០')).toBe('1250');
    expect(plainCharacters('꩑꩒')).toBe('12');
  });

  it('the four hyphens and minus signs', () => {
    expect(plainCharacters('‐1 ‑1 −1 ﹣1')).toBe('-1 -1 -1 -1');
  });

  it('digits of two scripts stay, since ৪ is 4 and looks like 8', () => {
    expect(plainCharacters('1৪')).toBe('1৪');
  });

  it.each(['12²', '½', '①', 'Ⅻ', '1.250 lớp – đợt 2'])('%s stays as it is', (text) => {
    expect(plainCharacters(text)).toBe(text);
  });

  it('the decimal digits of Unicode stand in rows of ten, and read as their tenfold order says', () => {
    expect(everyDigit.length).toBeGreaterThan(500);
    const read = everyDigit.map(plainCharacters).join('');
    expect(read).toBe('0123456789'.repeat(everyDigit.length / 10));
  });

  it('digits that are another drawing of ASCII digits agree with their compatibility form', () => {
    const drawn = everyDigit.filter((digit) => /^[0-9]$/.test(digit.normalize('NFKC')));
    expect(drawn.length).toBeGreaterThan(60);
    for (const digit of drawn) expect(plainCharacters(digit)).toBe(digit.normalize('NFKC'));
  });
});
