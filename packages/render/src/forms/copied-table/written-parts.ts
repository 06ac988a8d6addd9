import { labelParam, type NarrativePart, pointerTo, type ReportTemplate, raise } from '@llw/core';
import { cellAddress } from '../../workbook/cell-address.ts';
import type { ReadCell, ReadSheet } from '../../workbook/read-cell.ts';
import { uncertainPart } from '../form-findings.ts';
import type { FormContents, FormFile } from '../read-named-form.ts';
import { ALIKE, bareLabel, likeness, type ReadyLabel, readyLabel, SAME } from './label-likeness.ts';

/** Rows from one to another, both included. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/** A line of words outside the table. */
interface WrittenLine {
  readonly cell: ReadCell;
  readonly text: string;
  /** What may be a heading: the text up to its colon, or the whole of a short line. */
  readonly heading: ReadyLabel | undefined;
  /** What stands behind the colon. */
  readonly rest: string;
}

/** A line that is the heading of a part of the form. */
interface Heading {
  readonly part: NarrativePart;
  /** Place among the lines. */
  readonly at: number;
  readonly likeness: number;
}

/** Lines that are looked at, and characters of a heading: what is longer is text. */
const MOST_LINES = 2_000;
const LONGEST_HEADING = 160;
const TABLE_HEADS = new Set(['stt', 'tt', 'số tt', 'nội dung', 'nội dung hoạt động'].map(bareLabel));
/** A heading that the form does not have, such as `IV. Kiến nghị`. */
const OTHER_HEADING = /^\s*(?:[IVX]{1,4}|[A-H])\s*[.)/]\s*\p{L}/u;
/** The title of a table, in capitals. */
const TABLE_TITLE = /^\s*(?:KẾT QUẢ|TỔNG HỢP|BIỂU|BẢNG|PHỤ LỤC|BÁO CÁO|SỐ LIỆU)(?!\p{L})/u;
/** Where a letter ends: place and day, who signs for whom, who receives it. */
const LETTER_END =
  /^\s*(?:nơi nhận|người lập|thủ trưởng|hiệu trưởng|chủ tịch|giám đốc|kt\.|tm\.|tl\.|tuq\.)|ngày\s.{0,12}tháng\s.{0,12}năm/iu;

function headingOf(text: string): Pick<WrittenLine, 'heading' | 'rest'> {
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= LONGEST_HEADING) {
    return { heading: readyLabel(text.slice(0, colon)), rest: text.slice(colon + 1).trim() };
  }
  return { heading: text.length <= LONGEST_HEADING ? readyLabel(text) : undefined, rest: '' };
}

/** The lines of words above and below the table, from top to bottom. */
function writtenLines(sheet: ReadSheet, { first, last }: TableRows): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (const cell of sheet.cells()) {
    if ((cell.row >= first && cell.row <= last) || cell.type !== 'text') continue;
    for (const line of cell.text.split('\n')) {
      const text = line.trim();
      if (text !== '') lines.push({ cell, text, ...headingOf(text) });
      if (lines.length >= MOST_LINES) return lines;
    }
  }
  return lines;
}

/** The line that is most like a part's heading, where one is like it at all. */
function headingOfPart(part: NarrativePart, lines: readonly WrittenLine[]): Heading | undefined {
  const label = readyLabel(part.label.vi);
  let best: Heading | undefined;
  lines.forEach(({ heading }, at) => {
    const alike = heading ? likeness(label, heading) : 0;
    if (alike >= ALIKE && alike > (best?.likeness ?? 0)) best = { part, at, likeness: alike };
  });
  return best;
}

/** The headings in the order of the sheet; a line is that of the part it is most like. */
function headingsOf(template: ReportTemplate, lines: readonly WrittenLine[]): readonly Heading[] {
  const byLine = new Map<number, Heading>();
  for (const part of template.narrative) {
    const heading = headingOfPart(part, lines);
    if (!heading) continue;
    const known = byLine.get(heading.at);
    if (!known || known.likeness < heading.likeness) byLine.set(heading.at, heading);
  }
  return [...byLine.values()].sort((a, b) => a.at - b.at);
}

const enders = [OTHER_HEADING, TABLE_TITLE, LETTER_END] as const;

const endsText = ({ text }: WrittenLine): boolean =>
  enders.some((ender) => ender.test(text)) || TABLE_HEADS.has(bareLabel(text));

/** The lines beneath a heading: to the next one, to the table, or to where the letter ends. */
function linesBeneath(
  lines: readonly WrittenLine[],
  { at }: Heading,
  headings: ReadonlySet<number>,
  table: TableRows,
): readonly WrittenLine[] {
  const isAbove = (lines[at]?.cell.row ?? 0) < table.first;
  const beneath: WrittenLine[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || headings.has(next) || endsText(line) || line.cell.row < table.first !== isAbove) break;
    beneath.push(line);
  }
  return beneath;
}

/**
 * Reads the parts in words above and below a copied table: what stands beneath the heading of each, or
 * behind its colon. A heading that only resembles the form's is asked about.
 *
 * @param table rows of the sheet between which the figures stand.
 */
export function readWrittenParts(
  form: FormFile,
  template: ReportTemplate,
  sheet: ReadSheet,
  table: TableRows,
  contents: FormContents,
): void {
  const lines = writtenLines(sheet, table);
  const headings = headingsOf(template, lines);
  const places = new Set(headings.map(({ at }) => at));
  for (const heading of headings) {
    const line = lines[heading.at];
    if (!line) continue;
    const beneath = linesBeneath(lines, heading, places, table);
    const texts = [line.rest, ...beneath.map(({ text }) => text)].filter((text) =>
      /[\p{L}\p{N}]/u.test(text),
    );
    if (texts.length === 0) continue;
    const { code, label } = heading.part;
    const { row, column } = (line.rest === '' ? beneath[0] : line)?.cell ?? line.cell;
    const source = { file: form.file, sheet: sheet.name, cell: cellAddress(row, column) };
    contents.narrative[code] = texts.join('\n');
    contents.narrativeSources[code] = source;
    if (heading.likeness >= SAME) continue;
    const place = { ...source, cell: cellAddress(line.cell.row, line.cell.column) };
    const params = { ...labelParam('part', label), given: line.text };
    form.findings.push(raise(uncertainPart, pointerTo('/narrative', code), params, { source: place }));
  }
}
