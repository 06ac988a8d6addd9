import { type CivilDate, isValidOn } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import type { Unit, UnitId } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { lineCycle } from './unit-findings.ts';

/** The units whose parent in a line begins on a day, by line and day. */
type Beginnings = ReadonlyMap<string, ReadonlyMap<CivilDate, readonly UnitId[]>>;

function beginningsOf(units: readonly Unit[]): Beginnings {
  const byLine = new Map<string, Map<CivilDate, UnitId[]>>();
  for (const { id, reportsTo } of units) {
    for (const { line, parent, valid } of reportsTo) {
      if (parent === null) continue;
      const byDay = byLine.get(line) ?? new Map<CivilDate, UnitId[]>();
      byLine.set(line, byDay);
      const beginning = byDay.get(valid.from);
      if (beginning === undefined) byDay.set(valid.from, [id]);
      else beginning.push(id);
    }
  }
  return byLine;
}

/** Walks up from `start`; gives the cycle it runs into, unless a walk of that day passed there already. */
function walkUp(
  start: UnitId,
  parentOf: (id: UnitId) => UnitId | null,
  passed: Set<UnitId>,
): readonly UnitId[] {
  const path = new Map<UnitId, number>();
  for (let at: UnitId | null = start; at !== null && !passed.has(at); at = parentOf(at)) {
    const since = path.get(at);
    if (since !== undefined) {
      for (const id of path.keys()) passed.add(id);
      return [...path.keys()].slice(since);
    }
    path.set(at, path.size);
  }
  for (const id of path.keys()) passed.add(id);
  return [];
}

/** Starts a cycle at its smallest id, so that it reads the same wherever it was met. */
function canonical(cycle: readonly UnitId[]): readonly UnitId[] {
  const least = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(least), ...cycle.slice(0, least)];
}

/**
 * Parents that form a cycle on some day. A cycle begins on the day one of its edges begins, so only
 * those days are looked at, and only from the units whose edge begins then.
 */
export function findCycles(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const findings: Finding[] = [];
  for (const [line, byDay] of beginningsOf(units)) {
    for (const [date, starts] of byDay) {
      const parentOf = (id: UnitId) =>
        byId.get(id)?.reportsTo.find((edge) => edge.line === line && isValidOn(edge.valid, date))?.parent ??
        null;
      const passed = new Set<UnitId>();
      for (const start of starts) {
        const cycle = canonical(walkUp(start, parentOf, passed));
        const [first] = cycle;
        if (first === undefined) continue;
        const related = cycle.map((unit) => ({ role: 'operand', unit }) as const);
        const params = { line, date, units: [...cycle, first].join(' → ') };
        findings.push(raise(lineCycle, pointerOf(first), params, { subject: { unit: first }, related }));
      }
    }
  }
  return findings;
}
