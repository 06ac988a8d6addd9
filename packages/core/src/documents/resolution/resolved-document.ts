import type { Annex } from '../annex.ts';
import type { TableColumn } from '../block.ts';
import type { TextRun } from '../inline-text.ts';
import type { HeadingLevel } from '../numbering/numbered-sections.ts';
import type { Section } from '../section.ts';

/** A line without references: runs of text with their emphasis. */
export type ResolvedText = readonly TextRun[];

/** An entry of a list; entries below are one bullet level deeper. */
export interface ResolvedListItem {
  readonly content: ResolvedText;
  readonly items: readonly ResolvedListItem[];
}

/** A row of a resolved table. */
export interface ResolvedRow {
  readonly cells: readonly { readonly content: ResolvedText; readonly span: number }[];
  readonly heading: boolean;
}

/** A table whose cells are plain runs. */
export interface ResolvedTable {
  readonly type: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ResolvedRow[];
  readonly wide: boolean;
}

/** A block with every fact put in. */
export type ResolvedBlock =
  | { readonly type: 'paragraph'; readonly content: ResolvedText }
  | { readonly type: 'list'; readonly items: readonly ResolvedListItem[] }
  | ResolvedTable
  | {
      readonly type: 'agenda';
      readonly items: readonly { readonly time?: string; readonly content: ResolvedText }[];
    }
  | { readonly type: 'slogan'; readonly lines: readonly ResolvedText[] };

/**
 * A section with its computed label. Without a heading it is a numbered paragraph: the label stands before
 * the first block's text.
 */
export interface ResolvedSection {
  readonly section: Section;
  readonly label: string;
  readonly level: HeadingLevel;
  /** Levels above it: 0 for the outermost. */
  readonly depth: number;
  /** JSON Pointer of the section in the document. */
  readonly pointer: string;
  readonly heading?: ResolvedText;
  readonly blocks: readonly ResolvedBlock[];
  readonly sections: readonly ResolvedSection[];
}

/** A body ready to print. */
export interface ResolvedBody {
  readonly introduction: readonly ResolvedBlock[];
  readonly sections: readonly ResolvedSection[];
  readonly closing: readonly ResolvedBlock[];
}

/** An annex ready to print; the blocks of a content annex are its body's introduction. */
export interface ResolvedAnnex {
  readonly annex: Annex;
  readonly label: string;
  readonly title: string;
  readonly subject?: string;
  readonly reference: string;
  readonly body: ResolvedBody;
}

/** The running text of a document, ready to print: numbers computed, facts and citations put in. */
export interface ResolvedDocument {
  readonly body: ResolvedBody;
  readonly annexes: readonly ResolvedAnnex[];
}
