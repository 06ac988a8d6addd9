import type { LocalizedText } from '../text/localized-text.ts';
import { cellKey } from './cells.ts';
import { classTypes, indicatorCatalogue } from './indicator-catalogue.ts';
import { llw2022Rules } from './llw-2022-rules.ts';
import type { CellKey, Indicator, ReportTemplate, TemplateRow, TemplateSection } from './template.ts';

const text = (vi: string, en: string): LocalizedText => ({ vi, en });

const {
  planIssued,
  press,
  television,
  radio,
  wallNewspapers,
  wallNewspaperArticles,
  leaflets,
  books,
  banners,
  seminarsHeld,
  seminarParticipants,
  exhibitionsHeld,
  exhibitionAttendances,
  performancesHeld,
  classesHeld,
  classAttendances,
  libraryInstitutions,
  libraryDigitalResources,
  libraryTrainings,
  libraryOnlineReadings,
  centresCompliant,
  centresFacilities,
  centresOrganisation,
  centresRecords,
  centresFinance,
  centresMonthlyActivities,
  rewardedUnits,
  rewardedIndividuals,
  rewardFunding,
} = indicatorCatalogue;

/** How row 5 words each type of class, and the people in it: two lines say `Số lượng`, not `Số lượt`. */
const classLines: readonly { type: string; held: LocalizedText; attendances: LocalizedText }[] = [
  {
    type: 'professional',
    held: text(
      'Số lớp bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ cho cán bộ, công chức, viên chức, công nhân lao động về chuyển đổi số',
      'Classes of professional training on digital transformation for officials, public employees and workers',
    ),
    attendances: text('Số lượt người tham gia', 'Attendances at professional training'),
  },
  {
    type: 'languagesAndComputing',
    held: text(
      'Số lớp bồi dưỡng nâng cao trình độ ngoại ngữ, tin học',
      'Classes in foreign languages and computing',
    ),
    attendances: text('Số lượt người tham gia', 'Attendances at classes in foreign languages and computing'),
  },
  {
    type: 'ruralVocational',
    held: text('Số lớp dạy nghề cho lao động nông thôn', 'Vocational classes for rural workers'),
    attendances: text('Số lượt người tham gia', 'Attendances at vocational classes'),
  },
  {
    type: 'lifeSkills',
    held: text('Số lớp giáo dục kỹ năng sống', 'Classes in life skills'),
    attendances: text('Số lượt người tham gia', 'Attendances at classes in life skills'),
  },
  {
    type: 'onDemand',
    held: text(
      'Số lớp học theo chương trình giáo dục đáp ứng yêu cầu người học, cập nhật kiến thức, kỹ năng, chuyển giao công nghệ',
      'Classes on learners’ demand, updating of knowledge and skills, transfer of technology',
    ),
    attendances: text('Số lượt người tham gia', 'Attendances at classes on demand'),
  },
  {
    type: 'literacy',
    held: text('Số lớp xóa mù chữ', 'Literacy classes'),
    attendances: text('Số lượng người tham gia', 'Attendances at literacy classes'),
  },
  {
    type: 'other',
    held: text('Các lớp khác', 'Other classes'),
    attendances: text('Số lượng người tham gia', 'Attendances at other classes'),
  },
];

const cellLabels = (indicator: string, label: 'held' | 'attendances') =>
  Object.fromEntries(classLines.map((line) => [cellKey(indicator, [line.type]), line[label]]));

/** The catalogue's indicators, in the words of 2022: the theme of that year was digital transformation. */
const indicators: readonly Indicator[] = [
  { ...planIssued, label: text('Kế hoạch tổ chức tuần lễ HTSĐ', 'Plan for the Lifelong Learning Week') },
  press,
  television,
  radio,
  wallNewspapers,
  {
    ...wallNewspaperArticles,
    label: text(
      'Số bài viết liên quan đến chuyển đổi số và học tập suốt đời',
      'Articles on digital transformation and lifelong learning',
    ),
  },
  leaflets,
  books,
  banners,
  seminarsHeld,
  seminarParticipants,
  exhibitionsHeld,
  exhibitionAttendances,
  performancesHeld,
  { ...classesHeld, cellLabels: cellLabels(classesHeld.code, 'held') },
  { ...classAttendances, cellLabels: cellLabels(classAttendances.code, 'attendances') },
  libraryInstitutions,
  libraryDigitalResources,
  libraryTrainings,
  libraryOnlineReadings,
  centresCompliant,
  centresFacilities,
  centresOrganisation,
  centresRecords,
  centresFinance,
  centresMonthlyActivities,
  rewardedUnits,
  rewardedIndividuals,
  rewardFunding,
];

const row = (cell: CellKey): TemplateRow => ({ type: 'cell', cell });
const rows = (...of: readonly { readonly code: CellKey }[]): readonly TemplateRow[] =>
  of.map(({ code }) => row(code));

const sections: readonly TemplateSection[] = [
  {
    code: '1',
    label: text('Kế hoạch tổ chức tuần lễ HTSĐ', 'Plan for the Lifelong Learning Week'),
    rows: rows(planIssued),
  },
  {
    code: '2',
    label: text('Các phương tiện thông tin về chuyển đổi số', 'Media coverage of digital transformation'),
    rows: rows(press, television, radio, wallNewspapers, wallNewspaperArticles),
  },
  {
    code: '3',
    label: text(
      'Các hoạt động tuyên truyền về chuyển đổi số, học tập suốt đời và xây dựng xã hội học tập',
      'Publicity for digital transformation, lifelong learning and the learning society',
    ),
    rows: rows(leaflets, books, banners),
  },
  {
    code: '4',
    label: text(
      'Hội thảo, tọa đàm, triển lãm... về chuyển đổi số; các nội dung về học tập suốt đời, xây dựng XHHT',
      'Seminars, talks, exhibitions on digital transformation, lifelong learning and the learning society',
    ),
    rows: rows(seminarsHeld, seminarParticipants, exhibitionsHeld, exhibitionAttendances, performancesHeld),
  },
  {
    code: '5',
    label: text(
      'Các lớp bồi dưỡng đã tổ chức liên quan đến chuyển đổi số',
      'Classes held on digital transformation',
    ),
    rows: classLines.flatMap(({ type }) => [
      row(cellKey(classesHeld.code, [type])),
      row(cellKey(classAttendances.code, [type])),
    ]),
  },
  {
    code: '6',
    label: text('Thư viện', 'Libraries'),
    rows: rows(libraryInstitutions, libraryDigitalResources, libraryTrainings, libraryOnlineReadings),
  },
  {
    code: '7',
    label: text('Trung tâm học tập cộng đồng', 'Community learning centres'),
    rows: rows(
      centresCompliant,
      centresFacilities,
      centresOrganisation,
      centresRecords,
      centresFinance,
      centresMonthlyActivities,
    ),
  },
  {
    code: '8',
    label: text('Tổng kết, khen thưởng', 'Review and rewards'),
    rows: rows(rewardedUnits, rewardedIndividuals, rewardFunding),
  },
];

/**
 * The form of 2022 (biểu tổng hợp số liệu kết quả tổ chức Tuần lễ): the table that went out with the plan
 * of Hải An district, Hải Phòng, taken apart so that each cell holds one quantity. Lines of the printed
 * form that ask for two at once (`Số tờ báo tường, số bài viết …`, `Triển lãm, số lượt người tham dự`)
 * are two cells here. Labels are the form's, save for two slips of the pen (`HTSD` for `HTSĐ`,
 * `chuyên giao` for `chuyển giao`) and the heading of row 7, which the form leaves to the line of its total.
 *
 * @example
 * ```ts
 * import { cellsOf, llw2022 } from '@llw/core';
 * console.log(cellsOf(llw2022)[0]?.key); // => "plan.issued"
 * ```
 */
export const llw2022: ReportTemplate = {
  id: 'llw-2022',
  version: 1,
  title: text(
    'Báo cáo tổng hợp số liệu kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
    'Report on the results of the Lifelong Learning Week 2022',
  ),
  source:
    'Phụ lục kèm theo Kế hoạch tổ chức “Tuần lễ hưởng ứng học tập suốt đời năm 2022” của UBND quận Hải An, thành phố Hải Phòng, tháng 9 năm 2022',
  valid: { from: '2022-09-01', to: null },
  dimensions: [classTypes],
  indicators,
  sections,
  narrative: [
    {
      code: 'direction',
      number: 'I',
      label: text('Công tác chỉ đạo', 'Direction of the work'),
      placement: 'beforeTable',
      required: false,
    },
    {
      code: 'assessment',
      number: 'II.2',
      label: text('Những thuận lợi và khó khăn', 'What helped and what hindered'),
      placement: 'afterTable',
      required: false,
    },
    {
      code: 'nextPlan',
      number: 'III',
      label: text('Kế hoạch tiếp theo', 'Next plan'),
      placement: 'afterTable',
      required: false,
    },
  ],
  rules: llw2022Rules,
};
