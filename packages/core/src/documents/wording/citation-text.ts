import { formatLongDate } from '../../text/format-date.ts';
import type { Citation, LegalBasis } from '../citation.ts';

/**
 * A citation in full, as it stands where a document is first named: type, number and symbol, day, issuer,
 * summary; a law by its name alone (Decree 30/2020/NĐ-CP, Appendix I, II.6a and II.6b).
 *
 * @param citation an act, dispatch or law.
 * @returns one phrase without a full stop.
 * @example
 * ```ts
 * import { fullCitation } from '@llw/core';
 * const citation = {
 *   form: 'document',
 *   type: 'Quyết định',
 *   notation: '1373/QĐ-TTg',
 *   date: '2021-07-30',
 *   issuer: 'Thủ tướng Chính phủ',
 *   summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
 * } as const;
 * console.log(fullCitation(citation));
 * // => "Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”"
 * ```
 */
export function fullCitation(citation: Citation): string {
  if (citation.form === 'law') return citation.title;
  const { type, notation, date, issuer, summary } = citation;
  return `${type} số ${notation} ${formatLongDate(date)} của ${issuer} ${summary}`;
}

/**
 * A citation after its first mention: type, number and symbol; a law by its name (Appendix I, II.6b).
 *
 * @param citation an act, dispatch or law.
 * @returns one phrase without a full stop.
 * @example
 * ```ts
 * import { shortCitation } from '@llw/core';
 * console.log(shortCitation({ form: 'law', title: 'Luật Giáo dục' })); // => "Luật Giáo dục"
 * ```
 */
export function shortCitation(citation: Citation): string {
  return citation.form === 'law' ? citation.title : `${citation.type} số ${citation.notation}`;
}

const relationWords = { basis: 'Căn cứ', execution: 'Thực hiện' } as const;

/**
 * The lines of the legal bases (căn cứ): each ends with `;`, the last with `.` (Appendix I, II.6a).
 *
 * @param legalBases in the order they are to stand in.
 * @returns a line each.
 * @example
 * ```ts
 * import { legalBasisLines } from '@llw/core';
 * console.log(legalBasisLines([
 *   { relation: 'basis', citation: { form: 'law', title: 'Luật Giáo dục' } },
 *   { relation: 'proposal', proposer: 'Trưởng phòng Văn hóa - Xã hội' },
 * ]).join(' '));
 * // => "Căn cứ Luật Giáo dục; Theo đề nghị của Trưởng phòng Văn hóa - Xã hội."
 * ```
 */
export function legalBasisLines(legalBases: readonly LegalBasis[]): readonly string[] {
  return legalBases.map((legalBasis, index) => {
    const line =
      legalBasis.relation === 'proposal'
        ? `Theo đề nghị của ${legalBasis.proposer}`
        : `${relationWords[legalBasis.relation]} ${fullCitation(legalBasis.citation)}`;
    return line + (index === legalBases.length - 1 ? '.' : ';');
  });
}
