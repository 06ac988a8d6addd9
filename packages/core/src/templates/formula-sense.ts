import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { Cell } from './cells.ts';
import type { CellKey, DerivedIndicator, ReportTemplate } from './template.ts';
import {
  contributorRepeated,
  contributorUnknown,
  derivedIsSplit,
  formulaCycle,
  personsAdded,
  totalOfUnlikeMeasures,
  totalOfUnlikeUnits,
} from './template-findings.ts';

type CellsByKey = ReadonlyMap<CellKey, Cell>;

/** The cells a computed indicator is made from. */
function contributorsOf({ formula }: DerivedIndicator): readonly CellKey[] {
  return 'sum' in formula ? formula.sum : [formula.ratio.numerator, formula.ratio.denominator];
}

function repeated(indicator: DerivedIndicator, pointer: string): readonly Finding[] {
  const { formula, code } = indicator;
  if (!('sum' in formula)) return [];
  const twice = formula.sum.filter((cell, index) => formula.sum.indexOf(cell) !== index);
  return [...new Set(twice)].map((cell) => raise(contributorRepeated, pointer, { indicator: code, cell }));
}

function unlike(indicator: DerivedIndicator, part: Cell, pointer: string): readonly Finding[] {
  if (!('sum' in indicator.formula)) return [];
  const { code, measure, unitOfMeasure } = indicator;
  if (part.measure !== measure) {
    const params = { indicator: code, measure, cell: part.key, other: part.measure };
    return [raise(totalOfUnlikeMeasures, pointer, params)];
  }
  if (measure === 'persons') return [raise(personsAdded, pointer, { indicator: code })];
  if (part.unitOfMeasure.vi === unitOfMeasure.vi) return [];
  const params = { indicator: code, unit: unitOfMeasure.vi, cell: part.key, other: part.unitOfMeasure.vi };
  return [raise(totalOfUnlikeUnits, pointer, params)];
}

/** Whether following formulas from a computed cell leads back to it. */
function leadsBack(from: CellKey, cells: CellsByKey): boolean {
  const seen = new Set<CellKey>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const indicator = cells.get(key)?.indicator;
    if (indicator?.kind !== 'derived') continue;
    for (const part of contributorsOf(indicator)) {
      if (part === from) return true;
      if (seen.has(part)) continue;
      seen.add(part);
      open.push(part);
    }
  }
  return false;
}

function checkFormula(indicator: DerivedIndicator, cells: CellsByKey, pointer: string): readonly Finding[] {
  const { code } = indicator;
  const parts = contributorsOf(indicator).flatMap((key) => {
    const part = cells.get(key);
    return part
      ? unlike(indicator, part, pointer)
      : [raise(contributorUnknown, pointer, { indicator: code, cell: key })];
  });
  return [
    ...(indicator.dimensions.length > 0 ? [raise(derivedIsSplit, pointer, { indicator: code })] : []),
    ...parts,
    ...repeated(indicator, pointer),
    ...(leadsBack(code, cells) ? [raise(formulaCycle, pointer, { indicator: code })] : []),
  ];
}

/** What may be wrong with computed cells: parts that are not there, come twice, are unlike, or run in a circle. */
export function checkFormulas(template: ReportTemplate, cells: readonly Cell[]): readonly Finding[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell] as const));
  return template.indicators.flatMap((indicator, index) =>
    indicator.kind === 'derived'
      ? checkFormula(indicator, byKey, pointerTo('/indicators', index, 'formula'))
      : [],
  );
}
