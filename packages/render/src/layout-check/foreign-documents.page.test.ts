import { describe, expect, test } from 'vitest';
import { foreign, goodPlan } from '../../testing/foreign-document.ts';
import { missingPrograms, savedAnew } from '../../testing/office.ts';
import { checkLayout } from './check-layout.ts';

describe.skipIf(missingPrograms().length > 0)('a plan formatted by hand', () => {
  test.each([
    ['saved in LibreOffice', ['docx']],
    ['saved in the format of LibreOffice, and that as DOCX', ['odt', 'docx']],
  ] as const)('%s breaks no rule of the law', async (_, through) => {
    const saved = savedAnew({ plan: foreign(goodPlan) }, through).get('plan') ?? expect.fail('not saved');
    const { value = [] } = await checkLayout(saved);
    const broken = value.filter(({ verdict, basis }) => verdict === 'fail' && basis === 'law');
    expect(broken.map(({ rule, actual }) => [rule, actual])).toEqual([]);
  });
});
