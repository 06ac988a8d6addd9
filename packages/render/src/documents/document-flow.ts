import { endMark, plainText, type ResolvedDocument, resolveDocument, type WeekDocument } from '@llw/core';
import type { XmlComponent } from 'docx';
import { type HeadLayout, textAreaWidth } from '../decree30/head-layout.ts';
import { pageLaw } from '../decree30/layout-law.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import { addresseePlans, legalBasisPlans } from './addressees.ts';
import { annexBody, annexTitle, formHead } from './annex.ts';
import type { BlockPlan } from './block-plan.ts';
import { belowNumber, headTable, headTextOf, ruleIdsOf, titleBlock } from './head.ts';
import { keepWithSignature, withKeepMarks } from './keep-together.ts';
import { bodyPlans } from './running-text.ts';
import { formSignatureBlock, signatureBlock } from './signature-block.ts';
import { keepingStyles, type StyleId } from './styles.ts';
import { writeParagraph } from './write-block.ts';
import { writeTable } from './write-table.ts';

/** Content of pages that are set in one way. */
export interface PageRun {
  readonly landscape: boolean;
  /** The first of the document or of an annex. */
  readonly begins: boolean;
  readonly content: readonly XmlComponent[];
}

/** A part of the document with page numbers of its own: the document itself, an annex. */
interface NumberedPart {
  /** What stands before the text, on a page of that width in millimetres. */
  readonly before: (width: number) => readonly XmlComponent[];
  readonly plans: readonly BlockPlan[];
  readonly after: readonly XmlComponent[];
  /** What stands before the text may stand on a landscape page with the table that it begins with. */
  readonly turns: boolean;
}

function landscapeWidth({ margins }: LayoutProfile): number {
  return pageLaw.paper.height - margins.left - margins.right;
}

function write(plan: BlockPlan, width: number, { tableSize }: LayoutProfile): XmlComponent {
  return plan.type === 'paragraph' ? writeParagraph(plan) : writeTable(plan.table, width, tableSize);
}

/** Gap between a table and the paragraph after it, in points. */
const AFTER_TABLE = 6;

function withGapsAfterTables(plans: readonly BlockPlan[]): readonly BlockPlan[] {
  return plans.map((plan, index) =>
    plan.type === 'paragraph' && plans[index - 1]?.type === 'table' ? { ...plan, before: AFTER_TABLE } : plan,
  );
}

interface Stretch {
  readonly landscape: boolean;
  readonly plans: BlockPlan[];
}

/** The end mark alone, which follows a table where it stands. */
function isEndMark(plan: BlockPlan): boolean {
  return plan.type === 'paragraph' && plainText(plan.runs) === endMark;
}

/** Cuts a body where a wide table asks for pages of its own; its caption goes with it. */
function stretchesOf(plans: readonly BlockPlan[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ landscape: false, plans: [] }];
  for (const [index, plan] of plans.entries()) {
    const next = plans[index + 1];
    const isCaption = plan.type === 'paragraph' && plan.style === 'Caption';
    const table = isCaption && next?.type === 'table' ? next : plan;
    const landscape = table.type === 'table' && table.table.wide;
    const last = stretches.at(-1);
    if (last && (last.landscape === landscape || isEndMark(plan))) last.plans.push(plan);
    else stretches.push({ landscape, plans: [plan] });
  }
  return stretches;
}

function pageRuns(
  part: NumberedPart,
  profile: LayoutProfile,
  keeps: (style: StyleId) => boolean,
): readonly PageRun[] {
  const cut = stretchesOf(withGapsAfterTables(withKeepMarks(part.plans, keeps)));
  const stretches = part.turns && cut.length > 1 && cut[0]?.plans.length === 0 ? cut.slice(1) : cut;
  const closing =
    part.after.length > 0 && stretches.at(-1)?.landscape === true ? [{ landscape: false, plans: [] }] : [];
  const all = [...stretches, ...closing];
  return all.map(({ landscape, plans }, index) => {
    const width = landscape ? landscapeWidth(profile) : textAreaWidth(profile);
    return {
      landscape,
      begins: index === 0,
      content: [
        ...(index === 0 ? part.before(width) : []),
        ...plans.map((plan) => write(plan, width, profile)),
        ...(index === all.length - 1 ? part.after : []),
      ],
    };
  });
}

function mainPart(
  document: WeekDocument,
  { body }: ResolvedDocument,
  layout: HeadLayout,
  profile: LayoutProfile,
): NumberedPart {
  const width = textAreaWidth(profile);
  const text = bodyPlans({ body, numbering: document.body.numbering, instance: 0 });
  const plans = [...addresseePlans(document, layout), ...legalBasisPlans(document, profile), ...text];
  const head = {
    text: headTextOf(document),
    layout,
    ids: ruleIdsOf(0),
    belowNumber: belowNumber(document, layout),
  };
  return {
    before: () => [headTable(head), ...titleBlock(document, layout)],
    plans: keepWithSignature(plans, layout.sizes.body, width),
    after: [signatureBlock(document, layout.sizes.body, width)],
    turns: false,
  };
}

function annexParts(
  document: WeekDocument,
  { annexes }: ResolvedDocument,
  layout: HeadLayout,
  profile: LayoutProfile,
): readonly NumberedPart[] {
  const width = textAreaWidth(profile);
  return annexes.map((resolved, index) => {
    const instance = index + 1;
    const { annex } = resolved;
    const plans = bodyPlans(annexBody(resolved, instance));
    const title = (wide: number) => annexTitle(resolved, instance, layout.sizes, wide);
    if (annex.type !== 'form') return { before: title, plans, after: [], turns: true };
    return {
      before: (wide) => [...title(wide), ...formHead(document, instance, profile)],
      plans: keepWithSignature(plans, layout.sizes.body, width),
      after: [formSignatureBlock(annex.signer, layout.sizes.body, width)],
      turns: false,
    };
  });
}

/** The whole document in the order of its pages: the document itself, then each annex. */
export function documentFlow(
  document: WeekDocument,
  layout: HeadLayout,
  profile: LayoutProfile,
): readonly PageRun[] {
  const resolved = resolveDocument(document);
  const parts = [
    mainPart(document, resolved, layout, profile),
    ...annexParts(document, resolved, layout, profile),
  ];
  const keeps = keepingStyles(layout.sizes, profile);
  return parts.flatMap((part) => pageRuns(part, profile, keeps));
}
