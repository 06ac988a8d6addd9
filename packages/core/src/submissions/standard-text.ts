import { type Finding, type FindingDetails, raise } from '../findings/finding.ts';
import { detectLegacyEncoding, type LegacyProposal } from '../text/detect-legacy-encoding.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { excerpt } from './excerpt.ts';
import { textConverted, textNormalized, textOfOldFont } from './narrative-findings.ts';
import { valueFix } from './value-fix.ts';

/** Room for a text, where its part of the form says nothing else. */
export const MOST_CHARACTERS = 10_000;
/** Text longer than this is refused before it is looked at. */
export const MOST_CODE_UNITS = 1_000_000;
/** Longer text is not searched for old fonts: it is too long for any form. */
const LONGEST_SEARCHED = 100_000;

/** Where a text stands, and what it is called. */
export interface TextPlace {
  readonly name: Readonly<Record<'part' | 'part.en', string>>;
  readonly pointer: string;
  /** JSON Pointer to the text itself, for its correction. */
  readonly at: string;
  readonly details?: FindingDetails;
  readonly findings: Finding[];
}

function corrected(raw: string, text: string, { at, details }: TextPlace): FindingDetails {
  const shown = { vi: excerpt(text), en: excerpt(text) };
  return { ...details, fixes: [valueFix({ at, given: raw, value: text, shown })] };
}

/** Text of an old font in Unicode where it has one reading; else as it is, and either is told. */
function fromOldFont(raw: string, proposal: LegacyProposal, place: TextPlace): string {
  const { name, pointer, details, findings } = place;
  const params = { ...name, encoding: proposal.encoding.toUpperCase() };
  if (!proposal.isCertain) {
    findings.push(raise(textOfOldFont, pointer, params, details));
    return normalizeText(raw).text;
  }
  const { text } = normalizeText(proposal.proposed);
  findings.push(
    raise(textConverted, pointer, { ...params, text: excerpt(text) }, corrected(raw, text, place)),
  );
  return text;
}

/**
 * Brings text to standard Unicode, and tells what that changed.
 *
 * @param place asked for only where there is something to tell
 */
export function standardText(raw: string, place: () => TextPlace): string {
  const proposal = raw.length > LONGEST_SEARCHED ? undefined : detectLegacyEncoding(raw);
  if (proposal) return fromOldFont(raw, proposal, place());
  const { text, changes } = normalizeText(raw);
  if (changes.length > 0) {
    const where = place();
    const { name, pointer, findings } = where;
    const params = { ...name, places: String(changes.length) };
    findings.push(raise(textNormalized, pointer, params, corrected(raw, text, where)));
  }
  return text;
}
