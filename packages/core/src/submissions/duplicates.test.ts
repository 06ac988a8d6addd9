import { describe, expect, it } from 'vitest';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { findCopies, resolveDuplicates } from './duplicates.ts';
import type { Observation, Submission, SubmissionStatus } from './submission.ts';

const funding = 'rewards.funding';

function submission(
  id: string,
  values: Record<string, Observation>,
  change: Partial<Submission> = {},
): Submission {
  return {
    id,
    unit: 'u:ward-1',
    period: '2022',
    template: { id: 'llw-2022', version: 1 },
    basis: 'own',
    revision: 1,
    submittedAt: `2022-10-${id}T08:00:00+07:00`,
    status: 'accepted',
    values,
    narrative: {},
    attachments: [],
    ...change,
  };
}

const told = (value: string, accuracy?: number): Record<string, Observation> => ({
  [funding]: { status: 'reported', value, ...(accuracy === undefined ? {} : { accuracy }) },
});

const kind = (...values: Record<string, Observation>[]) =>
  resolveDuplicates(
    values.map((each, index) => submission(String(10 + index), each)),
    'manual',
  ).kind;

describe('two submissions for the same figures', () => {
  it('are complete duplicates where they say the same', () => {
    expect(kind(told('14000000'), told('14000000'))).toBe('complete');
  });

  it('are consistent as far as the accuracy of each value goes', () => {
    expect(kind(told('14000000', -6), told('13800000'))).toBe('consistent');
    expect(kind(told('14000000', -6), told('13499999'))).toBe('inconsistent');
    expect(kind(told('14000000'), told('14000000.00'))).toBe('consistent');
  });

  it('are consistent where one is silent on what the other tells', () => {
    expect(kind(told('14000000'), { 'media.press': { status: 'reported', value: '3' } })).toBe('consistent');
  });

  it('contradict each other together even where each two agree', () => {
    expect(kind(told('12000000', -6), told('12500000'))).toBe('consistent');
    expect(kind(told('12000000', -6), told('13000000', -6), told('12400000'))).toBe('inconsistent');
  });

  it('name the cells in which they contradict each other', () => {
    const { contradictions } = resolveDuplicates(
      [submission('10', told('1')), submission('11', told('2'))],
      'manual',
    );
    expect(contradictions).toEqual([funding]);
  });
});

describe('which of several submissions counts', () => {
  const statuses: readonly SubmissionStatus[] = ['accepted', 'returned', 'accepted', 'submitted'];
  const all = statuses.map((status, index) =>
    submission(String(10 + index), told(String(index + 1)), { status }),
  );
  it.each([
    ['latestAccepted', '12'],
    ['firstAccepted', '10'],
    ['reject', undefined],
    ['manual', undefined],
  ] as const)('by %s it is %s', (policy, id) => {
    expect(resolveDuplicates(all, policy).chosen?.id).toBe(id);
    expect(resolveDuplicates([...all].reverse(), policy).chosen?.id).toBe(id);
  });
});

describe('a form that was sent round', () => {
  const filled = (value: (ordinal: number) => number) =>
    Object.fromEntries(
      cellsOf(llw2022).map((cell): [string, Observation] => [
        cell.key,
        { status: 'reported', value: String(value(cell.ordinal)) },
      ]),
    );

  it('is found when two units send the very same figures', () => {
    const copies = [
      submission(
        '10',
        filled((ordinal) => ordinal * 7),
      ),
      submission(
        '11',
        filled((ordinal) => ordinal * 7),
        { unit: 'u:ward-2' },
      ),
    ];
    expect(findCopies(copies).map(({ params }) => params)).toEqual([{ unit: 'u:ward-2', other: 'u:ward-1' }]);
  });

  it('is not suspected where both report nothing', () => {
    const nil = [
      submission(
        '10',
        filled(() => 0),
      ),
      submission(
        '11',
        filled(() => 0),
        { unit: 'u:ward-2' },
      ),
    ];
    expect(findCopies(nil)).toEqual([]);
  });

  it('is not suspected where the few figures are all ones', () => {
    const ones = [
      submission(
        '10',
        filled((ordinal) => (ordinal < 20 ? 1 : 0)),
      ),
      submission(
        '11',
        filled((ordinal) => (ordinal < 20 ? 1 : 0)),
        { unit: 'u:ward-2' },
      ),
    ];
    expect(findCopies(ones)).toEqual([]);
  });
});
