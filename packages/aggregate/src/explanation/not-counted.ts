import type { Contribution, LocalizedText, NotCounted, ReporterState, RollUp, UnitId } from '@llw/core';

/** Why a cell of a report that came gives nothing. */
const cellReasons: Readonly<
  Record<Exclude<Contribution['status'], 'reported' | 'estimated' | 'imputed' | 'provisional'>, LocalizedText>
> = {
  absent: { vi: 'Báo cáo không có ô này.', en: 'The report does not have the cell.' },
  blank: { vi: 'Ô để trống.', en: 'The cell was left empty.' },
  notApplicable: { vi: 'Đơn vị không thuộc đối tượng.', en: 'The cell does not apply to the unit.' },
  notCollected: { vi: 'Đơn vị không thu thập số liệu này.', en: 'The unit does not collect the figure.' },
  notAvailable: { vi: 'Chưa có số liệu.', en: 'The figure is not available.' },
  includedElsewhere: {
    vi: 'Số liệu đã nằm trong báo cáo của đơn vị khác.',
    en: 'The figure is in the report of another unit.',
  },
  suppressed: { vi: 'Số liệu không được công bố.', en: 'The figure is not disclosed.' },
};

const missing: LocalizedText = { vi: 'Chưa nộp báo cáo.', en: 'No report came.' };

const nameOf = (rollUp: RollUp, unit: UnitId): string => rollUp.snapshot.unit(unit)?.name ?? unit;

const unspecified: LocalizedText = { vi: 'Không nêu lý do.', en: 'No reason was given.' };

function ofReporter(rollUp: RollUp, { unit, status, reason }: ReporterState): readonly NotCounted[] {
  if (status === 'onTime' || status === 'late') return [];
  const why = status === 'missing' ? missing : (reason ?? unspecified);
  return [{ unit, name: nameOf(rollUp, unit), because: status, reason: why }];
}

function ofContribution(rollUp: RollUp, { unit, status, value }: Contribution): readonly NotCounted[] {
  if (value !== null) return [];
  if (status === 'reported' || status === 'estimated' || status === 'imputed' || status === 'provisional')
    return [];
  return [{ unit, name: nameOf(rollUp, unit), because: 'cell', reason: cellReasons[status] }];
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
