import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import { type Programme, programmeCited, programmes } from '../../programmes/programmes.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Citation } from '../citation.ts';
import type { WeekDocument } from '../document.ts';
import { documentTypes } from '../document-type.ts';
import { bodyKey } from './body-key.ts';
import { issueDay } from './check-times.ts';
import {
  citedLater,
  citedTwoWays,
  citedTypeDiffers,
  letterWithTypeCode,
  programmeDay,
  programmeEnded,
} from './citation-findings.ts';

type CitedDocument = Extract<Citation, { readonly form: 'document' }>;

interface Cited {
  readonly citation: CitedDocument;
  readonly pointer: string;
}

function citedDocuments(document: WeekDocument): readonly Cited[] {
  const bases = document.legalBases.flatMap((basis, index) =>
    'citation' in basis
      ? [{ citation: basis.citation, pointer: pointerTo('', 'legalBases', index, 'citation') }]
      : [],
  );
  const others = (document.citations ?? []).map((citation, index) => ({
    citation,
    pointer: pointerTo('', 'citations', index),
  }));
  return [...bases, ...others].flatMap(({ citation, pointer }) =>
    citation.form === 'document' ? [{ citation, pointer }] : [],
  );
}

function checkDay({ citation, pointer }: Cited, document: WeekDocument): readonly Finding[] {
  const { year, month } = document.date;
  const monthOfDraft = month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  const issued = issueDay(document.date) ?? monthOfDraft;
  const { notation, date: cited } = citation;
  return cited.slice(0, issued.length) > issued
    ? [raise(citedLater, pointerTo(pointer, 'date'), { notation, cited, issued })]
    : [];
}

function checkTerm({ citation, pointer }: Cited, document: WeekDocument): readonly Finding[] {
  const programme = programmeCited(citation);
  if (programme?.untilYear === undefined || document.date.year <= programme.untilYear) return [];
  const params = {
    notation: programme.notation,
    untilYear: String(programme.untilYear),
    successor: programme.succeededBy ?? '…',
  };
  return [raise(programmeEnded, pointer, params)];
}

/** The act that is meant, by symbol and title, where its day is another. */
function programmeMeant({ notation, summary }: CitedDocument): Programme | undefined {
  const words = foldText(summary);
  return programmes.find(
    (programme) => programme.notation === notation && words.includes(foldText(programme.title)),
  );
}

function checkProgrammeDay({ citation, pointer }: Cited): readonly Finding[] {
  const meant = programmeCited(citation) ? undefined : programmeMeant(citation);
  const known = meant && issueDay(meant.date);
  if (known === undefined) return [];
  const { notation, date: cited } = citation;
  return [raise(programmeDay, pointerTo(pointer, 'date'), { notation, known, cited })];
}

function checkType({ citation, pointer }: Cited): readonly Finding[] {
  const { type, notation } = citation;
  const code = /^\d+\/([^-/\d]+)-/.exec(notation)?.[1];
  const named = documentTypes.find((known) => known.name === type);
  const place = pointerTo(pointer, 'notation');
  if (code === undefined) return [];
  if (type === 'Công văn' && documentTypes.some((known) => known.code === code)) {
    return [raise(citedTypeDiffers, place, { notation, type })];
  }
  return named && named.code !== code ? [raise(citedTypeDiffers, place, { notation, type })] : [];
}

function numberOf({ notation }: CitedDocument): string {
  return /^\s*0*(\d+)/.exec(notation)?.[1] ?? notation;
}

function issuingGroup({ notation }: CitedDocument): string {
  return foldText(notation.split('/').at(-1)?.split('-')[0] ?? '');
}

/**
 * What must be one document: the same symbol from the same issuer in one year, and the same number of one day
 * from the same issuer.
 */
function identitiesOf(citation: CitedDocument): readonly string[] {
  const { notation, date, issuer } = citation;
  const body = bodyKey(issuer);
  return [
    ['symbol', notation, body, date.slice(0, 4)].join('|'),
    ['number', numberOf(citation), date, issuingGroup(citation), body].join('|'),
  ];
}

function isCitedAlike(a: CitedDocument, b: CitedDocument): boolean {
  return a.notation === b.notation && a.date === b.date;
}

function checkTwoWays(all: readonly Cited[]): readonly Finding[] {
  const first = new Map<string, CitedDocument>();
  return all.flatMap(({ citation, pointer }) => {
    const identities = identitiesOf(citation);
    const earlier = identities.map((identity) => first.get(identity)).find((other) => other !== undefined);
    for (const identity of identities) if (!first.has(identity)) first.set(identity, citation);
    if (!earlier || isCitedAlike(earlier, citation)) return [];
    const sameSymbol = earlier.notation === citation.notation;
    const told = ({ notation, date }: CitedDocument) => (sameSymbol ? `${notation} (${date})` : notation);
    return [raise(citedTwoWays, pointer, { first: told(earlier), second: told(citation) })];
  });
}

function checkOwnSymbol({ kind, notation }: WeekDocument): readonly Finding[] {
  const [first = ''] = notation.issuer.split('-');
  const isCode = first === 'CV' || documentTypes.some(({ code }) => code === first);
  return kind === 'officialLetter' && isCode
    ? [raise(letterWithTypeCode, '/notation/issuer', { code: first })]
    : [];
}

/** Citations against the document's day, the known programmes, their own symbols and each other. */
export function checkCitations(document: WeekDocument): readonly Finding[] {
  const all = citedDocuments(document);
  return [
    ...checkOwnSymbol(document),
    ...all.flatMap((cited) => [
      ...checkDay(cited, document),
      ...checkTerm(cited, document),
      ...checkProgrammeDay(cited),
      ...checkType(cited),
    ]),
    ...checkTwoWays(all),
  ];
}
