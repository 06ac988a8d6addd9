import { addresseeLines, legalBasisLines, type WeekDocument } from '@llw/core';
import type { HeadLayout } from '../decree30/head-layout.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import { textWidth } from '../decree30/text-width.ts';
import { type BlockPlan, paragraph } from './block-plan.ts';

/** Where `Kính gửi:` begins where there is room, in millimetres from the text's edge (sample 1.5). */
const FARTHEST = 35;
/** Gap above in points. */
const GAP = 12;

/**
 * `Kính gửi` (ô 9a): one addressee on the same line; several below it with their dashes under the colon.
 */
export function addresseePlans(
  document: WeekDocument,
  { sizes, left, right }: HeadLayout,
): readonly BlockPlan[] {
  const [first, ...entries] = addresseeLines(document);
  if (first === undefined) return [];
  if (entries.length === 0) return [paragraph('Addressee', first)];
  const face = { size: sizes.body };
  const colon = textWidth(first.slice(0, -1), face);
  const widest = Math.max(...entries.map((entry) => textWidth(entry, face)));
  const start = Math.min(FARTHEST, Math.max(0, (left + right - colon - widest) / 2));
  const hanging = textWidth('- ', face);
  const list = entries.map((entry) =>
    paragraph('AddresseeList', entry, { left: start + colon + hanging, hanging }),
  );
  return [
    paragraph('AddresseeList', first, { left: start, hanging: 0, keepNext: true, before: GAP }),
    ...list,
  ];
}

/** The legal bases (căn cứ), each a paragraph; the last ends as the office's profile says. */
export function legalBasisPlans(document: WeekDocument, profile: LayoutProfile): readonly BlockPlan[] {
  const lines = legalBasisLines(document.legalBases);
  return lines.map((line, index) =>
    paragraph(
      'LegalBasis',
      index === lines.length - 1 ? line.replace(/\.$/, profile.lastLegalBasisEnds) : line,
    ),
  );
}
