import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from './built-in-templates.ts';
import { cellsOf } from './cells.ts';
import { defineTemplate } from './define-template.ts';
import { llw2022 } from './llw-2022.ts';
import type { Indicator } from './template.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const codes = (input: unknown) => defineTemplate(input).findings.map(({ code }) => code);

describe('a form as data', () => {
  it.each(templates)('$id is the same after a round through JSON', (template) => {
    const { usable, value } = defineTemplate(asJson(template));
    expect(usable).toBe(true);
    expect(value).toEqual(template);
    expect(value && cellsOf(value)).toEqual(cellsOf(template));
  });

  it('tells everything that makes no sense at once, with the place of each', () => {
    const indicators = llw2022.indicators.map((indicator): Indicator => {
      if (indicator.code === 'rewards.individuals') {
        return { ...indicator, aggregation: { units: 'sum', periods: 'sum', categories: {} } };
      }
      return indicator.code === 'media.press' ? { ...indicator, domain: { min: '1', max: '0' } } : indicator;
    });
    const { findings } = defineTemplate({ ...llw2022, indicators, sections: llw2022.sections.slice(0, 7) });
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'TEMPLATE.BOUNDS.001 /indicators/1',
      'TEMPLATE.MEASURE.001 /indicators/27',
      'TEMPLATE.CELL.003 /sections',
      'TEMPLATE.CELL.003 /sections',
      'TEMPLATE.CELL.003 /sections',
    ]);
  });

  it('points into the rules where a rule makes no sense', () => {
    const [rule, ...rest] = llw2022.rules;
    const broken = {
      ...rule,
      kind: 'requiredWith',
      cell: 'media.blogs',
      with: 'media.press',
      assert: undefined,
    };
    const { findings } = defineTemplate(asJson({ ...llw2022, rules: [...rest, broken] }));
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `RULE.CELL.001 /rules/${rest.length}`,
    ]);
  });

  it('does not spread out a form of millions of cells to refuse it', () => {
    const categories = Array.from({ length: 1_000 }, (_, index) => ({
      code: `c${index}`,
      label: { vi: `Nhóm ${index}`, en: `Category ${index}` },
    }));
    const dimensions = ['a', 'b', 'c'].map((code) => ({ code, label: { vi: code, en: code }, categories }));
    const [indicator] = llw2022.indicators;
    const spread = { ...indicator, code: 'spread', dimensions: ['a', 'b', 'c'] };
    expect(codes({ ...llw2022, dimensions, indicators: [spread] })).toEqual(['TEMPLATE.SHAPE.003']);
  });

  it('never throws, whatever it is given', () => {
    const change = fc.dictionary(fc.constantFrom(...Object.keys(llw2022)), fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          change.map((parts) => ({ ...llw2022, ...parts })),
        ),
        (input) => {
          const { usable, findings } = defineTemplate(input);
          expect(usable || findings.length > 0).toBe(true);
        },
      ),
    );
  }, 60_000);
});
