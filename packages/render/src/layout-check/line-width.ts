import { textWidth } from '../decree30/text-width.ts';
import type { LayoutLine } from './layout.ts';
import { absent, type LayoutRule } from './layout-rule.ts';

/** Width in millimetres of a line's text, or of another text set as its first run is. */
export function widthOf({ text, runs }: LayoutLine, said = text): number {
  const [run] = runs;
  return run ? textWidth(said, { size: run.size, bold: run.bold, italic: run.italic }) : 0;
}

/** What is said of a line's width can only be told where the width of its column is said. */
export const oneLine: (part: 'nationalName' | 'motto' | 'placeAndDate') => LayoutRule['evaluate'] =
  (part) =>
  ({ parts }) => {
    const [line] = parts[part];
    if (!line) return absent;
    const available = line.cell?.room;
    if (available === undefined) return { verdict: 'notEvaluated', actual: 'no column width' };
    const width = widthOf(line);
    const said = `${width.toFixed(1)} of ${available.toFixed(1)} mm`;
    return width <= available + 0.3 ? { verdict: 'pass' } : { verdict: 'fail', actual: said, line };
  };
