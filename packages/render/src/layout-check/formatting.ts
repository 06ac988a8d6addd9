import { childOf, childrenOf, type XmlElement } from '../package/read-xml.ts';

/** How characters look; what is `undefined` is not said at this level. Sizes in points. */
export interface CharacterFormat {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underlined?: boolean;
  /** Superscript or subscript: smaller than its size says. */
  readonly raised?: boolean;
  readonly font?: string;
  readonly colour?: string;
}

/** How far lines stand apart: in lines, or fixed in points, exactly or at least. */
type LineSpacing =
  | { readonly rule: 'lines'; readonly lines: number }
  | { readonly rule: 'exact' | 'atLeast'; readonly points: number };

/** How a paragraph is set. Lengths in millimetres, gaps in points. */
export interface ParagraphFormat {
  readonly align?: string;
  readonly left?: number;
  readonly right?: number;
  /** Of the first line; negative where it hangs. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly lineSpacing?: LineSpacing;
  readonly keepNext?: boolean;
  /** A line painted across the paragraph, above or below it. */
  readonly bordered?: boolean;
  readonly list?: { readonly id: string; readonly level: number };
}

const MILLIMETRES_PER_TWIP = 25.4 / 1440;
const TWIPS_PER_LINE = 240;
const TWIPS_PER_POINT = 20;

/** Later formats win over earlier ones, where they say anything. */
export function merged<T extends object>(...formats: readonly (T | undefined)[]): Partial<T> {
  return Object.assign({}, ...formats);
}

/** What an on-off property says; `undefined` where it is not there. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1');
}

function numberOf(element: XmlElement | undefined, ...names: readonly string[]): number | undefined {
  const text = names.map((name) => element?.attributes[name]).find((value) => value !== undefined);
  const number = Number(text);
  return text === undefined || Number.isNaN(number) ? undefined : number;
}

function defined<T extends object>(format: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  const said: Partial<T> = {};
  for (const key in format) if (format[key] !== undefined) said[key] = format[key];
  return said;
}

/** The font of Vietnamese text: what `ascii` and `hAnsi` say; a theme font is named as such. */
function fontOf(properties: XmlElement): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  if (!fonts) return undefined;
  const theme = fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'];
  if (theme !== undefined) return `theme:${theme}`;
  const names = [fonts['w:ascii'], fonts['w:hAnsi']].filter((name) => name !== undefined);
  return names.find((name) => name !== names[0]) ?? names[0];
}

function raisedBy(element: XmlElement | undefined): boolean | undefined {
  return element && element.attributes['w:val'] !== 'baseline';
}

/** What run properties (`w:rPr`) say. */
export function characterFormat(properties: XmlElement | undefined): CharacterFormat {
  if (!properties) return {};
  const halfPoints = numberOf(childOf(properties, 'w:sz'), 'w:val');
  return defined<CharacterFormat>({
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    underlined: switchOf(properties, 'w:u'),
    raised: raisedBy(childOf(properties, 'w:vertAlign')),
    font: fontOf(properties),
    colour: childOf(properties, 'w:color')?.attributes['w:val']?.toUpperCase(),
  });
}

const alignments: Readonly<Record<string, string>> = { start: 'left', end: 'right', distribute: 'both' };

function inMillimetres(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : twips * MILLIMETRES_PER_TWIP;
}

function inPoints(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : twips / TWIPS_PER_POINT;
}

function listOf(properties: XmlElement): ParagraphFormat['list'] {
  const numbering = childOf(properties, 'w:numPr');
  const id = childOf(numbering, 'w:numId')?.attributes['w:val'];
  if (id === undefined) return undefined;
  return { id, level: numberOf(childOf(numbering, 'w:ilvl'), 'w:val') ?? 0 };
}

const unpainted = new Set([undefined, 'nil', 'none']);

/** Tells whether borders (`w:pBdr`, `w:tcBorders`) paint one of some edges; `undefined` where they say nothing. */
export function painted(borders: XmlElement | undefined, ...edges: readonly string[]): boolean | undefined {
  const said = edges.flatMap((edge) => childOf(borders, edge) ?? []);
  return said.length === 0 ? undefined : said.some(({ attributes }) => !unpainted.has(attributes['w:val']));
}

function lineSpacingOf(spacing: XmlElement | undefined): LineSpacing | undefined {
  const line = numberOf(spacing, 'w:line');
  if (line === undefined) return undefined;
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto';
  if (rule !== 'exact' && rule !== 'atLeast') return { rule: 'lines', lines: line / TWIPS_PER_LINE };
  return { rule, points: line / TWIPS_PER_POINT };
}

/** What paragraph properties (`w:pPr`) say. */
export function paragraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (!properties) return {};
  const indent = childOf(properties, 'w:ind');
  const spacing = childOf(properties, 'w:spacing');
  const hanging = numberOf(indent, 'w:hanging');
  const align = childOf(properties, 'w:jc')?.attributes['w:val'];
  return defined<ParagraphFormat>({
    align: align === undefined ? undefined : (alignments[align] ?? align),
    left: inMillimetres(numberOf(indent, 'w:left', 'w:start')),
    right: inMillimetres(numberOf(indent, 'w:right', 'w:end')),
    firstLine: inMillimetres(hanging === undefined ? numberOf(indent, 'w:firstLine') : -hanging),
    before: inPoints(numberOf(spacing, 'w:before')),
    after: inPoints(numberOf(spacing, 'w:after')),
    lineSpacing: lineSpacingOf(spacing),
    keepNext: switchOf(properties, 'w:keepNext'),
    bordered: painted(childOf(properties, 'w:pBdr'), 'w:top', 'w:bottom'),
    list: listOf(properties),
  });
}

/** Formats of one paragraph style with all it is based on. */
interface StyleFormat {
  readonly characters: CharacterFormat;
  readonly paragraph: ParagraphFormat;
}

/** The styles of a document: defaults, and each style with what it inherits. */
export interface StyleSheet {
  readonly defaults: StyleFormat;
  readonly byId: ReadonlyMap<string, StyleFormat>;
  readonly defaultStyle?: string;
}

/** Styles stand on one another at most this deep; a longer chain is a circle. */
const MOST_DEEP = 20;

/** Reads the styles part; without one, what Word takes where nothing is said. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = root ? childrenOf(root, 'w:style') : [];
  const elements = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = childOf(root, 'w:docDefaults');
  const base: StyleFormat = {
    characters: {
      size: 10,
      font: 'Times New Roman',
      ...characterFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    },
    paragraph: paragraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const resolve = (id: string, depth: number): StyleFormat => {
    const element = elements.get(id);
    if (!element || depth > MOST_DEEP) return { characters: {}, paragraph: {} };
    const parent = resolve(childOf(element, 'w:basedOn')?.attributes['w:val'] ?? '', depth + 1);
    return {
      characters: merged(parent.characters, characterFormat(childOf(element, 'w:rPr'))),
      paragraph: merged(parent.paragraph, paragraphFormat(childOf(element, 'w:pPr'))),
    };
  };
  const normal = styles.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  const defaultStyle = normal?.attributes['w:styleId'];
  return {
    defaults: base,
    byId: new Map([...elements.keys()].map((id) => [id, resolve(id, 0)])),
    ...(defaultStyle === undefined ? {} : { defaultStyle }),
  };
}
