import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { validateSubmission } from './validate-submission.ts';
import { wardPayload } from './ward-payload.fixture.ts';

const plain = { ...wardPayload, values: { 'publicity.banners': 12 } };

const read = (change: object) => validateSubmission({ ...plain, ...change }, { template: llw2022 });

describe('a field that is written in another way', () => {
  it('a year that came as a number is that year, and that is told', () => {
    const { usable, value, findings } = read({ period: 2022 });
    expect([usable, value?.period]).toEqual([true, '2022']);
    expect(findings.map((finding) => formatFinding(finding, 'vi'))).toEqual([
      'Trường “period” ghi 2022, được hiểu là "2022".',
    ]);
    expect(findings[0]?.fixes?.[0]?.patch).toEqual([
      { op: 'test', path: '/period', value: 2022 },
      { op: 'replace', path: '/period', value: '2022' },
    ]);
  });

  it('counts that came as text are counts', () => {
    const { value, findings } = read({ revision: '2', template: { id: 'llw-2022', version: '1' } });
    expect([value?.revision, value?.template.version]).toEqual([2, 1]);
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/revision', '/template/version']);
  });

  it.each([
    ['2022-10-09 16:20:00+07:00', '2022-10-09T16:20:00+07:00'],
    ['2022-10-09T16:20+07:00', '2022-10-09T16:20:00+07:00'],
    ['2022-10-09T09:20:00z', '2022-10-09T09:20:00Z'],
  ])('the instant %s is %s', (submittedAt, instant) => {
    expect(read({ submittedAt }).value?.submittedAt).toBe(instant);
  });

  it.each([
    ['no offset, and so no instant', { submittedAt: '2022-10-09T16:20:00' }],
    ['a day that is none', { submittedAt: '2022-02-30 16:20:00+07:00' }],
    ['a part of a year', { period: 2022.5 }],
    ['no year of the Week', { period: 22 }],
    ['a revision before the first', { revision: '0' }],
    ['a number with an exponent', { revision: '1e1' }],
    ['text without end', { revision: '1'.repeat(100_000) }],
  ])('%s is not guessed', (_, change) => {
    const { usable, findings } = read(change);
    expect(usable).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(['SUBMISSION.FIELD.002']);
  });
});
