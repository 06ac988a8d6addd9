import type { CellKey, Finding, ReportTemplate, SourcePlace, SubmissionPayload } from '@llw/core';

/** A payload for `validateSubmission`; `submittedAt` is missing where the caller did not say it. */
export type FormPayload = Omit<SubmissionPayload, 'submittedAt'> &
  Partial<Pick<SubmissionPayload, 'submittedAt'>>;

/** What was read from one form of a file. */
export interface FormReading {
  readonly file: string;
  /** The form that was recognised. */
  readonly template?: ReportTemplate;
  /** What the unit answered; nothing where the file is no form, or one that is not asked for. */
  readonly payload?: FormPayload;
  /** Faults of the file and of its cells as such; what the figures mean is for `validateSubmission`. */
  readonly findings: readonly Finding[];
  /** Where each value stands, by cell key; `validateSubmission` takes it as `context.sources`. */
  readonly sources: Readonly<Record<CellKey, SourcePlace>>;
  /** Where each part in words stands, by its code. */
  readonly narrativeSources: Readonly<Record<string, SourcePlace>>;
  /** What each cell holds in the file, digit by digit, by cell key. */
  readonly raw: Readonly<Record<CellKey, string>>;
}
