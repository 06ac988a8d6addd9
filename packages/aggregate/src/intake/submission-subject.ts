import type { FindingDetails, Submission } from '@llw/core';

/** What a finding about a submission is about. */
export const aboutSubmission = ({
  unit,
  period,
  id,
  revision,
}: Pick<Submission, 'unit' | 'period' | 'id' | 'revision'>): FindingDetails => ({
  subject: { unit, period, submission: id, revision },
});
