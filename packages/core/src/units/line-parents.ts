import type { Validity } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import { endOf, firstUncovered, intersection, union } from './dated-intervals.ts';
import type { ReportingLineEdge, Unit } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { lineWithoutUnit, parentAbsent, parentUnknown } from './unit-findings.ts';
import type { UnitRoll } from './unit-roll.ts';

/** When a unit exists. */
function existenceOf({ versions }: Unit): readonly Validity[] {
  const valid = versions.map((version) => version.valid);
  return valid.length === 1 ? valid : union(valid);
}

/** When an edge holds of a unit that exists. */
function standing(edge: ReportingLineEdge, existence: readonly Validity[]): readonly Validity[] {
  const only = existence.length === 1 ? existence[0] : undefined;
  if (only !== undefined && covers(only, edge.valid)) return [edge.valid];
  return existence.flatMap((valid) => intersection(valid, edge.valid) ?? []);
}

const covers = (outer: Validity, inner: Validity) => outer.from <= inner.from && endOf(inner) <= endOf(outer);

/** When each unit is part of a line: on the days it both exists and has a place in it. */
class LinePresence {
  readonly #roll: UnitRoll;
  readonly #known = new Map<string, (readonly Validity[] | undefined)[]>();

  constructor(roll: UnitRoll) {
    this.#roll = roll;
  }

  of(place: number, line: string): readonly Validity[] {
    const ofLine = this.#known.get(line) ?? [];
    this.#known.set(line, ofLine);
    const presence = ofLine[place] ?? this.#workOut(place, line);
    ofLine[place] = presence;
    return presence;
  }

  #workOut(place: number, line: string): readonly Validity[] {
    const unit = this.#roll.units[place];
    if (unit === undefined) return [];
    const existence = existenceOf(unit);
    return union(
      unit.reportsTo.filter((edge) => edge.line === line).flatMap((edge) => standing(edge, existence)),
    );
  }
}

/** Each parent must be known and be part of the line whenever a unit stands under it. */
export function checkParents(roll: UnitRoll, pointerOf: UnitPointer): readonly Finding[] {
  const presence = new LinePresence(roll);
  const findings: Finding[] = [];

  function checkEdge(unit: Unit, edge: ReportingLineEdge, existence: readonly Validity[]): void {
    const { line, parent } = edge;
    const about = { subject: { unit: unit.id } };
    const held = standing(edge, existence);
    const without = held[0] === edge.valid ? undefined : firstUncovered(edge.valid, existence);
    if (without !== undefined)
      findings.push(
        raise(lineWithoutUnit, pointerOf(unit.id), { unit: unit.id, line, from: without.from }, about),
      );
    if (parent === null) return;
    const details = { ...about, related: [{ role: 'operand', unit: parent }] as const };
    const params = { unit: unit.id, line, parent };
    const place = roll.places.get(parent);
    if (place === undefined) {
      findings.push(raise(parentUnknown, pointerOf(unit.id), params, details));
      return;
    }
    for (const valid of held) {
      const absent = firstUncovered(valid, presence.of(place, line));
      if (absent !== undefined)
        findings.push(raise(parentAbsent, pointerOf(unit.id), { ...params, from: absent.from }, details));
    }
  }

  for (const unit of roll.units) {
    const existence = existenceOf(unit);
    for (const edge of unit.reportsTo) checkEdge(unit, edge, existence);
  }
  return findings;
}
