import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../templates/cell-name.ts';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { guessKey, keyIndex } from './nearest-key.ts';

const cells = cellsOf(llw2022);
const keys = cells.map(({ key }) => key);
const index = keyIndex(cells.map((cell) => ({ key: cell.key, label: cellName(llw2022, cell).vi })));

describe('which key is meant', () => {
  it.each([
    ['Media.Press', 'media.press'],
    ['media_press', 'media.press'],
    ['classes.held.lifeSkills', 'classes.held:lifeSkills'],
    ['CLASSES_HELD:LIFESKILLS', 'classes.held:lifeSkills'],
    ['Số bài viết trên các báo', 'media.press'],
    ['số  đơn vị được khen thưởng:', 'rewards.units'],
  ])('%s is certainly %s', (given, key) => {
    expect(guessKey(given, index)).toEqual({ key, isCertain: true });
  });

  it.each([
    ['media.pres', 'media.press'],
    ['meida.press', 'media.press'],
    ['classes.held:lifeSkils', 'classes.held:lifeSkills'],
    ['reward.units', 'rewards.units'],
  ])('%s is probably %s', (given, key) => {
    expect(guessKey(given, index)).toEqual({ key, isCertain: false });
  });

  it.each(['', 'x', 'media.blogs', 'note', 'constructor', '__proto__', 'a'.repeat(1_000_000)])(
    '%.20s is none of them',
    (given) => {
      expect(guessKey(given, index)).toBeUndefined();
    },
  );

  it('is not guessed between two as near', () => {
    const years = keyIndex([{ key: 'classes.2021' }, { key: 'classes.2022' }]);
    expect(guessKey('classes.2023', years)).toBeUndefined();
    expect(guessKey('Classes 2021', years)).toEqual({ key: 'classes.2021', isCertain: true });
  });

  it('is not certain by a label that several cells have', () => {
    const same = keyIndex([
      { key: 'a.one', label: 'Số lượt người tham gia' },
      { key: 'b.two', label: 'Số lượt người tham gia' },
    ]);
    expect(guessKey('Số lượt người tham gia', same)).toBeUndefined();
  });

  it('finds every key again after one slip of the pen, or several keys as near', () => {
    const slip = fc.constantFrom(
      (key: string, at: number) => key.slice(0, at) + key.slice(at + 1),
      (key: string, at: number) => `${key.slice(0, at)}z${key.slice(at)}`,
      (key: string, at: number) =>
        key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), slip, (key, nat, change) => {
        const guess = guessKey(change(key, nat % key.length), index);
        expect(guess?.key).toBe(key);
      }),
    );
  });

  it('no key of the form is like another one', () => {
    for (const key of keys) {
      const others = keyIndex(keys.filter((other) => other !== key).map((other) => ({ key: other })));
      expect(guessKey(key, others)?.isCertain ?? false, key).toBe(false);
    }
  });
});
