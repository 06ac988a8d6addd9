import { plainText } from '@llw/core';
import { textWidth } from '../decree30/text-width.ts';
import type { BlockPlan, ParagraphPlan } from './block-plan.ts';
import type { StyleId } from './styles.ts';

/** Lines of text that at least stand above the signature on its page. */
const LINES_ABOVE = 2;

function lineCount(plan: ParagraphPlan, size: number, width: number): number {
  return Math.max(1, Math.ceil(textWidth(plainText(plan.runs), { size }) / width));
}

/**
 * Keeps the last lines of a body with the signature that follows, so that no page holds the signature alone:
 * the last paragraph, and those before it as long as there are fewer than two lines.
 *
 * @param size of the text in points, `width` in millimetres.
 */
export function keepWithSignature(
  plans: readonly BlockPlan[],
  size: number,
  width: number,
): readonly BlockPlan[] {
  const kept = [...plans];
  let lines = 0;
  for (let index = kept.length - 1; index >= 0 && lines < LINES_ABOVE; index--) {
    const plan = kept[index];
    if (plan?.type !== 'paragraph') break;
    kept[index] = { ...plan, keepNext: true };
    lines += lineCount(plan, size, width);
  }
  return kept;
}

/**
 * Code of a field that prints nothing: it names an empty text (ECMA-376 part 1, field SET). Its name says what it
 * is for to whoever shows field codes.
 */
export const keepMarkCode = 'SET KeepWithNext ""';

/**
 * Marks each paragraph that stays with a paragraph after it, so that it does so in LibreOffice too. LibreOffice
 * begins with pages of 20 or 25 paragraphs (`SwLayHelper` in its `laycache.cxx`), then moves what does not fit. A
 * kept paragraph that ends one of these first pages is looked at before the one after it has its place
 * (`CheckMoveFwd` in `calcmove.cxx`), and not again where that one stays: a heading is left at the foot of its
 * page, in 7.4 as in 25.2. A paragraph with a field is set once more when all have their places, and follows
 * then. Before a table there is no need.
 *
 * @param keeps tells whether a style keeps by itself.
 */
export function withKeepMarks(
  plans: readonly BlockPlan[],
  keeps: (style: StyleId) => boolean,
): readonly BlockPlan[] {
  return plans.map((plan, index) =>
    plan.type === 'paragraph' &&
    (plan.keepNext || keeps(plan.style)) &&
    plans[index + 1]?.type === 'paragraph'
      ? { ...plan, keepMark: true }
      : plan,
  );
}
