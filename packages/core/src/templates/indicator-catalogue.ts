import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitKind } from '../units/unit.ts';
import type { Dimension, Measure, PeriodOperator, ReportedIndicator } from './template.ts';

const text = (vi: string, en: string): LocalizedText => ({ vi, en });

/** Kinds of unit in whose territory community learning centres stand. */
const territories = [
  'commune',
  'ward',
  'township',
  'specialZone',
  'district',
  'urbanDistrict',
  'town',
  'provincialCity',
  'province',
  'centralCity',
] as const satisfies readonly UnitKind[];

/** Kinds that have one library or none. */
const schools = [
  'preschool',
  'primarySchool',
  'lowerSecondarySchool',
  'primaryAndLowerSecondarySchool',
  'upperSecondarySchool',
  'multiLevelSchool',
  'continuingEducationCentre',
  'college',
  'university',
] as const satisfies readonly UnitKind[];

/**
 * Types of class (loại lớp), as row 5 of the 2022 form tells them apart. The codes are stable; a year's
 * form may word them anew.
 */
export const classTypes: Dimension = {
  code: 'classType',
  label: text('Loại lớp', 'Type of class'),
  categories: [
    {
      code: 'professional',
      label: text(
        'bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ',
        'professional training of officials, public employees and workers',
      ),
    },
    {
      code: 'languagesAndComputing',
      label: text(
        'bồi dưỡng nâng cao trình độ ngoại ngữ, tin học',
        'training in foreign languages and computing',
      ),
    },
    {
      code: 'ruralVocational',
      label: text('dạy nghề cho lao động nông thôn', 'vocational training of rural workers'),
    },
    { code: 'lifeSkills', label: text('giáo dục kỹ năng sống', 'life skills education') },
    {
      code: 'onDemand',
      label: text(
        'chương trình giáo dục đáp ứng yêu cầu người học, cập nhật kiến thức, kỹ năng, chuyển giao công nghệ',
        'programmes on learners’ demand, updating of knowledge and skills, transfer of technology',
      ),
    },
    { code: 'literacy', label: text('xóa mù chữ', 'literacy') },
    { code: 'other', label: text('các lớp khác', 'other classes') },
  ],
};

/** A figure that no year's measure may turn negative and that adds over units. */
function count(
  code: string,
  measure: Measure,
  unitOfMeasure: LocalizedText,
  label: LocalizedText,
  periods: PeriodOperator = 'sum',
): ReportedIndicator {
  return {
    kind: 'reported',
    code,
    label,
    measure,
    unitOfMeasure,
    accuracy: 0,
    domain: { min: '0' },
    dimensions: [],
    aggregation: { units: 'sum', periods, categories: {} },
  };
}

const byClassType = (indicator: ReportedIndicator): ReportedIndicator => ({
  ...indicator,
  dimensions: [classTypes.code],
  aggregation: { ...indicator.aggregation, categories: { [classTypes.code]: 'sum' } },
});

const ofTerritories = (indicator: ReportedIndicator): ReportedIndicator => ({
  ...indicator,
  reportedBy: territories,
});

const articles = text('bài', 'articles');
const attendances = text('lượt người', 'attendances');
const centres = text('trung tâm', 'centres');
const persons = text('người', 'persons');

/**
 * The indicators the forms of the Week ask for (danh mục chỉ tiêu): stable codes over the years, worded
 * without any year's theme. A form takes them over and words them as it prints them.
 */
export const indicatorCatalogue = {
  planIssued: {
    kind: 'reported',
    code: 'plan.issued',
    label: text('Kế hoạch tổ chức Tuần lễ', 'Plan for the Week issued'),
    measure: 'yesNo',
    unitOfMeasure: text('có/không', 'yes/no'),
    accuracy: 0,
    domain: { min: '0' },
    dimensions: [],
    aggregation: { units: 'countTrue', periods: 'none', categories: {} },
  },
  press: count('media.press', 'articles', articles, text('Số bài viết trên các báo', 'Newspaper articles')),
  television: count(
    'media.television',
    'articles',
    text('tin, phóng sự', 'items'),
    text('Số tin, phóng sự phát trên đài truyền hình', 'News items and reports on television'),
  ),
  radio: count(
    'media.radio',
    'articles',
    text('bài, tin', 'items'),
    text('Số bài, tin đã phát trên đài phát thanh', 'Items broadcast on radio'),
  ),
  wallNewspapers: count(
    'media.wallNewspapers',
    'items',
    text('tờ', 'wall newspapers'),
    text('Số tờ báo tường', 'Wall newspapers'),
  ),
  wallNewspaperArticles: count(
    'media.wallNewspaperArticles',
    'articles',
    articles,
    text('Số bài viết liên quan đến học tập suốt đời', 'Articles on lifelong learning'),
  ),
  leaflets: count(
    'publicity.leaflets',
    'items',
    text('tờ', 'leaflets'),
    text('Số lượng tờ rơi đã phát hành', 'Leaflets issued'),
  ),
  books: count(
    'publicity.books',
    'copies',
    text('cuốn', 'copies'),
    text('Số lượng sách, tài liệu đã phát hành', 'Books and documents issued'),
  ),
  banners: count(
    'publicity.banners',
    'items',
    text('chiếc', 'pieces'),
    text('Số băng zôn, panô, khẩu hiệu đã thực hiện', 'Banners, panels and slogans put up'),
  ),
  seminarsHeld: count(
    'seminars.held',
    'occasions',
    text('lần', 'times'),
    text('Số lần hội thảo, tọa đàm', 'Seminars and talks held'),
  ),
  seminarParticipants: count(
    'seminars.participants',
    'persons',
    persons,
    text('Số người tham gia', 'Persons taking part'),
    'none',
  ),
  exhibitionsHeld: count(
    'exhibitions.held',
    'occasions',
    text('cuộc', 'exhibitions'),
    text('Triển lãm', 'Exhibitions held'),
  ),
  exhibitionAttendances: count(
    'exhibitions.attendances',
    'attendances',
    attendances,
    text('Số lượt người tham dự', 'Attendances at exhibitions'),
  ),
  performancesHeld: count(
    'performances.held',
    'sessions',
    text('buổi', 'performances'),
    text('Hội diễn văn nghệ', 'Amateur performances held'),
  ),
  classesHeld: byClassType(
    count('classes.held', 'classes', text('lớp', 'classes'), text('Số lớp', 'Classes held')),
  ),
  classAttendances: byClassType(
    count(
      'classes.attendances',
      'attendances',
      attendances,
      text('Số lượt người tham gia', 'Attendances at classes'),
    ),
  ),
  libraryInstitutions: {
    ...count(
      'library.institutions',
      'institutions',
      text('cơ sở giáo dục', 'institutions'),
      text('Số cơ sở giáo dục có thư viện', 'Educational institutions with a library'),
      'last',
    ),
    yesNoFor: schools,
  },
  libraryDigitalResources: count(
    'library.digitalResources',
    'items',
    text('tài liệu', 'resources'),
    text(
      'Số sách báo điện tử, tài liệu số và trang web đã khai thác',
      'Electronic books and newspapers, digital documents and web sites used',
    ),
  ),
  libraryTrainings: count(
    'library.trainings',
    'activities',
    text('hoạt động', 'activities'),
    text(
      'Số lượng hoạt động tập huấn, hướng dẫn, giới thiệu',
      'Training, guidance and introduction activities',
    ),
  ),
  libraryOnlineReadings: count(
    'library.onlineReadings',
    'attendances',
    text('lượt', 'readings'),
    text(
      'Số lượng tham gia đọc sách online trên blogs nhà trường',
      'Readings of online books on school blogs',
    ),
  ),
  centresCompliant: ofTerritories(
    count(
      'centres.compliant',
      'institutions',
      centres,
      text(
        'Số Trung tâm HTCĐ trên địa bàn đã thực hiện theo quy định và công văn hướng dẫn của Sở GD&ĐT',
        'Community learning centres of the area that follow the regulations and the department’s guidance',
      ),
      'last',
    ),
  ),
  centresFacilities: ofTerritories(
    count(
      'centres.facilities',
      'institutions',
      centres,
      text('Có đủ cơ sở vật chất', 'With sufficient facilities'),
      'last',
    ),
  ),
  centresOrganisation: ofTerritories(
    count(
      'centres.organisation',
      'institutions',
      centres,
      text('Về tổ chức bộ máy theo quy định', 'Organised as the regulations ask'),
      'last',
    ),
  ),
  centresRecords: ofTerritories(
    count(
      'centres.records',
      'institutions',
      centres,
      text('Về hồ sơ của Trung tâm', 'With their records in order'),
      'last',
    ),
  ),
  centresFinance: ofTerritories(
    count(
      'centres.finance',
      'institutions',
      centres,
      text('Về tài chính', 'With their finances in order'),
      'last',
    ),
  ),
  centresMonthlyActivities: ofTerritories(
    count(
      'centres.monthlyActivities',
      'institutions',
      centres,
      text('Có nội dung hoạt động hàng tháng', 'With activities every month'),
      'last',
    ),
  ),
  rewardedUnits: count(
    'rewards.units',
    'units',
    text('đơn vị', 'units'),
    text('Số đơn vị được khen thưởng', 'Units rewarded'),
  ),
  rewardedIndividuals: count(
    'rewards.individuals',
    'persons',
    persons,
    text('Số cá nhân được khen thưởng', 'Individuals rewarded'),
    'none',
  ),
  rewardFunding: count(
    'rewards.funding',
    'money',
    text('đồng', 'dong'),
    text('Tổng kinh phí khen thưởng', 'Total funding of rewards'),
  ),
  stateFunding: count(
    'funding.state',
    'money',
    text('đồng', 'dong'),
    text('Ngân sách nhà nước', 'State budget'),
  ),
  mobilisedFunding: count(
    'funding.mobilised',
    'money',
    text('đồng', 'dong'),
    text(
      'Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác (nếu có)',
      'Support and contributions of enterprises and other lawful sources (if any)',
    ),
  ),
} as const satisfies Record<string, ReportedIndicator>;
