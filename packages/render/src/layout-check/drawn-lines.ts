import { childOf, type XmlElement } from '../package/read-xml.ts';
import type { LayoutLine } from './layout.ts';
import { shownWithin } from './shown-elements.ts';

const EMU_PER_MILLIMETRE = 36_000;

const STRAIGHT = new Set(['line', 'straightConnector1']);

function lengthOfLegacyLine(line: XmlElement): number {
  const point = (name: string) =>
    (line.attributes[name] ?? '0,0').split(',').map((part) => Number.parseFloat(part));
  const [fromX = 0] = point('from');
  const [toX = 0] = point('to');
  return (Math.abs(toX - fromX) * 25.4) / 72;
}

/** Kinds of the older connector shapes that are straight: a line, a connector. */
const STRAIGHT_LEGACY = /_t(?:20|32)$/;

function lengthOfLegacyShape({ attributes }: XmlElement): number | undefined {
  if (!STRAIGHT_LEGACY.test(attributes['type'] ?? '')) return undefined;
  const width = /(?:^|;)\s*width:([\d.]+)pt/.exec(attributes['style'] ?? '')?.[1];
  return width === undefined ? undefined : (Number(width) * 25.4) / 72;
}

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Lengths of the straight lines drawn in a paragraph, and whether anything else is drawn there. */
export function drawnIn(paragraph: XmlElement): Pick<LayoutLine, 'drawn' | 'pictured'> {
  const all = [...shownWithin(paragraph)];
  const drawn = straightLines(all);
  return { drawn, pictured: all.filter(({ name }) => DRAWINGS.has(name)).length > drawn.length };
}

function straightLines(all: readonly XmlElement[]): readonly number[] {
  const drawings = all.filter(({ name }) => name === 'wp:anchor' || name === 'wp:inline');
  const shapes = drawings.flatMap((drawing) => {
    const inside = [...shownWithin(drawing)];
    const straight = inside.some(
      ({ name, attributes }) => name === 'a:prstGeom' && STRAIGHT.has(attributes['prst'] ?? ''),
    );
    const extent = childOf(drawing, 'wp:extent')?.attributes['cx'];
    return straight && extent !== undefined ? [Number(extent) / EMU_PER_MILLIMETRE] : [];
  });
  const legacy = all.filter(({ name }) => name === 'v:line').map(lengthOfLegacyLine);
  const connectors = all
    .filter(({ name }) => name === 'v:shape')
    .flatMap((shape) => lengthOfLegacyShape(shape) ?? []);
  return [...shapes, ...legacy, ...connectors];
}
