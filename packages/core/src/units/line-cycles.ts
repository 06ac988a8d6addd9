import { type CivilDate, isValidOn } from '../calendar/civil-date.ts';
import { type Finding, raise } from '../findings/finding.ts';
import type { UnitId } from './unit.ts';
import type { UnitPointer } from './unit-contradictions.ts';
import { lineCycle } from './unit-findings.ts';
import type { UnitRoll } from './unit-roll.ts';

const NONE = -1;

/** Places of the units whose parent in a line begins on a day, by line and day. */
type Beginnings = ReadonlyMap<string, ReadonlyMap<CivilDate, readonly number[]>>;

function beginningsOf({ units }: UnitRoll): Beginnings {
  const byLine = new Map<string, Map<CivilDate, number[]>>();
  for (const [place, { reportsTo }] of units.entries()) {
    for (const { line, parent, valid } of reportsTo) {
      if (parent === null) continue;
      const byDay = byLine.get(line) ?? new Map<CivilDate, number[]>();
      byLine.set(line, byDay);
      const beginning = byDay.get(valid.from);
      if (beginning === undefined) byDay.set(valid.from, [place]);
      else beginning.push(place);
    }
  }
  return byLine;
}

/** Walks from units up to their roots and notices where a walk comes back to itself. */
class UpwardWalks {
  readonly #roll: UnitRoll;
  /** The number of the last walk that came by each unit. */
  readonly #passedBy: Int32Array;
  #walk = 0;

  constructor(roll: UnitRoll) {
    this.#roll = roll;
    this.#passedBy = new Int32Array(roll.units.length);
  }

  /** The cycles of one line on one day that can be reached from the units at `starts`. */
  cycles(line: string, date: CivilDate, starts: readonly number[]): readonly (readonly UnitId[])[] {
    const first = this.#walk + 1;
    return starts.flatMap((start) => {
      const cycle = this.#walkUp(start, line, date, first);
      return cycle.length === 0 ? [] : [cycle];
    });
  }

  #walkUp(start: number, line: string, date: CivilDate, firstOfDay: number): readonly UnitId[] {
    this.#walk += 1;
    const path: number[] = [];
    for (let place = start; place !== NONE; place = this.#parentOf(place, line, date)) {
      const walk = this.#passedBy[place] ?? 0;
      if (walk === this.#walk) return this.#idsOf(path.slice(path.indexOf(place)));
      if (walk >= firstOfDay) return [];
      this.#passedBy[place] = this.#walk;
      path.push(place);
    }
    return [];
  }

  #parentOf(place: number, line: string, date: CivilDate): number {
    const edge = this.#roll.units[place]?.reportsTo.find(
      (candidate) => candidate.line === line && isValidOn(candidate.valid, date),
    );
    return edge === undefined || edge.parent === null ? NONE : (this.#roll.places.get(edge.parent) ?? NONE);
  }

  #idsOf(places: readonly number[]): readonly UnitId[] {
    return places.flatMap((place) => this.#roll.units[place]?.id ?? []);
  }
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
export function findCycles(roll: UnitRoll, pointerOf: UnitPointer): readonly Finding[] {
  const walks = new UpwardWalks(roll);
  const findings: Finding[] = [];
  for (const [line, byDay] of beginningsOf(roll)) {
    for (const [date, starts] of byDay) {
      for (const cycle of walks.cycles(line, date, starts).map(canonical)) {
        const [first = ''] = cycle;
        const related = cycle.map((unit) => ({ role: 'operand', unit }) as const);
        const params = { line, date, units: [...cycle, first].join(' → ') };
        findings.push(raise(lineCycle, pointerOf(first), params, { subject: { unit: first }, related }));
      }
    }
  }
  return findings;
}
