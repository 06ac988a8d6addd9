import {
  type Annex,
  formHeadLines,
  type NumberingScheme,
  type ResolvedAnnex,
  type WeekDocument,
} from '@llw/core';
import { Paragraph, TextRun, type XmlComponent } from 'docx';
import { type HeadText, layoutHead } from '../decree30/head-layout.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import type { SizePreset } from '../decree30/size-preset.ts';
import { balancedTitle, headTable, ruleIdsOf, titleWithRule } from './head.ts';
import type { BodyToSet } from './running-text.ts';
import type { StyleId } from './styles.ts';

/** A day in words stays on one line: `ngày 05 tháng 9` is not left without its year. */
function dayUnbroken(text: string): string {
  return text.replace(/ngày \d+ tháng \d+ năm \d+/gu, (day) => day.replaceAll(' ', '\u00a0'));
}

/** Label, title, subject and reference line of an annex with its rule (PL1.III.1). */
export function annexTitle(
  annex: ResolvedAnnex,
  instance: number,
  sizes: SizePreset,
  width: number,
): readonly Paragraph[] {
  const label: StyleId = 'AnnexLabel';
  const title = { size: sizes.body, bold: true };
  const rule = { id: ruleIdsOf(instance).subject, name: 'Đường kẻ dưới dòng kèm theo' };
  return [
    new Paragraph({ style: label, outlineLevel: 0, children: [new TextRun({ text: annex.label })] }),
    balancedTitle(annex.title, 'AnnexTitle', title, width),
    ...(annex.subject === undefined ? [] : [balancedTitle(annex.subject, 'AnnexTitle', title, width)]),
    ...titleWithRule(
      dayUnbroken(annex.reference),
      'AnnexReference',
      { size: sizes.body, italic: true },
      width,
      rule,
    ),
  ];
}

/** The head of a form that others fill in: their name, number, place and day stay open. */
export function formHead(
  document: WeekDocument,
  instance: number,
  profile: LayoutProfile,
): readonly XmlComponent[] {
  const text: HeadText = formHeadLines(document);
  const layout = layoutHead(text, profile);
  if (!('sizes' in layout)) return [];
  const gap: StyleId = 'BodyText';
  return [
    headTable({ text, layout, ids: ruleIdsOf(instance), belowNumber: [] }),
    new Paragraph({ style: gap }),
  ];
}

/** The scheme that numbers an annex; blocks alone have no headings. */
export function annexNumbering(annex: Annex): NumberingScheme {
  return annex.type === 'content' ? '1/a' : annex.body.numbering;
}

/** The body of an annex, with the scheme that numbers it. */
export function annexBody({ annex, body }: ResolvedAnnex, instance: number): BodyToSet {
  return { body, numbering: annexNumbering(annex), instance };
}
