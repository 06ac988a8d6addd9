import { normalizeText } from '../text/normalize-text.ts';

const LONGEST = 100;

/**
 * What stood in a place, short and clean enough for a sentence: text cut after 100 characters, anything
 * that is not plain named by its kind.
 */
export function excerpt(raw: unknown): string {
  if (typeof raw === 'string') {
    const start = normalizeText(raw.slice(0, LONGEST)).text;
    return raw.length > LONGEST ? `${start}…` : start;
  }
  if (typeof raw === 'number' || typeof raw === 'boolean' || raw === null) return String(raw);
  return Array.isArray(raw) ? '[…]' : '{…}';
}
