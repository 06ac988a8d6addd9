import { type Finding, type Observation, raise, type Submission } from '@llw/core';
import { aboutSubmission } from '../intake/submission-subject.ts';
import { copiedFromBefore, copiedFromUnit } from './copy-findings.ts';

/** Reports with fewer telling cells agree by chance: one class, two banners. */
const LEAST_CELLS = 5;
/** So many different digits must stand in them: a form full of ones is no copy. */
const LEAST_DIGITS = 4;

const textOf = (observation: Observation): string =>
  'value' in observation ? String(observation.value) : '';

/** What a report says, where that is enough to know it by. */
function imprint({ values }: Submission): { readonly text: string; readonly cells: number } | undefined {
  const telling = Object.entries(values)
    .map(([cell, observation]) => `${cell}=${textOf(observation)}`)
    .filter((entry) => !/=(?:0|false)?$/.test(entry))
    .sort();
  const digits = new Set(telling.flatMap((entry) => entry.slice(entry.indexOf('=')).match(/\d/g) ?? []));
  if (telling.length < LEAST_CELLS || digits.size < LEAST_DIGITS) return undefined;
  return { text: telling.join('\n'), cells: telling.length };
}

/**
 * Finds reports that are copies: one unit’s figures sent by another, or last year’s sent again. Reports with
 * hardly anything in them, such as a nil report, are alike without being copies and are left alone.
 *
 * @param submissions of one campaign, those that count
 * @param previous of the campaign before
 * @returns one query for each copy, in the order of the submissions
 * @example
 * ```ts
 * import { findCopies } from '@llw/aggregate';
 * import type { Submission } from '@llw/core';
 *
 * const figures = { 'seminars.held': '12', 'media.press': '3', 'publicity.leaflets': '450', 'publicity.books': '70', 'media.radio': '8' };
 * const report = (unit: string): Submission => ({
 *   id: unit,
 *   unit,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2022-10-08T08:00:00+07:00',
 *   status: 'submitted',
 *   values: Object.fromEntries(Object.entries(figures).map(([cell, value]) => [cell, { status: 'reported', value }])),
 *   narrative: {},
 *   attachments: [],
 * });
 * const found = findCopies([report('vinh-binh'), report('vinh-phong')]);
 * console.log(found.map(({ code, params }) => [code, params['unit'], params['other']].join(' ')));
 * // => ["AGGREGATE.COPY.001 vinh-phong vinh-binh"]
 * ```
 */
export function findCopies(
  submissions: Iterable<Submission>,
  previous: Iterable<Submission> = [],
): readonly Finding[] {
  const before = new Map([...previous].map((submission) => [submission.unit, submission]));
  const known = new Map<string, Submission>();
  const findings: Finding[] = [];
  for (const submission of submissions) {
    const found = imprint(submission);
    if (!found) continue;
    const { unit } = submission;
    const about = aboutSubmission(submission);
    const cells = String(found.cells);
    const first = known.get(found.text);
    if (!first) known.set(found.text, submission);
    else if (first.unit !== unit) {
      const related = [{ role: 'duplicateOf', unit: first.unit } as const];
      findings.push(raise(copiedFromUnit, '', { unit, other: first.unit, cells }, { ...about, related }));
    }
    const earlier = before.get(unit);
    if (earlier && imprint(earlier)?.text === found.text)
      findings.push(raise(copiedFromBefore, '', { unit, period: earlier.period, cells }, about));
  }
  return findings;
}
