import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(
  ['../{decimal,rules,submissions,templates}/*.ts', '!../**/*.test.ts', '!../**/*.cases.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** What turns values into binary fractions, or rounds them as such. */
const FLOATING =
  /\bparseFloat\b|\btoFixed\b|\btoPrecision\b|\bMath\.(?!min\b|max\b|abs\b)\w+|(?<![\w.])\d+\.\d+(?![\w.])/;

/** Where text becomes a number: each only takes safe integers, or is no value but a bound, an exponent or a revision. */
const CONVERTING = /(?<![\w.])Number\(/;
const converting = [
  './fact-row.ts',
  './integer-arithmetic.ts',
  './plain-figures.ts',
  './suspicion.ts',
  '../submissions/cell-slot.ts',
  '../submissions/json-number.ts',
  '../submissions/plain-field.ts',
  '../submissions/read-entry.ts',
];

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

describe('the way of a value', () => {
  it.each(Object.entries(sources))('has no binary fraction in %s', (file, source) => {
    const code = withoutComments(source);
    expect(code).not.toMatch(FLOATING);
    if (!converting.includes(file)) expect(code).not.toMatch(CONVERTING);
  });

  it('passes every converting place on purpose', () => {
    for (const file of converting) expect(withoutComments(sources[file] ?? '')).toMatch(CONVERTING);
  });
});
