import { documentTypes, foldText } from '@llw/core';
import { nationalHead } from '../decree30/layout-law.ts';
import { defaultProfile, type LayoutProfile } from '../decree30/layout-profile.ts';
import type { Layout, LayoutLine, LayoutSection } from './layout.ts';
import { isTypedRule, type PaintedRules, rulesBelow } from './rule-length.ts';

/** The parts of a document by the boxes of the decree (ô số); a part that was not found is empty. */
export interface Components {
  readonly nationalName: readonly LayoutLine[];
  readonly motto: readonly LayoutLine[];
  readonly parentBody: readonly LayoutLine[];
  readonly issuingBody: readonly LayoutLine[];
  readonly number: readonly LayoutLine[];
  readonly placeAndDate: readonly LayoutLine[];
  readonly typeName: readonly LayoutLine[];
  readonly subject: readonly LayoutLine[];
  readonly letterSubject: readonly LayoutLine[];
  readonly addressees: readonly LayoutLine[];
  readonly legalBases: readonly LayoutLine[];
  /** Headings and paragraphs of the text, without tables. */
  readonly headings: readonly LayoutLine[];
  readonly body: readonly LayoutLine[];
  readonly recipientsLabel: readonly LayoutLine[];
  readonly recipients: readonly LayoutLine[];
  readonly authority: readonly LayoutLine[];
  readonly signerName: readonly LayoutLine[];
  readonly urgency: readonly LayoutLine[];
  readonly annexLabels: readonly LayoutLine[];
  readonly annexTitles: readonly LayoutLine[];
  readonly annexReferences: readonly LayoutLine[];
  /** What is painted below motto, issuer and subject. */
  readonly rules: Readonly<Record<'motto' | 'issuer' | 'subject', PaintedRules>>;
}

/** A document with its parts named. */
export interface LabelledLayout {
  readonly layout: Layout;
  readonly parts: Components;
  readonly sections: readonly LayoutSection[];
  /** What the office chooses within the law. */
  readonly profile: LayoutProfile;
}

const ANNEX = /^phụ lục(?: [ivxlc]+)?$/i;
const DATE = /,\s*ngày[\s\d.…]*tháng[\s\d.…]*năm\s*\d{4}/i;
const HEADING = /^(?:phần|chương|mục|tiểu mục|điều)\s+[\divxlc]+\b|^[IVXLC]+\.\s|^\d+\.\s|^\p{Ll}\)\s/iu;
const BASIS = /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị)\s/i;
const URGENCY = /^(?:khẩn|thượng khẩn|hỏa tốc|hoả tốc)$/i;
const AUTHORITY = /^(?:TM|Q|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?[\s/]/;
const typeNames = new Set(documentTypes.map(({ name }) => foldText(name)));

const hasText = (line: LayoutLine) => line.text !== '' && !isTypedRule(line);
const sameCell = (a: LayoutLine, b: LayoutLine) =>
  a.cell !== undefined &&
  a.cell.table === b.cell?.table &&
  a.cell.row === b.cell.row &&
  a.cell.cell === b.cell.cell;
const sameRow = (a: LayoutLine, b: LayoutLine) =>
  a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row;
const allBold = ({ runs }: LayoutLine) =>
  runs.length > 0 && runs.every(({ bold, text }) => bold || text.trim() === '');

function issuerOf(lines: readonly LayoutLine[], nationalName: LayoutLine | undefined) {
  const left = nationalName
    ? lines.filter(
        (line) =>
          hasText(line) &&
          sameRow(line, nationalName) &&
          (line.cell?.cell ?? 0) < (nationalName.cell?.cell ?? 0),
      )
    : [];
  const firstBold = left.findIndex(allBold);
  const cut = firstBold < 0 ? Math.max(0, left.length - 1) : firstBold;
  return { parentBody: left.slice(0, cut), issuingBody: left.slice(cut) };
}

/** Number, day and time that an electronic annex of its own carries at the top (PL1.II.8b). */
const SIGNING_TEXT = /;\s*\d{1,2}\/\d{1,2}\/\d{4}\s*;\s*\d{1,2}:\d{2}/u;

/** Tells the text that an electronic signature leaves from the number of the document. */
export function isSigningText({ text }: LayoutLine): boolean {
  return SIGNING_TEXT.test(text);
}

/**
 * The legal bases: set in italics, or written as such a list is, each with a semicolon. A paragraph of the text
 * may begin with the same words.
 */
function legalBasesOf(candidates: readonly LayoutLine[]): readonly LayoutLine[] {
  const bases: LayoutLine[] = [];
  for (const line of candidates.filter(({ text }) => BASIS.test(text))) {
    const follows = bases.at(-1)?.paragraph === line.paragraph - 1 && /[.,]$/.test(line.text);
    if (line.runs.some(({ italic }) => italic) || line.text.endsWith(';') || follows) bases.push(line);
  }
  return bases;
}

/** Lines below number and date among which the title stands. */
const TITLE_LINES = 4;

function typeNameOf(lines: readonly LayoutLine[], after: number): LayoutLine | undefined {
  return lines
    .filter((line) => line.paragraph > after && line.cell === undefined && hasText(line))
    .slice(0, TITLE_LINES)
    .find(({ text }) => typeNames.has(foldText(text)) && !text.endsWith(':'));
}

/** Points above a line from which on there is room for a signature. */
const SIGNATURE_ROOM = 24;

/** The last line, where room for a signature lies above it. */
function nameBelow(signer: readonly LayoutLine[]): LayoutLine | undefined {
  const last = signer.at(-1);
  const before = signer.at(-2);
  if (!last || !before) return undefined;
  const blank = last.paragraph - before.paragraph > 1;
  return blank || (last.format.before ?? 0) >= SIGNATURE_ROOM ? last : undefined;
}

function signingOf(lines: readonly LayoutLine[], label: LayoutLine | undefined) {
  if (!label) return { recipients: [], authority: [], signerName: [] };
  const recipients = lines.filter(
    (line) => line.paragraph > label.paragraph && sameCell(line, label) && hasText(line),
  );
  const signer = lines.filter(
    (line) =>
      hasText(line) &&
      line.paragraph > label.paragraph &&
      line.cell !== undefined &&
      line.cell.table === label.cell?.table &&
      !sameCell(line, label),
  );
  const name = nameBelow(signer);
  const authority = signer.filter(
    (line) => line !== name && (line.text === line.text.toUpperCase() || AUTHORITY.test(line.text)),
  );
  const named = new Set(authority);
  const others = signer.filter((line) => !named.has(line));
  return { recipients, authority, signerName: others.slice(-1) };
}

function textOfDocument(
  lines: readonly LayoutLine[],
  from: number,
  to: number,
  taken: ReadonlySet<LayoutLine>,
) {
  const text = lines.filter(
    (line) =>
      line.paragraph > from &&
      line.paragraph < to &&
      line.cell === undefined &&
      hasText(line) &&
      !taken.has(line),
  );
  const headings = text.filter(
    (line) => HEADING.test(line.text) && (allBold(line) || line.text.length < 120),
  );
  const titled = new Set(headings);
  return {
    headings,
    body: text.filter((line) => !titled.has(line) && line.format.align !== 'center'),
  };
}

function annexesOf(lines: readonly LayoutLine[]) {
  const texts = lines.filter(hasText);
  const begins = texts.flatMap(({ text, cell }, at) => (ANNEX.test(text) && cell === undefined ? [at] : []));
  return {
    annexLabels: begins.flatMap((at) => texts[at] ?? []),
    annexTitles: begins.flatMap((at) => texts[at + 1] ?? []),
    annexReferences: begins.flatMap(
      (at) => texts.slice(at + 1, at + 5).find(({ text }) => /^\(kèm theo/i.test(text)) ?? [],
    ),
  };
}

/** Names the parts of a document by what they say and where they stand. */
export function labelComponents(layout: Layout, profile: LayoutProfile = defaultProfile): LabelledLayout {
  const annexes = annexesOf(layout.lines);
  const end = annexes.annexLabels[0]?.paragraph ?? Number.POSITIVE_INFINITY;
  const lines = layout.lines.filter(({ paragraph }) => paragraph < end);
  const find = (matches: (line: LayoutLine) => boolean) => lines.filter(hasText).find(matches);
  const nationalName = find(({ text }) => foldText(text) === foldText(nationalHead.name));
  const motto = find(
    ({ text }) =>
      foldText(text).replace(/[^\p{L}]/gu, '') === foldText(nationalHead.motto).replace(/[^\p{L}]/gu, ''),
  );
  const issuer = issuerOf(lines, nationalName);
  const number = find((line) => /^số\s*:/i.test(line.text) && !isSigningText(line));
  const placeAndDate = find(({ text }) => DATE.test(text));
  const typeName = typeNameOf(lines, Math.max(number?.paragraph ?? 0, placeAndDate?.paragraph ?? 0));
  const subject = typeName && lines.find((line) => line.paragraph > typeName.paragraph && hasText(line));
  const letterSubject = find(({ text }) => /^v\/v\b/i.test(text));
  const label = find(({ text }) => /^nơi nhận\s*:?$/i.test(text));
  const salutation = find(({ text }) => /^kính gửi/i.test(text));
  const headEnd = Math.max(
    0,
    ...[number, placeAndDate, subject, letterSubject].map((line) => line?.paragraph ?? 0),
  );
  const bodyEnd = label?.paragraph ?? Number.POSITIVE_INFINITY;
  const addressees = salutation
    ? lines
        .slice(lines.indexOf(salutation))
        .filter((line, index) => index === 0 || /^- /.test(line.text))
        .slice(0, 1 + lines.slice(lines.indexOf(salutation) + 1).findIndex(({ text }) => !/^- /.test(text)))
    : [];
  const legalBases = legalBasesOf(
    lines.filter(({ paragraph, cell }) => paragraph > headEnd && paragraph < bodyEnd && cell === undefined),
  );
  const signing = signingOf(lines, label);
  const text = textOfDocument(lines, headEnd, bodyEnd, new Set([...addressees, ...legalBases]));
  const one = (line: LayoutLine | undefined) => (line ? [line] : []);
  return {
    layout,
    sections: layout.sections,
    profile,
    parts: {
      nationalName: one(nationalName),
      motto: one(motto),
      ...issuer,
      number: one(number),
      placeAndDate: one(placeAndDate),
      typeName: one(typeName),
      subject: one(subject),
      letterSubject: one(letterSubject),
      addressees,
      legalBases,
      ...text,
      recipientsLabel: one(label),
      ...signing,
      urgency: lines.filter(({ text: words, cell }) => URGENCY.test(words) && cell?.boxed === true),
      ...annexes,
      rules: {
        motto: rulesBelow(lines, motto, layout.sections),
        issuer: rulesBelow(lines, issuer.issuingBody.at(-1), layout.sections),
        subject: rulesBelow(lines, subject, layout.sections),
      },
    },
  };
}
