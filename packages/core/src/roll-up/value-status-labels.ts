import type { ValueObservation } from '../submissions/submission.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/**
 * How sure a value is, as printed beside it. Estimated and provisional are words of the Law on Statistics
 * (Luật Thống kê 2015, Điều 3: thông tin thống kê ước tính, sơ bộ, chính thức).
 */
export const valueStatusLabels: Readonly<Record<ValueObservation['status'], LocalizedText>> = {
  reported: { vi: 'Báo cáo', en: 'Reported' },
  estimated: { vi: 'Ước tính', en: 'Estimated' },
  imputed: { vi: 'Gán thay', en: 'Imputed' },
  provisional: { vi: 'Sơ bộ', en: 'Provisional' },
};
