import type { Annex } from '../annex.ts';
import type { Block, FactBlock, ListItem, Table } from '../block.ts';
import type { WeekDocument } from '../document.ts';
import type { InlineText } from '../inline-text.ts';
import { annexLabel, annexReferenceLine, annexTitleLine } from '../lines/annex-lines.ts';
import { type NumberedSection, numberedSections } from '../numbering/numbered-sections.ts';
import type { Body } from '../section.ts';
import { withEndMark } from './end-mark.ts';
import { citedInLegalBases, inlinesOf, resolveInlineText } from './resolve-inline-text.ts';
import type {
  ResolvedAnnex,
  ResolvedBlock,
  ResolvedBody,
  ResolvedDocument,
  ResolvedListItem,
  ResolvedSection,
  ResolvedTable,
  ResolvedText,
} from './resolved-document.ts';

/** Resolves lines in reading order and remembers which documents have been named in full. */
type LineResolver = (line: InlineText) => ResolvedText;

function createLineResolver(document: WeekDocument): LineResolver {
  const cited = new Set(citedInLegalBases(document));
  return (line) => {
    const runs = resolveInlineText(document, line, cited);
    for (const inline of inlinesOf(line)) {
      if ('fact' in inline && inline.fact === 'citation') cited.add(inline.id);
    }
    return runs;
  };
}

function resolveItem(item: ListItem, resolve: LineResolver): ResolvedListItem {
  const content = resolve(item.content);
  return { content, items: (item.items ?? []).map((below) => resolveItem(below, resolve)) };
}

function resolveTable({ caption, columns, rows, wide }: Table, resolve: LineResolver): ResolvedTable {
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption }),
    columns,
    rows: rows.map((row) => ({
      cells: row.cells.map((cell) => ({ content: resolve(cell.content), span: cell.span ?? 1 })),
      heading: row.heading === true,
    })),
    wide: wide === true,
  };
}

function linesAsList(lines: readonly InlineText[] | undefined): Block | undefined {
  return lines && lines.length > 0
    ? { type: 'list', items: lines.map((content) => ({ content })) }
    : undefined;
}

/** One task alone reads as a sentence, several as a list. */
function tasksAsBlock(tasks: readonly InlineText[] | undefined): Block | undefined {
  const [only, ...more] = tasks ?? [];
  return only !== undefined && more.length === 0 ? { type: 'paragraph', content: only } : linesAsList(tasks);
}

function blockOfFact({ week }: WeekDocument, block: FactBlock): Block | undefined {
  switch (block.fact) {
    case 'activities':
      return linesAsList(week.activities);
    case 'slogans':
      return week.slogans && week.slogans.length > 0 ? { type: 'slogan', lines: week.slogans } : undefined;
    case 'funding':
      return week.funding === undefined ? undefined : { type: 'paragraph', content: week.funding };
    case 'participants':
      return linesAsList(week.openings?.find(({ id }) => id === block.id)?.participants);
    case 'agenda': {
      const items = week.openings?.find(({ id }) => id === block.id)?.agenda;
      return items && items.length > 0 ? { type: 'agenda', items } : undefined;
    }
    case 'tasks':
      return tasksAsBlock(week.assignments?.find(({ id }) => id === block.id)?.tasks);
  }
}

function resolveBlock(document: WeekDocument, block: Block, resolve: LineResolver): readonly ResolvedBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: resolve(block.content) }];
    case 'list':
      return [{ type: 'list', items: block.items.map((item) => resolveItem(item, resolve)) }];
    case 'table':
      return [resolveTable(block, resolve)];
    case 'agenda':
      return [
        {
          type: 'agenda',
          items: block.items.map(({ time, content }) => ({
            ...(time === undefined ? {} : { time }),
            content: resolve(content),
          })),
        },
      ];
    case 'slogan':
      return [{ type: 'slogan', lines: block.lines.map(resolve) }];
    case 'fact': {
      const stated = blockOfFact(document, block);
      return stated ? resolveBlock(document, stated, resolve) : [];
    }
  }
}

function resolveSection(
  document: WeekDocument,
  numbered: NumberedSection,
  resolve: LineResolver,
): ResolvedSection {
  const { section, label, level, depth, pointer } = numbered;
  const heading = section.heading === undefined ? undefined : resolve(section.heading);
  return {
    section,
    label,
    level,
    depth,
    pointer,
    ...(heading === undefined ? {} : { heading }),
    blocks: (section.blocks ?? []).flatMap((block) => resolveBlock(document, block, resolve)),
    sections: numbered.sections.map((below) => resolveSection(document, below, resolve)),
  };
}

function resolveBody(
  document: WeekDocument,
  body: Body,
  pointer: string,
  resolve: LineResolver,
): ResolvedBody {
  const blocks = (list: readonly Block[]) => list.flatMap((block) => resolveBlock(document, block, resolve));
  return {
    introduction: blocks(body.introduction),
    sections: numberedSections(body, pointer).map((section) => resolveSection(document, section, resolve)),
    closing: blocks(body.closing),
  };
}

function resolveAnnexBody(
  document: WeekDocument,
  annex: Annex,
  pointer: string,
  resolve: LineResolver,
): ResolvedBody {
  if (annex.type !== 'content') return resolveBody(document, annex.body, `${pointer}/body`, resolve);
  const introduction = annex.blocks.flatMap((block) => resolveBlock(document, block, resolve));
  return withEndMark({ introduction, sections: [], closing: [] });
}

function resolveAnnex(
  document: WeekDocument,
  annex: Annex,
  index: number,
  resolve: LineResolver,
): ResolvedAnnex {
  return {
    annex,
    label: annexLabel(document, index),
    title: annexTitleLine(annex),
    ...(annex.subject === undefined ? {} : { subject: annex.subject }),
    reference: annexReferenceLine(document),
    body: resolveAnnexBody(document, annex, `/annexes/${index}`, resolve),
  };
}

/**
 * The running text of a document with everything computed: labels of sections, facts and blocks of facts,
 * citations in full at their first mention and short afterwards, the end mark, labels and reference lines of
 * annexes. A renderer, an outline and a diff read this and never the references. Content annexes get an end
 * mark of their own; a form or outline that others fill in gets none.
 *
 * @param document of any kind; a draft keeps its blanks
 * @returns text without references; its structure is that of the document.
 * @example
 * ```ts
 * import { composePlan, resolveDocument } from '@llw/core';
 * const plan = composePlan({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * console.log(resolveDocument(plan).body.sections[0]?.label); // => "I."
 * ```
 */
export function resolveDocument(document: WeekDocument): ResolvedDocument {
  const resolve = createLineResolver(document);
  const body = withEndMark(resolveBody(document, document.body, '/body', resolve));
  const annexes = (document.annexes ?? []).map((annex, index) =>
    resolveAnnex(document, annex, index, resolve),
  );
  return { body, annexes };
}
