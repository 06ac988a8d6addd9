import { describe, expect, it } from 'vitest';
import { checkDocument } from '../checks/check-document.ts';
import type { WeekDocument } from '../document.ts';
import { sectionLabels } from '../numbering/numbered-sections.ts';
import { outline } from '../outline/outline.ts';
import { parseDocument } from '../reading/parse-document.ts';
import { cityPlan } from './city-plan.fixture.ts';
import { departmentGuidanceLetter } from './department-letter.fixture.ts';
import { districtPlan } from './district-plan.fixture.ts';
import { schoolPlan } from './school-plan.fixture.ts';

const documents: Readonly<Record<string, { readonly document: WeekDocument; readonly labels: string }>> = {
  'district-plan': { document: districtPlan, labels: 'I. 1. 2. II. 1. 2. 3. III. 1. 2. 3. 4.' },
  'city-plan': { document: cityPlan, labels: 'I. II. III. IV. V. VI. VII. 1. 2. 3. 4. 5. 6. 7.' },
  'department-letter': {
    document: departmentGuidanceLetter,
    labels: '1. 2. 3. 4. a) b) 5. a) b) c) d) đ) e) g) h)',
  },
  'school-plan': { document: schoolPlan, labels: '1. 2. 3. 4. 5.' },
};

describe.each(Object.entries(documents))('a document as it is issued: %s', (name, { document, labels }) => {
  it('sections are numbered by themselves', () => {
    expect(
      sectionLabels(document.body)
        .map(({ label }) => label)
        .join(' '),
    ).toBe(labels);
  });

  it('reads line by line as expected', async () => {
    await expect(`${outline(document)}\n`).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  it('goes through JSON and back without loss', () => {
    expect(parseDocument(JSON.parse(JSON.stringify(document))).value).toEqual(document);
  });

  it('has no error', () => {
    expect(checkDocument(document).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what such documents leave open', () => {
  const codes = (document: WeekDocument) => checkDocument(document).map(({ code }) => code);

  it('a plan that never tells the days of its Week is asked for them', () => {
    expect(codes(cityPlan)).toEqual(['DOC.PERIOD.005']);
  });

  it('a province that holds its Week later than the country is told, not refused', () => {
    expect(codes(departmentGuidanceLetter)).toEqual(['DOC.PERIOD.004']);
  });

  it('the others are clean', () => {
    expect([codes(districtPlan), codes(schoolPlan)]).toEqual([[], []]);
  });
});
