import { type Face, SINGLE_LINE, textWidth } from '../decree30/text-width.ts';
import { MOST_ROW_HEIGHT } from '../workbook/workbook-model.ts';

/** Blank space a spreadsheet keeps on the left and right of a cell together, in millimetres. */
const PADDING = 2.5;
/** Spreadsheet programs set type for the screen, up to so much wider than the page. */
const SCREEN_WIDENING = 1.04;
const POINTS_AROUND = 3;

function linesOfParagraph(paragraph: string, width: number, face: Face): number {
  const space = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, face) * SCREEN_WIDENING;
    if (used > 0 && used + space + length > width) {
      lines++;
      used = length;
    } else {
      used += (used > 0 ? space : 0) + length;
    }
    const broken = Math.max(0, Math.ceil(used / width) - 1);
    lines += broken;
    used -= broken * width;
  }
  return lines;
}

/**
 * Lines a text takes in a cell, words broken as spreadsheet programs break them.
 *
 * @param width width of the column or the merged columns, in millimetres
 */
export function linesOfText(text: string, width: number, face: Face): number {
  const inner = width - PADDING;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, inner, face), 0);
}

/** Points a row must be high to show so many lines. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * SINGLE_LINE * 1.04 + POINTS_AROUND);
}

/** Points a row must be high to show a text in a cell of a width in millimetres. */
export function heightOfText(text: string, width: number, face: Face): number {
  return heightOfLines(linesOfText(text, width, face), face.size);
}

/** Where a text is best cut in two: the line's end or the blank that is nearest to its middle. */
function cutNear(text: string): number {
  const middle = text.length >> 1;
  const near = (mark: string): readonly number[] =>
    [text.lastIndexOf(mark, middle), text.indexOf(mark, middle)].filter((at) => at > 0);
  const [best = middle] = [near('\n'), near(' ')]
    .map((places) => [...places].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0])
    .filter((at) => at !== undefined && Math.abs(at - middle) < text.length / 4);
  return best;
}

/** A text in as many pieces as it takes for each to be shown whole in a row of a sheet. */
export function piecesOfText(text: string, width: number, face: Face): readonly string[] {
  if (heightOfText(text, width, face) <= MOST_ROW_HEIGHT || text.length < 2) return [text];
  const at = cutNear(text);
  return [text.slice(0, at), text.slice(at)].flatMap((half) => piecesOfText(half.trim(), width, face));
}

/** Millimetres a column must be wide to show a text on one line. */
export function columnWidthOf(text: string, face: Face): number {
  return textWidth(text, face) * SCREEN_WIDENING + PADDING;
}
