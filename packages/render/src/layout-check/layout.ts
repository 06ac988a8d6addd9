import type { CharacterFormat, ParagraphFormat } from './formatting.ts';

/** A run of text as it looks. */
export interface LayoutRun extends Required<Omit<CharacterFormat, 'colour'>> {
  readonly text: string;
  /** Six hexadecimal digits, or `AUTO`. */
  readonly colour: string;
}

/** Where a cell stands: which table, row and cell of it, and how wide it is in millimetres where that is said. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  readonly width?: number;
  /** Width in millimetres within the padding. */
  readonly room?: number;
  /** Outer edges are painted, as of a stamp's box. */
  readonly boxed: boolean;
  /** The cell itself paints its lower edge. */
  readonly underlined: boolean;
  /** No page break within the row. */
  readonly keptWhole: boolean;
}

/** A paragraph as it looks on the page. */
export interface LayoutLine {
  /** Place among all paragraphs, from 1. */
  readonly paragraph: number;
  readonly section: number;
  /** Number that the application prints before the text. */
  readonly label: string;
  /** Label and text; line breaks are spaces; capitals where they are printed as such. */
  readonly text: string;
  /** The text cut where a line break was typed, without the label. */
  readonly rows: readonly string[];
  readonly runs: readonly LayoutRun[];
  readonly format: ParagraphFormat;
  readonly cell?: CellPlace;
  /** Lengths in millimetres of the straight lines drawn at this paragraph. */
  readonly drawn: readonly number[];
  /** Something else is drawn here: a picture, a shape that is no straight line. */
  readonly pictured: boolean;
  /** Size in points of the page number that stands here. */
  readonly pageNumberSize?: number;
}

/** A section's page; lengths in millimetres. */
export interface LayoutSection {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
  readonly hidesFirst: boolean;
  readonly restarts: boolean;
  readonly numberFormat: string;
  readonly header: readonly LayoutLine[];
  readonly firstHeader: readonly LayoutLine[];
  readonly footer: readonly LayoutLine[];
  readonly firstFooter: readonly LayoutLine[];
}

/** A document as an application would set it, read from its parts. */
export interface Layout {
  readonly lines: readonly LayoutLine[];
  readonly sections: readonly LayoutSection[];
}
