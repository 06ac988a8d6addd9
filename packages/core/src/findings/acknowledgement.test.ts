import { describe, expect, it } from 'vitest';
import { validateSubmission } from '../submissions/validate-submission.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { acknowledge, applyAcknowledgements } from './acknowledgement.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

const why = {
  by: 'u:ward-1',
  at: '2022-10-10T08:00:00+07:00',
  reason: 'Lớp học đông do ghép ba tổ dân phố.',
};

function findingsOf(values: object, revision = 1): readonly Finding[] {
  return validateSubmission(
    {
      unit: 'u:ward-1',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      revision,
      submittedAt: `2022-10-0${revision}T16:20:00+07:00`,
      values,
    },
    { template: llw2022, week: { start: '2022-09-24', end: '2022-09-30' } },
  ).findings;
}

const crowded = { 'classes.held:literacy': '1', 'classes.attendances:literacy': '1650' };

function explained(values: object) {
  const [query] = findingsOf(values);
  const answer = query && acknowledge(query, why);
  return answer?.usable ? [answer.value] : [];
}

describe('explaining a doubtful figure', () => {
  it('closes the query', () => {
    const { open, explained: closed } = applyAcknowledgements(findingsOf(crowded), explained(crowded));
    expect(open).toEqual([]);
    expect(closed.map(({ finding, by }) => [finding.code, by.reason])).toEqual([
      ['LLW.CLASSES.004', why.reason],
    ]);
  });

  it('holds for the next revision as long as the figures stay', () => {
    const next = findingsOf({ ...crowded, 'publicity.banners': '4' }, 2);
    expect(applyAcknowledgements(next, explained(crowded)).open).toEqual([]);
  });

  it('lapses when either of the two figures changes', () => {
    for (const change of [{ 'classes.attendances:literacy': '1651' }, { 'classes.held:literacy': '2' }]) {
      const next = findingsOf({ ...crowded, ...change }, 2).filter(({ severity }) => severity === 'query');
      const { open, lapsed, findings } = applyAcknowledgements(next, explained(crowded));
      expect(open.map(({ code }) => code)).toEqual(['LLW.CLASSES.004']);
      expect(lapsed).toHaveLength(1);
      expect(findings.map(({ code }) => code)).toEqual(['FINDING.EXPLANATION.003']);
    }
  });

  it('does not carry over to another type of class with the same figures', () => {
    const [literacy] = findingsOf(crowded);
    const [other] = findingsOf({ 'classes.held:other': '1', 'classes.attendances:other': '1650' });
    expect(literacy && other && fingerprintOf(literacy) === fingerprintOf(other)).toBe(false);
  });

  it('is not for errors', () => {
    const [error] = findingsOf({ 'publicity.banners': '-1' });
    expect(error && acknowledge(error, why).usable).toBe(false);
  });
});
