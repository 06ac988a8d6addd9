import {
  type AssertRule,
  cellsOf,
  compileForm,
  compileRules,
  evaluateCampaign,
  jsonSchema,
  llw2022,
  type ReportTemplate,
  type RuleFacts,
  type SubmissionContext,
  validateSubmission,
} from '@llw/core';
import * as v from 'valibot';
import * as z from 'zod';

/** One way to take a payload. */
interface Peer {
  readonly name: string;
  readonly take: (payload: unknown) => unknown;
}

const cells = cellsOf(llw2022);

const words =
  'Ủy ban nhân dân phường đã ban hành kế hoạch, phân công các trường học và Trung tâm học tập cộng đồng tổ chức các hoạt động hưởng ứng Tuần lễ.';

/** What the `index`-th unit sends: plausible figures, in JSON as it comes over the wire. */
function payloadOf(index: number, whole: boolean): string {
  const values = cells.map(({ key, measure }): [string, unknown] => {
    if (measure === 'yesNo') return [key, true];
    if (measure === 'money') return [key, 5_000_000 + index];
    const people = measure === 'persons' || measure === 'attendances';
    return [key, people ? 300 + (index % 60) : 10 + (index % 5)];
  });
  const rest = {
    narrative: { direction: words.repeat(3), assessment: words.repeat(4), nextPlan: words.repeat(2) },
    attachments: [1, 2, 3].map((number) => ({
      name: `anh-${number}.jpg`,
      mediaType: 'image/jpeg',
      uri: `https://portal.example.vn/tep/${index}/anh-${number}.jpg`,
    })),
  };
  return JSON.stringify({
    unit: `u:ward-${index}`,
    period: '2022',
    template: { id: 'llw-2022', version: 1 },
    basis: 'own',
    submittedAt: '2022-10-09T16:20:00+07:00',
    values: Object.fromEntries(values),
    ...(whole ? rest : {}),
  });
}

const figures = cells.filter(({ measure }) => measure !== 'yesNo').map(({ key }) => key);

function zodShape(whole: boolean) {
  const text = z.string().max(10_000);
  const rest = {
    narrative: z.strictObject({ direction: text, assessment: text, nextPlan: text }),
    attachments: z.array(
      z.strictObject({ name: z.string().min(1), mediaType: z.string().min(1), uri: z.url() }),
    ),
  };
  return z.strictObject({
    unit: z.string().min(1).max(200),
    period: z.string().regex(/^20\d{2}$/),
    template: z.strictObject({ id: z.string().min(1), version: z.int().positive() }),
    basis: z.enum(['own', 'consolidated']),
    submittedAt: z.iso.datetime({ offset: true }),
    values: z.strictObject({
      'plan.issued': z.boolean(),
      ...Object.fromEntries(figures.map((key) => [key, z.int().min(0)])),
    }),
    ...(whole ? rest : {}),
  });
}

function valibotShape(whole: boolean) {
  const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
  const text = v.pipe(v.string(), v.maxLength(10_000));
  const some = v.pipe(v.string(), v.minLength(1));
  const rest = {
    narrative: v.strictObject({ direction: text, assessment: text, nextPlan: text }),
    attachments: v.array(v.strictObject({ name: some, mediaType: some, uri: v.pipe(v.string(), v.url()) })),
  };
  const entries = {
    unit: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    period: v.pipe(v.string(), v.regex(/^20\d{2}$/)),
    template: v.strictObject({ id: some, version: v.pipe(v.number(), v.integer()) }),
    basis: v.picklist(['own', 'consolidated']),
    submittedAt: v.pipe(v.string(), v.isoTimestamp()),
    values: v.strictObject({
      'plan.issued': v.boolean(),
      ...Object.fromEntries(figures.map((key) => [key, count])),
    }),
    ...rest,
  };
  return whole
    ? v.strictObject(entries)
    : v.strictObject(v.omit(v.object(entries), ['narrative', 'attachments']).entries);
}

async function ajvShape(whole: boolean): Promise<(payload: unknown) => boolean> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv2020({ allErrors: true });
  formats['default'](ajv);
  const strict = (properties: Record<string, object>) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const text = { type: 'string', maxLength: 10_000 };
  const some = { type: 'string', minLength: 1 };
  // What JSON carries exactly, as for zod's `int` and valibot's `safeInteger`.
  const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  const rest = {
    narrative: strict({ direction: text, assessment: text, nextPlan: text }),
    attachments: {
      type: 'array',
      items: strict({ name: some, mediaType: some, uri: { type: 'string', format: 'uri' } }),
    },
  };
  return ajv.compile(
    strict({
      unit: { type: 'string', minLength: 1, maxLength: 200 },
      period: { type: 'string', pattern: '^20\\d{2}$' },
      template: strict({ id: some, version: { type: 'integer', minimum: 1 } }),
      basis: { enum: ['own', 'consolidated'] },
      submittedAt: { type: 'string', format: 'date-time' },
      values: strict({
        'plan.issued': { type: 'boolean' },
        ...Object.fromEntries(figures.map((key) => [key, count])),
      }),
      ...(whole ? rest : {}),
    }),
  );
}

/** The shape we publish, in which a cell may also be decimal text, blank, or stated with its status. */
async function publishedShape(): Promise<(payload: unknown) => boolean> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv2020({ allErrors: true });
  formats['default'](ajv);
  return ajv.compile(jsonSchema('submission'));
}

/** Forty rules of one condition each, on the nine pairs of the form and the rows below them. */
function fortyRules(): readonly AssertRule[] {
  const types = llw2022.dimensions.flatMap(({ categories }) => categories.map(({ code }) => code));
  const pairs = [
    ['seminars.held', 'seminars.participants'],
    ['exhibitions.held', 'exhibitions.attendances'],
    ...types.map((type) => [`classes.held:${type}`, `classes.attendances:${type}`]),
  ];
  const conditions = pairs.flatMap(([held = '', people = '']): AssertRule['assert'][] => {
    const left = { op: 'cell', cell: people } as const;
    const right = { op: 'cell', cell: held } as const;
    const times = (value: string) => ({ op: 'product', left: { op: 'literal', value }, right }) as const;
    return [
      { op: 'ge', left, right },
      { op: 'ge', left, right: times('5') },
      { op: 'le', left, right: times('500') },
      {
        op: 'or',
        of: [
          { op: 'gt', left: right, right: { op: 'literal', value: '0' } },
          { op: 'eq', left, right: { op: 'literal', value: '0' } },
        ],
      },
    ];
  });
  const rows = ['facilities', 'organisation', 'records', 'finance'].map((part): AssertRule['assert'] => ({
    op: 'le',
    left: { op: 'cell', cell: `centres.${part}` },
    right: { op: 'cell', cell: 'centres.compliant' },
  }));
  return [...conditions, ...rows].map((assert, index) => ({
    code: `BENCH.RULE.${String(index + 1).padStart(3, '0')}`,
    version: 1,
    severity: 'error',
    kind: 'assert',
    label: { vi: `Quy tắc ${index + 1}`, en: `Rule ${index + 1}` },
    assert,
    cases: [],
  }));
}

/** A nation's submissions, of which one in a hundred has more classes than people in them. */
function nationOf(size: number): readonly RuleFacts[] {
  return Array.from({ length: size }, (_, index) => {
    const payload: { values: Record<string, unknown> } = JSON.parse(payloadOf(index, false));
    if (index % 100 === 0) payload.values['classes.attendances:literacy'] = 1;
    const { value } = validateSubmission(payload, { template: llw2022 });
    if (!value) throw new Error('the invented submission is usable');
    return { submission: value };
  });
}

function overNation(rules: readonly object[], nation: readonly RuleFacts[]): () => number {
  const { value: compiled } = compileRules(rules, llw2022);
  if (!compiled) throw new Error('the rules make sense');
  return () => {
    let findings = 0;
    evaluateCampaign(compiled, nation, () => {
      findings++;
    });
    return findings;
  };
}

interface Setting {
  readonly whole: boolean;
  /** Whether code may be made from strings. */
  readonly evaluates: boolean;
  /** Whether the application has the form compiled. */
  readonly compiles: boolean;
}

const contextOf = (template: ReportTemplate, compiles: boolean): SubmissionContext =>
  compiles ? { template, compiled: compileForm(template) } : { template };

/** Everything that takes one submission, and what it takes: figures alone, or a whole report. */
export async function submissionPeers({ whole, evaluates, compiles }: Setting) {
  const shape = zodShape(whole);
  const valibot = valibotShape(whole);
  const context = contextOf(llw2022, compiles);
  const withoutRules = contextOf({ ...llw2022, rules: [] }, compiles);
  const peers: Peer[] = [
    {
      name: 'validateSubmission, all rules',
      take: (payload) => validateSubmission(payload, context),
    },
    {
      name: 'validateSubmission, no rules',
      take: (payload) => validateSubmission(payload, withoutRules),
    },
    { name: 'zod', take: (payload) => shape.safeParse(payload) },
    { name: 'valibot', take: (payload) => v.safeParse(valibot, payload) },
  ];
  if (evaluates) {
    const fast = z.compile(shape);
    peers.push({ name: 'zod, z.compile', take: (payload) => fast.safeParse(payload) });
    peers.push({ name: 'ajv', take: await ajvShape(whole) });
    peers.push({ name: 'ajv, the schema we publish', take: await publishedShape() });
  }
  const payloads = Array.from({ length: 2_000 }, (_, index): unknown => JSON.parse(payloadOf(index, whole)));
  return { payloads, peers };
}

/** Rules over a nation's submissions: forty of one condition, and all that come with the form. */
export function campaigns(size: number) {
  const facts = nationOf(size);
  return [
    { name: '40 rules, 1 % failing', work: overNation(fortyRules(), facts) },
    { name: 'the rules of the form (97 conditions)', work: overNation(llw2022.rules, facts) },
  ];
}
