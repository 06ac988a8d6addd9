import { type CivilDate, isValidOn } from '../calendar/civil-date.ts';
import type { ReportingLineEdge, Unit, UnitId, UnitVersion } from './unit.ts';
import { sameState, sameVersion, type UnitState } from './unit-state.ts';

/** What a unit was from a day on. */
interface Entry {
  readonly date: CivilDate;
  readonly state: UnitState | undefined;
}

/** A child and the line in which it stands under its parent. */
export interface ChildPlace {
  readonly line: string;
  readonly child: UnitId;
}

/**
 * The state of every unit while days are worked through in order (sổ ghi biến động). It remembers how
 * each unit was from which day on, and how it stood as the day at hand began.
 */
export class UnitChronicle {
  readonly #entries = new Map<UnitId, Entry[]>();
  readonly #states = new Map<UnitId, UnitState>();
  readonly #children = new Map<UnitId, Map<string, Set<UnitId>>>();
  #morning = new Map<UnitId, UnitState | undefined>();
  #date: CivilDate = '';

  /** Goes on to a day. Days come in ascending order. */
  beginDay(date: CivilDate): void {
    this.#date = date;
    this.#morning = new Map();
  }

  /** The unit as it stands now. */
  state(unit: UnitId): UnitState | undefined {
    return this.#states.get(unit);
  }

  /** The unit as it stood when the day began. */
  stateInTheMorning(unit: UnitId): UnitState | undefined {
    return this.#morning.has(unit) ? this.#morning.get(unit) : this.state(unit);
  }

  /** Whether the unit was ever written of. */
  knows(unit: UnitId): boolean {
    return this.#entries.has(unit);
  }

  /** What stands right under a unit now, in every line. */
  children(unit: UnitId): readonly ChildPlace[] {
    const places: ChildPlace[] = [];
    for (const [line, children] of this.#children.get(unit) ?? [])
      for (const child of children) places.push({ line, child });
    return places;
  }

  /** Writes down what a unit is from the day at hand on. */
  set(unit: UnitId, state: UnitState | undefined): void {
    const former = this.state(unit);
    if (!this.#morning.has(unit)) this.#morning.set(unit, former);
    this.#moveInTree(unit, former, state);
    if (state === undefined) this.#states.delete(unit);
    else this.#states.set(unit, state);
    this.#write(unit, state);
  }

  /** The units that changed on the day at hand. */
  touchedToday(): Iterable<UnitId> {
    return this.#morning.keys();
  }

  /** The unit as its entries tell it. */
  unit(id: UnitId): Unit {
    const entries = this.#entries.get(id) ?? [];
    const attributes = entries.find(({ state }) => state?.attributes !== undefined)?.state?.attributes;
    const timeline = { id, versions: versionsOf(entries), reportsTo: edgesOf(entries) };
    return attributes === undefined ? timeline : { ...timeline, attributes };
  }

  #write(unit: UnitId, state: UnitState | undefined): void {
    const entry = { date: this.#date, state };
    const entries = this.#entries.get(unit);
    if (entries === undefined) this.#entries.set(unit, [entry]);
    else if (entries.at(-1)?.date === this.#date) entries[entries.length - 1] = entry;
    else entries.push(entry);
  }

  #moveInTree(unit: UnitId, former: UnitState | undefined, next: UnitState | undefined): void {
    for (const [line, parent] of former?.parents ?? [])
      if (parent !== null && next?.parents.get(line) !== parent)
        this.#children.get(parent)?.get(line)?.delete(unit);
    for (const [line, parent] of next?.parents ?? []) {
      if (parent === null || former?.parents.get(line) === parent) continue;
      const lines = this.#children.get(parent) ?? new Map<string, Set<UnitId>>();
      this.#children.set(parent, lines);
      const children = lines.get(line) ?? new Set<UnitId>();
      lines.set(line, children.add(unit));
    }
  }
}

/** Pairs each entry with the day the next one begins. */
function withEnds(
  entries: readonly Entry[],
): readonly { state: UnitState; from: CivilDate; to: CivilDate | null }[] {
  return entries.flatMap(({ date, state }, i) =>
    state === undefined ? [] : [{ state, from: date, to: entries[i + 1]?.date ?? null }],
  );
}

function versionsOf(entries: readonly Entry[]): readonly UnitVersion[] {
  const versions: UnitVersion[] = [];
  let latest: UnitState | undefined;
  for (const { state, from, to } of withEnds(entries)) {
    const { name, kind, codes } = state;
    const last = versions.at(-1);
    if (last?.valid.to === from && latest !== undefined && sameVersion(latest, state))
      versions[versions.length - 1] = { ...last, valid: { from: last.valid.from, to } };
    else versions.push({ name, kind, codes, valid: { from, to } });
    latest = state;
  }
  return versions;
}

function edgesOf(entries: readonly Entry[]): readonly ReportingLineEdge[] {
  const edges: ReportingLineEdge[] = [];
  const latest = new Map<string, number>();
  for (const { state, from, to } of withEnds(entries)) {
    for (const [line, parent] of state.parents) {
      const place = latest.get(line) ?? -1;
      const last = edges[place];
      if (last?.valid.to === from && last.parent === parent)
        edges[place] = { ...last, valid: { from: last.valid.from, to } };
      else latest.set(line, edges.push({ line, parent, valid: { from, to } }) - 1);
    }
  }
  return edges;
}

/** What a listed unit turns into on a day. */
export interface ListedChange {
  readonly unit: UnitId;
  /** Place of the unit in the list handed in. */
  readonly place: number;
  readonly date: CivilDate;
  readonly before: UnitState | undefined;
  readonly after: UnitState | undefined;
}

function stateOn({ versions, reportsTo, attributes }: Unit, date: CivilDate): UnitState | undefined {
  const version = versions.find(({ valid }) => isValidOn(valid, date));
  if (version === undefined) return undefined;
  const edges = reportsTo.filter(({ valid }) => isValidOn(valid, date));
  const { name, kind, codes } = version;
  return { name, kind, codes, parents: new Map(edges.map(({ line, parent }) => [line, parent])), attributes };
}

/** The days on which a listed unit changes, and how. */
export function listedChanges(unit: Unit, place: number): readonly ListedChange[] {
  const days = new Set<CivilDate>();
  for (const { valid } of [...unit.versions, ...unit.reportsTo]) {
    days.add(valid.from);
    if (valid.to !== null) days.add(valid.to);
  }
  let before: UnitState | undefined;
  const changes: ListedChange[] = [];
  for (const date of [...days].sort()) {
    const after = stateOn(unit, date);
    if (!sameState(before, after)) changes.push({ unit: unit.id, place, date, before, after });
    before = after;
  }
  return changes;
}
