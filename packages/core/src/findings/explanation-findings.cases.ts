import { acknowledge, applyAcknowledgements } from './acknowledgement.ts';
import { defineFinding, type Finding, raise } from './finding.ts';
import type { FindingCases } from './finding-cases.ts';

const doubtful = defineFinding({
  code: 'DEMO.DOUBT.001',
  severity: 'query',
  vi: 'Số liệu {value|number} lớn bất thường.',
  en: 'The figure {value|number} is unusually great.',
});

const query = (value: string): Finding => raise(doubtful, '/values/media.press', { value });
const why = { by: 'u:ward-1', at: '2022-10-10T08:00:00+07:00', reason: 'Có đợt tuyên truyền riêng.' };

function explained(then: Finding) {
  const { value } = acknowledge(query('400'), why);
  return applyAcknowledgements([then], value ? [value] : []).findings;
}

/** Explanations that do not hold, and one that does. */
export const cases: FindingCases = {
  'FINDING.EXPLANATION.001': {
    failing: () => acknowledge({ ...query('400'), severity: 'error' }, why).findings,
    passing: () => acknowledge(query('400'), why).findings,
  },
  'FINDING.EXPLANATION.002': {
    failing: () => acknowledge(query('400'), { ...why, reason: ' ' }).findings,
    passing: () => acknowledge(query('400'), why).findings,
  },
  'FINDING.EXPLANATION.003': {
    failing: () => explained(query('500')),
    passing: () => explained(query('400')),
  },
};
