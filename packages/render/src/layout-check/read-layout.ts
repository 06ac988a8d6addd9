import type { Checked } from '@llw/core';
import { type OfficePackage, openPackage, requiredPart } from '../package/open-package.ts';
import type { PackageLimits } from '../package/package-limits.ts';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../package/read-xml.ts';
import { drawnIn } from './drawn-lines.ts';
import {
  type CharacterFormat,
  characterFormat,
  merged,
  type ParagraphFormat,
  painted,
  paragraphFormat,
  readStyles,
  type StyleSheet,
  switchOf,
} from './formatting.ts';
import type { CellPlace, Layout, LayoutLine, LayoutRun, LayoutSection } from './layout.ts';
import { ListCounter, type Numbering, readNumbering } from './numbering-labels.ts';
import { shownWithin, textBoxesIn } from './shown-elements.ts';

const MILLIMETRES_PER_TWIP = 25.4 / 1440;

/** What is known while a part is read from start to end. */
interface Reading {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly counter: ListCounter;
  readonly lines: LayoutLine[];
  section: number;
  tables: number;
}

function twips(element: XmlElement | undefined, name: string): number {
  return Number(element?.attributes[name] ?? 0) * MILLIMETRES_PER_TWIP;
}

function textOfRun(run: XmlElement): string {
  let text = '';
  for (const child of childrenOf(run)) {
    if (child.name === 'w:t') text += textOf(child);
    else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
    else if (child.name === 'w:tab') text += ' ';
    else if (child.name === 'w:noBreakHyphen') text += '-';
  }
  return text;
}

function runOf(text: string, format: CharacterFormat): LayoutRun {
  const { size = 10, bold = false, italic = false, caps = false, font = '', colour = 'AUTO' } = format;
  const { underlined = false, raised = false } = format;
  const shown = caps ? text.toUpperCase() : text;
  return { text: shown, size, bold, italic, caps, underlined, raised, font, colour };
}

function runsOf(
  paragraph: XmlElement,
  base: Partial<CharacterFormat>,
  { styles }: Reading,
): readonly LayoutRun[] {
  const runs: LayoutRun[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:r') {
        const properties = childOf(child, 'w:rPr');
        const style = properties && childOf(properties, 'w:rStyle')?.attributes['w:val'];
        const named = style === undefined ? undefined : styles.byId.get(style)?.characters;
        const text = textOfRun(child);
        if (text !== '') runs.push(runOf(text, merged(base, named, characterFormat(properties))));
      } else if (
        ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:fldSimple', 'w:sdt', 'w:sdtContent'].includes(child.name)
      ) {
        visit(child);
      }
    }
  };
  visit(paragraph);
  return runs;
}

function isPageNumber({ name, attributes, children }: XmlElement): boolean {
  const code = children.filter((child) => typeof child === 'string').join('');
  return (
    (name === 'w:fldSimple' && /\bPAGE\b/.test(attributes['w:instr'] ?? '')) ||
    (name === 'w:instrText' && /\bPAGE\b/.test(code))
  );
}

/** Size of the page number in a paragraph: that of the number itself, or of the run which holds the field. */
function pageNumberSize(paragraph: XmlElement, base: Partial<CharacterFormat>): number | undefined {
  const all = [...shownWithin(paragraph)];
  const field = all.findIndex(isPageNumber);
  if (field < 0) return undefined;
  const isRun = ({ name }: XmlElement) => name === 'w:r';
  const run =
    all.slice(field).find((each) => isRun(each) && childOf(each, 'w:t') !== undefined) ??
    all.slice(0, field).findLast(isRun) ??
    all.slice(field).find(isRun);
  return runOf('', merged(base, characterFormat(childOf(run, 'w:rPr')))).size;
}

function readParagraph(element: XmlElement, reading: Reading, cell: CellPlace | undefined): void {
  const { styles, numbering, counter, lines } = reading;
  const properties = childOf(element, 'w:pPr');
  const direct = paragraphFormat(properties);
  const styleId = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? styles.defaultStyle ?? '';
  const style = styles.byId.get(styleId);
  const list = direct.list ?? style?.paragraph.list;
  const fromList = list && numbering.get(list.id)?.levels.get(list.level)?.paragraph;
  const format: ParagraphFormat = merged(styles.defaults.paragraph, style?.paragraph, fromList, direct);
  const base = merged(styles.defaults.characters, style?.characters);
  const runs = runsOf(element, base, reading);
  const numberSize = pageNumberSize(element, base);
  const label = counter.label(list);
  const text = runs.map((run) => run.text).join('');
  lines.push({
    paragraph: lines.length + 1,
    section: reading.section,
    label,
    text: `${label} ${text}`.replace(/[\s\u00a0]+/g, ' ').trim(),
    rows: text.split('\n').map((row) => row.trim()),
    runs,
    format,
    ...(cell ? { cell } : {}),
    ...drawnIn(element),
    ...(numberSize === undefined ? {} : { pageNumberSize: numberSize }),
  });
  for (const box of textBoxesIn(element)) readBlocks(box, reading, cell);
  if (properties && childOf(properties, 'w:sectPr')) reading.section += 1;
}

/** Outer edges are painted where the cell says so, or the table and not the cell against it. */
function isBoxed(table: XmlElement, cell: XmlElement): boolean {
  const own = painted(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'), 'w:top');
  return own ?? painted(childOf(childOf(table, 'w:tblPr'), 'w:tblBorders'), 'w:top') ?? false;
}

/** Padding left and right that Word gives a cell where nothing is said, in millimetres together. */
const USUAL_PADDING = 3.8;

function paddingOf(table: XmlElement): number {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar');
  if (!margins) return USUAL_PADDING;
  const side = (...names: readonly string[]) =>
    twips(names.flatMap((name) => childOf(margins, name) ?? [])[0], 'w:w');
  return side('w:left', 'w:start') + side('w:right', 'w:end');
}

function widthOfCell(table: XmlElement, cell: XmlElement): Pick<CellPlace, 'width' | 'room'> {
  const size = childOf(childOf(cell, 'w:tcPr'), 'w:tcW');
  if (size?.attributes['w:type'] !== 'dxa') return {};
  const width = twips(size, 'w:w');
  return { width, room: width - paddingOf(table) };
}

function readTable(table: XmlElement, reading: Reading): void {
  reading.tables += 1;
  const index = reading.tables;
  for (const [row, rowElement] of childrenOf(table, 'w:tr').entries()) {
    const keptWhole = switchOf(childOf(rowElement, 'w:trPr'), 'w:cantSplit') ?? false;
    for (const [cell, cellElement] of childrenOf(rowElement, 'w:tc').entries()) {
      readBlocks(cellElement, reading, {
        table: index,
        row,
        cell,
        boxed: isBoxed(table, cellElement),
        underlined: painted(childOf(childOf(cellElement, 'w:tcPr'), 'w:tcBorders'), 'w:bottom') ?? false,
        keptWhole,
        ...widthOfCell(table, cellElement),
      });
    }
  }
}

function readBlocks(parent: XmlElement, reading: Reading, cell?: CellPlace): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:p') readParagraph(child, reading, cell);
    else if (child.name === 'w:tbl') readTable(child, reading);
    else if (child.name === 'w:sdt' || child.name === 'w:sdtContent') readBlocks(child, reading, cell);
  }
}

function newReading(styles: StyleSheet, numbering: Numbering): Reading {
  return { styles, numbering, counter: new ListCounter(numbering), lines: [], section: 0, tables: 0 };
}

/** Reads a part that may be missing; a part that cannot be read counts as missing. */
function optionalRoot(from: OfficePackage, name: string): XmlElement | undefined {
  const bytes = from.parts.get(name);
  return bytes && readXml({ name, bytes }).value;
}

/** Targets of the document's relationships by id, as part names. */
function targetsOf(from: OfficePackage): ReadonlyMap<string, string> {
  const root = optionalRoot(from, 'word/_rels/document.xml.rels');
  const entries = root ? childrenOf(root, 'rel:Relationship') : [];
  return new Map(
    entries.map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return [attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `word/${target}`];
    }),
  );
}

type PartReader = (id: string | undefined) => readonly LayoutLine[];

const kinds = { header: 'w:headerReference', footer: 'w:footerReference' } as const;

function readSection(
  element: XmlElement,
  before: LayoutSection | undefined,
  part: PartReader,
): LayoutSection {
  const size = childOf(element, 'w:pgSz');
  const margins = childOf(element, 'w:pgMar');
  const numbers = childOf(element, 'w:pgNumType')?.attributes;
  const content = (kind: keyof typeof kinds, type: string) =>
    childrenOf(element, kinds[kind]).find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)
      ?.attributes['r:id'];
  const lines = (kind: keyof typeof kinds, type: string, inherited: readonly LayoutLine[] | undefined) => {
    const id = content(kind, type);
    return id === undefined ? (inherited ?? []) : part(id);
  };
  const side = (name: string) => twips(margins, `w:${name}`);
  return {
    width: twips(size, 'w:w'),
    height: twips(size, 'w:h'),
    margins: {
      top: side('top'),
      right: side('right'),
      bottom: side('bottom'),
      left: side('left'),
      header: side('header'),
      footer: side('footer'),
    },
    hidesFirst: childOf(element, 'w:titlePg') !== undefined,
    restarts: numbers?.['w:start'] !== undefined,
    numberFormat: numbers?.['w:fmt'] ?? 'decimal',
    header: lines('header', 'default', before?.header),
    firstHeader: lines('header', 'first', before?.firstHeader),
    footer: lines('footer', 'default', before?.footer),
    firstFooter: lines('footer', 'first', before?.firstFooter),
  };
}

function sectionsOf(body: XmlElement, part: PartReader): readonly LayoutSection[] {
  const elements = childrenOf(body).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    const inside = child.name === 'w:p' ? childOf(childOf(child, 'w:pPr'), 'w:sectPr') : undefined;
    return inside ? [inside] : [];
  });
  const sections: LayoutSection[] = [];
  for (const element of elements) sections.push(readSection(element, sections.at(-1), part));
  return sections;
}

/**
 * Reads a DOCX file of any maker as it would be set: effective formatting from defaults, styles, lists and
 * direct properties, computed numbers, drawn lines, headers.
 */
export function readLayout(bytes: Uint8Array, limits?: Partial<PackageLimits>): Checked<Layout> {
  const opened = openPackage(bytes, limits ? { limits } : {});
  if (!opened.usable) return opened;
  const main = requiredPart(opened.value, 'word/document.xml');
  if (!main.usable) return main;
  const root = readXml(main.value);
  if (!root.usable) return root;
  const styles = readStyles(optionalRoot(opened.value, 'word/styles.xml'));
  const numbering = readNumbering(optionalRoot(opened.value, 'word/numbering.xml'));
  const reading = newReading(styles, numbering);
  const body = childOf(root.value, 'w:body') ?? root.value;
  readBlocks(body, reading);
  const targets = targetsOf(opened.value);
  // A part that many sections name is read once, and its lines are the same for all.
  const read = new Map<string, readonly LayoutLine[]>();
  const part: PartReader = (id) => {
    const name = targets.get(id ?? '') ?? '';
    const known = read.get(name);
    if (known) return known;
    const element = optionalRoot(opened.value, name);
    const inPart = newReading(styles, numbering);
    if (element) readBlocks(element, inPart);
    read.set(name, inPart.lines);
    return inPart.lines;
  };
  return { usable: true, value: { lines: reading.lines, sections: sectionsOf(body, part) }, findings: [] };
}
