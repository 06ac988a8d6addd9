import { plainText } from '@llw/core';
import { textWidth } from '../decree30/text-width.ts';
import type { BlockPlan, ParagraphPlan } from './block-plan.ts';

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
