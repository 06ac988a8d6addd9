import {
  createUnitRegistry,
  type Indicator,
  type ReportTemplate,
  type Snapshot,
  type Submission,
  type Unit,
} from '@llw/core';

/** 34 provinces and 3,321 communes since 2025-07-01; schools so that the units are 53,356 in all. */
export const NATION = { provinces: 34, communes: 3321, units: 53_356 } as const;

const valid = { from: '2025-07-01', to: null };

const unitOf = (id: string, kind: 'province' | 'commune' | 'primarySchool', parent: string | null): Unit => ({
  id,
  versions: [{ name: id, kind, codes: [], valid }],
  reportsTo: [{ line: 'territorial', parent, valid }],
});

/** A tree of ministry-less provinces, communes and schools; `scale` 1 is the nation. */
export function nationOf(
  schools: number,
  communes: number = NATION.communes,
  provinces: number = NATION.provinces,
): Snapshot {
  const units: Unit[] = [];
  for (let p = 0; p < provinces; p++) units.push(unitOf(`p${p}`, 'province', null));
  for (let c = 0; c < communes; c++) units.push(unitOf(`c${c}`, 'commune', `p${c % provinces}`));
  for (let s = 0; s < schools; s++) units.push(unitOf(`s${s}`, 'primarySchool', `c${s % communes}`));
  const { value } = createUnitRegistry({ units });
  if (!value) throw new Error('the invented nation contradicts itself');
  return value.at('2025-10-01');
}

const text = (vi: string, en: string) => ({ vi, en });

/** A form of `cells` counts that are added over units. */
export function formOf(cells: number): ReportTemplate {
  const indicators = Array.from(
    { length: cells },
    (_, cell): Indicator => ({
      kind: 'reported',
      code: `indicator.${cell}`,
      label: text(`Chỉ tiêu ${cell}`, `Indicator ${cell}`),
      measure: 'attendances',
      unitOfMeasure: text('lượt', 'attendances'),
      accuracy: 0,
      domain: { min: '0' },
      dimensions: [],
      aggregation: { units: 'sum', periods: 'sum', categories: {} },
    }),
  );
  return {
    id: 'bench',
    version: 1,
    title: text('Biểu mẫu', 'Form'),
    source: 'invented',
    valid: { from: '2025-01-01', to: null },
    dimensions: [],
    indicators,
    sections: [],
    narrative: [],
    rules: [],
  };
}

/** A figure that looks like one of a school, the same in every run. */
export const figureOf = (unit: number, cell: number): number =>
  ((unit * 2654435761 + cell * 40503) >>> 8) % 1000;

/** One line of JSON for each school, as it comes from a store. */
export function reportLines(template: ReportTemplate, schools: number): string[] {
  return Array.from({ length: schools }, (_, school) => JSON.stringify(reportOf(template, school)));
}

function reportOf(template: ReportTemplate, school: number): Submission {
  const values: Submission['values'] = Object.fromEntries(
    template.indicators.map(({ code }, cell) => [
      code,
      { status: 'reported' as const, value: String(figureOf(school, cell)) },
    ]),
  );
  return {
    id: `r${school}`,
    unit: `s${school}`,
    period: '2025',
    template: { id: template.id, version: template.version },
    basis: 'own',
    revision: 1,
    submittedAt: '2025-10-08T08:00:00+07:00',
    status: 'accepted',
    values,
    narrative: {},
    attachments: [],
  };
}
