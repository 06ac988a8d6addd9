import type {
  ExpectedReporter,
  Finding,
  ReportingAssignment,
  Snapshot,
  SnapshotUnit,
  UnitId,
} from '@llw/core';
import { assignmentReasons, MisuseError, raise, unitKindLabels } from '@llw/core';
import { expectedNotInSnapshot } from '../intake/intake-findings.ts';
import { treeIndexOf } from '../plan/tree-index.ts';

const isLeaf = (snapshot: Snapshot, ordinal: number): boolean => snapshot.subtreeEnd(ordinal) === ordinal + 1;

/** The units of a list; an unknown id is misuse, since the program chose it. */
function listed(snapshot: Snapshot, ids: readonly UnitId[]): readonly SnapshotUnit[] {
  return ids.map((id) => {
    const unit = snapshot.unit(id);
    if (!unit)
      throw new MisuseError('rollUp.expected', `Unit ${id} is not in the snapshot of ${snapshot.date}.`);
    return unit;
  });
}

function chosen(snapshot: Snapshot, assignment: ReportingAssignment): readonly SnapshotUnit[] {
  switch (assignment.by) {
    case 'all':
      return snapshot.units;
    case 'leaves':
      return snapshot.units.filter((_, ordinal) => isLeaf(snapshot, ordinal));
    case 'kinds':
      return snapshot.units.filter(({ kind }) => assignment.kinds.includes(kind));
    case 'units':
      return listed(snapshot, assignment.units);
    case 'list':
      return assignment.reporters.flatMap(({ unit }) => snapshot.unit(unit) ?? []);
  }
}

function reasonOf({ by }: Exclude<ReportingAssignment, { by: 'list' }>, { kind }: SnapshotUnit): string {
  const reason = assignmentReasons[by].vi;
  return by === 'kinds' ? `${reason}: ${unitKindLabels[kind].vi}` : reason;
}

/**
 * Freezes who has to report (chốt danh sách đơn vị phải báo cáo) when a campaign begins, so that units
 * created or dissolved later do not move the denominator.
 *
 * @param snapshot the tree on the day the campaign begins
 * @param assignment who has to report; see {@link ReportingAssignment}
 * @returns each unit once, in pre-order, with the reason why it is on the list: to be stored, and handed
 *   to a roll-up as `{ by: 'list', reporters }`.
 * @throws MisuseError `rollUp.expected` where a named unit is not in the snapshot.
 * @example
 * ```ts
 * import { freezeExpectedReporters } from '@llw/aggregate';
 * import { createUnitRegistry } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 *
 * const { value: registry } = createUnitRegistry(reform2025);
 * if (registry) {
 *   const list = freezeExpectedReporters(registry.at('2025-10-01'), { by: 'kinds', kinds: ['commune'] });
 *   console.log(list.length, list[0]); // => 4 { unit: 'vinh-binh-2025', reason: 'loại đơn vị: Xã' }
 * }
 * ```
 */
export function freezeExpectedReporters(
  snapshot: Snapshot,
  assignment: ReportingAssignment = { by: 'leaves' },
): readonly ExpectedReporter[] {
  if (assignment.by === 'list') return assignment.reporters;
  const units = new Set(chosen(snapshot, assignment));
  return [...units]
    .sort((a, b) => snapshot.ordinalOf(a.id) - snapshot.ordinalOf(b.id))
    .map((unit) => ({ unit: unit.id, reason: reasonOf(assignment, unit) }));
}

/** Who has to report: 1 at the ordinal of each expected unit, and what is wrong with a frozen list. */
export interface ExpectedUnits {
  readonly mask: Uint8Array;
  readonly findings: readonly Finding[];
}

/** The expected units of a snapshot by ordinal; the mask is not to be written to. */
export function expectedUnits(snapshot: Snapshot, assignment: ReportingAssignment): ExpectedUnits {
  if (assignment.by === 'leaves') return { mask: treeIndexOf(snapshot).leaves, findings: [] };
  const mask = new Uint8Array(snapshot.units.length);
  for (const unit of chosen(snapshot, assignment)) mask[snapshot.ordinalOf(unit.id)] = 1;
  const gone =
    assignment.by === 'list' ? assignment.reporters.filter(({ unit }) => !snapshot.unit(unit)) : [];
  const findings = gone.map(({ unit }) =>
    raise(expectedNotInSnapshot, '', { unit, date: snapshot.date }, { subject: { unit } }),
  );
  return { mask, findings };
}
