import { type Annex, dayInWords, draftBlank, type ResolvedAnnex, type WeekDocument } from '@llw/core';
import { Paragraph, TextRun, type XmlComponent } from 'docx';
import { type HeadText, layoutHead } from '../decree30/head-layout.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import type { SizePreset } from '../decree30/size-preset.ts';
import { headTable, ruleIdsOf, titleWithRule } from './head.ts';
import type { BodyToSet } from './running-text.ts';
import type { StyleId } from './styles.ts';

/** Dots where the sender of a form writes its own name or place. */
const OPEN_NAME = '.'.repeat(36);
const OPEN_PLACE = '.'.repeat(16);

function line(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] });
}

/** Label, title, subject and reference line of an annex with its rule (PL1.III.1). */
export function annexTitle(
  annex: ResolvedAnnex,
  instance: number,
  sizes: SizePreset,
  width: number,
): readonly Paragraph[] {
  const label: StyleId = 'AnnexLabel';
  const rule = { id: ruleIdsOf(instance).subject, name: 'Đường kẻ dưới dòng kèm theo' };
  return [
    new Paragraph({ style: label, outlineLevel: 0, children: [new TextRun({ text: annex.label })] }),
    line('AnnexTitle', annex.title),
    ...(annex.subject === undefined ? [] : [line('AnnexTitle', annex.subject)]),
    ...titleWithRule(annex.reference, 'AnnexReference', { size: sizes.body, italic: true }, width, rule),
  ];
}

/** The head of a form that others fill in: their name, number, place and day stay open. */
export function formHead(
  document: WeekDocument,
  instance: number,
  profile: LayoutProfile,
): readonly XmlComponent[] {
  const text: HeadText = {
    issuer: OPEN_NAME,
    number: `Số: ${draftBlank}/BC-${'.'.repeat(10)}`,
    placeAndDate: `${OPEN_PLACE}, ${dayInWords({ year: document.week.year })}`,
  };
  const layout = layoutHead(text, profile);
  if (!('sizes' in layout)) return [];
  return [headTable({ text, layout, ids: ruleIdsOf(instance), belowNumber: [] })];
}

/** The body of an annex, with the scheme that numbers it. */
export function annexBody({ annex, body }: ResolvedAnnex, instance: number): BodyToSet {
  return { body, numbering: numberingOf(annex), instance };
}

function numberingOf(annex: Annex): BodyToSet['numbering'] {
  return annex.type === 'content' ? '1/a' : annex.body.numbering;
}
