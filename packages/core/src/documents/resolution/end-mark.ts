import type { TextRun } from '../inline-text.ts';
import type {
  ResolvedBlock,
  ResolvedBody,
  ResolvedListItem,
  ResolvedSection,
  ResolvedText,
} from './resolved-document.ts';

/** What ends an official document's text (samples 1.1 to 2.2 of Decree 30/2020/NĐ-CP, Appendix III). */
export const endMark = './.';

function withoutLast<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, -1);
}

function ended(content: ResolvedText): ResolvedText {
  const last = content.at(-1);
  const run: TextRun = last ?? { text: '' };
  return [...withoutLast(content), { ...run, text: run.text.trimEnd().replace(/[.;,]$/, '') + endMark }];
}

function endedItem(item: ResolvedListItem): ResolvedListItem {
  const last = item.items.at(-1);
  return last
    ? { ...item, items: [...withoutLast(item.items), endedItem(last)] }
    : { ...item, content: ended(item.content) };
}

function endedBlocks(blocks: readonly ResolvedBlock[]): readonly ResolvedBlock[] {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') {
    return [...withoutLast(blocks), { ...last, content: ended(last.content) }];
  }
  const lastItem = last?.type === 'list' ? last.items.at(-1) : undefined;
  if (last?.type === 'list' && lastItem) {
    return [...withoutLast(blocks), { ...last, items: [...withoutLast(last.items), endedItem(lastItem)] }];
  }
  return [...blocks, { type: 'paragraph', content: [{ text: endMark }] }];
}

function endedSection(section: ResolvedSection): ResolvedSection {
  const last = section.sections.at(-1);
  if (last) return { ...section, sections: [...withoutLast(section.sections), endedSection(last)] };
  return { ...section, blocks: endedBlocks(section.blocks) };
}

/**
 * Puts the end mark after the last words of a body: in place of the last full stop, or on a line of its own
 * where a table or slogan comes last.
 */
export function withEndMark(body: ResolvedBody): ResolvedBody {
  const lastSection = body.sections.at(-1);
  if (body.closing.length > 0) return { ...body, closing: endedBlocks(body.closing) };
  if (lastSection) return { ...body, sections: [...withoutLast(body.sections), endedSection(lastSection)] };
  return { ...body, introduction: endedBlocks(body.introduction) };
}
