import {
  type Finding,
  type ReportTemplate,
  type Snapshot,
  type Submission,
  type SubmissionContext,
  templates,
  validateSubmission,
} from '@llw/core';
import { readForm, withSources } from '@llw/render';
import type { ReceivedForm } from './input-folder.ts';

/** One received file after it was read and checked. */
export interface CheckedForm {
  readonly file: string;
  readonly from: string;
  readonly bytes: Uint8Array;
  /** Each fault, with file, sheet and cell. */
  readonly findings: readonly Finding[];
  /** There where the file could be read as a form of this Week. One with an error is `returned`. */
  readonly submission?: Submission;
}

/** The Week that the forms are expected to be of. */
export interface ExpectedWeek {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  readonly deadline: SubmissionContext['deadline'];
}

/** Reads each file, checks what it holds, and sends back what has an error. */
export function takeBackForms(forms: readonly ReceivedForm[], week: ExpectedWeek): Promise<CheckedForm[]> {
  return Promise.all(forms.map((form) => takeBack(form, week)));
}

async function takeBack({ receivedAt, ...form }: ReceivedForm, week: ExpectedWeek): Promise<CheckedForm> {
  const { file } = form;
  const reading = await readForm(form.bytes, { file, templates });
  if (reading.payload === undefined) return { ...form, findings: reading.findings };
  const { template, snapshot, deadline } = week;
  const checked = validateSubmission(
    { ...reading.payload, submittedAt: receivedAt },
    { template, snapshot, ...(deadline && { deadline }), period: String(week.year) },
  );
  const findings = [...reading.findings, ...withSources(checked.findings, reading)];
  if (!checked.usable) return { ...form, findings };
  const faulty = findings.some((finding) => finding.severity === 'error');
  return {
    ...form,
    findings,
    submission: { ...checked.value, id: file, status: faulty ? 'returned' : 'submitted' },
  };
}
