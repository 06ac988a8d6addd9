import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Cover } from '../annex.ts';
import type { WeekDocument } from '../document.ts';
import { documentTypeName, notationText } from '../lines/document-number.ts';
import { issuerName, issuerShortName } from '../lines/issuer-lines.ts';
import { dayInWords, draftBlank } from '../wording/day-text.ts';
import { bodyKey } from './body-key.ts';
import type { DocumentLine } from './document-lines.ts';
import type { FactUse } from './fact-uses.ts';
import { annexNotMentioned, coverDate, coverIssuer, coverNotation, coverType } from './form-findings.ts';

/** Number and symbol without the blank of a draft. */
function stated(notation: string): string {
  return notation.replaceAll(draftBlank, '').trim();
}

function checkCoverNotation(cover: Cover, document: WeekDocument, pointer: string): readonly Finding[] {
  const actual = stated(notationText(document));
  const symbol = actual.slice(actual.indexOf('/'));
  const written = cover.notation.trim();
  const fits = written === actual || written === symbol;
  return fits ? [] : [raise(coverNotation, pointerTo(pointer, 'notation'), { stated: written, actual })];
}

function checkCoverDate({ date }: Cover, document: WeekDocument, pointer: string): readonly Finding[] {
  if (!date) return [];
  const { year, month, day } = document.date;
  const differs =
    date.year !== year ||
    (date.month !== undefined && month !== undefined && date.month !== month) ||
    (date.day !== undefined && day !== undefined && date.day !== day);
  const params = { stated: dayInWords(date), actual: dayInWords(document.date) };
  return differs ? [raise(coverDate, pointerTo(pointer, 'date'), params)] : [];
}

function checkCoverIssuer({ issuer }: Cover, document: WeekDocument, pointer: string): readonly Finding[] {
  if (issuer === undefined) return [];
  const names = [issuerName(document.issuer), issuerShortName(document.issuer)].map(bodyKey);
  const params = { stated: issuer, actual: issuerName(document.issuer) };
  return names.includes(bodyKey(issuer)) ? [] : [raise(coverIssuer, pointerTo(pointer, 'issuer'), params)];
}

function checkCover(cover: Cover, document: WeekDocument, pointer: string): readonly Finding[] {
  const actual = documentTypeName(document.kind);
  const sameType = foldText(cover.type) === foldText(actual);
  return [
    ...(sameType ? [] : [raise(coverType, pointerTo(pointer, 'type'), { stated: cover.type, actual })]),
    ...checkCoverNotation(cover, document, pointer),
    ...checkCoverDate(cover, document, pointer),
    ...checkCoverIssuer(cover, document, pointer),
  ];
}

const MENTION = /phụ lục|theo (?:biểu )?mẫu|theo đề cương|đính kèm|kèm theo/iu;

function checkMention(
  document: WeekDocument,
  uses: readonly FactUse[],
  lines: readonly DocumentLine[],
): readonly Finding[] {
  const referred = new Set(
    uses.flatMap((use) =>
      use.type === 'reference' && use.reference.fact === 'annex' ? [use.reference.id] : [],
    ),
  );
  const spoken = lines.some(({ pointer, text }) => pointer.startsWith('/body/') && MENTION.test(text));
  return (document.annexes ?? []).flatMap(({ id, title }, index) =>
    referred.has(id) || spoken ? [] : [raise(annexNotMentioned, pointerTo('/annexes', index), { title })],
  );
}

/** Annexes: a cover taken over against the document, and whether the text speaks of them. */
export function checkAnnexes(
  document: WeekDocument,
  uses: readonly FactUse[],
  lines: readonly DocumentLine[],
): readonly Finding[] {
  const covers = (document.annexes ?? []).flatMap(({ cover }, index) =>
    cover ? checkCover(cover, document, pointerTo('/annexes', index, 'cover')) : [],
  );
  return [...covers, ...checkMention(document, uses, lines)];
}
