import type { CivilPeriod } from '../calendar/civil-date.ts';
import { type Deadline, dayInVietnam, isLate, lastGoodDay } from '../calendar/deadline.ts';
import {
  type Checked,
  type Finding,
  type FindingSubject,
  MisuseError,
  pointerTo,
  raise,
  type SourcePlace,
} from '../findings/finding.ts';
import { findingsByFigures } from '../rules/decide-checks.ts';
import { rulesOf } from '../rules/rules-of.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { Snapshot, SnapshotUnit } from '../units/snapshot.ts';
import { type FormSlots, formSlots } from './cell-slot.ts';
import { checkBlanks } from './check-blanks.ts';
import type { CompiledForm } from './compiled-form.ts';
import { withoutDerived } from './derived-values.ts';
import { copiedFromPeriodBefore } from './duplicates.ts';
import { isRecord } from './is-record.ts';
import { readAttachments } from './read-attachments.ts';
import { readEnvelope } from './read-envelope.ts';
import { readNarrative } from './read-narrative.ts';
import { MOST_ENTRIES, readValues } from './read-values.ts';
import { atItsRow, rowPointers } from './row-pointers.ts';
import type { Period, Submission } from './submission.ts';
import {
  cellOfOtherUnits,
  notAnObject,
  otherPeriod,
  otherTemplate,
  submittedBeforeTheEnd,
  submittedLate,
  templateNotInForce,
  unitUnknown,
} from './submission-findings.ts';
import { attachmentsSchema, type SubmissionEnvelope } from './submission-payload.ts';

/** What a submission is held against. */
export interface SubmissionContext {
  /** The form that was sent out. */
  readonly template: ReportTemplate;
  /** The units on the day of the campaign; without it, the unit is not looked up. */
  readonly snapshot?: Snapshot;
  /** The year of the campaign; without it, a submission of any year of the form is taken. */
  readonly period?: Period;
  /** The day to answer by; without it, nothing is late. */
  readonly deadline?: Deadline;
  /** The days of the Week; without them, nothing comes too early. */
  readonly week?: CivilPeriod;
  /** What the same unit reported for the period before, for rules that compare the two. */
  readonly previous?: Submission;
  /** What the unit above reported, for rules that look there. */
  readonly parent?: Submission;
  /** What the units below reported, for rules that add them up. */
  readonly children?: readonly Submission[];
  /** The form as code made for it by `compileForm`, to read many submissions the faster. */
  readonly compiled?: CompiledForm;
  /** Where each cell stood in an uploaded file, so that findings can point there. */
  readonly sources?: Readonly<Record<CellKey, SourcePlace>>;
}

function refuseOtherForm({ template, compiled }: SubmissionContext): void {
  if (!compiled || compiled.template === template) return;
  const message = `A compiled ${compiled.template.id} was handed over for submissions of ${template.id}.`;
  throw new MisuseError('submissions.compiled', message);
}

function identityOf({ unit, period, template, basis, revision = 1 }: SubmissionEnvelope): string {
  return `${unit}/${period}/${template.id}@${template.version}/${basis}/${revision}`;
}

function isOfTemplate(envelope: SubmissionEnvelope, template: ReportTemplate, findings: Finding[]): boolean {
  const { id, version } = envelope.template;
  if (id === template.id && version === template.version) return true;
  findings.push(
    raise(otherTemplate, '/template', {
      given: `${id}@${version}`,
      expected: `${template.id}@${template.version}`,
    }),
  );
  return false;
}

function checkPeriod(
  { period }: SubmissionEnvelope,
  { template, period: expected = period }: SubmissionContext,
  findings: Finding[],
): void {
  if (period !== expected) findings.push(raise(otherPeriod, '/period', { period, expected }));
  const { from, to } = template.valid;
  const begun = from.slice(0, 4) <= period;
  const ended = to !== null && to <= `${period}-01-01`;
  if (begun && !ended) return;
  findings.push(raise(templateNotInForce, '/period', { template: template.id, period }));
}

function checkDeadline({ submittedAt }: SubmissionEnvelope, deadline: Deadline, findings: Finding[]): void {
  if (!isLate(submittedAt, deadline)) return;
  findings.push(
    raise(submittedLate, '/submittedAt', {
      received: dayInVietnam(submittedAt),
      lastDay: lastGoodDay(deadline),
    }),
  );
}

function checkWeek(
  { submittedAt, status }: SubmissionEnvelope,
  week: CivilPeriod,
  findings: Finding[],
): void {
  const received = dayInVietnam(submittedAt);
  if (status === 'draft' || received >= week.end) return;
  findings.push(raise(submittedBeforeTheEnd, '/submittedAt', { received, end: week.end }));
}

/** Tells figures of cells that other kinds of unit fill in: an event must not be counted twice. */
function checkReporter(
  values: Submission['values'],
  unit: SnapshotUnit,
  { inOrder }: FormSlots,
  findings: Finding[],
): void {
  for (const { cell, name } of inOrder) {
    if (cell.indicator.kind === 'derived' || !cell.indicator.reportedBy) continue;
    const observation = values[cell.key];
    if (!observation || !('value' in observation) || observation.value === '0') continue;
    if (cell.indicator.reportedBy.includes(unit.kind)) continue;
    findings.push(
      raise(
        cellOfOtherUnits,
        pointerTo('/values', cell.key),
        { ...name, unit: unit.name },
        { subject: { cell: cell.key } },
      ),
    );
  }
}

function readSubmission(
  payload: Readonly<Record<string, unknown>>,
  envelope: SubmissionEnvelope,
  unit: SnapshotUnit | undefined,
  { template, sources, compiled }: SubmissionContext,
  findings: Finding[],
): Submission {
  const { basis, revision = 1, status = 'submitted', supersedes, idempotencyKey } = envelope;
  const { figures } = rulesOf(template);
  const slots = formSlots(template);
  const read = readValues(payload['values'], { slots, sources, basis, unit, figures, compiled }, findings);
  const values = withoutDerived(read.values, template, slots, sources, findings);
  const narrative = readNarrative(payload['narrative'], template, status === 'draft', findings);
  const attachments = readAttachments(
    payload['attachments'],
    compiled?.attachments ?? attachmentsSchema,
    findings,
  );
  if (unit && basis === 'own') checkReporter(values, unit, slots, findings);
  if (status !== 'draft') checkBlanks(read.blank, unit, findings);
  const submission: Submission = {
    id: envelope.id ?? identityOf(envelope),
    unit: envelope.unit,
    period: envelope.period,
    template: envelope.template,
    basis,
    revision,
    submittedAt: envelope.submittedAt,
    status,
    values,
    narrative,
    attachments,
  };
  if (supersedes === undefined && idempotencyKey === undefined) return submission;
  return {
    ...submission,
    ...(supersedes === undefined ? undefined : { supersedes }),
    ...(idempotencyKey === undefined ? undefined : { idempotencyKey }),
  };
}

function withSubject(
  finding: Finding,
  subject: FindingSubject,
  sources: SubmissionContext['sources'],
): Finding {
  const cell = finding.subject?.cell;
  const source = finding.source ?? (cell === undefined ? undefined : sources?.[cell]);
  return {
    ...finding,
    subject: { ...subject, ...finding.subject },
    ...(source ? { source } : {}),
  };
}

/**
 * Reads what a unit sent in: JSON of any shape, or rows of a form. Every fault is told at once; what can be
 * read in one way only is read and told, what cannot is kept as it stood and has no value. Nothing that
 * stands in a payload makes it throw.
 *
 * @param payload parsed JSON. `values` is an object by cell key, or a list of `{ cell, value }` rows.
 * A value is decimal text (`"1250"`), a safe integer, `true`/`false`, `null` (blank), or
 * `{ status, value?, note? }`.
 * @param context the form, and what else the submission is held against.
 * @throws {@link MisuseError} `submissions.compiled` where `compiled` is of another form: a mistake of the program.
 * @returns usable where the unit, period, form, basis and time can be read; the findings (`SUBMISSION.*`, and
 * those of the form's rules) either way. A usable submission may still have errors to mend.
 * @example
 * ```ts
 * import { formatFinding, llw2022, validateSubmission } from '@llw/core';
 * const { usable, findings } = validateSubmission(
 *   {
 *     unit: 'u:ward-1',
 *     period: '2022',
 *     template: { id: 'llw-2022', version: 1 },
 *     basis: 'own',
 *     submittedAt: '2022-10-09T16:20:00+07:00',
 *     values: { 'publicity.banners': -3 },
 *   },
 *   { template: llw2022 },
 * );
 * console.log(usable); // => true
 * for (const finding of findings) console.log(formatFinding(finding, 'vi'));
 * // => "Chỉ tiêu “Số băng zôn, panô, khẩu hiệu đã thực hiện” ghi -3, nhỏ hơn mức thấp nhất cho phép là 0."
 * ```
 */
export function validateSubmission(payload: unknown, context: SubmissionContext): Checked<Submission> {
  if (!isRecord(payload)) return { usable: false, findings: [raise(notAnObject, '', {})] };
  const { template, snapshot, deadline, sources } = context;
  refuseOtherForm(context);
  const findings: Finding[] = [];
  const envelope = readEnvelope(payload, findings);
  if (!envelope || !isOfTemplate(envelope, template, findings)) return { usable: false, findings };
  const unit = snapshot?.unit(envelope.unit);
  if (snapshot && !unit) {
    findings.push(raise(unitUnknown, '/unit', { unit: envelope.unit, date: snapshot.date }));
  }
  checkPeriod(envelope, context, findings);
  if (deadline) checkDeadline(envelope, deadline, findings);
  if (context.week) checkWeek(envelope, context.week, findings);
  const submission = readSubmission(payload, envelope, unit, context, findings);
  const { previous, parent, children } = context;
  const facts = { submission, previous, parent, children, unit };
  findings.push(...findingsByFigures(rulesOf(template), facts));
  if (previous) findings.push(...copiedFromPeriodBefore(submission, previous));
  if (findings.length === 0) return { usable: true, value: submission, findings };
  const subject: FindingSubject = {
    unit: submission.unit,
    period: submission.period,
    submission: submission.id,
    revision: submission.revision,
  };
  const rows = rowPointers(payload['values'], MOST_ENTRIES);
  return {
    usable: true,
    value: submission,
    findings: findings.map((finding) => withSubject(atItsRow(finding, rows), subject, sources)),
  };
}
