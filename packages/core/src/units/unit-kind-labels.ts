import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitKind } from './unit.ts';

/** Names of the kinds of unit. */
export const unitKindLabels: Readonly<Record<UnitKind, LocalizedText>> = {
  ministry: { vi: 'Bộ', en: 'Ministry' },
  province: { vi: 'Tỉnh', en: 'Province' },
  centralCity: { vi: 'Thành phố trực thuộc trung ương', en: 'Centrally governed city' },
  district: { vi: 'Huyện', en: 'District' },
  urbanDistrict: { vi: 'Quận', en: 'Urban district' },
  town: { vi: 'Thị xã', en: 'Town' },
  provincialCity: { vi: 'Thành phố thuộc tỉnh', en: 'Provincial city' },
  commune: { vi: 'Xã', en: 'Commune' },
  ward: { vi: 'Phường', en: 'Ward' },
  township: { vi: 'Thị trấn', en: 'Township' },
  specialZone: { vi: 'Đặc khu', en: 'Special administrative zone' },
  department: { vi: 'Sở', en: 'Provincial department' },
  districtOffice: { vi: 'Phòng thuộc cấp huyện', en: 'District office' },
  preschool: { vi: 'Trường mầm non', en: 'Preschool' },
  primarySchool: { vi: 'Trường tiểu học', en: 'Primary school' },
  lowerSecondarySchool: { vi: 'Trường trung học cơ sở', en: 'Lower secondary school' },
  primaryAndLowerSecondarySchool: {
    vi: 'Trường tiểu học và trung học cơ sở',
    en: 'Primary and lower secondary school',
  },
  upperSecondarySchool: { vi: 'Trường trung học phổ thông', en: 'Upper secondary school' },
  multiLevelSchool: { vi: 'Trường phổ thông có nhiều cấp học', en: 'School of several levels' },
  continuingEducationCentre: { vi: 'Trung tâm giáo dục thường xuyên', en: 'Continuing education centre' },
  communityLearningCentre: { vi: 'Trung tâm học tập cộng đồng', en: 'Community learning centre' },
  college: { vi: 'Trường cao đẳng', en: 'College' },
  university: { vi: 'Trường đại học', en: 'University' },
  association: { vi: 'Hội', en: 'Association' },
  other: { vi: 'Đơn vị khác', en: 'Other unit' },
};

/**
 * Kinds of the commune level (cấp xã). Thị trấn ended on 2025-07-01; the communal đặc khu begins with it
 * (Law 72/2025/QH15 on the organisation of local government).
 */
export const communeLevelKinds = [
  'commune',
  'ward',
  'township',
  'specialZone',
] as const satisfies readonly UnitKind[];
