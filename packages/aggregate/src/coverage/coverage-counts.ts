import type { Coverage, ReportingStatus } from '@llw/core';

/** Counts by status as a coverage; a status that is not counted is 0. */
export function coverageOf(counts: ReadonlyMap<ReportingStatus, number>): Coverage {
  const of = (status: ReportingStatus) => counts.get(status) ?? 0;
  const [onTime, late, missing] = [of('onTime'), of('late'), of('missing')];
  const [returned, excluded, waived] = [of('returned'), of('excluded'), of('waived')];
  const received = onTime + late;
  const expected = received + missing + returned + excluded;
  return { expected, received, onTime, late, missing, returned, excluded, waived };
}

/** The coverage of nothing. */
export const NO_COVERAGE: Coverage = coverageOf(new Map());

/** The coverage of several places that share no reporter. */
export function addCoverages(all: readonly Coverage[]): Coverage {
  const statuses = ['onTime', 'late', 'missing', 'returned', 'excluded', 'waived'] as const;
  return coverageOf(
    new Map(statuses.map((status) => [status, all.reduce((sum, coverage) => sum + coverage[status], 0)])),
  );
}
