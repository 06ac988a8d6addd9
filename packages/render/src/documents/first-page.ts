import { markLines, type WeekDocument } from '@llw/core';
import { textAreaWidth } from '../decree30/head-layout.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import { textWidth } from '../decree30/text-width.ts';
import { contactLineText } from './contact-line.ts';
import { stampBox } from './head.ts';
import type { Relationship } from './package-parts.ts';
import { contactContent, emptyContent, headerPart } from './page-header.ts';
import { xmlText } from './xml-text.ts';

/** A part that stands on page 1 alone, and how the document refers to it. */
export interface FirstPagePart {
  readonly relationship: Relationship;
  readonly part: string;
}

/** Box of a circulation note in millimetres: within the top margin, right of the middle (ô 11). */
const CIRCULATION = { height: 7, padding: 3, from: 0.55 };

/** The circulation note in the top margin of page 1. */
export function firstHeaderOf(document: WeekDocument, profile: LayoutProfile): FirstPagePart | undefined {
  const { circulation } = markLines(document.marks ?? {});
  if (circulation === undefined) return undefined;
  const width = textWidth(circulation, { size: 14, bold: true }) + 2 * CIRCULATION.padding;
  const box = { width, height: CIRCULATION.height };
  const table = stampBox(circulation, box, '000000', textAreaWidth(profile) * CIRCULATION.from);
  return {
    relationship: { id: 'rIdCirculation', type: 'header', target: 'header3.xml' },
    part: headerPart('hdr', xmlText(table) + emptyContent('hdr')),
  };
}

/** The address line at the foot of page 1. */
export function firstFooterOf({ contact }: WeekDocument): FirstPagePart | undefined {
  if (contact === undefined) return undefined;
  return {
    relationship: { id: 'rIdContact', type: 'footer', target: 'footer2.xml' },
    part: headerPart('ftr', contactContent(contactLineText(contact))),
  };
}
