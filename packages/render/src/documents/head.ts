import {
  documentNumberLine,
  documentTitleLine,
  issuerLines,
  markLines,
  placeAndDateLine,
  subjectLine,
  type WeekDocument,
} from '@llw/core';
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type HeadLayout, type HeadText, RULE_SHARE } from '../decree30/head-layout.ts';
import { nationalHead, urgencyBoxes } from '../decree30/layout-law.ts';
import { balancedWidth, filledLines } from '../decree30/line-breaks.ts';
import { type Face, textWidth } from '../decree30/text-width.ts';
import { drawnRule } from './drawn-rule.ts';
import { layoutTable } from './layout-table.ts';
import { pointsToTwips, twips } from './measures.ts';
import type { StyleId } from './styles.ts';

/** Ids of the drawn lines of one head or title; each annex has a range of its own. */
export interface RuleIds {
  readonly motto: number;
  readonly issuer: number;
  readonly subject: number;
}

/** Ids of the drawn lines of the document (0) or of an annex (from 1). */
export function ruleIdsOf(instance: number): RuleIds {
  const first = instance * 10 + 1;
  return { motto: first, issuer: first + 1, subject: first + 2 };
}

/** Ascent of Times New Roman in relation to its size. */
const ASCENT = 0.891;
/** Gap between the two rows of the head in points. */
const ROW_GAP = 8;

/** The texts of a document's head. */
export function headTextOf(document: WeekDocument): HeadText {
  const { parent, name } = issuerLines(document.issuer);
  return {
    ...(parent === undefined ? {} : { parent }),
    issuer: name,
    number: documentNumberLine(document),
    placeAndDate: placeAndDateLine(document),
  };
}

/** One paragraph of a head style, its lines broken where they were measured. */
function lines(style: StyleId, texts: readonly string[], before = 0): Paragraph {
  return new Paragraph({
    style,
    ...(before > 0 ? { spacing: { before: pointsToTwips(before) } } : {}),
    children: texts.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
  });
}

const line = (style: StyleId, text: string, before = 0) => lines(style, [text], before);

/** A box of one line with a word in it, as a stamp is cut; measures in millimetres. */
export function stampBox(
  word: string,
  box: { readonly width: number; readonly height: number },
  colour: string,
  indent: number,
): Table {
  const side = { style: BorderStyle.SINGLE, size: 8, color: colour };
  const style: StyleId = 'StampBox';
  return new Table({
    width: { size: twips(box.width), type: WidthType.DXA },
    columnWidths: [twips(box.width)],
    indent: { size: twips(indent), type: WidthType.DXA },
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        height: { value: twips(box.height), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: twips(box.width), type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [new Paragraph({ style, children: [new TextRun({ text: word, color: colour })] })],
          }),
        ],
      }),
    ],
  });
}

function isUrgency(word: string): word is keyof typeof urgencyBoxes {
  return Object.hasOwn(urgencyBoxes, word);
}

/** Bright red (PL1.III.2b). */
const STAMP_RED = 'FF0000';

function urgencyMark(document: WeekDocument, left: number): readonly (Paragraph | Table)[] {
  const { urgency } = markLines(document.marks ?? {});
  if (urgency === undefined || !isUrgency(urgency)) return [];
  const box = urgencyBoxes[urgency];
  const gap = new Paragraph({ spacing: { before: pointsToTwips(4) } });
  const after = new Paragraph({ style: 'SectionEnd' satisfies StyleId });
  return [gap, stampBox(urgency, box, STAMP_RED, (left - box.width) / 2), after];
}

/** What a head prints, and where. */
export interface Head {
  readonly text: HeadText;
  readonly layout: HeadLayout;
  readonly ids: RuleIds;
  /** What stands below the number: `V/v …` of an official letter, the urgency mark. */
  readonly belowNumber: readonly (Paragraph | Table)[];
}

/** `V/v …` in lines of about equal length. */
function letterSubject(text: string, { sizes, left }: HeadLayout): Paragraph {
  const style: StyleId = 'LetterSubject';
  const side = twips((left - balancedWidth(text, { size: sizes.letterSubject }, left)) / 2);
  return new Paragraph({ style, indent: { left: side, right: side }, children: [new TextRun({ text })] });
}

/** What an official letter and an urgent document print below the number (ô 5b, 10b). */
export function belowNumber(document: WeekDocument, layout: HeadLayout): readonly (Paragraph | Table)[] {
  return [
    ...(document.kind === 'officialLetter' ? [letterSubject(subjectLine(document), layout)] : []),
    ...urgencyMark(document, layout.left),
  ];
}

/** Issuer on the left, Quốc hiệu and Tiêu ngữ on the right, number and date on one line below (ô 1 to 4). */
export function headTable({ text, layout, ids, belowNumber: below }: Head): Table {
  const { sizes, left, right, parentLines, issuerLines: issuer } = layout;
  const issuerCell = [
    ...(parentLines.length > 0 ? [lines('ParentBody', parentLines)] : []),
    lines('IssuingBody', issuer),
    drawnRule(ids.issuer, 'Đường kẻ dưới tên cơ quan', layout.issuerRule),
  ];
  const nationalCell = [
    line('NationalName', nationalHead.name),
    line('Motto', nationalHead.motto),
    drawnRule(ids.motto, 'Đường kẻ dưới Tiêu ngữ', layout.mottoRule),
  ];
  // The smaller of the two begins lower, so that both stand on one baseline.
  const drop = ASCENT * (sizes.placeAndDate - sizes.number);
  const numberCell = [line('DocumentNumber', text.number, ROW_GAP + Math.max(0, drop)), ...below];
  const dateCell = [line('PlaceAndDate', text.placeAndDate, ROW_GAP)];
  return layoutTable(
    [left, right],
    [
      [issuerCell, nationalCell],
      [numberCell, dateCell],
    ],
  );
}

/** Gap between the rule under a title and the text, in points. */
const AFTER_TITLE = 8;
/** Share of the text width that a title takes at most before it is broken. */
const TITLE_SHARE = 0.9;

/** A centred title in lines of about equal length. */
export function balancedTitle(text: string, style: StyleId, face: Face, width: number): Paragraph {
  const side = twips((width - balancedWidth(text, face, width * TITLE_SHARE)) / 2);
  return new Paragraph({ style, indent: { left: side, right: side }, children: [new TextRun({ text })] });
}

/** A centred title in lines of about equal length, and the rule under it. */
export function titleWithRule(
  text: string,
  style: StyleId,
  face: Face,
  width: number,
  rule: { readonly id: number; readonly name: string },
): readonly Paragraph[] {
  const balanced = balancedWidth(text, face, width * TITLE_SHARE);
  const last = filledLines(text, face, balanced).at(-1) ?? '';
  return [
    balancedTitle(text, style, face, width),
    drawnRule(rule.id, rule.name, RULE_SHARE * textWidth(last, face), AFTER_TITLE),
  ];
}

/** Title and subject of a document that has a title (ô 5a); an official letter has none. */
export function titleBlock(document: WeekDocument, layout: HeadLayout): readonly Paragraph[] {
  const title = documentTitleLine(document);
  if (title === undefined) return [];
  const face = { size: layout.sizes.title, bold: true };
  const rule = { id: ruleIdsOf(0).subject, name: 'Đường kẻ dưới trích yếu' };
  return [
    line('Title', title),
    ...titleWithRule(subjectLine(document), 'Subtitle', face, layout.left + layout.right, rule),
  ];
}
