import { describe, expect, it } from 'vitest';
import { llw2022 } from '../templates/llw-2022.ts';
import { receiveSubmission } from './receive-submission.ts';
import type { Submission } from './submission.ts';
import { validateSubmission } from './validate-submission.ts';

function submission(change: Partial<Submission> = {}, banners = 12): Submission {
  const { value } = validateSubmission(
    {
      unit: 'u:ward-1',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      submittedAt: '2022-10-09T16:20:00+07:00',
      values: { 'publicity.banners': banners },
    },
    { template: llw2022 },
  );
  if (!value) throw new Error('the sample is a usable submission');
  return { ...value, id: `s${change.revision ?? 1}`, ...change };
}

const outcome = (next: Submission, received: readonly Submission[]) =>
  receiveSubmission(next, received).outcome;

describe('receiving submissions for the same figures', () => {
  it('takes the first, and takes no notice of those for other figures', () => {
    const others = [
      submission({ unit: 'u:ward-2' }),
      submission({ period: '2021' }),
      submission({ basis: 'consolidated' }),
    ];
    expect(outcome(submission(), others)).toBe('first');
  });

  it('does nothing when the same one comes again under its key', () => {
    const first = submission({ idempotencyKey: 'k1' });
    const again = receiveSubmission(submission({ idempotencyKey: 'k1', revision: 2 }), [first]);
    expect(again).toMatchObject({ outcome: 'repeated', current: first });
  });

  it('does nothing when the same one comes again without a key', () => {
    expect(outcome(submission(), [submission()])).toBe('repeated');
  });

  it('lets a revision replace the latest, and tells which', () => {
    const [first, second] = [submission(), submission({ revision: 2 }, 13)];
    const third = submission({ revision: 3, supersedes: 's2' }, 14);
    expect(receiveSubmission(third, [second, first])).toMatchObject({ outcome: 'revised', earlier: second });
  });

  it('refuses a revision that builds on one that was replaced', () => {
    const known = [submission(), submission({ revision: 2 }, 13)];
    expect(outcome(submission({ revision: 3, supersedes: 's1' }, 14), known)).toBe('refused');
    expect(outcome(submission({ revision: 2 }, 14), known)).toBe('refused');
  });

  it('takes a revision after a gap, and asks for what is between', () => {
    const { outcome: taken, findings } = receiveSubmission(submission({ revision: 5 }, 14), [submission()]);
    expect(taken).toBe('revised');
    expect(findings.map(({ code }) => code)).toEqual(['SUBMISSION.REVISION.003']);
  });

  it('takes nothing once figures are locked, save the same again', () => {
    const locked = submission({ status: 'locked', idempotencyKey: 'k1' });
    expect(outcome(submission({ revision: 2 }, 13), [locked])).toBe('refused');
    expect(outcome(submission({ idempotencyKey: 'k1' }), [locked])).toBe('repeated');
  });
});
