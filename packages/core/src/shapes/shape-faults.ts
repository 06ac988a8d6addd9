import type * as z from 'zod';
import { pointerTo } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { expectedValue } from './expected-value.ts';

type Issue = z.core.$ZodIssue;

/** One place where data does not have the shape that a schema asks for. */
export interface ShapeFault {
  /** Not there; there without a place in the schema; or of another kind, form or range. */
  readonly kind: 'missing' | 'unknown' | 'refused';
  /** JSON Pointer to the place. */
  readonly pointer: string;
  /** The last step of the pointer, `""` for the whole. */
  readonly field: string;
  /** What stands there in a good one. */
  readonly expected: LocalizedText;
}

type Path = readonly PropertyKey[];

const nothing: LocalizedText = { vi: 'bỏ mục này', en: 'no such field' };

function isMissing(input: unknown, path: Path): boolean {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return true;
    value = Reflect.get(value, step);
  }
  return value === undefined;
}

const isOfOtherKind = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

/** Of several alternatives the one that was meant: of the right kind, with the fewest faults. */
function meant(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return errors
    .filter((issues) => issues.length > 0 && !isOfOtherKind(issues))
    .toSorted((a, b) => a.length - b.length)[0];
}

/** The issues at the places where they are, also within alternatives. */
function innermost(issue: Issue, above: Path = []): readonly Issue[] {
  const path = [...above, ...issue.path];
  const inner = issue.code === 'invalid_union' ? meant(issue.errors) : undefined;
  return inner ? inner.flatMap((each) => innermost(each, path)) : [{ ...issue, path }];
}

const stepsOf = (path: Path): readonly (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

function faultsOf(issue: Issue, input: unknown): readonly ShapeFault[] {
  const steps = stepsOf(issue.path);
  const pointer = pointerTo('', ...steps);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({
      kind: 'unknown',
      pointer: pointerTo(pointer, field),
      field,
      expected: nothing,
    }));
  const kind = isMissing(input, issue.path) ? 'missing' : 'refused';
  return [{ kind, pointer, field: String(steps.at(-1) ?? ''), expected: expectedValue(issue) }];
}

/**
 * What a schema found wrong with data, place by place, in words for a person.
 *
 * @param error as a schema's `safeParse` gives it
 * @param input what was parsed
 */
export function shapeFaults(error: z.core.$ZodError, input: unknown): readonly ShapeFault[] {
  return error.issues.flatMap((issue) => innermost(issue)).flatMap((issue) => faultsOf(issue, input));
}
