import { type Finding, raise } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { plainText, resolveInlineText } from '../resolution/resolve-inline-text.ts';
import type { DocumentLine } from './document-lines.ts';
import type { PlacedSection } from './placed-sections.ts';
import { lineFix } from './text-fix.ts';
import {
  bodyEmpty,
  endMarkTyped,
  headingNumberTyped,
  labelTyped,
  sectionEmpty,
  subjectTyped,
} from './wording-findings.ts';

const NUMBER =
  /^\s*((?:Phần|Chương|Mục|Điều|Phụ lục)\s+[\dIVXLC]+[.:]?|[IVXLC]+[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ][.,)])\s+/u;
const BULLET = /^\s*([-–+•*]|[a-zđ][,.)]|\d{1,2}[.)])\s+/u;

const HEADING = /\/heading$/;
/** Words of the running text: paragraphs, entries of lists and agendas, tasks, activities. */
const RUNNING =
  /^\/(?:body|annexes\/\d+\/(?:body|blocks))\/.*\/content$|^\/week\/(?:assignments\/\d+\/tasks|activities)\/\d+$|^\/week\/openings\/\d+\/(?:participants\/\d+|agenda\/\d+\/content)$/;

function typedAtStart(
  line: DocumentLine,
  pattern: RegExp,
  definition: typeof headingNumberTyped | typeof labelTyped,
): readonly Finding[] {
  const match = pattern.exec(line.text);
  if (!match) return [];
  const fix = lineFix(line, line.text.slice(match[0].length));
  return [raise(definition, line.pointer, { label: match[1] ?? '' }, fix)];
}

function checkLine(line: DocumentLine): readonly Finding[] {
  if (HEADING.test(line.pointer)) return typedAtStart(line, NUMBER, headingNumberTyped);
  return RUNNING.test(line.pointer) ? typedAtStart(line, BULLET, labelTyped) : [];
}

function checkEndMark(line: DocumentLine): readonly Finding[] {
  const at = line.text.lastIndexOf('./.');
  if (at < 0) return [];
  const corrected = `${line.text.slice(0, at)}.${line.text.slice(at + 3)}`;
  return [raise(endMarkTyped, line.pointer, {}, lineFix(line, corrected))];
}

function checkSubject({ subject }: WeekDocument): readonly Finding[] {
  const corrected = subject
    .replace(/^\s*(?:v\/v|về việc)\s+/iu, '')
    .trimEnd()
    .replace(/\.$/u, '');
  const line: DocumentLine = { pointer: '/subject', text: subject, replaceable: '/subject' };
  return corrected === subject
    ? []
    : [raise(subjectTyped, '/subject', { subject }, lineFix(line, corrected))];
}

function checkBody({ body }: WeekDocument): readonly Finding[] {
  const parts = [body.introduction, body.sections, body.closing];
  return parts.every(({ length }) => length === 0) ? [raise(bodyEmpty, '/body', {})] : [];
}

/** Headings with nothing under them; an annex may be left blank for others to fill in. */
function checkSections(document: WeekDocument, sections: readonly PlacedSection[]): readonly Finding[] {
  return sections.flatMap(({ section, pointer }) => {
    const { heading, blocks = [], sections: below = [] } = section;
    if (heading === undefined || blocks.length + below.length > 0) return [];
    return [raise(sectionEmpty, pointer, { heading: plainText(resolveInlineText(document, heading)) })];
  });
}

/** What is computed and must not be typed: numbers, labels, the end mark, `V/v`; and what is left empty. */
export function checkNumbers(
  document: WeekDocument,
  sections: readonly PlacedSection[],
  lines: readonly DocumentLine[],
): readonly Finding[] {
  return [
    ...checkSubject(document),
    ...checkBody(document),
    ...checkSections(document, sections),
    ...lines.flatMap((line) => [...checkLine(line), ...checkEndMark(line)]),
  ];
}
