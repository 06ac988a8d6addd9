import { bulletSign, romanNumeral } from '@llw/core';
import { childOf, childrenOf, type XmlElement } from '../package/read-xml.ts';
import { type ParagraphFormat, paragraphFormat } from './formatting.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly paragraph: ParagraphFormat;
}

/** A list definition and what the paragraph gets from it. */
interface NumberingDefinition {
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: boolean;
}

/** Lists of a document by their number. */
export type Numbering = ReadonlyMap<string, NumberingDefinition>;

function levelOf(element: XmlElement): readonly [number, Level] {
  const value = (name: string) => childOf(element, name)?.attributes['w:val'];
  return [
    Number(element.attributes['w:ilvl'] ?? 0),
    {
      format: value('w:numFmt') ?? 'decimal',
      text: value('w:lvlText') ?? '',
      start: Number(value('w:start') ?? 1),
      paragraph: paragraphFormat(childOf(element, 'w:pPr')),
    },
  ];
}

/** Reads the numbering part. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  if (!root) return new Map();
  const shared = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      new Map(childrenOf(element, 'w:lvl').map(levelOf)),
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const id = childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const definition: NumberingDefinition = {
        shared: id,
        levels: shared.get(id) ?? new Map(),
        restarts: childrenOf(element, 'w:lvlOverride').length > 0,
      };
      return [element.attributes['w:numId'] ?? '', definition];
    }),
  );
}

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return romanNumeral(count);
    case 'lowerRoman':
      return romanNumeral(count).toLowerCase();
    case 'lowerLetter':
      return String.fromCharCode(96 + (((count - 1) % 26) + 1));
    case 'upperLetter':
      return String.fromCharCode(64 + (((count - 1) % 26) + 1));
    default:
      return String(count);
  }
}

/** Counts lists as an application does while paragraphs come by, and gives the label of each. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The label of the next paragraph of a list, such as `II.`; empty where it has none. */
  label(list: ParagraphFormat['list']): string {
    const definition = list && this.#numbering.get(list.id);
    const level = definition?.levels.get(list?.level ?? 0);
    if (!list || !definition || !level) return '';
    if (level.format === 'bullet') return /[\uf000-\uf8ff]/.test(level.text) ? bulletSign(0) : level.text;
    const key = definition.restarts ? `num-${list.id}` : `shared-${definition.shared}`;
    const counts = this.#counts.get(key) ?? [];
    counts[list.level] = (counts[list.level] ?? level.start - 1) + 1;
    counts.length = list.level + 1;
    this.#counts.set(key, counts);
    return level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const { format = 'decimal', start = 1 } = definition.levels.get(at) ?? {};
      return written(counts[at] ?? start, format);
    });
  }
}
