import type { WeekDocument } from '../document.ts';
import { addresseeLines } from '../lines/addressee-lines.ts';
import {
  documentNumberLine,
  documentTitleLine,
  placeAndDateLine,
  subjectLine,
} from '../lines/document-number.ts';
import { formHeadLines } from '../lines/form-head-lines.ts';
import { issuerLines } from '../lines/issuer-lines.ts';
import { markLines } from '../lines/mark-lines.ts';
import { recipientLines } from '../lines/recipient-lines.ts';
import { signatureLines } from '../lines/signature-lines.ts';
import { resolveDocument } from '../resolution/resolve-document.ts';
import type { ResolvedAnnex } from '../resolution/resolved-document.ts';
import { legalBasisLines } from '../wording/citation-text.ts';
import { bodyLines } from './outline-blocks.ts';

function present(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}

function headLines(document: WeekDocument): readonly string[] {
  const { parent, name } = issuerLines(document.issuer);
  const { urgency, circulation } = markLines(document.marks ?? {});
  return [
    ...present(circulation, parent, name, documentNumberLine(document), placeAndDateLine(document), urgency),
    ...present(documentTitleLine(document), subjectLine(document)),
    ...addresseeLines(document),
    ...legalBasisLines(document.legalBases),
  ];
}

function footLines(document: WeekDocument): readonly string[] {
  const { label, note, entries, drafter } = recipientLines(document);
  const { authority, otherOffice, name } = signatureLines(document.signing);
  return [...authority, ...present(otherOffice, name, label, note), ...entries, ...present(drafter)];
}

/** What stands above and below the body of a form that others fill in. */
function formLines(document: WeekDocument, { annex }: ResolvedAnnex): readonly [string[], string[]] {
  if (annex.type !== 'form') return [[], []];
  const { issuer, number, placeAndDate } = formHeadLines(document);
  return [[issuer, number, placeAndDate], [annex.signer.toUpperCase()]];
}

function annexLines(document: WeekDocument, resolved: ResolvedAnnex): readonly string[] {
  const { label, title, subject, reference, body } = resolved;
  const [head, foot] = formLines(document, resolved);
  return ['', ...present(label, title, subject, reference), ...head, ...bodyLines(body), ...foot];
}

/**
 * A document as plain text, line by line in reading order, with every computed number and fact in it: what a
 * screen reader, a diff and a test read. Levels below a heading are indented by two spaces; the cells of a
 * table stand between bars; annexes follow after an empty line.
 *
 * @param document of any kind; a draft keeps its blanks
 * @returns lines joined by `\n`.
 * @example
 * ```ts
 * import { composePlan, outline } from '@llw/core';
 * const plan = composePlan({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { number: 5, issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9, day: 20 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * console.log(outline(plan).split('\n').slice(1, 4).join(' / '));
 * // => "Số: 05/KH-UBND / Sông Lam, ngày 20 tháng 9 năm 2024 / KẾ HOẠCH"
 * ```
 */
export function outline(document: WeekDocument): string {
  const { body, annexes } = resolveDocument(document);
  return [
    ...headLines(document),
    ...bodyLines(body),
    ...footLines(document),
    ...annexes.flatMap((annex) => annexLines(document, annex)),
  ].join('\n');
}
