import { sectionLabels, type WeekDocument } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { cityPlan } from '../../../core/src/documents/worked/city-plan.fixture.ts';
import { departmentGuidanceLetter } from '../../../core/src/documents/worked/department-letter.fixture.ts';
import { districtPlan } from '../../../core/src/documents/worked/district-plan.fixture.ts';
import { schoolPlan } from '../../../core/src/documents/worked/school-plan.fixture.ts';
import { checkLayout } from '../layout-check/check-layout.ts';
import { labelComponents } from '../layout-check/components.ts';
import { readLayout } from '../layout-check/read-layout.ts';
import { renderDocument } from './render-document.ts';

/** Documents of the shape of four that were really issued; their numbering is held against those in the core. */
const worked: Readonly<Record<string, WeekDocument>> = {
  districtPlan,
  cityPlan,
  departmentGuidanceLetter,
  schoolPlan,
};

function labelsOf(document: WeekDocument): readonly string[] {
  const annexes = (document.annexes ?? []).flatMap((annex) =>
    annex.type === 'content' ? [] : sectionLabels(annex.body),
  );
  return [...sectionLabels(document.body), ...annexes].map(({ label }) => label);
}

describe.each(Object.entries(worked))('%s', (_, document) => {
  test('prints the labels of the model in their order', async () => {
    const { value } = readLayout(await renderDocument(document));
    const texts = (value?.lines ?? []).map(({ text }) => text);
    let at = 0;
    for (const label of labelsOf(document)) {
      const found = texts.findIndex(
        (text, index) => index >= at && (text === label || text.startsWith(`${label} `)),
      );
      expect(found, `${label} after line ${at}`).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
  });

  test('has the blocks of the decree in the order of its samples', async () => {
    const { value } = readLayout(await renderDocument(document));
    const { parts } = labelComponents(value ?? expect.fail('not readable'));
    const places = [
      parts.issuingBody,
      parts.nationalName,
      parts.motto,
      parts.number,
      parts.typeName,
      parts.subject,
      parts.addressees,
      parts.legalBases,
      parts.body,
      parts.recipientsLabel,
      parts.authority,
      parts.annexLabels,
    ].flatMap((lines) => lines[0]?.paragraph ?? []);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(parts.recipientsLabel).toHaveLength(1);
  });

  test('breaks no rule of the law', async () => {
    const { value = [] } = await checkLayout(await renderDocument(document));
    const broken = value.filter(({ verdict, basis }) => verdict === 'fail' && basis === 'law');
    expect(broken.map(({ rule, actual }) => [rule, actual])).toEqual([]);
  });
});
