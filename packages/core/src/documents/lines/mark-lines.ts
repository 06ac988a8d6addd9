import type { Marks } from '../document-head.ts';

const urgencyWords = { urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', express: 'HỎA TỐC' } as const;
const circulationWords = { returnAfterReading: 'XEM XONG TRẢ LẠI', internal: 'LƯU HÀNH NỘI BỘ' } as const;

/**
 * The words in the boxes of urgency and circulation (Decree 30/2020/NĐ-CP, Appendix I, III.2b and III.2c).
 *
 * @param marks how urgent a document is and to whom it may go.
 * @returns the words of each box that is printed; none for what is not marked.
 * @example
 * ```ts
 * import { markLines } from '@llw/core';
 * console.log(markLines({ urgency: 'urgent' }).urgency); // => "KHẨN"
 * ```
 */
export function markLines(marks: Marks): { readonly urgency?: string; readonly circulation?: string } {
  return {
    ...(marks.urgency ? { urgency: urgencyWords[marks.urgency] } : {}),
    ...(marks.circulation ? { circulation: circulationWords[marks.circulation] } : {}),
  };
}
