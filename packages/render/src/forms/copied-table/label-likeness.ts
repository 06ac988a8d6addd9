import { foldText } from '@llw/core';

/** Numbering and bullets before a label, dots and colons after it. */
const LEAD =
  /^(?:[\s\-+*•·–—]|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\.\d{1,2})*[.)](?=\s|$)|\d{1,2}(?:\.\d{1,2})+(?=\s))+/iu;
const TAIL = /[\s.:;,…]+$/u;

/** A label without what each copyist writes in another way: numbering, bullets, dots, case. */
export function bareLabel(text: string): string {
  return foldText(text.replace(LEAD, '').replace(TAIL, '').trim());
}

/** Letters without any mark, for labels that were typed without them. */
const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A label made ready to be compared. */
export interface ReadyLabel {
  readonly bare: string;
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

/** Makes a label ready. */
export function readyLabel(text: string): ReadyLabel {
  const bare = bareLabel(text);
  const plain = withoutMarks(bare);
  return { bare, plain, words: new Set(plain.split(' ').filter((word) => word !== '')) };
}

/** From here on two labels are the same, though written otherwise. */
export const SAME = 0.95;
/** From here on two labels resemble each other enough to be taken for the same, with a question. */
export const ALIKE = 0.6;
const SHORTEST_PREFIX = 12;

/**
 * How alike two labels are, from 0 to 1: 1 where they are the same once folded, {@link SAME} where only the
 * marks differ; else the share of words they have in common (Dice).
 */
export function likeness(a: ReadyLabel, b: ReadyLabel): number {
  if (a.bare === '' || b.bare === '') return 0;
  if (a.bare === b.bare) return 1;
  if (a.plain === b.plain) return SAME;
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common++;
  const dice = (2 * common) / (a.words.size + b.words.size);
  const [short, long] = a.plain.length < b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain];
  const begins = short.length >= SHORTEST_PREFIX && long.startsWith(short);
  return begins ? Math.max(dice, 0.8) : Math.min(dice, SAME - 0.01);
}
