import { normalizeText } from '../text/normalize-text.ts';

const yes = new Set(['có', 'đã có', 'rồi', 'x', 'yes', 'true', '✓', '✔', '☑', '1']);
const no = new Set(['không', 'không có', 'chưa', 'chưa có', 'no', 'false', '0']);
const unclear = new Set([
  ...['-', '–', '—', '/', '.', '...', '…', '*'],
  ...['không', 'không có', 'chưa', 'chưa có', 'chưa có số liệu', 'có', 'x', 'n/a'],
]);

/** A plan's number and symbol, such as `12/KH-UBND`: whoever cites the plan has one. */
const PLAN_SYMBOL = /\d+\s*\/\s*KH\b/u;

const plainWords = (text: string): string => normalizeText(text).text.toLowerCase();

/** What a text answers to a yes/no question, or `undefined` where it does not say. */
export function yesNoOf(text: string): boolean | undefined {
  if (PLAN_SYMBOL.test(text)) return true;
  const words = plainWords(text);
  if (yes.has(words)) return true;
  return no.has(words) ? false : undefined;
}

/** A mark or word in the place of a figure that may mean 0, nothing to report or not known yet. */
export function isUnclearMark(text: string): boolean {
  return unclear.has(plainWords(text));
}
