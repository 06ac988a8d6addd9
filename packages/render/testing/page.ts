import { onPaper, output } from './office.ts';

/** A line of text of one face as it stands on the paper; millimetres from the top left corner, size in points. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly colour: string;
}

/** A straight line painted on the paper, in millimetres. */
interface PaintedLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is painted on one page. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Painted horizontal lines. */
  readonly rules: readonly PaintedLine[];
}

const MILLIMETRES = 25.4 / 72;
/** Greatest zoom that pdftohtml accepts; positions come in whole pixels. */
const ZOOM = 3;
const ASCENT = 0.891;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#160': '\u00a0',
};

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

interface Font {
  readonly size: number;
  readonly family: string;
  readonly colour: string;
}

function textLines(markup: string, fonts: ReadonlyMap<string, Font>): readonly TextLine[] {
  return [...markup.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(([, tag = '', content = '']) => {
    const text = plain(content).replaceAll('\u00a0', ' ').trim();
    const { left, top, width, font = '' } = attributesOf(tag);
    const face = fonts.get(font);
    if (text === '' || !face) return [];
    const millimetres = (pixels: string | undefined) => (Number(pixels) / ZOOM) * MILLIMETRES;
    return [
      {
        text,
        left: millimetres(left),
        right: millimetres(left) + millimetres(width),
        top: millimetres(top),
        baseline: millimetres(top) + ASCENT * face.size * MILLIMETRES,
        size: face.size,
        bold: content.includes('<b>'),
        italic: content.includes('<i>'),
        font: face.family,
        colour: face.colour,
      },
    ];
  });
}

function rulesOf(pdf: string, page: number, height: number): readonly PaintedLine[] {
  const svg = output('pdftocairo', '-svg', '-f', String(page), '-l', String(page), pdf, '-');
  const straight =
    /<path style="fill:none;stroke-width:[^"]*" d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) " /g;
  return [...svg.matchAll(straight)].flatMap(([, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map((number) => Number(number) * MILLIMETRES);
    if (Math.abs(y1 - y2) > 0.1) return [];
    return [
      {
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: height - Math.max(y1, y2),
        bottom: height - Math.min(y1, y2),
      },
    ];
  });
}

/** Reads what is painted on each page of a PDF file. */
function pagesOf(pdf: string): readonly Page[] {
  const xml = output('pdftohtml', '-xml', '-i', '-stdout', '-zoom', String(ZOOM), '-fontfullname', pdf);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec ([^>]*)\/>/g)].map(([, tag = '']) => {
      const { id = '', size, family = '', color = '' } = attributesOf(tag);
      return [id, { size: Number(size) / ZOOM, family, colour: color }] as const;
    }),
  );
  return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, tag = '', content = ''], index) => {
    const { width, height } = attributesOf(tag);
    const tall = (Number(height) / ZOOM) * MILLIMETRES;
    return {
      width: (Number(width) / ZOOM) * MILLIMETRES,
      height: tall,
      lines: textLines(content, fonts),
      rules: rulesOf(pdf, index + 1, tall),
    };
  });
}

/** Renders documents through LibreOffice and reads what stands on their pages. */
export function renderPages(
  documents: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, readonly Page[]> {
  return onPaper(documents, pagesOf);
}
