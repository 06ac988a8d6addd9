import type { LocalizedText } from '../text/localized-text.ts';
import { indicatorCatalogue } from './indicator-catalogue.ts';
import { llw2021Rules } from './llw-2021-rules.ts';
import type { DerivedIndicator, ReportTemplate } from './template.ts';

const text = (vi: string, en: string): LocalizedText => ({ vi, en });

const { stateFunding, mobilisedFunding } = indicatorCatalogue;

const totalFunding: DerivedIndicator = {
  kind: 'derived',
  code: 'funding.total',
  label: text('Tổng kinh phí thực hiện', 'Total funding'),
  measure: 'money',
  unitOfMeasure: stateFunding.unitOfMeasure,
  accuracy: 0,
  domain: { min: '0' },
  dimensions: [],
  aggregation: { units: 'sum', periods: 'sum', categories: {} },
  formula: { sum: [stateFunding.code, mobilisedFunding.code] },
};

/**
 * The outline of 2021 (đề cương báo cáo kết quả thực hiện Tuần lễ): what the Bình Phước department of
 * education asked for. Words with three figures: the two sources of funding, and their total.
 *
 * @example
 * ```ts
 * import { cellsOf, llw2021 } from '@llw/core';
 * console.log(cellsOf(llw2021).map((cell) => cell.key).join(' '));
 * // => "funding.state funding.mobilised funding.total"
 * ```
 */
export const llw2021: ReportTemplate = {
  id: 'llw-2021',
  version: 1,
  title: text(
    'Báo cáo kết quả thực hiện Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    'Report on the Lifelong Learning Week 2021',
  ),
  source:
    'Mẫu báo cáo kèm theo hướng dẫn triển khai tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021 của Sở Giáo dục và Đào tạo tỉnh Bình Phước, tháng 10 năm 2021',
  valid: { from: '2021-09-01', to: null },
  dimensions: [],
  indicators: [stateFunding, mobilisedFunding, totalFunding],
  sections: [
    {
      code: 'I.3',
      label: text('Nguồn kinh phí thực hiện', 'Sources of funding'),
      rows: [
        { type: 'cell', cell: stateFunding.code },
        { type: 'cell', cell: mobilisedFunding.code },
        { type: 'cell', cell: totalFunding.code },
      ],
    },
  ],
  narrative: [
    {
      code: 'direction',
      number: 'I.1',
      label: text(
        'Công tác chỉ đạo, kiểm tra, đôn đốc, tổng kết đánh giá và tuyên dương khen thưởng',
        'Direction, inspection, follow-up, review and rewards',
      ),
      placement: 'beforeTable',
      required: true,
    },
    {
      code: 'activities',
      number: 'I.2',
      label: text(
        'Kết quả triển khai nội dung các hoạt động trong Tuần lễ',
        'Results of the activities of the Week',
      ),
      placement: 'beforeTable',
      required: true,
    },
    {
      code: 'results',
      number: 'II.1',
      label: text('Những kết quả đã đạt được', 'Results achieved'),
      placement: 'afterTable',
      required: true,
    },
    {
      code: 'difficulties',
      number: 'II.2',
      label: text('Khó khăn, tồn tại', 'Difficulties and shortcomings'),
      placement: 'afterTable',
      required: true,
    },
    {
      code: 'lessons',
      number: 'II.3',
      label: text('Nguyên nhân và bài học kinh nghiệm', 'Causes and lessons'),
      placement: 'afterTable',
      required: true,
    },
    {
      code: 'proposals',
      number: 'III',
      label: text('Kiến nghị, đề xuất (nếu có)', 'Proposals (if any)'),
      placement: 'afterTable',
      required: false,
    },
  ],
  rules: llw2021Rules,
};
