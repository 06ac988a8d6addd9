import { rollUp } from '@llw/aggregate';
import {
  checkDocument,
  createUnitRegistry,
  type Finding,
  formatFinding,
  type ReportTemplate,
  type RollUp,
  type Snapshot,
  type SnapshotUnit,
  templates,
} from '@llw/core';
import { annotateForm, renderDocument, renderForm, renderRollUp } from '@llw/render';
import { districtReport } from './district-report.ts';
import { type Input, UnreadableInput } from './input-folder.ts';
import type { Output } from './output-folder.ts';
import { type CheckedForm, takeBackForms } from './take-back-forms.ts';

/** One Week, done: what came, what is wrong with it, the totals, and the files to write. */
export interface Week {
  readonly district: SnapshotUnit;
  readonly forms: readonly CheckedForm[];
  readonly documentFindings: readonly Finding[];
  readonly totals: RollUp;
  readonly output: Output;
}

/** Does the whole job on what a portal has at hand. */
export async function runWeek(input: Input, year: number): Promise<Week> {
  const template = formOf(input, year);
  const snapshot = unitsOf(input, year);
  const [district] = snapshot.roots();
  if (!district) throw new UnreadableInput(`units.json: no unit on ${snapshot.date}`);
  const deadline = input.plan.week.reporting?.deadline;

  const forms = await takeBackForms(input.forms, { year, template, snapshot, deadline });
  const totals = rollUp({
    template,
    snapshot,
    submissions: forms.flatMap(({ submission }) => submission ?? []),
    policy: {
      period: String(year),
      expected: { by: 'kinds', kinds: kindsBelow(snapshot) },
      ...(deadline && { deadline }),
    },
  });
  const documentFindings = [...checkDocument(input.plan), ...checkDocument(input.letter)];
  const output = await issue({ input, template, forms, totals, documentFindings, district });
  return { district, forms, documentFindings, totals, output };
}

function formOf({ plan }: Input, year: number): ReportTemplate {
  if (plan.week.year !== year) {
    throw new UnreadableInput(`plan.json: the plan is for ${plan.week.year}, not for ${year}`);
  }
  const wanted = plan.week.reporting?.form;
  const template = templates.find(({ id, version }) => id === wanted?.id && version === wanted.version);
  if (!template) throw new UnreadableInput(`plan.json: the form ${wanted?.id ?? ''} is not known`);
  return template;
}

function unitsOf({ units, plan }: Input, year: number): Snapshot {
  const registry = createUnitRegistry({ units });
  const [first] = registry.findings;
  if (!registry.usable) {
    throw new UnreadableInput(`units.json: ${first ? formatFinding(first, 'vi') : 'not usable'}`);
  }
  return registry.value.at(plan.week.officialPeriod?.start ?? `${year}-10-01`);
}

/** Wards and schools report; the district gathers. */
function kindsBelow(snapshot: Snapshot): SnapshotUnit['kind'][] {
  const roots = new Set(snapshot.roots());
  return [...new Set(snapshot.units.filter((unit) => !roots.has(unit)).map(({ kind }) => kind))];
}

interface Done extends Omit<Week, 'output'> {
  readonly input: Input;
  readonly template: ReportTemplate;
}

async function issue(done: Done): Promise<Output> {
  const { input, template, forms, totals, documentFindings, district } = done;
  const school = totals.snapshot.units.find(({ kind }) => kind === 'primarySchool') ?? district;
  const deadline = input.plan.week.reporting?.deadline;
  const faulty = mostFaulty(forms);
  return {
    'form.xlsx': await renderForm(template, {
      unit: { id: school.id, name: school.name, kind: school.kind, parentName: district.name },
      period: totals.period,
      ...(deadline && { deadline }),
    }),
    ...(faulty && { 'returned.xlsx': await annotateForm(faulty.bytes, faulty.findings) }),
    'findings.json': `${JSON.stringify(findingsOf(forms, documentFindings, totals), null, 2)}\n`,
    'roll-up.xlsx': await renderRollUp(totals),
    'plan.docx': await renderDocument(input.plan),
    'letter.docx': await renderDocument(input.letter),
    'report.docx': await renderDocument(districtReport(input.plan, totals, district.id)),
  };
}

const errorsOf = ({ findings }: CheckedForm) =>
  findings.filter(({ severity }) => severity === 'error').length;

/** The form with the most errors of those that are workbooks. */
function mostFaulty(forms: readonly CheckedForm[]): CheckedForm | undefined {
  return forms.filter(({ submission }) => submission).toSorted((a, b) => errorsOf(b) - errorsOf(a))[0];
}

/** Every finding with its sentence in both languages. */
function findingsOf(forms: readonly CheckedForm[], documents: readonly Finding[], totals: RollUp) {
  const told = (finding: Finding) => ({
    ...finding,
    text: { vi: formatFinding(finding, 'vi'), en: formatFinding(finding, 'en') },
  });
  return {
    forms: forms
      .filter(({ findings }) => findings.length > 0)
      .map(({ file, findings }) => ({ file, findings: findings.map(told) })),
    documents: documents.map(told),
    totals: totals.findings.map(told),
  };
}
