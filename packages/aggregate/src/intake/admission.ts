import {
  type Basis,
  type Finding,
  type LocalizedText,
  raise,
  type Submission,
  setAsideReasons,
} from '@llw/core';
import type { Campaign } from '../plan/campaign.ts';
import { notExpected, otherPeriod, otherTemplate, unitNotInSnapshot } from './intake-findings.ts';
import { aboutSubmission } from './submission-subject.ts';

/** What is done with a submission before its cells are read. */
export type Admission =
  | { readonly outcome: 'read'; readonly basis: Basis }
  | {
      readonly outcome: 'setAside';
      readonly status: 'returned' | 'excluded';
      readonly reason: LocalizedText;
      readonly finding?: Finding;
    }
  | { readonly outcome: 'refused'; readonly finding: Finding }
  /** A draft or a withdrawn submission: as if nothing had been sent. */
  | { readonly outcome: 'ignored' };

/** Nearly all are read: these are made once. */
const readAs: Readonly<Record<Basis, Admission>> = {
  own: { outcome: 'read', basis: 'own' },
  consolidated: { outcome: 'read', basis: 'consolidated' },
};

function checkTemplate(campaign: Campaign, submission: Submission): Finding | undefined {
  const { id, version } = submission.template;
  const { template } = campaign.plan;
  if (id === template.id && version === template.version) return undefined;
  const params = {
    submission: submission.id,
    template: id,
    version: String(version),
    expected: `${template.id} ${template.version}`,
  };
  return raise(otherTemplate, '/template', params, aboutSubmission(submission));
}

const excluded = (reason: LocalizedText): Admission => ({ outcome: 'setAside', status: 'excluded', reason });

/** Reasons that do not depend on who else reported. */
function setAside(campaign: Campaign, submission: Submission, ordinal: number): Admission | undefined {
  const finding = checkTemplate(campaign, submission);
  if (finding)
    return { outcome: 'setAside', status: 'excluded', reason: setAsideReasons.otherTemplate, finding };
  if (submission.status === 'returned')
    return { outcome: 'setAside', status: 'returned', reason: setAsideReasons.returned };
  const exclusion = campaign.exclusions.get(ordinal);
  if (exclusion) return excluded(exclusion);
  if (!campaign.accept.has(submission.status)) return excluded(setAsideReasons.notAccepted);
  const tooLate =
    campaign.policy.late === 'exclude' && campaign.deadlines.isLate(ordinal, submission.submittedAt);
  return tooLate ? excluded(setAsideReasons.late) : undefined;
}

/** Decides what is done with a submission of the unit at an ordinal, from the submission and the policy alone. */
export function admit(campaign: Campaign, submission: Submission, ordinal: number): Admission {
  const { snapshot, tree, expected, period } = campaign;
  const { id, unit, status } = submission;
  if (ordinal < 0) {
    const params = { submission: id, unit, date: snapshot.date };
    return {
      outcome: 'refused',
      finding: raise(unitNotInSnapshot, '/unit', params, aboutSubmission(submission)),
    };
  }
  if (submission.period !== period) {
    const params = { submission: id, period: submission.period, expected: period };
    return {
      outcome: 'refused',
      finding: raise(otherPeriod, '/period', params, aboutSubmission(submission)),
    };
  }
  if (status === 'draft' || status === 'withdrawn') return { outcome: 'ignored' };
  // A unit with none below it has nothing to consolidate: what it sends is its own.
  const isLeaf = tree.innerPlaces[ordinal] === -1;
  const basis = isLeaf ? 'own' : submission.basis;
  if (basis === 'own' && expected[ordinal] === 0) {
    const name = snapshot.units[ordinal]?.name ?? unit;
    return {
      outcome: 'refused',
      finding: raise(notExpected, '/unit', { unit: name, submission: id }, aboutSubmission(submission)),
    };
  }
  return setAside(campaign, submission, ordinal) ?? readAs[basis];
}
