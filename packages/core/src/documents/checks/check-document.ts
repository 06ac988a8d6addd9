import type { Finding } from '../../findings/finding.ts';
import { type ThemeRegistry, themeFor } from '../../themes/theme-registry.ts';
import type { WeekDocument } from '../document.ts';
import { checkAnnexes } from './check-annexes.ts';
import { checkCitations } from './check-citations.ts';
import { checkDaysInText } from './check-days-in-text.ts';
import { checkDistricts } from './check-districts.ts';
import { checkDuties } from './check-duties.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkRecipients } from './check-recipients.ts';
import { checkReferences } from './check-references.ts';
import { checkSignature } from './check-signature.ts';
import { checkStatedDays } from './check-stated-days.ts';
import { checkTheme } from './check-theme.ts';
import { checkTimes } from './check-times.ts';
import { checkEmail, checkWording } from './check-wording.ts';
import { documentLines } from './document-lines.ts';
import { factUses } from './fact-uses.ts';
import { placedSections } from './placed-sections.ts';

/** What a document is held against beside itself. */
export interface DocumentCheckContext {
  /** Themes and official periods by year; the sourced ones where it is left out. */
  readonly themes?: Pick<ThemeRegistry, 'themeFor'>;
}

function checkAddresses({ week, contact }: WeekDocument): readonly Finding[] {
  const channel = week.reporting?.channel;
  return [
    ...(channel?.type === 'email' ? checkEmail(channel.address, '/week/reporting/channel/address') : []),
    ...(contact?.email === undefined ? [] : checkEmail(contact.email, '/contact/email')),
  ];
}

/**
 * Tells what is wrong or doubtful in a document: text and facts that disagree, days that cannot be, citations
 * that do not hold, forms that the decree does not know, slips of the pen. What is computed, such as numbers,
 * `Như trên` and the end mark, cannot be missing; here it is found where it was typed.
 *
 * @param document of any kind; drafts without number or day are no fault.
 * @param context the themes and official periods it is held against; those built in where left out.
 * @returns findings `DOC.*` with a JSON Pointer into the document and, where it is certain, a correction as a
 *   JSON Patch; none for a correct document.
 * @example
 * ```ts
 * import { checkDocument, composePlan, formatFinding } from '@llw/core';
 * const plan = composePlan({
 *   week: {
 *     year: 2024,
 *     theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
 *     declaredPeriod: { start: '2024-10-01', end: '2024-10-07' },
 *     reporting: { deadline: { date: '2024-10-07', rule: 'before' }, to: 'Ủy ban nhân dân xã' },
 *   },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * console.log(checkDocument(plan).map((finding) => formatFinding(finding, 'en')));
 * // => ["The report is due by 06/10/2024, before the Week ends on 07/10/2024."]
 * ```
 */
export function checkDocument(
  document: WeekDocument,
  context: DocumentCheckContext = {},
): readonly Finding[] {
  const known = context.themes ? context.themes.themeFor(document.week.year) : themeFor(document.week.year);
  const lines = documentLines(document);
  const uses = factUses(document);
  const sections = placedSections(document);
  return [
    ...checkTimes(document, known),
    ...checkTheme(document, lines, known),
    ...checkCitations(document),
    ...checkReferences(document, uses, sections),
    ...checkDuties(document, uses, sections, lines),
    ...checkNumbers(document, sections, lines),
    ...checkSignature(document),
    ...checkRecipients(document),
    ...checkDistricts(document, lines),
    ...checkAnnexes(document, uses, lines),
    ...checkDaysInText(document, lines),
    ...checkStatedDays(document, lines),
    ...checkWording(lines),
    ...checkAddresses(document),
  ];
}
