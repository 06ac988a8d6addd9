import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { ReportTemplate } from '../templates/template.ts';
import type { SnapshotUnit } from '../units/snapshot.ts';
import { type CellSlot, formSlots } from './cell-slot.ts';
import type { Submission } from './submission.ts';
import { cellBlank } from './submission-findings.ts';

function isAskedOf({ cell }: CellSlot, unit: SnapshotUnit | undefined): boolean {
  if (cell.indicator.kind === 'derived') return false;
  return !unit || cell.indicator.reportedBy === undefined || cell.indicator.reportedBy.includes(unit.kind);
}

/**
 * Tells each cell that was left empty, though the unit is asked for it: a blank is never 0, and somebody
 * must say which of the two it is. A draft may have blanks.
 */
export function checkBlanks(
  submission: Submission,
  unit: SnapshotUnit | undefined,
  template: ReportTemplate,
  findings: Finding[],
): void {
  if (submission.status === 'draft') return;
  for (const slot of formSlots(template).inOrder) {
    const { key } = slot.cell;
    if (submission.values[key]?.status !== 'blank' || !isAskedOf(slot, unit)) continue;
    findings.push(raise(cellBlank, pointerTo('/values', key), slot.name, { subject: { cell: key } }));
  }
}
