import { type DecimalText, decimalText, parseDecimal, subtractDecimals } from '../decimal/decimal.ts';
import type { CellKey } from '../templates/template.ts';
import type { Observation, Submission } from './submission.ts';

/** One cell that is not the same in two submissions. */
export interface CellChange {
  readonly cell: CellKey;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: Observation;
  readonly after?: Observation;
  /** After less before, where both are numbers. */
  readonly difference?: DecimalText;
}

/** A part in words that is not the same. */
export interface NarrativeChange {
  readonly part: string;
  readonly before?: string;
  readonly after?: string;
}

/** What a submission changed against another one; empty lists where nothing did. */
export interface SubmissionDiff {
  readonly cells: readonly CellChange[];
  readonly narrative: readonly NarrativeChange[];
}

function numberIn(observation: Observation | undefined) {
  if (!observation || !('value' in observation) || typeof observation.value !== 'string') return undefined;
  return parseDecimal(observation.value);
}

const same = (a: Observation, b: Observation): boolean =>
  a.status === b.status &&
  ('value' in a ? a.value : undefined) === ('value' in b ? b.value : undefined) &&
  a.note === b.note;

function differenceOf(before: Observation | undefined, after: Observation | undefined) {
  const first = numberIn(before);
  const second = numberIn(after);
  return first && second ? { difference: decimalText(subtractDecimals(second, first)) } : {};
}

function cellChange(
  cell: CellKey,
  before: Observation | undefined,
  after: Observation | undefined,
): readonly CellChange[] {
  if (before && after) {
    return same(before, after)
      ? []
      : [{ cell, change: 'changed', before, after, ...differenceOf(before, after) }];
  }
  if (before) return [{ cell, change: 'removed', before }];
  return after ? [{ cell, change: 'added', after }] : [];
}

function keysOf(...records: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/**
 * What changed from one submission to another, such as a revision: cell by cell, as data.
 *
 * @param before the earlier one
 * @param after the later one, for the same figures
 * @returns nothing in any of its lists where both say the same.
 * @example
 * ```ts
 * import { diffSubmissions, llw2022, validateSubmission } from '@llw/core';
 * const read = (banners: number) =>
 *   validateSubmission(
 *     {
 *       unit: 'u:ward-1',
 *       period: '2022',
 *       template: { id: 'llw-2022', version: 1 },
 *       basis: 'own',
 *       submittedAt: '2022-10-09T16:20:00+07:00',
 *       values: { 'publicity.banners': banners },
 *     },
 *     { template: llw2022 },
 *   ).value;
 * const before = read(12);
 * const after = read(15);
 * if (before && after) console.log(diffSubmissions(before, after).cells[0]?.difference); // => "3"
 * ```
 */
export function diffSubmissions(before: Submission, after: Submission): SubmissionDiff {
  return {
    cells: keysOf(before.values, after.values).flatMap((cell) =>
      cellChange(cell, before.values[cell], after.values[cell]),
    ),
    narrative: keysOf(before.narrative, after.narrative).flatMap((part) => {
      const first = before.narrative[part];
      const second = after.narrative[part];
      if (first === second) return [];
      return [
        {
          part,
          ...(first === undefined ? {} : { before: first }),
          ...(second === undefined ? {} : { after: second }),
        },
      ];
    }),
  };
}
