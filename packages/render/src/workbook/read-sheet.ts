import type { Finding } from '@llw/core';
import { scanXml, type XmlAttributes, type XmlPart } from '../package/scan-xml.ts';
import { placeOf, rangeOf } from './cell-address.ts';
import type { NumberMeaning } from './number-format.ts';
import type { MergedRange, ReadCell } from './read-cell.ts';
import { unescapedSheetText } from './sheet-text.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** What each style of the file makes of a number. */
  readonly meanings: readonly NumberMeaning[];
  /** Cells that are read at most. */
  readonly mostCells: number;
}

/** What a sheet's part holds. */
export interface SheetContents {
  readonly cells: readonly ReadCell[];
  readonly merges: readonly MergedRange[];
  /** The sheet has more cells than were asked for. */
  readonly tooMany: boolean;
  readonly finding: Finding | undefined;
}

const typesOfCells: Readonly<Record<string, ReadCell['type']>> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  b: 'boolean',
  e: 'error',
  d: 'date',
  n: 'number',
};

/** Merged ranges that are looked at: each look at a cell goes through them. */
const MOST_MERGES = 10_000;

/** Reads the cells of one sheet as they come, keeping those that hold something. */
class SheetScan {
  readonly cells: ReadCell[] = [];
  readonly merges: MergedRange[] = [];
  tooMany = false;
  readonly #context: SheetContext;
  #row = 0;
  #column = 0;
  #seen = 0;
  #type = 'n';
  #style = 0;
  #isFormula = false;
  #value: string | undefined;
  #takesText = false;
  #depthOfPhonetics = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'x:row':
        this.#row = Number(attributes['r'] ?? this.#row + 1);
        this.#column = 0;
        break;
      case 'x:c':
        this.#openCell(attributes);
        break;
      case 'x:f':
        this.#isFormula = true;
        break;
      case 'x:v':
      case 'x:t':
        this.#takesText = this.#depthOfPhonetics === 0;
        if (this.#takesText) this.#value ??= '';
        break;
      case 'x:rPh':
        this.#depthOfPhonetics++;
        break;
      case 'x:mergeCell':
        this.#merge(attributes['ref'] ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.#takesText) this.#value = (this.#value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'x:v' || name === 'x:t') this.#takesText = false;
    else if (name === 'x:rPh') this.#depthOfPhonetics--;
    else if (name === 'x:c') this.#closeCell();
  }

  #openCell(attributes: XmlAttributes): void {
    const place = placeOf(attributes['r'] ?? '');
    this.#column = place?.column ?? this.#column + 1;
    if (place) this.#row = place.row;
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#isFormula = false;
    this.#value = undefined;
  }

  #closeCell(): void {
    this.#seen++;
    if (this.#seen > this.#context.mostCells) {
      this.tooMany = true;
      return;
    }
    if (this.#value === undefined && !this.#isFormula) return;
    const type = this.#value === undefined ? 'blank' : (typesOfCells[this.#type] ?? 'text');
    const text = this.#textOf(this.#value ?? '', type);
    if (text === '' && !this.#isFormula && type !== 'text') return;
    this.cells.push({
      row: this.#row,
      column: this.#column,
      type: text === '' && type !== 'text' ? 'blank' : type,
      text,
      meaning: this.#context.meanings[this.#style] ?? 'plain',
      isFormula: this.#isFormula,
      style: this.#style,
    });
  }

  #textOf(value: string, type: ReadCell['type']): string {
    if (this.#type === 's') return this.#context.sharedStrings[Number(value)] ?? '';
    if (type === 'text') return unescapedSheetText(value);
    if (type === 'boolean') return value.trim() === '1' ? 'true' : 'false';
    return value.trim();
  }

  #merge(reference: string): void {
    const range = rangeOf(reference);
    if (!range || this.merges.length >= MOST_MERGES) return;
    this.merges.push({
      top: range.from.row,
      left: range.from.column,
      bottom: range.to.row,
      right: range.to.column,
    });
  }
}

/** Reads the cells and merged ranges of a sheet's part. */
export function readSheet(part: XmlPart, context: SheetContext): SheetContents {
  const scan = new SheetScan(context);
  const finding = scanXml(part, {
    open: (name, attributes) => scan.open(name, attributes),
    text: (text) => scan.text(text),
    close: (name) => scan.close(name),
  });
  return { cells: scan.cells, merges: scan.merges, tooMany: scan.tooMany, finding };
}

/** Reads the table of texts that cells share; the parts of a rich text are put together. */
export function readSharedStrings(part: XmlPart): {
  readonly strings: readonly string[];
  readonly finding: Finding | undefined;
} {
  const strings: string[] = [];
  let current = '';
  let takesText = false;
  let phonetics = 0;
  const finding = scanXml(part, {
    open(name) {
      if (name === 'x:si') current = '';
      else if (name === 'x:rPh') phonetics++;
      else if (name === 'x:t') takesText = phonetics === 0;
    },
    text(text) {
      if (takesText) current += text;
    },
    close(name) {
      if (name === 'x:t') takesText = false;
      else if (name === 'x:rPh') phonetics--;
      else if (name === 'x:si') strings.push(unescapedSheetText(current));
    },
  });
  return { strings, finding };
}
