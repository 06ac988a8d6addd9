import { normalizeText } from '../text/normalize-text.ts';

const yes = new Set(['có', 'đã có', 'rồi', 'x', 'yes', 'true', '✓', '✔', '☑', '1']);
const no = new Set(['không', 'không có', 'chưa', 'chưa có', 'no', 'false', '0']);
/** A plan's number and symbol, such as `12/KH-UBND`: whoever cites the plan has one. */
const PLAN_SYMBOL = /\d\s*\/\s*KH\b/u;

const plainWords = (text: string): string => normalizeText(text).text.toLowerCase();

/** What a text answers to a yes/no question, or `undefined` where it does not say. */
export function yesNoOf(text: string): boolean | undefined {
  if (PLAN_SYMBOL.test(text)) return true;
  const words = plainWords(text);
  if (yes.has(words)) return true;
  return no.has(words) ? false : undefined;
}
