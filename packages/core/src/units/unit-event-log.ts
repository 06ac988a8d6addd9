import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { type EventAtHand, type EventPlan, objection, planEvent } from './plan-event.ts';
import { reversed, type SuccessionEvent } from './succession.ts';
import type { Unit, UnitId } from './unit.ts';
import { type ListedChange, listedChanges, UnitChronicle } from './unit-chronicle.ts';
import type { UnitEvent, UnitEventOf } from './unit-event.ts';
import {
  eventDateUnknown,
  eventIdTwice,
  listContradictsEvent,
  successorAbsent,
  undoBlocked,
  undoneUnknown,
  unitEndsTwice,
} from './unit-event-findings.ts';
import { revert, type StateChange, sameState } from './unit-state.ts';

/** Units as they come out of a list and the events that followed. */
export interface WorkedUnits {
  readonly units: readonly Unit[];
  /** In order of time. */
  readonly successions: readonly SuccessionEvent[];
  readonly findings: readonly Finding[];
  /** Place of the event that brought a unit into being, for those that no list held. */
  readonly bornOf: ReadonlyMap<UnitId, number>;
}

/** An event and its place in the list handed in. */
interface PlacedEvent {
  readonly event: UnitEvent;
  readonly place: number;
}

/** An event that took place. */
interface PastEvent {
  readonly place: number;
  readonly plan: EventPlan;
  /** How many events took place before it. */
  readonly order: number;
  /** Id of the event that is done, undone or done once more. */
  readonly matter: string;
  /** What it undoes, for an undoing. */
  readonly undoes?: PastEvent | undefined;
  /** Whether it has not been undone. */
  holds: boolean;
}

/** Works events into the chronicle in order of time. */
class EventLog {
  readonly chronicle = new UnitChronicle();
  readonly findings: Finding[] = [];
  readonly successions: SuccessionEvent[] = [];
  /** Place of the event that brought a unit into being. */
  readonly bornOf = new Map<UnitId, number>();
  /** Id of the last event that changed a unit. */
  readonly changedBy = new Map<UnitId, string>();
  readonly #past = new Map<string, PastEvent>();
  /** For each unit the events, in order, through which land passed to or from it. */
  readonly #landOf = new Map<UnitId, string[]>();
  readonly #endedToday = new Map<UnitId, string>();

  beginDay(date: CivilDate): void {
    this.chronicle.beginDay(date);
    this.#endedToday.clear();
  }

  /** Takes over what a list says of a unit, unless an event has already made it otherwise. */
  list({ unit, place, date, before, after }: ListedChange): void {
    const event = this.changedBy.get(unit);
    if (event !== undefined && !sameState(this.chronicle.state(unit), before)) {
      this.findings.push(
        raise(listContradictsEvent, pointerTo('/units', place), { unit, date, event }, { subject: { unit } }),
      );
      return;
    }
    this.chronicle.set(unit, after);
  }

  apply({ event, place }: PlacedEvent): void {
    const at: EventAtHand = { event, pointer: pointerTo('/events', place), chronicle: this.chronicle };
    const plan = event.type === 'undo' ? this.#planUndo({ ...at, event }) : planEvent({ ...at, event });
    const objections = [...plan.findings, ...this.#endsTwice(at, plan.changes)];
    if (objections.length === 0) this.#write(event, place, plan);
    for (const finding of objections) this.findings.push(finding);
  }

  /** Every successor that an event of the day named must exist by its end. */
  endDay(events: readonly PlacedEvent[]): void {
    for (const { event, place } of events) {
      const past = this.#past.get(event.id);
      if (past?.place !== place || !past.holds || past.undoes !== undefined) continue;
      const absent = new Set(
        past.plan.successions.map(({ to }) => to).filter((to) => !this.chronicle.state(to)),
      );
      const at = { event, pointer: pointerTo('/events', place), chronicle: this.chronicle };
      for (const unit of absent) this.findings.push(objection(successorAbsent, at, unit));
    }
  }

  #write(event: UnitEvent, place: number, plan: EventPlan): void {
    for (const { unit, before, after } of plan.changes) {
      if (before === undefined && !this.chronicle.knows(unit)) this.bornOf.set(unit, place);
      this.chronicle.set(unit, after);
      this.changedBy.set(unit, event.id);
      if (after === undefined) this.#endedToday.set(unit, event.id);
    }
    const matter = this.#remember(event, place, plan);
    if (plan.successions.length === 0) return;
    this.successions.push({ event: matter, date: event.date, successions: plan.successions });
    for (const unit of new Set(plan.successions.flatMap(({ from, to }) => [from, to]))) {
      const known = this.#landOf.get(unit);
      if (known === undefined) this.#landOf.set(unit, [event.id]);
      else known.push(event.id);
    }
  }

  /** Keeps an event for a later undoing; gives the id of the event that is done or undone by it. */
  #remember(event: UnitEvent, place: number, plan: EventPlan): string {
    const undoes = event.type === 'undo' ? this.#past.get(event.event) : undefined;
    const matter = undoes?.matter ?? event.id;
    if (undoes !== undefined) undoes.holds = false;
    if (undoes?.undoes !== undefined) undoes.undoes.holds = true;
    this.#past.set(event.id, { place, plan, order: this.#past.size, matter, undoes, holds: true });
    return matter;
  }

  #endsTwice(at: EventAtHand, changes: readonly StateChange[]): readonly Finding[] {
    const { event, pointer } = at;
    return changes.flatMap(({ unit, after }) => {
      const other = after === undefined ? this.#endedToday.get(unit) : undefined;
      if (other === undefined || this.chronicle.state(unit) !== undefined) return [];
      const params = { event: event.id, date: event.date, unit, other };
      return [raise(unitEndsTwice, pointer, params, { subject: { unit } })];
    });
  }

  #planUndo(at: EventAtHand<UnitEventOf<'undo'>>): EventPlan {
    const { event, pointer } = at;
    const past = this.#past.get(event.event);
    const params = { event: event.id, date: event.date, undone: event.event };
    if (past === undefined || !past.holds)
      return { changes: [], successions: [], findings: [raise(undoneUnknown, pointer, params)] };

    const blocked = new Set(this.#laterLandOf(past));
    const changes: StateChange[] = [];
    for (const change of past.plan.changes) {
      const current = this.chronicle.state(change.unit);
      const reversal = revert(change, current);
      if (reversal.possible) changes.push({ unit: change.unit, before: current, after: reversal.state });
      else blocked.add(change.unit);
    }
    const findings = [...blocked].map((unit) =>
      raise(undoBlocked, pointer, { ...params, unit }, { subject: { unit } }),
    );
    return { changes, successions: reversed(past.plan.successions), findings };
  }

  /**
   * Units of an event through which land has passed again since. What came later and was undone later
   * does not count, nor does its undoing.
   */
  #laterLandOf(past: PastEvent): readonly UnitId[] {
    const units = new Set(past.plan.successions.flatMap(({ from, to }) => [from, to]));
    return [...units].filter((unit) =>
      (this.#landOf.get(unit) ?? []).some((id) => {
        const other = this.#past.get(id);
        if (other === undefined || !other.holds || other.order <= past.order) return false;
        return other.undoes === undefined || other.undoes.order < past.order;
      }),
    );
  }
}

/** The events that can be placed in time and told apart, and findings for the others. */
function placeable(events: readonly UnitEvent[]): {
  placed: readonly PlacedEvent[];
  findings: readonly Finding[];
} {
  const seen = new Set<string>();
  const placed: PlacedEvent[] = [];
  const findings: Finding[] = [];
  for (const [place, event] of events.entries()) {
    const pointer = pointerTo('/events', place);
    if (seen.has(event.id)) findings.push(raise(eventIdTwice, pointerTo(pointer, 'id'), { event: event.id }));
    else if (!isCivilDate(event.date))
      findings.push(
        raise(eventDateUnknown, pointerTo(pointer, 'date'), { event: event.id, date: event.date }),
      );
    else placed.push({ event, place });
    seen.add(event.id);
  }
  return { placed, findings };
}

function byDay<Dated>(
  entries: readonly Dated[],
  dayOf: (entry: Dated) => CivilDate,
): Map<CivilDate, Dated[]> {
  const days = new Map<CivilDate, Dated[]>();
  for (const entry of entries) {
    const day = days.get(dayOf(entry));
    if (day === undefined) days.set(dayOf(entry), [entry]);
    else day.push(entry);
  }
  return days;
}

/**
 * Works events into a list of units. On each day what the list says comes first, then the events in the
 * order they were handed in; successors and parents may come into being by any event of the same day.
 *
 * @param units units whose own timelines stand in order.
 */
export function workEvents(units: readonly Unit[], events: readonly UnitEvent[]): WorkedUnits {
  if (events.length === 0) return { units, successions: [], findings: [], bornOf: new Map() };
  const { placed, findings } = placeable(events);
  const listed = byDay(units.flatMap(listedChanges), ({ date }) => date);
  const happening = byDay(placed, ({ event }) => event.date);
  const log = new EventLog();

  for (const date of [...new Set([...listed.keys(), ...happening.keys()])].sort()) {
    const today = happening.get(date) ?? [];
    log.beginDay(date);
    for (const change of listed.get(date) ?? []) log.list(change);
    for (const event of today) log.apply(event);
    log.endDay(today);
  }

  const untouched = units.filter(({ id }) => !log.changedBy.has(id));
  const touched = [...log.changedBy.keys()].map((id) => log.chronicle.unit(id));
  return {
    units: [...untouched, ...touched.filter(({ versions }) => versions.length > 0)],
    successions: log.successions,
    findings: [...findings, ...log.findings],
    bornOf: log.bornOf,
  };
}
