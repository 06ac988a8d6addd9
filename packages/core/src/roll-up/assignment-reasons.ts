import type { LocalizedText } from '../text/localized-text.ts';
import type { ReportingAssignment } from './roll-up-policy.ts';

/** Why a unit stands on the list of those who report, in words. */
export const assignmentReasons: Readonly<Record<Exclude<ReportingAssignment['by'], 'list'>, LocalizedText>> =
  {
    all: { vi: 'mọi đơn vị', en: 'all units' },
    leaves: { vi: 'đơn vị không có đơn vị trực thuộc', en: 'units without units below' },
    kinds: { vi: 'loại đơn vị', en: 'kind of unit' },
    units: { vi: 'được phân công', en: 'assigned' },
  };
