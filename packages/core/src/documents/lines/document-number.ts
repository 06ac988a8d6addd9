import type { DocumentKind, WeekDocument } from '../document.ts';
import { type DocumentTypeCode, documentTypes } from '../document-type.ts';
import { dayInWords, draftBlank } from '../wording/day-text.ts';

const codeOfKind: Readonly<Record<DocumentKind, DocumentTypeCode | undefined>> = {
  plan: 'KH',
  guidance: 'HD',
  report: 'BC',
  officialLetter: undefined,
};

/**
 * The type code that number and symbol carry; an official letter (công văn) has none
 * (Decree 30/2020/NĐ-CP, Appendix III, part I).
 *
 * @param kind of the document.
 * @returns `KH`, `BC` …; `undefined` for an official letter.
 * @example
 * ```ts
 * import { documentTypeCode } from '@llw/core';
 * console.log(documentTypeCode('plan')); // => "KH"
 * console.log(documentTypeCode('officialLetter')); // => undefined
 * ```
 */
export function documentTypeCode(kind: DocumentKind): DocumentTypeCode | undefined {
  return codeOfKind[kind];
}

/**
 * Vietnamese name of the type, such as `Kế hoạch`; for an official letter `Công văn`.
 *
 * @param kind of the document.
 * @returns with a capital first letter.
 * @example
 * ```ts
 * import { documentTypeName } from '@llw/core';
 * console.log(documentTypeName('officialLetter')); // => "Công văn"
 * ```
 */
export function documentTypeName(kind: DocumentKind): string {
  const code = codeOfKind[kind];
  return documentTypes.find((type) => type.code === code)?.name ?? 'Công văn';
}

/**
 * The title above the subject (tên loại) in capitals; an official letter prints none
 * (Appendix I, II.5b).
 *
 * @param document of any kind.
 * @returns `KẾ HOẠCH` and the like; `undefined` for an official letter.
 * @example
 * ```ts
 * import { documentTitleLine } from '@llw/core';
 * console.log(documentTitleLine({ kind: 'plan' })); // => "KẾ HOẠCH"
 * ```
 */
export function documentTitleLine(document: Pick<WeekDocument, 'kind'>): string | undefined {
  return document.kind === 'officialLetter' ? undefined : documentTypeName(document.kind).toUpperCase();
}

/**
 * Number and symbol: type code and issuer's code; for an official letter issuer's code and drafting unit.
 * Numbers under 10 have a 0 before them, a draft has a blank (Appendix I, II.3).
 *
 * @param document its kind, its number where it has one, and the codes of its issuer.
 * @returns such as `05/KH-UBND` or `12/UBND-VX`.
 * @example
 * ```ts
 * import { notationText } from '@llw/core';
 * console.log(notationText({ kind: 'plan', notation: { number: 5, issuer: 'UBND' } })); // => "05/KH-UBND"
 * const notation = { number: 12, issuer: 'UBND', unit: 'VX' };
 * console.log(notationText({ kind: 'officialLetter', notation })); // => "12/UBND-VX"
 * ```
 */
export function notationText({ kind, notation }: Pick<WeekDocument, 'kind' | 'notation'>): string {
  const number = notation.number === undefined ? draftBlank : String(notation.number).padStart(2, '0');
  const code = documentTypeCode(kind);
  const groups = code ? [code, notation.issuer] : [notation.issuer, notation.unit];
  return `${number}/${groups.filter((group) => group !== undefined).join('-')}`;
}

/**
 * The line under the issuer's name.
 *
 * @param document its kind, number and codes.
 * @returns `Số: 07/KH-UBND`, with a blank in place of the number in a draft.
 * @example
 * ```ts
 * import { documentNumberLine } from '@llw/core';
 * console.log(documentNumberLine({ kind: 'plan', notation: { number: 5, issuer: 'UBND' } }));
 * // => "Số: 05/KH-UBND"
 * ```
 */
export function documentNumberLine(document: Pick<WeekDocument, 'kind' | 'notation'>): string {
  return `Số: ${notationText(document)}`;
}

/**
 * Place and day of issue, blank where a draft does not know them yet (Appendix I, II.4).
 *
 * @param document its place and day, either in part.
 * @returns `Sông Mây, ngày 05 tháng 9 năm 2025`.
 * @example
 * ```ts
 * import { placeAndDateLine } from '@llw/core';
 * console.log(placeAndDateLine({ place: 'Hà Nội', date: { year: 2020, month: 1, day: 5 } }));
 * // => "Hà Nội, ngày 05 tháng 01 năm 2020"
 * ```
 */
export function placeAndDateLine({ place, date }: Pick<WeekDocument, 'place' | 'date'>): string {
  return `${place}, ${dayInWords(date)}`;
}

/**
 * The subject line (trích yếu): `V/v …` for an official letter, otherwise the subject with a capital first
 * letter under the title (Appendix I, II.5b). Write a subject as it follows `V/v`.
 *
 * @param document its kind and subject.
 * @returns one line of text without a full stop.
 * @example
 * ```ts
 * import { subjectLine } from '@llw/core';
 * console.log(subjectLine({ kind: 'officialLetter', subject: 'nâng bậc lương năm 2019' }));
 * // => "V/v nâng bậc lương năm 2019"
 * ```
 */
export function subjectLine({ kind, subject }: Pick<WeekDocument, 'kind' | 'subject'>): string {
  if (kind === 'officialLetter') return `V/v ${subject}`;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
