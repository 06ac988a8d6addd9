import {
  type NumberingScheme,
  plainText,
  type ResolvedBlock,
  type ResolvedBody,
  type ResolvedListItem,
  type ResolvedSection,
  type ResolvedText,
  timeInWords,
} from '@llw/core';
import { type BlockPlan, type ListPlace, type ParagraphPlan, paragraph } from './block-plan.ts';
import { bulletList, isNumbered, placeOf, standsAboveTitle } from './numbering.ts';
import type { StyleId } from './styles.ts';

/** A body to be set, and as which of the document's bodies it counts: 0 is the document's own. */
export interface BodyToSet {
  readonly body: ResolvedBody;
  readonly numbering: NumberingScheme;
  readonly instance: number;
}

const headingStyles = {
  part: 'PartHeading',
  chapter: 'ChapterHeading',
  division: 'DivisionHeading',
  article: 'ArticleHeading',
  roman: 'Heading1',
  clause: 'Heading2',
  point: 'Heading3',
  bullet: 'BodyText',
} as const satisfies Record<ResolvedSection['level'], StyleId>;

/** Levels whose title is printed in capitals (PL1.II.6đ). */
const inCapitals: readonly ResolvedSection['level'][] = ['part', 'chapter', 'division', 'roman'];

const bullets = (level: number): ListPlace => ({
  list: bulletList,
  instance: 0,
  level: Math.min(level, 2),
});

function listItems(items: readonly ResolvedListItem[], level: number): readonly ParagraphPlan[] {
  return items.flatMap(({ content, items: below }) => [
    paragraph('BodyText', content, { place: bullets(level) }),
    ...listItems(below, level + 1),
  ]);
}

/** A paragraph that announces what follows stays with it. */
function announces(content: ResolvedText): boolean {
  return plainText(content).trimEnd().endsWith(':');
}

/** The blocks of a body as paragraphs and tables. */
function blockPlans(block: ResolvedBlock): readonly BlockPlan[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph('BodyText', block.content, announces(block.content) ? { keepNext: true } : {})];
    case 'list':
      return listItems(block.items, 0);
    case 'agenda':
      return block.items.map(({ time, content }) => {
        const runs = time === undefined ? content : [{ text: `${timeInWords(time)}: ` }, ...content];
        return paragraph('BodyText', runs, { place: bullets(0) });
      });
    case 'slogan':
      return block.lines.map((line) => paragraph('Slogan', line));
    case 'table': {
      const caption = block.caption === undefined ? [] : [paragraph('Caption', block.caption)];
      return [...caption, { type: 'table', table: block }];
    }
  }
}

function capitals(content: ResolvedText): ResolvedText {
  return content.map((run) => ({ ...run, text: run.text.toUpperCase() }));
}

/** Where a section's paragraph stands in a numbered list, and the label where it is typed instead. */
function labelOf(section: ResolvedSection, { numbering, instance }: BodyToSet) {
  if (section.level === 'bullet')
    return { typed: '', rest: { place: bullets(section.label === '-' ? 0 : 1) } };
  if (!isNumbered(section.level)) return { typed: `${section.label} `, rest: {} };
  const place = placeOf(section.level, numbering, instance);
  return {
    typed: '',
    rest: { place, ...(standsAboveTitle(section.level) ? { numberAbove: true as const } : {}) },
  };
}

function withLabel(typed: string, content: ResolvedText): ResolvedText {
  return typed === '' ? content : [{ text: typed }, ...content];
}

function headingPlan(section: ResolvedSection, heading: ResolvedText, of: BodyToSet): ParagraphPlan {
  const { typed, rest } = labelOf(section, of);
  const content = inCapitals.includes(section.level) ? capitals(heading) : heading;
  const outline = section.level === 'bullet' ? {} : { outline: section.depth };
  return paragraph(headingStyles[section.level], withLabel(typed, content), { ...rest, ...outline });
}

/** A section without heading: its label stands before the first words. */
function numberedParagraphs(section: ResolvedSection, of: BodyToSet): readonly BlockPlan[] {
  const { typed, rest } = labelOf(section, of);
  const [first, ...more] = section.blocks;
  if (first?.type !== 'paragraph') {
    return [paragraph('BodyText', typed.trimEnd(), rest), ...section.blocks.flatMap(blockPlans)];
  }
  return [paragraph('BodyText', withLabel(typed, first.content), rest), ...more.flatMap(blockPlans)];
}

function sectionPlans(section: ResolvedSection, of: BodyToSet): readonly BlockPlan[] {
  const own = section.heading
    ? [headingPlan(section, section.heading, of), ...section.blocks.flatMap(blockPlans)]
    : numberedParagraphs(section, of);
  return [...own, ...section.sections.flatMap((below) => sectionPlans(below, of))];
}

/** A body in the order of the page: introduction, numbered sections, closing paragraphs. */
export function bodyPlans(of: BodyToSet): readonly BlockPlan[] {
  return [
    ...of.body.introduction.flatMap(blockPlans),
    ...of.body.sections.flatMap((section) => sectionPlans(section, of)),
    ...of.body.closing.flatMap(blockPlans),
  ];
}
