import {
  type Finding,
  type Instant,
  type Submission,
  type SubmissionContext,
  templates,
  type UnitId,
  validateSubmission,
} from '@llw/core';
import { readForm, withSources } from '@llw/render';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import type { ReceivedForm } from './received-form.ts';

/** Who sent a report, and when it came. */
export interface Sender {
  readonly unit: UnitId;
  readonly receivedAt: Instant;
}

/** A report after it was read and checked. */
export type CheckedReport = Pick<ReceivedForm, 'state' | 'typed' | 'findings' | 'submission'>;

/** A workbook as it was uploaded. */
export interface UploadedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a filled form and checks what it holds; each finding says file, sheet and cell. */
export async function takeInWorkbook(
  { name, bytes }: UploadedWorkbook,
  { unit, receivedAt }: Sender,
  open: OpenCampaign,
): Promise<CheckedReport> {
  const reading = await readForm(bytes, {
    file: name,
    templates,
    unit,
    period: String(open.campaign.year),
    submittedAt: receivedAt,
  });
  if (!reading.payload) return { state: 'unreadable', typed: reading.raw, findings: reading.findings };
  const checked = validateSubmission(reading.payload, contextOf(open));
  const findings = [...reading.findings, ...withSources(checked.findings, reading)];
  return judged(findings, reading.raw, checked.value, unit);
}

/** Checks a report that a system sent as JSON. */
export function takeInPayload(
  payload: Readonly<Record<string, unknown>>,
  { unit, receivedAt }: Sender,
  open: OpenCampaign,
): CheckedReport {
  const checked = validateSubmission({ ...payload, submittedAt: receivedAt }, contextOf(open));
  return judged(checked.findings, {}, checked.value, unit);
}

function contextOf({ campaign, template, snapshot }: OpenCampaign): SubmissionContext {
  const { deadline, week } = campaign;
  return { template, snapshot, deadline, ...(week && { week }) };
}

/** A report in another unit's name is no report of this one. */
function judged(
  findings: readonly Finding[],
  typed: CheckedReport['typed'],
  submission: Submission | undefined,
  unit: UnitId,
): CheckedReport {
  if (!submission || submission.unit !== unit) return { state: 'unreadable', typed, findings };
  const faulty = findings.some(({ severity }) => severity === 'error');
  return { state: faulty ? 'returned' : 'submitted', typed, findings, submission };
}
