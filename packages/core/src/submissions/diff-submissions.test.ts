import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSubmissions } from './diff-submissions.ts';
import type { Observation, Submission } from './submission.ts';

const submission = (
  values: Record<string, Observation>,
  narrative: Record<string, string> = {},
): Submission => ({
  id: 's1',
  unit: 'u:ward-1',
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  revision: 1,
  submittedAt: '2022-10-09T16:20:00+07:00',
  status: 'submitted',
  values,
  narrative,
  attachments: [],
});

const told = (value: string): Observation => ({ status: 'reported', value });

describe('what a revision changed', () => {
  it('is told cell by cell, with the difference of numbers', () => {
    const before = submission({ 'media.press': told('2'), 'media.radio': told('1') });
    const after = submission({ 'media.press': told('5'), 'media.television': told('1') });
    expect(diffSubmissions(before, after).cells).toEqual([
      { cell: 'media.press', change: 'changed', before: told('2'), after: told('5'), difference: '3' },
      { cell: 'media.radio', change: 'removed', before: told('1') },
      { cell: 'media.television', change: 'added', after: told('1') },
    ]);
  });

  it('tells a blank that became 0', () => {
    const before = submission({ 'media.press': { status: 'blank' } });
    const after = submission({ 'media.press': told('0') });
    expect(diffSubmissions(before, after).cells.map(({ change }) => change)).toEqual(['changed']);
  });

  it('tells parts in words', () => {
    const { narrative } = diffSubmissions(submission({}, { direction: 'Đã họp.' }), submission({}, {}));
    expect(narrative).toEqual([{ part: 'direction', before: 'Đã họp.' }]);
  });

  it('is exact where floats are not', () => {
    const before = submission({ 'rewards.funding': told('9007199254740993') });
    const after = submission({ 'rewards.funding': told('9007199254740992.9') });
    expect(diffSubmissions(before, after).cells[0]?.difference).toBe('-0.1');
  });

  it('is nothing between a submission and itself, and the other way round between two', () => {
    const values = fc.dictionary(
      fc.constantFrom('media.press', 'media.radio', 'media.television'),
      fc.oneof(
        fc.nat().map((value) => told(String(value))),
        fc.constant<Observation>({ status: 'blank' }),
      ),
    );
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(diffSubmissions(submission(a), submission(a)).cells).toEqual([]);
        const there = diffSubmissions(submission(a), submission(b)).cells;
        const back = diffSubmissions(submission(b), submission(a)).cells;
        expect(back.map(({ cell }) => cell).sort()).toEqual(there.map(({ cell }) => cell).sort());
      }),
    );
  });
});
