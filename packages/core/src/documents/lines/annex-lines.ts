import type { Annex } from '../annex.ts';
import type { WeekDocument } from '../document.ts';
import { romanNumeral } from '../numbering/roman-numeral.ts';
import { dayInWords } from '../wording/day-text.ts';
import { documentTypeName, notationText } from './document-number.ts';
import { issuerName } from './issuer-lines.ts';

/**
 * The label of an annex: `Phụ lục`, with a Roman number where there are several
 * (Decree 30/2020/NĐ-CP, Appendix I, III.1a).
 *
 * @param document of it only the number of its annexes counts.
 * @param index place in the document's annexes, from 0.
 * @returns `Phụ lục`, or `Phụ lục II` where there are several.
 * @example
 * ```ts
 * import { annexLabel } from '@llw/core';
 * import { districtPlan } from '@llw/core/testing';
 * console.log(annexLabel(districtPlan, 0)); // => "Phụ lục"
 * ```
 */
export function annexLabel(document: Pick<WeekDocument, 'annexes'>, index: number): string {
  return (document.annexes?.length ?? 0) > 1 ? `Phụ lục ${romanNumeral(index + 1)}` : 'Phụ lục';
}

/**
 * The title of an annex in capitals (Appendix I, III.1b).
 *
 * @param annex its title as written in running text.
 * @returns the title in capitals.
 * @example
 * ```ts
 * import { annexTitleLine } from '@llw/core';
 * console.log(annexTitleLine({ title: 'Mẫu báo cáo' })); // => "MẪU BÁO CÁO"
 * ```
 */
export function annexTitleLine(annex: Pick<Annex, 'title'>): string {
  return annex.title.toUpperCase();
}

/**
 * The line under an annex's title, made from the document it belongs to, so that it cannot name another
 * kind, number, day or issuer (Appendix I, III.1c).
 *
 * @param document the document that the annex belongs to.
 * @returns such as `(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của …)`.
 * @example
 * ```ts
 * import { annexReferenceLine } from '@llw/core';
 * const issuer = { type: 'body', name: 'Ủy ban nhân dân phường Bến Lúa' } as const;
 * const notation = { number: 15, issuer: 'UBND' };
 * const date = { year: 2026, month: 3, day: 5 };
 * console.log(annexReferenceLine({ kind: 'plan', issuer, notation, date }));
 * // => "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân phường Bến Lúa)"
 * ```
 */
export function annexReferenceLine(
  document: Pick<WeekDocument, 'kind' | 'notation' | 'date' | 'issuer'>,
): string {
  const type = documentTypeName(document.kind);
  const day = dayInWords(document.date);
  return `(Kèm theo ${type} số ${notationText(document)} ${day} của ${issuerName(document.issuer)})`;
}
