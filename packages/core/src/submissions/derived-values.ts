import {
  compareDecimals,
  type Decimal,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  sumDecimals,
} from '../decimal/decimal.ts';
import { type Finding, pointerTo, raise, type SourcePlace } from '../findings/finding.ts';
import type { CellKey, DerivedIndicator, ReportTemplate } from '../templates/template.ts';
import { derivedDiffers } from './cell-findings.ts';
import { type FormSlots, formSlots } from './cell-slot.ts';
import type { Observation } from './submission.ts';

type Values = Readonly<Record<CellKey, Observation>>;

function numberIn(observation: Observation | undefined): Decimal | undefined {
  if (!observation || !('value' in observation) || typeof observation.value !== 'string') return undefined;
  return parseDecimal(observation.value);
}

/**
 * What a computed cell comes to, or `undefined` where a part has no value (or would divide by 0). A ratio is
 * rounded once, to the decimals of its indicator. Formulas of a sound template never run in a circle.
 */
export function derivedValue(
  indicator: DerivedIndicator,
  values: Values,
  template: ReportTemplate,
): Decimal | undefined {
  const { byKey: slots } = formSlots(template);
  const partValue = (key: CellKey): Decimal | undefined => {
    const part = slots.get(key)?.cell.indicator;
    return part?.kind === 'derived' ? derivedValue(part, values, template) : numberIn(values[key]);
  };
  const { formula, accuracy } = indicator;
  if ('sum' in formula) {
    const parts = formula.sum.map(partValue);
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? sumDecimals(known) : undefined;
  }
  const numerator = partValue(formula.ratio.numerator);
  const denominator = partValue(formula.ratio.denominator);
  const factor = parseDecimal(formula.ratio.factor);
  if (!numerator || !denominator || !factor) return undefined;
  return divideDecimals(multiplyDecimals(numerator, factor), denominator, accuracy);
}

/** The values without those of computed cells, which are held against what their formulas give. */
export function withoutDerived(
  values: Values,
  template: ReportTemplate,
  { derived }: FormSlots,
  sources: Readonly<Record<CellKey, SourcePlace>> | undefined,
  findings: Finding[],
): Values {
  if (derived.length === 0) return values;
  const given = derived.filter(({ cell }) => values[cell.key] !== undefined);
  if (given.length === 0) return values;
  for (const { cell, indicator, name } of given) {
    const stated = numberIn(values[cell.key]);
    const computed = derivedValue(indicator, values, template);
    if (!stated || !computed || compareDecimals(stated, computed) === 0) continue;
    const source = sources?.[cell.key];
    findings.push(
      raise(
        derivedDiffers,
        pointerTo('/values', cell.key),
        { ...name, given: decimalText(stated), computed: decimalText(computed) },
        { subject: { cell: cell.key }, ...(source ? { source } : {}) },
      ),
    );
  }
  const dropped = new Set(given.map(({ cell }) => cell.key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !dropped.has(key)));
}
