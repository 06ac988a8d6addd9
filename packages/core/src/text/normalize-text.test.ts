import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize-text.ts';

const kinds = (text: string) => normalizeText(text).changes.map((change) => change.kind);

describe('text as units hand it in', () => {
  it('composes names that came decomposed, as those of one public list do', () => {
    const { text, changes } = normalizeText('Phường Hải An'.normalize('NFD'));
    expect(text).toBe('Phường Hải An');
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([
      ['composed', 'ư'],
      ['composed', 'ờ'],
      ['composed', 'ả'],
    ]);
  });

  it('leaves composed Vietnamese with its typographic marks as it is', () => {
    const text = '“Chuyển đổi số” – 01/10, Ủy ban… Uỷ ban\n\tEa H’Leo';
    expect(normalizeText(text)).toEqual({ text, changes: [] });
  });

  it('tells where in the text as it came a change was made', () => {
    const raw = 'A\u200b\u00a0e\u0302\r\nÐo\u0302\u0300ng';
    const { text, changes } = normalizeText(raw);
    expect(text).toBe('A ê\nĐồng');
    expect(changes.map(({ kind }) => kind)).toEqual([
      'invisible',
      'space',
      'composed',
      'lineBreak',
      'lookalike',
      'composed',
    ]);
    for (const { index, before } of changes) expect(raw.slice(index, index + before.length)).toBe(before);
  });

  it('removes what XML cannot carry', () => {
    expect(normalizeText('a\u0000b\u0007c\ud800d\ufffe').text).toBe('abcd');
    expect(kinds('a\u0000b\ud800')).toEqual(['forbidden', 'forbidden']);
  });

  it('keeps emoji that are joined of several', () => {
    expect(normalizeText('👩‍🏫 cô giáo')).toEqual({ text: '👩‍🏫 cô giáo', changes: [] });
  });

  it('bounds the marks on one letter', () => {
    const { text, changes } = normalizeText(`x${'\u0301\u0323'.repeat(50)}`);
    expect(text.length).toBe(31);
    expect(changes.map((change) => change.kind)).toEqual(['surplusMarks']);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aêđÐ\r\n\u00a0\u200b\u0301\u0323\u0302\u0000', '\ud800') }),
  );

  it('normal form is composed and normalising it changes nothing', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = normalizeText(raw);
        expect(text).toBe(text.normalize('NFC'));
        expect(normalizeText(text)).toEqual({ text, changes: [] });
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no character unseen that it would change if it looked', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (normalizeText(character).changes.length > 0) continue;
      const { text, changes } = normalizeText(`${character}A\u00a0`);
      expect([text, changes.map(({ kind }) => kind)]).toEqual([`${character}A `, ['space']]);
    }
  });

  it('is changed if and only if a change is reported', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, changes } = normalizeText(raw);
        expect(changes.length > 0).toBe(text !== raw);
      }),
      { numRuns: 5000 },
    );
  });
});
