import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, parseDecimal } from '../decimal/decimal.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { compileRules } from './compile-rules.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { Expression } from './expression.ts';
import { type AccuracyMode, type Interval, intersection, intervalOf } from './interval.ts';
import { rationalText } from './rational.ts';
import type { AssertRule, CaseValue } from './rule.ts';
import { factsOfCase } from './rule-cases.ts';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is not a decimal`);
  return value;
}

/** An interval in its usual notation: `[` and `]` for closed ends, `(` and `)` for open ones. */
function written({ low, high }: Interval): string {
  const left = `${low.open ? '(' : '['}${rationalText(low.value)}`;
  return `${left}; ${rationalText(high.value)}${high.open ? ')' : ']'}`;
}

const telling = (text: string, accuracy: number, mode: AccuracyMode) =>
  written(intervalOf(decimal(text), accuracy, mode));

describe('what a value told to a limited accuracy may have been', () => {
  it.each([
    ['123', 0, '[122.5; 123.5]'],
    ['-123', 0, '[-123.5; -122.5]'],
    ['0', 0, '[-0.5; 0.5]'],
    ['14000000', -6, '[13500000; 14500000]'],
    ['12.30', 2, '[12.295; 12.305]'],
  ])('%s rounded to %i decimals is %s', (value, accuracy, interval) => {
    expect(telling(value, accuracy, 'rounding')).toBe(interval);
  });

  it.each([
    ['123', 0, '[123; 124)'],
    ['-123', 0, '(-124; -123]'],
    ['0', 0, '(-1; 1)'],
    ['14000000', -6, '[14000000; 15000000)'],
  ])('%s cut off at %i decimals is %s', (value, accuracy, interval) => {
    expect(telling(value, accuracy, 'truncation')).toBe(interval);
  });

  it('is what two tellings of it have in common', () => {
    const common = (a: Interval, b: Interval) => {
      const both = intersection(a, b);
      return both && written(both);
    };
    const millions = intervalOf(decimal('14000000'), -6, 'rounding');
    expect(common(millions, intervalOf(decimal('14300000'), -5, 'rounding'))).toBe('[14250000; 14350000]');
    expect(common(millions, intervalOf(decimal('14500000'), -5, 'rounding'))).toBe('[14450000; 14500000]');
    expect(common(millions, intervalOf(decimal('15500000'), -6, 'truncation'))).toBeUndefined();
    const cut = intervalOf(decimal('14'), 0, 'truncation');
    expect(common(cut, intervalOf(decimal('15'), 0, 'truncation'))).toBeUndefined();
  });

  it('always holds the value itself', () => {
    const values = fc.record({ unscaled: fc.bigInt(-(10n ** 20n), 10n ** 20n), scale: fc.constant(0) });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -12, max: 6 }),
        fc.constantFrom('rounding', 'truncation'),
        (value, accuracy, mode) => {
          const point = intervalOf(value, 38, 'rounding');
          expect(intersection(intervalOf(value, accuracy, mode), point)).toBeDefined();
        },
      ),
    );
  });
});

type Told = readonly [value: string, accuracy?: number];

const cell = (key: string): Expression => ({ op: 'cell', cell: key });

/** total = first + second − third, each told to its own accuracy. */
function outcomeOf(by: AccuracyMode, total: Told, first: Told, second: Told, third: Told): string {
  const rule: AssertRule = {
    code: 'DEMO.TOTAL.001',
    version: 1,
    severity: 'error',
    kind: 'assert',
    label: { vi: 'Tổng khớp với các phần', en: 'The total agrees with its parts' },
    assert: {
      op: 'eq',
      left: cell('media.press'),
      right: {
        op: 'difference',
        left: { op: 'sum', of: [cell('media.television'), cell('media.radio')] },
        right: cell('media.wallNewspaperArticles'),
      },
    },
    tolerance: { kind: 'interval', by },
    cases: [],
  };
  const compiled = compileRules([rule], llw2022);
  if (!compiled.usable) return compiled.findings.map(({ code }) => code).join();
  const value = ([text, accuracy]: Told): CaseValue =>
    accuracy === undefined ? { value: text } : { value: text, accuracy };
  const given = {
    'media.press': value(total),
    'media.television': value(first),
    'media.radio': value(second),
    'media.wallNewspaperArticles': value(third),
  };
  const { results } = evaluateRules(compiled.value, factsOfCase({ given, expect: 'pass' }, llw2022));
  return results.map(({ outcome, reason }) => reason ?? outcome).join();
}

describe('a total held against parts of limited accuracy', () => {
  const none: Told = ['0'];
  it.each<[string, AccuracyMode, Told, Told, Told, Told]>([
    ['pass', 'rounding', ['100', 0], ['49', 0], ['50', 0], none],
    ['pass', 'rounding', ['100', 0], ['49', 0], ['50.4'], none],
    ['pass', 'rounding', ['101', 0], ['50', 0], ['49', 0], ['0', 0]],
    ['fail', 'rounding', ['102', 0], ['50', 0], ['49', 0], none],
    ['pass', 'truncation', ['100', 0], ['49', 0], ['50', 0], none],
    ['fail', 'truncation', ['101', 0], ['49', 0], ['50', 0], none],
    ['fail', 'truncation', ['98', 0], ['49', 0], ['50', 0], none],
    ['pass', 'rounding', ['10', 0], ['30', 0], none, ['19', 0]],
    ['fail', 'rounding', ['9', 0], ['30', 0], none, ['19', 0]],
    ['pass', 'truncation', ['10', 0], ['30', 0], none, ['19', 0]],
    ['fail', 'truncation', ['9', 0], ['30', 0], none, ['19', 0]],
    ['pass', 'rounding', ['14000000', -6], ['13000000'], ['800000'], none],
    ['fail', 'rounding', ['14000000', -6], ['13000000'], ['499999'], none],
    ['pass', 'rounding', ['100'], ['50'], ['50'], none],
    ['fail', 'rounding', ['100'], ['50'], ['49'], none],
    ['excessDigits', 'rounding', ['100.4', 0], ['50', 0], ['50', 0], none],
    ['excessDigits', 'truncation', ['14000001', -6], ['14000000', -6], none, none],
    ['pass', 'rounding', ['100.0', 0], ['50', 0], ['50', 0], none],
  ])('comes out as %s by %s: %o = %o + %o − %o', (expected, by, total, first, second, third) => {
    expect(outcomeOf(by, total, first, second, third)).toBe(expected);
  });

  it('tells what the parts leave possible', () => {
    const rule: AssertRule = {
      code: 'DEMO.TOTAL.002',
      version: 1,
      severity: 'error',
      kind: 'assert',
      label: { vi: 'Hai số khớp nhau', en: 'Two figures agree' },
      assert: { op: 'eq', left: cell('media.press'), right: cell('media.radio') },
      tolerance: { kind: 'interval', by: 'rounding' },
      cases: [],
    };
    const compiled = compileRules([rule], llw2022);
    const given = { 'media.press': '12', 'media.radio': { value: '20', accuracy: -1 } };
    const { results } = compiled.usable
      ? evaluateRules(compiled.value, factsOfCase({ given, expect: 'fail' }, llw2022))
      : { results: [] };
    expect(results[0]).toMatchObject({ outcome: 'fail', imbalance: '-8', interval: ['15', '25'] });
  });
});
