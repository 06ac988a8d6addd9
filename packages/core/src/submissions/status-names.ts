import type { LocalizedText } from '../text/localized-text.ts';
import type { ValuelessObservation } from './submission.ts';

/** What a cell without a value is called in findings, by its status. */
export const statusNames: Readonly<Record<ValuelessObservation['status'], LocalizedText>> = {
  blank: { vi: 'để trống', en: 'blank' },
  notApplicable: { vi: 'không thuộc đối tượng', en: 'not applicable' },
  notCollected: { vi: 'không thu thập', en: 'not collected' },
  notAvailable: { vi: 'chưa có số liệu', en: 'not available' },
  includedElsewhere: { vi: 'đã tính ở nơi khác', en: 'included elsewhere' },
  suppressed: { vi: 'không công bố', en: 'suppressed' },
};
