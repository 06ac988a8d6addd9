import { ALIKE, likeness, type ReadyLabel } from './label-likeness.ts';

/** A line of the form set beside a line of a table. */
export interface LinePair {
  readonly line: number;
  readonly row: number;
  readonly likeness: number;
}

/**
 * Sets the lines of a form beside the lines of a table, both in their order, so that all pairs together are
 * as alike as can be. Labels that stand on the form several times find their place by what stands around
 * them. Takes time and memory of lines × rows.
 */
export function alignLines(lines: readonly ReadyLabel[], rows: readonly ReadyLabel[]): readonly LinePair[] {
  const width = rows.length + 1;
  const likenesses = new Float64Array(lines.length * rows.length);
  const best = new Float64Array((lines.length + 1) * width);
  lines.forEach((line, i) => {
    rows.forEach((row, j) => {
      const alike = likeness(line, row);
      likenesses[i * rows.length + j] = alike;
      const pair = alike >= ALIKE ? (best[i * width + j] ?? 0) + alike * alike : 0;
      const skipLine = best[i * width + j + 1] ?? 0;
      const skipRow = best[(i + 1) * width + j] ?? 0;
      best[(i + 1) * width + j + 1] = Math.max(pair, skipLine, skipRow);
    });
  });
  return trace(lines.length, rows.length, best, likenesses);
}

function trace(
  lineCount: number,
  rowCount: number,
  best: Float64Array,
  likenesses: Float64Array,
): readonly LinePair[] {
  const width = rowCount + 1;
  const pairs: LinePair[] = [];
  let i = lineCount;
  let j = rowCount;
  while (i > 0 && j > 0) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i - 1) * width + j] ?? 0)) i--;
    else if (here === (best[i * width + j - 1] ?? 0)) j--;
    else {
      i--;
      j--;
      pairs.push({ line: i, row: j, likeness: likenesses[i * rowCount + j] ?? 0 });
    }
  }
  return pairs.reverse();
}
