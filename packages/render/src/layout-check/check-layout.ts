import type { Checked, LocalizedText } from '@llw/core';
import { type LayoutOptions, profileOf } from '../decree30/layout-profile.ts';
import type { PackageLimits } from '../package/package-limits.ts';
import { addresseeRules } from './addressee-rules.ts';
import { annexRules } from './annex-rules.ts';
import { bodyRules } from './body-rules.ts';
import { capitalRules } from './capital-rules.ts';
import { labelComponents } from './components.ts';
import { dateRules } from './date-rules.ts';
import { issuerRules } from './issuer-rules.ts';
import type { LayoutRule, RuleBasis, Verdict } from './layout-rule.ts';
import { markRules } from './mark-rules.ts';
import { nationalRules } from './national-rules.ts';
import { numberRules } from './number-rules.ts';
import { pageRules } from './page-rules.ts';
import { readLayout } from './read-layout.ts';
import { recipientRules } from './recipient-rules.ts';
import { signatureRules } from './signature-rules.ts';
import { titleRules } from './title-rules.ts';

/** What one rule says of a document, as data. */
export interface LayoutVerdict {
  /** Such as `QH.size`; see {@link layoutRules}. */
  readonly rule: string;
  readonly verdict: Verdict;
  /** `law` for the decree's words, `sample` for what its samples show, `practice` for habit. */
  readonly basis: RuleBasis;
  /** Place in the decree, such as `PL1.II.1a`; `–` for what it does not say. */
  readonly locator: string;
  readonly title: LocalizedText;
  readonly expected: string;
  readonly actual?: string;
  /** The first paragraph that breaks the rule, from 1 over the whole document, and the beginning of its text. */
  readonly place?: { readonly paragraph: number; readonly text: string };
}

const rules: readonly LayoutRule[] = [
  ...pageRules,
  ...nationalRules,
  ...issuerRules,
  ...numberRules,
  ...dateRules,
  ...titleRules,
  ...bodyRules,
  ...addresseeRules,
  ...signatureRules,
  ...recipientRules,
  ...markRules,
  ...annexRules,
  ...capitalRules,
];

/** All rules that a document is held against, in the order of the page. */
export const layoutRules: readonly Omit<LayoutRule, 'evaluate'>[] = rules.map(
  ({ evaluate: _, ...rule }) => rule,
);

/** How a file is checked. */
export interface CheckLayoutOptions {
  /** Bounds on the file; what is left out keeps its default. */
  readonly limits?: Partial<PackageLimits>;
  /** What the office that issued the document chooses within the law, as it was handed to `renderDocument`. */
  readonly profile?: LayoutOptions;
}

/** Characters of a line that a verdict quotes. */
const QUOTED = 80;

/**
 * Tells which layout rules of Decree 30/2020/NĐ-CP a DOCX file keeps and which it breaks, whoever made it: it
 * works out the effective formatting, names the parts and gives one verdict for each rule. What only the printed
 * page can show is `notEvaluated`, never `pass`.
 *
 * @param bytes a .docx file; it is unpacked in bounded memory.
 * @param options bounds on the file; the office's own choices, of which one bears on a verdict: the comma that some
 *   put after the last legal basis.
 * @returns a verdict for every rule, or a finding `PACKAGE.…` where the file cannot be read.
 * @throws MisuseError `layout.profile` where a choice of the profile lies outside the law.
 * @example
 * ```ts
 * import { composePlan } from '@llw/core';
 * import { checkLayout, renderDocument } from '@llw/render';
 * const plan = composePlan({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { number: 5, issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9, day: 5 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * const { value = [] } = await checkLayout(await renderDocument(plan));
 * console.log(value.filter(({ verdict }) => verdict === 'fail').length); // => 0
 * ```
 */
export async function checkLayout(
  bytes: Uint8Array,
  options: CheckLayoutOptions = {},
): Promise<Checked<readonly LayoutVerdict[]>> {
  const profile = profileOf(options.profile ?? {});
  const read = readLayout(bytes, options.limits);
  if (!read.usable) return read;
  const document = labelComponents(read.value, profile);
  const value = rules.map(({ id, evaluate, ...rule }): LayoutVerdict => {
    const { verdict, actual, line } = evaluate(document);
    return {
      rule: id,
      ...rule,
      verdict,
      ...(actual === undefined ? {} : { actual }),
      ...(line ? { place: { paragraph: line.paragraph, text: line.text.slice(0, QUOTED) } } : {}),
    };
  });
  return { usable: true, value, findings: [] };
}
