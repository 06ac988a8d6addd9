import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cellsOf } from '../templates/cells.ts';
import { llw2021 } from '../templates/llw-2021.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { compileForm } from './compiled-form.ts';
import { validateSubmission } from './validate-submission.ts';

const wholeForm = Object.fromEntries(
  cellsOf(llw2022).map(({ key, measure }): [string, unknown] => [key, measure === 'yesNo' ? true : 12]),
);

const payloadOf = ({ id, version }: ReportTemplate, values: unknown) => ({
  unit: 'u:ward-1',
  period: id.slice(-4),
  template: { id, version },
  basis: 'own',
  submittedAt: '2022-10-09T16:20:00+07:00',
  values,
  attachments: [{ name: 'anh-1.jpg', mediaType: 'image/jpeg', uri: 'https://portal.example.vn/anh-1.jpg' }],
});

/** Whole forms with a few cells that hold anything: most are plain, and one plain form follows one that is not. */
const changed = fc
  .dictionary(
    fc.constantFrom(...Object.keys(wholeForm), 'no.such.cell', '__proto__'),
    fc.oneof(
      fc.integer({ min: -5, max: 5_000_000 }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('', '12', '1.250', 'mười', null, undefined, 2 ** 53, -0),
      fc.record({ status: fc.constantFrom('reported', 'notApplicable'), value: fc.nat() }),
    ),
    { maxKeys: 4 },
  )
  .map((change) => ({ ...wholeForm, ...change }));

const compiled = compileForm(llw2022);

describe('a compiled form', () => {
  it('reads and finds the same as the form that is not', () => {
    fc.assert(
      fc.property(changed, (values) => {
        const payload = payloadOf(llw2022, values);
        const withIt = validateSubmission(payload, { template: llw2022, compiled });
        expect(withIt).toEqual(validateSubmission(payload, { template: llw2022 }));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads a whole form of plain figures at once, in the order of the form', () => {
    const backwards = Object.fromEntries(Object.entries(wholeForm).reverse());
    expect(Object.keys(compiled.plainValues(backwards) ?? {})).toEqual(Object.keys(wholeForm));
  });

  it('leaves to the careful reading what is not plain', () => {
    const { 'publicity.banners': _, ...oneLess } = wholeForm;
    for (const values of [
      oneLess,
      { ...wholeForm, 'no.such.cell': 1 },
      { ...oneLess, 'no.such.cell': 1 },
      { ...wholeForm, 'publicity.banners': -3 },
      { ...wholeForm, 'publicity.banners': 0.5 },
      { ...wholeForm, 'publicity.banners': '12' },
      { ...wholeForm, 'publicity.banners': null },
    ]) {
      expect(compiled.plainValues(values)).toBeUndefined();
    }
  });

  it('decides the rules on the figures of this submission, not of the one before', () => {
    const contradiction = { ...wholeForm, 'seminars.held': 0, 'seminars.participants': 40 };
    const find = (values: unknown) =>
      validateSubmission(payloadOf(llw2022, values), { template: llw2022, compiled }).findings.map(
        ({ code }) => code,
      );
    const sound = find(wholeForm);
    expect(find(contradiction)).not.toEqual(sound);
    expect(find({ ...wholeForm, 'centres.compliant': { status: 'notApplicable' } })).not.toEqual(sound);
    expect(find(wholeForm)).toEqual(sound);
  });

  it('may have computed cells, which nobody sends', () => {
    const values = Object.fromEntries(
      cellsOf(llw2021)
        .filter(({ indicator }) => indicator.kind === 'reported')
        .map(({ key, measure }): [string, unknown] => [key, measure === 'yesNo' ? true : 12]),
    );
    const payload = payloadOf(llw2021, values);
    const form = compileForm(llw2021);
    expect(form.plainValues(values)).toBeDefined();
    expect(validateSubmission(payload, { template: llw2021, compiled: form })).toEqual(
      validateSubmission(payload, { template: llw2021 }),
    );
  });

  it('with a cell for words is read cell by cell', () => {
    const worded: ReportTemplate = {
      ...llw2022,
      indicators: llw2022.indicators.map((indicator) =>
        indicator.code === 'media.press' ? { ...indicator, measure: 'text' } : indicator,
      ),
    };
    const form = compileForm(worded);
    expect(form.plainValues(wholeForm)).toBeUndefined();
    const payload = payloadOf(worded, { ...wholeForm, 'media.press': 'Báo tỉnh' });
    expect(validateSubmission(payload, { template: worded, compiled: form })).toEqual(
      validateSubmission(payload, { template: worded }),
    );
  });

  it('of one form does not read another', () => {
    expect(() => validateSubmission(payloadOf(llw2021, {}), { template: llw2021, compiled })).toThrow(
      'llw-2022',
    );
  });

  it('reads the same where no code may be made from strings', () => {
    const program = `
      import { compileForm, llw2022, validateSubmission } from '@llw/core';
      const payload = ${JSON.stringify(payloadOf(llw2022, wholeForm))};
      const { usable, findings } = validateSubmission(payload, { template: llw2022, compiled: compileForm(llw2022) });
      console.log(JSON.stringify({ usable, findings }));`;
    const flags = ['--disallow-code-generation-from-strings', '--conditions=@llw/source', '--import', 'tsx'];
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    const { usable, findings } = validateSubmission(payloadOf(llw2022, wholeForm), { template: llw2022 });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ usable, findings });
  });

  it('says what it needs where zod cannot compile', async () => {
    onTestFinished(() => {
      vi.doUnmock('zod');
      vi.resetModules();
    });
    vi.resetModules();
    vi.doMock('zod', async (original) => ({
      ...(await original<typeof import('zod')>()),
      compile: undefined,
    }));
    const { compileForm: compileWithOlder } = await import('./compiled-form.ts');
    expect(() => compileWithOlder(llw2022)).toThrow('4.5');
  });
});
