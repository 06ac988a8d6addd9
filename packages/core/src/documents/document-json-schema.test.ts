import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../schemas/json-schema.ts';
import { documentSchema } from './document.ts';
import { departmentLetter, wardPlan } from './ward-plan.fixture.ts';
import { cityPlan } from './worked/city-plan.fixture.ts';
import { departmentGuidanceLetter } from './worked/department-letter.fixture.ts';
import { districtPlan } from './worked/district-plan.fixture.ts';
import { schoolPlan } from './worked/school-plan.fixture.ts';

// Formats are left to the patterns that stand beside them in the schema.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const accepts = ajv.compile(jsonSchema('document'));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function json(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

const documents = [
  wardPlan,
  departmentLetter,
  districtPlan,
  cityPlan,
  departmentGuidanceLetter,
  schoolPlan,
].map(json);

/** A plan as a developer would write it by hand. */
const byHand = `{
  "kind": "plan",
  "issuer": { "type": "body", "name": "Ủy ban nhân dân xã Sông Lam" },
  "notation": { "issuer": "UBND" },
  "place": "Sông Lam",
  "date": { "year": 2026, "month": 9 },
  "subject": "tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2026",
  "legalBases": [{ "relation": "basis", "citation": { "form": "law", "title": "Luật Giáo dục" } }],
  "body": {
    "numbering": "I/1/a",
    "introduction": [{ "type": "paragraph", "content": "Ủy ban nhân dân xã lập kế hoạch như sau:" }],
    "sections": [
      {
        "role": "time",
        "heading": "Thời gian",
        "blocks": [{ "type": "paragraph", "content": [{ "text": "Diễn ra " }, { "fact": "period" }] }]
      }
    ],
    "closing": []
  },
  "signing": { "signature": { "form": "collective", "collective": "Ủy ban nhân dân", "position": "Chủ tịch" } },
  "recipients": { "entries": [{ "name": "Các trường" }], "archive": { "units": ["VT"] } },
  "week": { "year": 2026, "declaredPeriod": { "start": "2026-10-01", "end": "2026-10-07" } }
}`;

function isContainer(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}

/** Every place below a value, as keys from the top. */
function placesIn(value: Json): readonly (readonly string[])[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    [key],
    ...placesIn(below).map((rest) => [key, ...rest]),
  ]);
}

type Change = (before: Json) => Json | undefined;

function changedAt(value: Json, [key, ...rest]: readonly string[], change: Change): Json {
  if (key === undefined || !isContainer(value)) return value;
  const before = Object.entries(value).find(([name]) => name === key)?.[1];
  if (before === undefined) return value;
  const after = rest.length > 0 ? changedAt(before, rest, change) : change(before);
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) =>
      String(index) === key ? (after === undefined ? [] : [after]) : [entry],
    );
  }
  const kept = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(after === undefined ? kept : [...kept, [key, after]]);
}

const changes: readonly Change[] = [
  () => undefined,
  () => null,
  () => '',
  () => 0,
  () => -1,
  () => 2.5,
  () => true,
  () => [],
  () => ({}),
  () => '2024-02-30',
  () => '3024-02-20',
  () => '2024-12-31',
  () => '24:00',
  () => 'khác',
  (before) => [before],
  (before) => (isContainer(before) && !Array.isArray(before) ? { ...before, unknown: 1 } : before),
];

describe('the JSON Schema of documents', () => {
  it('a plan written by hand is valid in both', () => {
    const plan = json(JSON.parse(byHand));
    expect([documentSchema.safeParse(plan).success, accepts(plan)]).toEqual([true, true]);
  });

  it.each(documents.map((document, index) => [index, document] as const))(
    'document %i is valid in both',
    (_, document) => {
      expect([documentSchema.safeParse(document).success, accepts(document)]).toEqual([true, true]);
    },
  );

  it('a changed document is judged the same by both, and the changes are really refused at times', () => {
    const placed = documents.map((document) => ({ document, places: placesIn(document) }));
    let refused = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...placed)
          .chain(({ document, places }) =>
            fc.tuple(fc.constant(document), fc.constantFrom(...places), fc.constantFrom(...changes)),
          ),
        ([document, place, change]) => {
          const changed = changedAt(document, place, change);
          const parsed = documentSchema.safeParse(changed).success;
          if (!parsed) refused += 1;
          expect({ place, parsed }).toEqual({ place, parsed: accepts(changed) });
        },
      ),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(0);
  }, 60_000);
});
