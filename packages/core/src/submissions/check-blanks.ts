import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { SnapshotUnit } from '../units/snapshot.ts';
import { answerBlank, cellBlank } from './cell-findings.ts';
import type { CellSlot } from './cell-slot.ts';

function isAskedOf({ cell }: CellSlot, unit: SnapshotUnit | undefined): boolean {
  if (cell.indicator.kind === 'derived') return false;
  return !unit || cell.indicator.reportedBy === undefined || cell.indicator.reportedBy.includes(unit.kind);
}

function isYesNoFor({ cell }: CellSlot, unit: SnapshotUnit | undefined): boolean {
  return (
    cell.measure === 'yesNo' || (unit !== undefined && cell.indicator.yesNoFor?.includes(unit.kind) === true)
  );
}

/**
 * Tells each cell that was left empty, though the unit is asked for it: a blank is never 0, and somebody
 * must say which of the two it is. A draft may have blanks.
 */
export function checkBlanks(
  blank: readonly CellSlot[],
  unit: SnapshotUnit | undefined,
  findings: Finding[],
): void {
  for (const slot of blank) {
    if (!isAskedOf(slot, unit)) continue;
    const { key, name } = slot;
    const definition = isYesNoFor(slot, unit) ? answerBlank : cellBlank;
    findings.push(raise(definition, pointerTo('/values', key), name, { subject: { cell: key } }));
  }
}
