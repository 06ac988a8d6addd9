import {
  type Contribution,
  type LocalizedText,
  type NotCounted,
  type ReporterState,
  type RollUp,
  type UnitId,
  unfilledCellReasons,
} from '@llw/core';

/** Whoever handed something in that is not counted has a reason; the others handed in nothing. */
const missing: LocalizedText = { vi: 'Chưa nộp báo cáo.', en: 'No report came.' };

const nameOf = (rollUp: RollUp, unit: UnitId): string => rollUp.snapshot.unit(unit)?.name ?? unit;

function ofReporter(rollUp: RollUp, { unit, status, reason }: ReporterState): readonly NotCounted[] {
  if (status === 'onTime' || status === 'late') return [];
  return [{ unit, name: nameOf(rollUp, unit), because: status, reason: reason ?? missing }];
}

function ofContribution(rollUp: RollUp, { unit, status, value }: Contribution): readonly NotCounted[] {
  if (value !== null) return [];
  if (status === 'reported' || status === 'estimated' || status === 'imputed' || status === 'provisional')
    return [];
  return [{ unit, name: nameOf(rollUp, unit), because: 'cell', reason: unfilledCellReasons[status] }];
}

/** The units that give nothing to a figure: those whose report is not there, then those whose cell is empty. */
export function notCountedIn(
  rollUp: RollUp,
  unit: UnitId,
  contributions: readonly Contribution[],
): readonly NotCounted[] {
  return [
    ...rollUp.reporters(unit).flatMap((reporter) => ofReporter(rollUp, reporter)),
    ...contributions.flatMap((contribution) => ofContribution(rollUp, contribution)),
  ];
}
