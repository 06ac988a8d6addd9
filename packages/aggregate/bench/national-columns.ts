import type { ReportTemplate, Snapshot } from '@llw/core';
import type { SubmissionColumns } from '../src/index.ts';
import { figureOf } from './national-campaign.ts';

/** The figures of all schools of a tree by column. */
export function columnsFor(template: ReportTemplate, snapshot: Snapshot): SubmissionColumns {
  const units = snapshot.units.length;
  const values = new Float64Array(units * template.indicators.length);
  const isSchool = snapshot.units.map((_, at) => snapshot.subtreeEnd(at) === at + 1);
  for (let cell = 0; cell < template.indicators.length; cell++) {
    for (let at = 0; at < units; at++) {
      if (isSchool[at]) values[cell * units + at] = figureOf(at, cell);
    }
  }
  const receivedAt = isSchool.map((school) => (school ? '2025-10-08T08:00:00+07:00' : null));
  return { values, receivedAt };
}
