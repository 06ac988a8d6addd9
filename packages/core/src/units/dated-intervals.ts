import type { CivilDate, Validity } from '../calendar/civil-date.ts';

/** Sorts after every day: stands for the open end of a validity. */
const OPEN = '9999-99-99';

/** The day a validity ends, or a text that sorts after every day. */
export const endOf = (validity: Validity): CivilDate => validity.to ?? OPEN;

const startText = (end: CivilDate): CivilDate | null => (end === OPEN ? null : end);

function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  if (a < b) return a;
  return b;
}

function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  if (a > b) return a;
  return b;
}

/** By start, then by end. */
export function byStart(a: Validity, b: Validity): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b));
}

/** The days two validities share, if any. */
export function intersection(a: Validity, b: Validity): Validity | undefined {
  const from = laterOf(a.from, b.from);
  const end = earlierOf(endOf(a), endOf(b));
  return from < end ? { from, to: startText(end) } : undefined;
}

/** Validities sorted and joined where they touch or overlap. */
export function union(validities: readonly Validity[]): readonly Validity[] {
  const joined: Validity[] = [];
  for (const next of [...validities].sort(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || endOf(last) < next.from) joined.push(next);
    else if (endOf(last) < endOf(next)) joined[joined.length - 1] = { from: last.from, to: next.to };
  }
  return joined;
}

/** The first days of `wanted` that none of the `given` (as {@link union} leaves them) covers. */
export function firstUncovered(wanted: Validity, given: readonly Validity[]): Validity | undefined {
  let from = wanted.from;
  for (const validity of given) {
    if (endOf(validity) <= from) continue;
    if (validity.from > from) {
      const end = earlierOf(validity.from, endOf(wanted));
      return { from, to: startText(end) };
    }
    from = endOf(validity);
    if (from >= endOf(wanted)) return undefined;
  }
  return { from, to: wanted.to };
}
