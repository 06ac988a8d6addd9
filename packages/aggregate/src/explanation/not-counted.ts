import {
  type Contribution,
  type Coverage,
  type Figure,
  type NotCounted,
  type RollUp,
  setAsideReasons,
  type UnitId,
  unfilledCellReasons,
} from '@llw/core';

/** The name of a unit on the day of the totals. */
export const nameOf = (rollUp: RollUp, unit: UnitId): string => rollUp.snapshot.unit(unit)?.name ?? unit;

/** The reporters whose report is not there or does not count. */
function ofReporters(
  rollUp: RollUp,
  unit: UnitId,
  { expected, received, waived }: Coverage,
): readonly NotCounted[] {
  if (received === expected && waived === 0) return [];
  return rollUp
    .reporters(unit)
    .flatMap(({ unit: id, status, reason = setAsideReasons.missing }): readonly NotCounted[] => {
      if (status === 'onTime' || status === 'late') return [];
      return [{ unit: id, name: nameOf(rollUp, id), because: status, reason }];
    });
}

function ofContribution(rollUp: RollUp, { unit, status }: Contribution): readonly NotCounted[] {
  if (status === 'reported' || status === 'estimated' || status === 'imputed' || status === 'provisional')
    return [];
  return [{ unit, name: nameOf(rollUp, unit), because: 'cell', reason: unfilledCellReasons[status] }];
}

/** The units that give nothing to a figure: those whose report is not there, then those whose cell is empty. */
export function notCountedIn(
  rollUp: RollUp,
  { unit, coverage }: Figure,
  contributions: readonly Contribution[],
): readonly NotCounted[] {
  return [
    ...ofReporters(rollUp, unit, coverage),
    ...contributions
      .filter(({ value }) => value === null)
      .flatMap((contribution) => ofContribution(rollUp, contribution)),
  ];
}
