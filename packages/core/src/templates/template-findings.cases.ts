import type { Finding } from '../findings/finding.ts';
import type { FindingCases } from '../findings/finding-cases.ts';
import { cellsOf } from './cells.ts';
import { defineTemplate } from './define-template.ts';
import { llw2022 } from './llw-2022.ts';
import type { DerivedIndicator, Indicator, ReportTemplate } from './template.ts';

const define = (change: Partial<ReportTemplate>) => (): readonly Finding[] =>
  defineTemplate({ ...llw2022, ...change }).findings;

const passing = define({});

const amongIndicators = (code: string, change: object) =>
  define({
    indicators: llw2022.indicators.map(
      (indicator): Indicator => (indicator.code === code ? { ...indicator, ...change } : indicator),
    ),
  });

const total = (change: Partial<DerivedIndicator>): DerivedIndicator => ({
  kind: 'derived',
  code: 'media.total',
  label: { vi: 'Tổng số bài', en: 'All articles' },
  measure: 'articles',
  unitOfMeasure: { vi: 'bài', en: 'articles' },
  accuracy: 0,
  domain: {},
  dimensions: [],
  aggregation: { units: 'sum', periods: 'sum', categories: {} },
  formula: { sum: ['media.press', 'media.wallNewspaperArticles'] },
  ...change,
});

const withTotal = (change: Partial<DerivedIndicator>) =>
  define({ indicators: [...llw2022.indicators, total(change)] });

const against = (failing: () => readonly Finding[]) => ({ failing, passing });

const manyCategories = {
  code: 'village',
  label: { vi: 'Thôn', en: 'Village' },
  categories: Array.from({ length: 5_001 }, (_, index) => ({
    code: `v${index}`,
    label: { vi: `Thôn ${index}`, en: `Village ${index}` },
  })),
};

const firstCell = cellsOf(llw2022)[0]?.key ?? '';

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

/** A template that makes no sense for each code; the form of 2022 makes sense. */
export const cases: FindingCases = {
  'TEMPLATE.SHAPE.001': against(() => defineTemplate({ id: 'nothing-else' }).findings),
  'TEMPLATE.SHAPE.002': against(() => defineTemplate(deep(100)).findings),
  'TEMPLATE.SHAPE.003': against(
    define({
      dimensions: [...llw2022.dimensions, manyCategories],
      indicators: [...llw2022.indicators, { ...total({ dimensions: ['village'] }) }],
    }),
  ),
  'TEMPLATE.VALIDITY.001': against(define({ valid: { from: '2023-09-01', to: '2023-09-01' } })),
  'TEMPLATE.CODE.001': against(define({ narrative: [...llw2022.narrative, ...llw2022.narrative] })),
  'TEMPLATE.DIMENSION.001': against(amongIndicators('media.press', { dimensions: ['sex'] })),
  'TEMPLATE.CELL.001': against(
    define({
      sections: [
        ...llw2022.sections,
        { code: '9', label: { vi: 'Khác', en: 'Other' }, rows: [{ type: 'cell', cell: 'other.things' }] },
      ],
    }),
  ),
  'TEMPLATE.CELL.002': against(
    define({
      sections: [
        ...llw2022.sections,
        { code: '9', label: { vi: 'Khác', en: 'Other' }, rows: [{ type: 'cell', cell: firstCell }] },
      ],
    }),
  ),
  'TEMPLATE.CELL.003': against(define({ sections: llw2022.sections.slice(1) })),
  'TEMPLATE.CELL.004': against(
    amongIndicators('media.press', { cellLabels: { 'media.blogs': { vi: 'Blog', en: 'Blogs' } } }),
  ),
  'TEMPLATE.BOUNDS.001': against(amongIndicators('media.press', { domain: { min: '10', max: '9' } })),
  'TEMPLATE.MEASURE.001': against(
    amongIndicators('seminars.participants', {
      aggregation: { units: 'sum', periods: 'sum', categories: {} },
    }),
  ),
  'TEMPLATE.MEASURE.002': against(withTotal({ formula: { sum: ['media.press', 'rewards.funding'] } })),
  'TEMPLATE.MEASURE.003': against(withTotal({ formula: { sum: ['media.press', 'media.radio'] } })),
  'TEMPLATE.MEASURE.004': against(
    amongIndicators('plan.issued', { aggregation: { units: 'sum', periods: 'none', categories: {} } }),
  ),
  'TEMPLATE.FORMULA.001': against(withTotal({ formula: { sum: ['media.press', 'media.blogs'] } })),
  'TEMPLATE.FORMULA.002': against(withTotal({ formula: { sum: ['media.press', 'media.total'] } })),
  'TEMPLATE.FORMULA.003': against(withTotal({ formula: { sum: ['media.press', 'media.press'] } })),
  'TEMPLATE.FORMULA.004': against(withTotal({ dimensions: ['classType'] })),
};
