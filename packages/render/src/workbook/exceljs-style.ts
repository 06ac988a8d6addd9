import type { Borders, Fill, Style } from 'exceljs';
import type { CellStyle } from './cell-style.ts';

const BLACK = '000000';
const TEXT_FORMAT = '@';

const side = (style: 'thin' | 'hair') => ({ style, color: { argb: `FF${BLACK}` } });

const BORDERS: Readonly<Record<'thin' | 'hair', Partial<Borders>>> = {
  thin: { top: side('thin'), bottom: side('thin'), left: side('thin'), right: side('thin') },
  hair: { top: side('hair'), bottom: side('hair'), left: side('thin'), right: side('thin') },
};

/** A plain fill of one colour. */
export function solidFill(color: string): Fill {
  return {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: `FF${color}` },
    bgColor: { argb: `FF${color}` },
  };
}

function styleOf(style: CellStyle): Partial<Style> {
  const { align, border, fill, numberFormat } = style;
  return {
    font: {
      name: 'Times New Roman',
      family: 1,
      size: style.size ?? 12,
      color: { argb: `FF${style.color ?? BLACK}` },
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
    },
    alignment: {
      vertical: align?.vertical ?? 'middle',
      ...(align?.horizontal && { horizontal: align.horizontal }),
      ...(align?.wrap && { wrapText: true }),
      ...(align?.indent && { indent: align.indent }),
    },
    protection: { locked: !style.unlocked },
    ...(border && { border: BORDERS[border] }),
    ...(fill && { fill: solidFill(fill) }),
    ...(numberFormat && { numFmt: numberFormat }),
  };
}

/**
 * Turns styles of the model into those of exceljs: each once, since exceljs recognises a style it has
 * seen by its identity.
 */
export class StyleBook {
  readonly #plain = new Map<CellStyle, Partial<Style>>();
  readonly #asText = new Map<CellStyle, Partial<Style>>();

  style(style: CellStyle): Partial<Style> {
    return this.#kept(this.#plain, style, style);
  }

  /** The same look for a cell whose content stays text when somebody edits it. */
  textStyle(style: CellStyle): Partial<Style> {
    return this.#kept(this.#asText, style, { ...style, numberFormat: TEXT_FORMAT });
  }

  #kept(known: Map<CellStyle, Partial<Style>>, key: CellStyle, style: CellStyle): Partial<Style> {
    const found = known.get(key);
    if (found) return found;
    const made = styleOf(style);
    known.set(key, made);
    return made;
  }
}
