import type * as z from 'zod';
import { type Checked, type Finding, pointerTo, raise } from '../../findings/finding.ts';
import { documentSchema, type WeekDocument } from '../document.ts';
import { fieldMissing, fieldUnknown, nestedTooDeep, valueRefused } from './shape-findings.ts';

/** A plan has some twenty levels; a reader that follows each must not be led down without end. */
const MOST_LEVELS = 64;

function isDeeperThan(levels: number, input: unknown): boolean {
  let level: readonly unknown[] = [input];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

type Issue = z.core.$ZodIssue;

function tokensOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((token) => (typeof token === 'number' ? token : String(token)));
}

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const token of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return true;
    value = Reflect.get(value, token);
  }
  return value === undefined;
}

function findingsOf(issue: Issue, input: unknown): readonly Finding[] {
  const tokens = tokensOf(issue.path);
  const pointer = pointerTo('', ...tokens);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => raise(fieldUnknown, pointerTo(pointer, field), { field }));
  }
  const field = String(tokens.at(-1) ?? '');
  return [raise(isMissing(input, issue.path) ? fieldMissing : valueRefused, pointer, { field })];
}

/**
 * Reads a document from JSON. Unknown fields are refused, since a misspelt name would lose its content in
 * silence. What the document says is looked at by {@link checkDocument}.
 *
 * @param input anything, such as the result of `JSON.parse`.
 * @returns the document, or every fault of its shape as `DOC.SHAPE.*`.
 * @example
 * ```ts
 * import { formatFinding, parseDocument } from '@llw/core';
 * const { findings } = parseDocument({ kind: 'memo' });
 * console.log(findings.map((finding) => formatFinding(finding, 'en')));
 * // => ["The field “kind” holds a value it cannot have."]
 * ```
 */
export function parseDocument(input: unknown): Checked<WeekDocument> {
  if (isDeeperThan(MOST_LEVELS, input)) {
    return { usable: false, findings: [raise(nestedTooDeep, '', { limit: String(MOST_LEVELS) })] };
  }
  const parsed = documentSchema.safeParse(input);
  if (parsed.success) return { usable: true, value: parsed.data, findings: [] };
  return { usable: false, findings: parsed.error.issues.flatMap((issue) => findingsOf(issue, input)) };
}
