import { compileRules, llw2022 } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/invented-campaign.ts';
import { diffRevisions } from './diff-revisions.ts';

const { value: rules } = compileRules(llw2022.rules, llw2022);
if (!rules) throw new Error('the rules of the form do not compile');

const before = reportOf(llw2022, 'school', {
  'seminars.held': 2,
  'media.press': { status: 'blank' },
  'classes.held:literacy': 3,
  'classes.attendances:literacy': 2,
  'classes.held:lifeSkills': 4,
  'classes.attendances:lifeSkills': 1,
});
const after = reportOf(
  llw2022,
  'school',
  {
    'seminars.held': 2,
    'media.press': 0,
    'classes.held:literacy': 3,
    'classes.attendances:literacy': 60,
    'classes.held:lifeSkills': 4,
    'classes.attendances:lifeSkills': 1,
    'classes.held:other': 5,
    'classes.attendances:other': 2,
  },
  { revision: 2 },
);

describe('two revisions of a report', () => {
  const { cells, rules: checks } = diffRevisions(before, after, rules);

  test('differ in the cells that were mended, filled or added; a blank that became 0 is a difference', () =>
    expect(cells.map(({ cell, before: was, after: is }) => [cell, was?.status, is?.status])).toEqual([
      ['media.press', 'blank', 'reported'],
      ['classes.attendances:literacy', 'reported', 'reported'],
      ['classes.held:other', undefined, 'reported'],
      ['classes.attendances:other', undefined, 'reported'],
    ]));

  test('have checks that fail anew, still, and no more', () => {
    const fewerThanClasses = ({ rule }: { rule: string }) => rule === 'LLW.CLASSES.002';
    const categories = (side: 'new' | 'still' | 'gone') =>
      checks[side].filter(fewerThanClasses).map(({ category }) => category);
    expect([categories('new'), categories('still'), categories('gone')]).toEqual([
      ['other'],
      ['lifeSkills'],
      ['literacy'],
    ]);
  });

  test('that say the same do not differ', () =>
    expect(diffRevisions(after, { ...after, revision: 3 }, rules)).toMatchObject({
      cells: [],
      rules: { new: [], gone: [] },
    }));
});
