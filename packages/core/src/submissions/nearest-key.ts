import { foldText } from '../text/fold-text.ts';

/** A key that is known, with what people call the thing. */
export interface KnownKey {
  readonly key: string;
  readonly label?: string;
}

/** Known keys, made ready for guessing. */
export interface KeyIndex {
  readonly keys: readonly string[];
  readonly longest: number;
  /** By plain form of a key or a label; `undefined` where several share it. */
  readonly byPlainForm: ReadonlyMap<string, string | undefined>;
}

/** What an unknown key is probably meant for. */
export interface KeyGuess {
  readonly key: string;
  /** The two differ in case, spaces and punctuation alone, or the label was given in place of the key. */
  readonly isCertain: boolean;
}

/** No key or label is longer; longer ones are not looked at. */
const LONGEST = 200;
/** Slips of the pen that still leave a key known: of short keys one, of others two. */
const SHORT = 6;

/** Letters and digits alone, in lower case. */
const plainForm = (text: string) => foldText(text).replaceAll(' ', '');

/** Makes keys ready for {@link guessKey}. */
export function keyIndex(known: readonly KnownKey[]): KeyIndex {
  const byPlainForm = new Map<string, string | undefined>();
  for (const { key, label } of known) {
    for (const form of new Set([key, label ?? key].map(plainForm))) {
      byPlainForm.set(form, byPlainForm.has(form) ? undefined : key);
    }
  }
  const keys = known.map(({ key }) => key);
  return { keys, longest: Math.max(0, ...keys.map((key) => key.length)), byPlainForm };
}

/** One row of the table of distances: that of the first letters of `a`, one more than before, to those of `b`. */
function nextRow(
  a: string,
  b: string,
  at: number,
  row: readonly number[],
  above: readonly number[],
): number[] {
  const next = [at];
  for (let column = 1; column <= b.length; column += 1) {
    const [here, there] = [a[at - 1], b[column - 1]];
    const replaced = (row[column - 1] ?? 0) + (here === there ? 0 : 1);
    const least = Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    const swapped = at > 1 && here === b[column - 2] && a[at - 2] === there;
    next.push(swapped ? Math.min(least, (above[column - 2] ?? 0) + 1) : least);
  }
  return next;
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour to make one of the other. */
function slipsBetween(a: string, b: string): number {
  let above: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at += 1) {
    const next = nextRow(a, b, at, row, above);
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one key that fewer slips lead to than to any other, where they are few. */
function nearest(given: string, { keys, longest }: KeyIndex): string | undefined {
  const most = given.length < SHORT ? 1 : 2;
  if (given.length > longest + most) return undefined;
  const near = keys
    .filter((key) => Math.abs(key.length - given.length) <= most)
    .map((key) => ({ key, slips: slipsBetween(given.toLowerCase(), key.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips);
  const [best, second] = near;
  return best && best.slips !== second?.slips ? best.key : undefined;
}

/**
 * Guesses which known key is meant by an unknown one. The cost grows with the number of keys and the square of
 * the longest one, whatever is given.
 *
 * @returns `undefined` where none or several are as likely.
 */
export function guessKey(given: string, index: KeyIndex): KeyGuess | undefined {
  if (given.length > LONGEST) return undefined;
  const same = index.byPlainForm.get(plainForm(given));
  if (same !== undefined) return { key: same, isCertain: true };
  const key = nearest(given, index);
  return key === undefined ? undefined : { key, isCertain: false };
}
