import { advanceWidths } from './advance-widths.ts';

/** How a run of Times New Roman is set: size in points, bold, italic. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const UNITS_PER_EM = 2048;
const MILLIMETRES_PER_POINT = 25.4 / 72;

/**
 * Height of a single-spaced line in relation to the font's size: ascent, descent and line gap of Times New
 * Roman (0.891 + 0.216 + 0.042).
 */
export const SINGLE_LINE = 1.149;

type WidthTable = ReadonlyMap<string, number>;

function tableOf(groups: Readonly<Record<number, string>>): WidthTable {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}

const tables = {
  regular: tableOf(advanceWidths.regular),
  bold: tableOf(advanceWidths.bold),
  italic: tableOf(advanceWidths.italic),
  boldItalic: tableOf(advanceWidths.boldItalic),
} satisfies Record<keyof typeof advanceWidths, WidthTable>;

function tableFor({ bold, italic }: Face): WidthTable {
  if (bold) return italic ? tables.boldItalic : tables.bold;
  return italic ? tables.italic : tables.regular;
}

/** A character outside the table (another script) is counted as a full em: too wide rather than too narrow. */
function advanceOf(table: WidthTable, character: string): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  const base = character.normalize('NFD').charAt(0);
  if (base === '\u00a0') return table.get(' ') ?? UNITS_PER_EM;
  return table.get(base) ?? UNITS_PER_EM;
}

/**
 * Width in millimetres of a text set in Times New Roman on one line, without kerning, as Word sets it.
 *
 * @param text any text; letters may be precomposed or not.
 * @param face size in points, bold, italic.
 * @returns millimetres, 0 for no text.
 * @example
 * ```ts
 * import { textWidth } from '@llw/render';
 * const width = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true });
 * console.log(width.toFixed(1)); // => "95.7"
 * ```
 */
export function textWidth(text: string, face: Face): number {
  const table = tableFor(face);
  let units = 0;
  for (const character of text.normalize('NFC')) units += advanceOf(table, character);
  return (units / UNITS_PER_EM) * face.size * MILLIMETRES_PER_POINT;
}
