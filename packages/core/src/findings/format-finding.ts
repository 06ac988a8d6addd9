import { weekdayNames } from '../calendar/weekday.ts';
import { isDecimalText } from '../decimal/decimal.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from '../text/localized-text.ts';
import type { Finding } from './finding.ts';

const PLACE = /\{([A-Za-z][\w]{0,40})(?:\|(number|date|weekday))?\}/g;

function dayAsWritten(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : text;
}

/**
 * The wording of a param: a label has its English wording beside it, under the name with `.en`.
 */
function wordingOf(params: Finding['params'], name: string, language: Language): string | undefined {
  const english = `${name}.en`;
  if (language === 'en' && Object.hasOwn(params, english)) return params[english];
  return Object.hasOwn(params, name) ? params[name] : undefined;
}

/**
 * The sentence of a finding in Vietnamese or English, made from its message and params alone.
 *
 * @param finding any finding, or a message with its params
 * @param language `vi` or `en`
 * @returns one sentence; a place without a param stays as `{name}`, so that nothing is hidden.
 * @example
 * ```ts
 * import { formatFinding } from '@llw/core';
 * const message = { vi: 'Ghi {value|number}.', en: 'It says {value|number}.' };
 * const finding = { message, params: { value: '1250.5' } };
 * console.log(formatFinding(finding, 'vi')); // => "Ghi 1.250,5."
 * console.log(formatFinding(finding, 'en')); // => "It says 1,250.5."
 * ```
 */
export function formatFinding(finding: Pick<Finding, 'message' | 'params'>, language: Language): string {
  return finding.message[language].replace(PLACE, (place, name: string, kind?: string) => {
    const value = wordingOf(finding.params, name, language);
    if (value === undefined) return place;
    if (kind === 'number') return isDecimalText(value) ? formatNumber(value, language) : value;
    if (kind === 'date') return dayAsWritten(value);
    if (kind === 'weekday') return weekdayNames[Number(value) - 1]?.[language] ?? value;
    return value;
  });
}
