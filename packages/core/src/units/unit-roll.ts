import type { Unit, UnitId } from './unit.ts';

/** Units in the order of their ids, and the place of each in it: what arrays by unit are laid out by. */
export interface UnitRoll {
  readonly units: readonly Unit[];
  readonly places: ReadonlyMap<UnitId, number>;
}

const byId = (a: Unit, b: Unit) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Puts units in order. Each id is there once. */
export function rollOf(units: readonly Unit[]): UnitRoll {
  const ordered = [...units].sort(byId);
  const places = new Map<UnitId, number>();
  for (const [place, { id }] of ordered.entries()) places.set(id, place);
  return { units: Object.freeze(ordered), places };
}
