import { filledLines } from '../decree30/line-breaks.ts';
import type { Components, LabelledLayout } from './components.ts';
import type { LayoutLine, LayoutSection } from './layout.ts';
import { absent, type Outcome } from './layout-rule.ts';
import { widthOf } from './line-width.ts';

/** What is painted under a text, by whatever means it was made. */
export interface PaintedRules {
  /** Lengths in millimetres, the nearest first. */
  readonly lengths: readonly number[];
  /** Something is there whose length only the page shows: a picture, raised underscores, an unknown width. */
  readonly unmeasured: boolean;
}

/** A line of nothing but signs that together look like a rule. */
const SIGNS = /^[_‗¯—–―─━-]{2,}$/u;

/** Tells whether a line stands for a rule: it has no words. */
export function isTypedRule({ text }: LayoutLine): boolean {
  return SIGNS.test(text.replaceAll(' ', ''));
}

/** Width that a paragraph has for its text, where that is said. */
export function roomOf(line: LayoutLine, sections: readonly LayoutSection[]): number | undefined {
  const { left = 0, right = 0 } = line.format;
  const section = sections[line.section];
  const whole = line.cell
    ? line.cell.room
    : section && section.width - section.margins.left - section.margins.right;
  return whole === undefined ? undefined : whole - left - right;
}

function underlinedWidth(line: LayoutLine): number {
  return line.runs
    .filter(({ underlined }) => underlined)
    .reduce((sum, run) => sum + widthOf({ ...line, text: run.text, runs: [run] }), 0);
}

type Length = number | 'unmeasured';

/** What one line paints: drawn lines, its own border, signs, underlined text. */
function paintedBy(line: LayoutLine, sections: readonly LayoutSection[]): readonly Length[] {
  const typed = isTypedRule(line);
  const underlined = underlinedWidth(line);
  return [
    ...line.drawn,
    ...(line.format.bordered ? [roomOf(line, sections) ?? ('unmeasured' as const)] : []),
    ...(typed ? [line.runs.some(({ raised }) => raised) ? ('unmeasured' as const) : widthOf(line)] : []),
    ...(!typed && underlined > 0 ? [underlined] : []),
    ...(line.pictured ? (['unmeasured'] as const) : []),
  ];
}

const inOneCell = (a: LayoutLine, b: LayoutLine) =>
  a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.cell === b.cell?.cell;

/**
 * What is painted under a line: by the line itself, by those without words below it, and by the lower edge of
 * its cell where nothing follows there.
 */
export function rulesBelow(
  lines: readonly LayoutLine[],
  from: LayoutLine | undefined,
  sections: readonly LayoutSection[],
): PaintedRules {
  if (!from) return { lengths: [], unmeasured: false };
  const at = lines.indexOf(from);
  const isWord = (line: LayoutLine) => line.text !== '' && !isTypedRule(line);
  const next = lines.findIndex((line, index) => index > at && (isWord(line) || !inOneCell(line, from)));
  const found: readonly Length[] = lines
    .slice(at, next < 0 ? undefined : next)
    .flatMap((line) => paintedBy(line, sections));
  const isLast = next < 0 || !inOneCell(lines[next] ?? from, from);
  const edge: readonly Length[] =
    from.cell?.underlined && isLast ? [from.cell.width ?? ('unmeasured' as const)] : [];
  const all = [...found, ...edge];
  return {
    lengths: all.filter((length) => length !== 'unmeasured'),
    unmeasured: all.includes('unmeasured'),
  };
}

/** The lines that a text takes: where they were typed, or where they run to the end of their room. */
function rowsOf(line: LayoutLine, sections: readonly LayoutSection[]): readonly number[] {
  const [run] = line.runs;
  const room = roomOf(line, sections);
  const typed = line.rows.length > 1 ? line.rows : [line.text];
  const rows =
    run && room !== undefined && room > 0 ? typed.flatMap((row) => filledLines(row, run, room)) : typed;
  return rows.map((row) => widthOf(line, row));
}

/**
 * Holds a painted rule against the text above it. Over several lines the decree does not say which one counts:
 * the last or the longest.
 */
export function ruleLength(
  rule: keyof Components['rules'],
  part: 'motto' | 'issuingBody' | 'subject',
  min: number,
  max: number,
): (document: LabelledLayout) => Outcome {
  return ({ parts, sections }) => {
    const line = parts[part].at(-1);
    if (!line) return absent;
    const { lengths, unmeasured } = parts.rules[rule];
    const [length] = lengths;
    if (length === undefined) {
      return unmeasured
        ? { verdict: 'notEvaluated', actual: 'shows on the page' }
        : { verdict: 'fail', actual: 'no rule', line };
    }
    const rows = rowsOf(line, sections);
    const longest = rows.reduce((most, width) => Math.max(most, width), 0);
    const shares = [...new Set([rows.at(-1) ?? 0, longest])].map((width) => length / width);
    return shares.some((share) => share >= min && share <= max)
      ? { verdict: 'pass' }
      : { verdict: 'fail', actual: shares.map((share) => share.toFixed(2)).join(', '), line };
  };
}

/** Bounds of a rule that takes one third to one half of its line, with what applications round. */
export const partOfLine = [0.3, 0.53] as const;
/** Bounds of a rule that is as long as its line. */
export const asLongAs = [0.93, 1.07] as const;
