import {
  type Basis,
  templates as builtIn,
  cellsOf,
  type Finding,
  type Period,
  type ReportTemplate,
  raise,
  type UnitId,
} from '@llw/core';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { WorkbookLimits } from '../workbook/workbook-limits.ts';
import { readCopiedTable, yearNamed } from './copied-table/read-copied-table.ts';
import {
  noTable,
  otherPeriod,
  otherSchema,
  otherUnit,
  severalForms,
  unitNotStated,
  unknownTemplate,
} from './form-findings.ts';
import type { FormIdentity } from './form-identity.ts';
import type { FormPayload, FormReading } from './form-reading.ts';
import { readIdentities } from './read-identity.ts';
import { type FormContents, type FormFile, readNamedForm } from './read-named-form.ts';
import { schemaHash } from './schema-hash.ts';

/** What a form is read against. */
export interface ReadFormContext {
  /** Name of the file as it was handed over; every finding names it. */
  readonly file: string;
  /** The forms that are asked for; those of `@llw/core` where it is left out. */
  readonly templates?: readonly ReportTemplate[];
  /** The unit that sends the file: a form of another unit is told, and a copied table gets its unit here. */
  readonly unit?: UnitId;
  /** The year asked for: a form of another year is told. */
  readonly period?: Period;
  /** Scope of the figures of a copied table, which does not say it; `own` where it is left out. */
  readonly basis?: Basis;
  /** When the file came in, with its offset; goes into the payload. */
  readonly submittedAt?: string;
  /** Bounds on what is unpacked and read. */
  readonly limits?: Partial<WorkbookLimits>;
}

const nothing = (file: string, findings: readonly Finding[]): FormReading => ({
  file,
  findings,
  sources: {},
  narrativeSources: {},
  raw: {},
});

function templateOf(identity: FormIdentity, context: ReadFormContext): ReportTemplate | undefined {
  const { id, version } = identity.template;
  return (context.templates ?? builtIn).find(
    (template) => template.id === id && template.version === version,
  );
}

function identityFindings(
  identity: FormIdentity,
  template: ReportTemplate,
  { file, unit, period }: ReadFormContext,
): readonly Finding[] {
  const details = { source: { file } };
  const findings: Finding[] = [];
  if (period !== undefined && identity.period !== period) {
    const params = { file, given: identity.period, expected: period };
    findings.push(raise(otherPeriod, '/period', params, details));
  }
  if (unit !== undefined && identity.unit.id !== unit) {
    const params = { file, given: identity.unit.name, id: identity.unit.id };
    findings.push(raise(otherUnit, '/unit', params, details));
  }
  if (identity.schemaHash !== schemaHash(cellsOf(template))) {
    findings.push(raise(otherSchema, '/template', { file }, details));
  }
  return findings;
}

function payloadOf(
  {
    template,
    unit,
    period,
    basis,
  }: Pick<FormIdentity, 'template' | 'period' | 'basis'> & {
    readonly unit: Pick<FormIdentity['unit'], 'id'>;
  },
  { values, narrative }: FormContents,
  { submittedAt }: ReadFormContext,
): FormPayload {
  return {
    unit: unit.id,
    period,
    template,
    basis,
    ...(submittedAt !== undefined && { submittedAt }),
    values,
    narrative,
  };
}

function readIdentified(
  form: Omit<FormFile, 'findings'>,
  identity: FormIdentity,
  ordinal: number,
  context: ReadFormContext,
): FormReading {
  const { file } = context;
  const template = templateOf(identity, context);
  if (!template) {
    const { id, version } = identity.template;
    const params = { file, template: id, version: String(version) };
    return nothing(file, [raise(unknownTemplate, '/template', params, { source: { file } })]);
  }
  const findings = [...identityFindings(identity, template, context)];
  const contents = readNamedForm({ ...form, findings }, template, identity, ordinal);
  const { sources, narrativeSources, raw } = contents;
  const payload = payloadOf(identity, contents, context);
  return { file, template, payload, findings, sources, narrativeSources, raw };
}

/** A table that does not say which form it is; unit and year come from the caller, the year else from its heading. */
function readUnidentified(form: FormFile, context: ReadFormContext): FormReading {
  const { file, findings } = form;
  const details = { source: { file } };
  const table = readCopiedTable(form, context.templates ?? builtIn, context.period);
  if (!table) return nothing(file, [...findings, raise(noTable, '', { file }, details)]);
  const { template, sheet, contents } = table;
  const { sources, narrativeSources, raw } = contents;
  const period = context.period ?? yearNamed(sheet);
  const { unit } = context;
  if (unit === undefined || period === undefined) {
    findings.push(raise(unitNotStated, '', { file }, details));
    return { file, template, findings, sources, narrativeSources, raw };
  }
  const { id, version } = template;
  const about = {
    template: { id, version },
    unit: { id: unit },
    period,
    basis: context.basis ?? 'own',
  } as const;
  return {
    file,
    template,
    payload: payloadOf(about, contents, context),
    findings,
    sources,
    narrativeSources,
    raw,
  };
}

/**
 * Reads every form of a workbook, one reading a unit (see {@link renderFormSet}).
 *
 * @param bytes the file as it was uploaded.
 * @param context name of the file and what was asked for.
 * @returns at least one reading; the findings about the file as a whole stand in the first.
 * @example
 * ```ts
 * import { llw2022 } from '@llw/core';
 * import { readForms, renderForm } from '@llw/render';
 * const unit = { id: 'hoa-sen', name: 'Trường Tiểu học Hoa Sen' };
 * const form = await renderForm(llw2022, { unit, period: '2022' });
 * const readings = await readForms(form, { file: 'hoa-sen.xlsx' });
 * console.log(readings.map(({ payload }) => payload?.unit)); // => ["hoa-sen"]
 * ```
 */
export async function readForms(
  bytes: Uint8Array,
  context: ReadFormContext,
): Promise<readonly FormReading[]> {
  const { file, limits } = context;
  const opened = openWorkbook(bytes, { file, ...(limits && { limits }) });
  if (!opened.usable) return [nothing(file, opened.findings)];
  const findings: Finding[] = [...opened.findings];
  const form = { file, workbook: opened.value };
  const identities = readIdentities(opened.value, file, findings);
  if (!identities) return [readUnidentified({ ...form, findings }, context)];
  const readings = identities.flatMap((identity, index) =>
    identity ? [readIdentified(form, identity, index + 1, context)] : [],
  );
  const [first = nothing(file, []), ...others] = readings;
  return [{ ...first, findings: [...findings, ...first.findings] }, ...others];
}

/**
 * Reads a form that came back (biểu mẫu đã nhập): ours, as Excel, LibreOffice or WPS saved it, whatever rows
 * were inserted and sheets renamed; or a copy of its table. Nothing in a file makes it throw, and nothing in
 * it is run or followed.
 *
 * @param bytes the file as it was uploaded.
 * @param context name of the file and what was asked for.
 * @returns the payload for `validateSubmission`, where each value stands in the file, and the findings
 *   (`FORM.*`, `WORKBOOK.*`, `PACKAGE.*`). Without a payload the findings say what the file is instead.
 * @example
 * ```ts
 * import { llw2022 } from '@llw/core';
 * import { readForm, renderForm } from '@llw/render';
 * const contents = { values: { 'media.press': { status: 'reported', value: '12' } } } as const;
 * const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen', contents };
 * const bytes = await renderForm(llw2022, { unit, period: '2024' });
 * const { payload, sources } = await readForm(bytes, { file: 'hoa-sen.xlsx' });
 * console.log(payload?.unit, payload?.values['media.press']); // => "u:hoa-sen 12"
 * console.log(sources['media.press']?.cell); // => "D18"
 * ```
 */
export async function readForm(bytes: Uint8Array, context: ReadFormContext): Promise<FormReading> {
  const readings = await readForms(bytes, context);
  const { file } = context;
  const wanted = readings.find(({ payload }) => payload !== undefined && payload.unit === context.unit);
  const reading = wanted ?? readings[0] ?? nothing(file, []);
  if (readings.length < 2) return reading;
  const params = { file, count: String(readings.length), unit: reading.payload?.unit ?? '' };
  const several = raise(severalForms, '', params, { source: { file } });
  return { ...reading, findings: [...reading.findings, several] };
}
