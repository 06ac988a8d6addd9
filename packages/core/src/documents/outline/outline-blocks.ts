import { bulletSign } from '../numbering/numbered-sections.ts';
import { plainText } from '../resolution/resolve-inline-text.ts';
import type {
  ResolvedBlock,
  ResolvedBody,
  ResolvedListItem,
  ResolvedSection,
  ResolvedTable,
} from '../resolution/resolved-document.ts';
import { timeInWords } from '../wording/day-text.ts';

const STEP = '  ';

function itemLines(item: ResolvedListItem, level: number, indent: string): readonly string[] {
  return [
    `${indent}${bulletSign(level)} ${plainText(item.content)}`,
    ...item.items.flatMap((below) => itemLines(below, level + 1, indent + STEP)),
  ];
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableLines({ caption, columns, rows }: ResolvedTable): readonly string[] {
  return [
    ...(caption === undefined ? [] : [caption]),
    rowLine(columns.map(({ heading }) => heading)),
    ...rows.map(({ cells }) => rowLine(cells.map(({ content }) => plainText(content)))),
  ];
}

function blockLines(block: ResolvedBlock, indent: string): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [indent + plainText(block.content)];
    case 'list':
      return block.items.flatMap((item) => itemLines(item, 0, indent));
    case 'table':
      return tableLines(block).map((line) => indent + line);
    case 'agenda':
      return block.items.map(({ time, content }) => {
        const what = plainText(content);
        return `${indent}- ${time === undefined ? what : `${timeInWords(time)}: ${what}`}`;
      });
    case 'slogan':
      return block.lines.map((line) => indent + plainText(line));
  }
}

function blocksLines(blocks: readonly ResolvedBlock[], indent: string): readonly string[] {
  return blocks.flatMap((block) => blockLines(block, indent));
}

/** A section's own lines: the label with the heading, or with the first words where it has none. */
function headedLines(section: ResolvedSection, indent: string): readonly string[] {
  const lines = blocksLines(section.blocks, indent + STEP);
  if (section.heading) return [`${indent}${section.label} ${plainText(section.heading)}`, ...lines];
  const [first, ...rest] = lines;
  return [`${indent}${section.label} ${(first ?? '').trimStart()}`, ...rest];
}

function sectionLines(section: ResolvedSection, indent: string): readonly string[] {
  return [
    ...headedLines(section, indent),
    ...section.sections.flatMap((below) => sectionLines(below, indent + STEP)),
  ];
}

/** The lines of a body: introduction, sections with their labels, closing. */
export function bodyLines(body: ResolvedBody): readonly string[] {
  return [
    ...blocksLines(body.introduction, ''),
    ...body.sections.flatMap((section) => sectionLines(section, '')),
    ...blocksLines(body.closing, ''),
  ];
}
