import type { LocalizedText } from '../text/localized-text.ts';
import type { Contribution } from './contribution.ts';

/** Why a cell of a report that came holds no value, in words. */
export const unfilledCellReasons: Readonly<
  Record<Exclude<Contribution['status'], 'reported' | 'estimated' | 'imputed' | 'provisional'>, LocalizedText>
> = {
  absent: { vi: 'Báo cáo không có ô này.', en: 'The report does not have the cell.' },
  blank: { vi: 'Ô để trống.', en: 'The cell was left empty.' },
  notApplicable: { vi: 'Đơn vị không thuộc đối tượng.', en: 'The cell does not apply to the unit.' },
  notCollected: { vi: 'Đơn vị không thu thập số liệu này.', en: 'The unit does not collect the figure.' },
  notAvailable: { vi: 'Chưa có số liệu.', en: 'The figure is not available.' },
  includedElsewhere: {
    vi: 'Số liệu đã nằm trong báo cáo của đơn vị khác.',
    en: 'The figure is in the report of another unit.',
  },
  suppressed: { vi: 'Số liệu không được công bố.', en: 'The figure is not disclosed.' },
};
