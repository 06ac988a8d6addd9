import type { Validity } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { firstUncovered, intersection, union } from './dated-intervals.ts';
import type { ReportingLineEdge, Unit, UnitId } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { lineWithoutUnit, parentAbsent, parentUnknown } from './unit-findings.ts';

/** When a unit is part of a line: on the days it both exists and has a place in it. */
function presenceIn(unit: Unit, line: string): readonly Validity[] {
  const shared: Validity[] = [];
  for (const edge of unit.reportsTo) {
    if (edge.line !== line) continue;
    for (const version of unit.versions) {
      const both = intersection(edge.valid, version.valid);
      if (both !== undefined) shared.push(both);
    }
  }
  return union(shared);
}

/** {@link presenceIn}, worked out once for each unit that is a parent. */
function rememberingPresence(): (unit: Unit, line: string) => readonly Validity[] {
  const known = new Map<string, Map<UnitId, readonly Validity[]>>();
  return (unit, line) => {
    const ofLine = known.get(line) ?? new Map<UnitId, readonly Validity[]>();
    known.set(line, ofLine);
    const presence = ofLine.get(unit.id) ?? presenceIn(unit, line);
    ofLine.set(unit.id, presence);
    return presence;
  };
}

function whileItExists(unit: Unit, edge: ReportingLineEdge): readonly Validity[] {
  return unit.versions.flatMap(({ valid }) => intersection(valid, edge.valid) ?? []);
}

/** Each parent must be known and be part of the line whenever a unit stands under it. */
export function checkParents(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const presence = rememberingPresence();
  const findings: Finding[] = [];

  for (const unit of units) {
    const existence = union(unit.versions.map(({ valid }) => valid));
    for (const edge of unit.reportsTo) {
      const { line } = edge;
      const subject = { unit: unit.id };
      const without = firstUncovered(edge.valid, existence);
      if (without !== undefined)
        findings.push(
          raise(
            lineWithoutUnit,
            pointerOf(unit.id),
            { unit: unit.id, line, from: without.from },
            { subject },
          ),
        );
      if (edge.parent === null) continue;
      const parent = byId.get(edge.parent);
      const params = { unit: unit.id, line, parent: edge.parent };
      const related = [{ role: 'operand', unit: edge.parent }] as const;
      if (parent === undefined) {
        findings.push(raise(parentUnknown, pointerOf(unit.id), params, { subject, related }));
        continue;
      }
      for (const valid of whileItExists(unit, edge)) {
        const absent = firstUncovered(valid, presence(parent, line));
        if (absent !== undefined)
          findings.push(
            raise(parentAbsent, pointerOf(unit.id), { ...params, from: absent.from }, { subject, related }),
          );
      }
    }
  }
  return findings;
}
