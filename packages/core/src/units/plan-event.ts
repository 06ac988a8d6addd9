import { type Finding, type FindingDefinition, raise } from '../findings/finding.ts';
import type { Succession } from './succession.ts';
import type { UnitId } from './unit.ts';
import type { UnitChronicle } from './unit-chronicle.ts';
import type { NewUnit, UnitEvent, UnitEventOf } from './unit-event.ts';
import {
  eventNamesUnitTwice,
  eventUnitAbsent,
  eventUnitKnown,
  selfSuccessor,
} from './unit-event-findings.ts';
import { firstState, type StateChange, type UnitState, withCode, withParent } from './unit-state.ts';

/** What an event would do: nothing is written before all of it is known to be possible. */
export interface EventPlan {
  readonly changes: readonly StateChange[];
  readonly successions: readonly Succession[];
  readonly findings: readonly Finding[];
}

/** An event on the way into the chronicle. */
export interface EventAtHand<Event extends UnitEvent = UnitEvent> {
  readonly event: Event;
  readonly pointer: string;
  readonly chronicle: UnitChronicle;
}

/** A finding about an event and one of its units. */
export function objection(
  definition: FindingDefinition<'event' | 'date' | 'unit'>,
  { event, pointer }: EventAtHand,
  unit: UnitId,
): Finding {
  return raise(definition, pointer, { event: event.id, date: event.date, unit }, { subject: { unit } });
}

const idOf = (successor: UnitId | NewUnit): UnitId =>
  typeof successor === 'string' ? successor : successor.id;

function repeatedIn(units: readonly UnitId[]): readonly UnitId[] {
  const seen = new Set<UnitId>();
  return [...new Set(units.filter((unit) => seen.size === seen.add(unit).size))];
}

/** The unit as an event of the day meets it: a listed end of the same day does not hide it. */
function met({ chronicle }: EventAtHand, unit: UnitId): UnitState | undefined {
  return chronicle.state(unit) ?? chronicle.stateInTheMorning(unit);
}

function absences(at: EventAtHand, units: readonly UnitId[]): readonly Finding[] {
  return units
    .filter((unit) => met(at, unit) === undefined)
    .map((unit) => objection(eventUnitAbsent, at, unit));
}

function planCreation(at: EventAtHand, unit: NewUnit): EventPlan {
  const findings = at.chronicle.knows(unit.id) ? [objection(eventUnitKnown, at, unit.id)] : [];
  return {
    changes: [{ unit: unit.id, before: undefined, after: firstState(unit) }],
    successions: [],
    findings,
  };
}

function planSuccessors(at: EventAtHand, successors: readonly (UnitId | NewUnit)[]): EventPlan {
  const creations = successors.flatMap((successor) =>
    typeof successor === 'string' ? [] : [planCreation(at, successor)],
  );
  return {
    changes: creations.flatMap(({ changes }) => changes),
    successions: [],
    findings: creations.flatMap(({ findings }) => findings),
  };
}

function endingOf(at: EventAtHand, unit: UnitId): StateChange {
  return { unit, before: met(at, unit), after: undefined };
}

/** What stands under the sources goes to their heir, in every line in which it stands there. */
function handOver(at: EventAtHand, sources: ReadonlySet<UnitId>, heir: UnitId): readonly StateChange[] {
  const moved = new Map<UnitId, StateChange>();
  for (const source of sources) {
    for (const { line, child } of at.chronicle.children(source)) {
      const before = at.chronicle.state(child);
      const state = moved.get(child)?.after ?? before;
      if (state === undefined || sources.has(child)) continue;
      moved.set(child, { unit: child, before, after: withParent(state, line, heir) });
    }
  }
  return [...moved.values()];
}

function planMerge(at: EventAtHand<UnitEventOf<'merge'>>): EventPlan {
  const { sources, target } = at.event;
  const heir = idOf(target);
  const successor = planSuccessors(at, [target]);
  const ending = new Set(sources);
  const endings = sources.map((source) => endingOf(at, source));
  return {
    changes: [...successor.changes, ...handOver(at, ending, heir), ...endings],
    successions: sources.map((from) => ({ from, to: heir, landOnly: false })),
    findings: [
      ...absences(at, sources),
      ...repeatedIn(sources).map((unit) => objection(eventNamesUnitTwice, at, unit)),
      ...(ending.has(heir) ? [objection(selfSuccessor, at, heir)] : []),
      ...successor.findings,
    ],
  };
}

function planSplit(at: EventAtHand<UnitEventOf<'split'>>): EventPlan {
  const { source, targets } = at.event;
  const heirs = targets.map(idOf);
  const successors = planSuccessors(at, targets);
  return {
    changes: [...successors.changes, endingOf(at, source)],
    successions: heirs.map((to) => ({ from: source, to, landOnly: false })),
    findings: [
      ...absences(at, [source]),
      ...repeatedIn(heirs).map((unit) => objection(eventNamesUnitTwice, at, unit)),
      ...(heirs.includes(source) ? [objection(selfSuccessor, at, source)] : []),
      ...successors.findings,
    ],
  };
}

function planTransfer(at: EventAtHand<UnitEventOf<'transfer'>>): EventPlan {
  const { source, target, extent } = at.event;
  return {
    changes: [],
    successions: [{ from: source, to: target, landOnly: extent === 'land' }],
    findings: [
      ...absences(at, [source]),
      ...(source === target ? [objection(selfSuccessor, at, source)] : []),
    ],
  };
}

function planChange(at: EventAtHand, unit: UnitId, change: (state: UnitState) => UnitState): EventPlan {
  const before = at.chronicle.state(unit);
  if (before === undefined)
    return { changes: [], successions: [], findings: [objection(eventUnitAbsent, at, unit)] };
  return { changes: [{ unit, before, after: change(before) }], successions: [], findings: [] };
}

/** Works out what an event does to which units. Undoing is not here: it needs the record of the past. */
export function planEvent(at: EventAtHand<Exclude<UnitEvent, { readonly type: 'undo' }>>): EventPlan {
  const { event } = at;
  switch (event.type) {
    case 'create':
      return planCreation(at, event.unit);
    case 'dissolve':
      return {
        changes: [endingOf(at, event.unit)],
        successions: [],
        findings: absences(at, [event.unit]),
      };
    case 'merge':
      return planMerge({ ...at, event });
    case 'split':
      return planSplit({ ...at, event });
    case 'transfer':
      return planTransfer({ ...at, event });
    case 'rename': {
      const { unit, name, kind } = event;
      return planChange(at, unit, (state) => ({
        ...state,
        name: name.normalize('NFC'),
        kind: kind ?? state.kind,
      }));
    }
    case 'recode':
      return planChange(at, event.unit, (state) => withCode(state, event.scheme, event.value));
    case 'reparent':
      return planChange(at, event.unit, (state) => withParent(state, event.line, event.parent));
  }
}
