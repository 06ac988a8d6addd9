import { type Finding, raise } from '@llw/core';
import type { Campaign } from '../plan/campaign.ts';
import { type Candidate, contradictions, newestRevision, sameContent } from './competing-submissions.ts';
import {
  completeDuplicate,
  consistentDuplicate,
  duplicateUndecided,
  idempotencyConflict,
  inconsistentDuplicate,
} from './intake-findings.ts';
import type { Ledger } from './ledger.ts';
import { aboutSubmission } from './submission-subject.ts';

/**
 * How two submissions relate, by XBRL's classes of duplicate facts: complete (the same content), consistent
 * (unlike, but never contradicting) or inconsistent.
 */
function compared(campaign: Campaign, unit: string, name: string, a: Candidate, b: Candidate): Finding {
  const details = aboutSubmission({ ...b.receipt, unit, period: campaign.period });
  const both = { unit: name, submission: b.receipt.id, other: a.receipt.id };
  const { idempotencyKey: key } = b.receipt;
  if (sameContent(a.row, b.row)) return raise(completeDuplicate, '', both, details);
  if (key !== undefined && key === a.receipt.idempotencyKey)
    return raise(idempotencyConflict, '/idempotencyKey', { ...both, key }, details);
  const params = { ...both, revision: String(b.receipt.revision) };
  const cells = contradictions(a.row, b.row, campaign.scales).length;
  return cells === 0
    ? raise(consistentDuplicate, '', params, details)
    : raise(inconsistentDuplicate, '', { ...params, cells: String(cells) }, details);
}

/**
 * What is to be said of the submissions that stand against each other. A later revision that follows an
 * earlier one is no duplicate: it replaces it.
 */
export function duplicateFindings(campaign: Campaign, ledger: Ledger): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [ordinal, candidates] of [...ledger.rivals].sort(([a], [b]) => a - b)) {
    const { id = '', name = '' } = campaign.snapshot.units[ordinal] ?? {};
    for (const [place, candidate] of candidates.entries()) {
      // They stand in order of revision: the first of the same revision is what the others repeat.
      const first = candidates.findIndex(({ receipt }) => receipt.revision === candidate.receipt.revision);
      const repeated = candidates[first];
      if (repeated && first < place) findings.push(compared(campaign, id, name, repeated, candidate));
    }
    if (ledger.counted(ordinal)) continue;
    const submissions = newestRevision(candidates)
      .map(({ receipt }) => receipt.id)
      .join(', ');
    findings.push(
      raise(
        duplicateUndecided,
        '',
        { unit: name, submissions },
        { subject: { unit: id, period: campaign.period } },
      ),
    );
  }
  return findings;
}
