import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { parseDocument } from './parse-document.ts';
import { cases } from './shape-findings.cases.ts';

describe('a document read from JSON', () => {
  it('is the document that was written', () => {
    for (const document of [wardPlan, departmentLetter]) {
      expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({
        usable: true,
        value: document,
        findings: [],
      });
    }
  });

  it('every fault of the shape has its pointer', () => {
    const { week, ...rest } = wardPlan;
    const { findings } = parseDocument({ ...rest, week: { ...week, yaer: 2024 }, place: 3 });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['DOC.SHAPE.003', '/place'],
      ['DOC.SHAPE.002', '/week/yaer'],
    ]);
  });

  it.each(Object.entries(cases))('%s is found where it is and not where it is not', async (code, one) => {
    expect((await one.failing()).map((finding) => finding.code)).toContain(code);
    expect(await one.passing()).toEqual([]);
  });

  it('a draft needs neither number nor day, but a day needs its month', () => {
    const dated = (date: unknown) => parseDocument({ ...wardPlan, date }).usable;
    expect([dated({ year: 2024 }), dated({ year: 2024, month: 9 })]).toEqual([true, true]);
    expect(dated({ year: 2024, day: 9 })).toBe(false);
  });

  it('no input makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseDocument(input).usable).toBe(false);
      }),
    );
  });
});
