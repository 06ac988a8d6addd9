import { type DuplicatePolicy, llw2022, type RollUpPolicy, type Submission } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { type Given, reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';

const snapshot = treeOf([{ id: 'commune', below: [{ id: 'school' }] }]);

const sent = (id: string, seminars: Given, revision = 1, more: Partial<Submission> = {}) =>
  reportOf(llw2022, 'school', { 'seminars.held': seminars }, { id, revision, ...more });

function totalOf(submissions: readonly Submission[], policy: RollUpPolicy = {}) {
  const totals = rollUp({ template: llw2022, snapshot, submissions, policy });
  return {
    value: totals.figure('commune', 'seminars.held').value,
    codes: totals.findings.map(({ code }) => code),
    states: totals.reporters('commune').map(({ status }) => status),
  };
}

describe('revisions of one report', () => {
  const revisions = [sent('first', 3), sent('second', 5, 2)];

  test('a later revision replaces an earlier one, without a word', () =>
    expect(totalOf(revisions)).toEqual({ value: '5', codes: [], states: ['onTime'] }));

  test('firstAccepted holds on to the first', () =>
    expect(totalOf(revisions, { duplicates: 'firstAccepted' }).value).toBe('3'));

  test('the order in which they come makes no difference', () =>
    expect(totalOf(revisions.toReversed())).toEqual(totalOf(revisions)));

  test('a draft of a newer revision does not put the accepted one aside', () =>
    expect(totalOf([sent('first', 3), sent('second', 5, 2, { status: 'draft' })]).value).toBe('3'));

  test('the same submission delivered twice is one submission', () =>
    expect(totalOf([sent('first', 3), sent('first', 3)])).toEqual({
      value: '3',
      codes: [],
      states: ['onTime'],
    }));
});

describe('two submissions of the same revision', () => {
  const policies: readonly (readonly [DuplicatePolicy, string | null])[] = [
    ['latestAccepted', '5'],
    ['firstAccepted', '3'],
    ['reject', null],
    ['manual', null],
  ];

  test.each(policies)('contradicting, under %s', (duplicates, value) => {
    const both = [sent('a', 3), sent('b', 5, 1, { submittedAt: '2024-10-09T08:00:00+07:00' })];
    const total = totalOf(both, { duplicates });
    expect(total.value).toBe(value);
    expect(total.codes).toContain('AGGREGATE.DUPLICATE.003');
    expect(total.states).toEqual([value === null ? 'excluded' : 'onTime']);
  });

  test.each(policies)('with the same content, under %s', (duplicates) =>
    expect(totalOf([sent('a', 3), sent('b', 3)], { duplicates })).toEqual({
      value: '3',
      codes: ['AGGREGATE.DUPLICATE.001'],
      states: ['onTime'],
    }),
  );

  test('equal once rounded to the accuracy of the indicator: consistent', () =>
    expect(totalOf([sent('a', '3'), sent('b', '3.2')]).codes).toEqual(['AGGREGATE.DUPLICATE.002']));

  test('manual counts the one that was chosen', () =>
    expect(
      totalOf([sent('a', 3), sent('b', 5)], { duplicates: 'manual', choices: { school: 'a' } }).value,
    ).toBe('3'));
});
