import { describe, expect, it } from 'vitest';
import { themes } from './themes.ts';
import { yearThemeSchema } from './year-theme-schema.ts';

describe('years as they come from a file', () => {
  it.each(themes.map((entry) => [entry.year, entry] as const))('%i goes to JSON and back', (_, entry) => {
    expect(yearThemeSchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it.each([
    ['a year without a Week', { year: 2010 }],
    ['a period that ends before it starts', { officialPeriod: { start: '2024-10-07', end: '2024-10-01' } }],
    ['a day that does not exist', { officialOpening: '2024-09-31' }],
    ['no source', { sources: [] }],
    ['a theme without words', { theme: { type: 'national', wording: '' } }],
  ])('%s is refused', (_, fault) => {
    const [sound] = themes.slice(-2);
    expect(yearThemeSchema.safeParse({ ...sound, ...fault }).success).toBe(false);
  });
});
