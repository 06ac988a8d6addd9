import { columnWidthOf, heightOfText } from '../forms/text-lines.ts';
import type { StreamedCell } from '../workbook/stream-workbook.ts';
import { longNameStyle, nameStyle } from './roll-up-styles.ts';

/** A name as it stands in a column of names. */
export interface ListedName {
  readonly name: string;
  /** Steps below a root, by which it is indented. */
  readonly depth: number;
  /** Others stand below it: its row is set in bold. */
  readonly isTotal: boolean;
}

/** The column that holds the names of units. */
export interface NameColumn {
  /** Millimetres. */
  readonly width: number;
  /** Some names take more than one line. */
  readonly wraps: boolean;
}

const SIZE = 11;
/** Millimetres of one step of indent: three blanks of the sheet's font, in Excel as in LibreOffice. */
const INDENT = 3.2;
const LEAST = 45;
const MOST = 75;

const widthOf = ({ name, depth, isTotal }: ListedName): number =>
  columnWidthOf(name, { size: SIZE, bold: isTotal }) + depth * INDENT;

/** A column as wide as the longest of the names asks for, up to a bound beyond which names are wrapped. */
export function nameColumn(names: Iterable<ListedName>): NameColumn {
  let longest = LEAST;
  for (const name of names) longest = Math.max(longest, widthOf(name));
  return { width: Math.ceil(Math.min(longest, MOST)), wraps: longest > MOST };
}

/** A name in its column, and the points its row must be high where it takes more than one line. */
export function nameCell(
  column: NameColumn,
  listed: ListedName,
): { readonly cell: StreamedCell; readonly height?: number } {
  const { name, depth, isTotal } = listed;
  if (!column.wraps || widthOf(listed) <= column.width) {
    return { cell: { content: name, style: nameStyle(depth, isTotal) } };
  }
  return {
    cell: { content: name, style: longNameStyle(depth, isTotal) },
    height: heightOfText(name, column.width - depth * INDENT, { size: SIZE, bold: isTotal }),
  };
}
