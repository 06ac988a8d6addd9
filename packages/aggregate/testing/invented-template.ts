import type { Indicator, LocalizedText, Measure, ReportTemplate, UnitOperator } from '@llw/core';

const text = (vi: string, en: string): LocalizedText => ({ vi, en });

/** An indicator that units fill in, with one operator over units. */
export function indicatorOf(
  code: string,
  units: UnitOperator,
  more: Partial<Extract<Indicator, { kind: 'reported' }>> = {},
): Indicator {
  return {
    kind: 'reported',
    code,
    label: text(code, code),
    measure: 'attendances',
    unitOfMeasure: text('lượt', 'attendances'),
    accuracy: 0,
    domain: { min: '0' },
    dimensions: [],
    aggregation: { units, periods: 'sum', categories: {} },
    ...more,
  };
}

/** A derived indicator. */
export function derivedOf(
  code: string,
  formula: Extract<Indicator, { kind: 'derived' }>['formula'],
  measure: Measure = 'attendances',
  accuracy = 0,
): Indicator {
  return {
    kind: 'derived',
    code,
    label: text(code, code),
    measure,
    unitOfMeasure: text('', ''),
    accuracy,
    domain: { min: '0' },
    dimensions: [],
    aggregation: { units: 'ratio' in formula ? 'ratio' : 'sum', periods: 'none', categories: {} },
    formula,
  };
}

/** A form of the given indicators. */
export function templateOf(
  indicators: readonly Indicator[],
  dimensions: ReportTemplate['dimensions'] = [],
): ReportTemplate {
  return {
    id: 'invented',
    version: 1,
    title: text('Biểu mẫu giả định', 'Invented form'),
    source: 'invented',
    valid: { from: '2015-01-01', to: null },
    dimensions,
    indicators,
    sections: [],
    narrative: [],
    rules: [],
  };
}
