import {
  type CivilDate,
  type Deadline,
  dayInVietnam,
  type Instant,
  lastGoodDay,
  type RollUpPolicy,
  type Snapshot,
} from '@llw/core';

/** Until which day each unit is in time. */
export interface DeadlineBook {
  /** Whether anyone has a deadline at all. */
  readonly any: boolean;
  /** The deadline that holds for a unit; `undefined` where there is none. */
  deadlineOf(ordinal: number): Deadline | undefined;
  isLate(ordinal: number, receivedAt: Instant): boolean;
}

/** Day of an instant in Viet Nam; instants written with that offset need no arithmetic. */
function dayOf(instant: Instant): CivilDate {
  return instant.endsWith('+07:00') ? instant.slice(0, 10) : dayInVietnam(instant);
}

/**
 * The deadlines of a policy: that of the unit's kind, else the general one; an extension of the unit or of
 * the nearest unit above it goes before both.
 */
export function deadlineBook(snapshot: Snapshot, policy: RollUpPolicy): DeadlineBook {
  const { deadline, deadlineByKind = {} } = policy;
  const extended = new Map(
    (policy.extensions ?? []).map((extension) => [snapshot.ordinalOf(extension.unit), extension.deadline]),
  );
  const lastDays = new Map<Deadline, CivilDate>();

  function extensionOf(ordinal: number): Deadline | undefined {
    if (extended.size === 0) return undefined;
    for (let at = ordinal; at >= 0; at = snapshot.parentOrdinal(at)) {
      const found = extended.get(at);
      if (found) return found;
    }
    return undefined;
  }

  function deadlineOf(ordinal: number): Deadline | undefined {
    const kind = snapshot.units[ordinal]?.kind;
    return extensionOf(ordinal) ?? (kind && deadlineByKind[kind]) ?? deadline;
  }

  function lastDayOf(held: Deadline): CivilDate {
    const found = lastDays.get(held);
    if (found) return found;
    const day = lastGoodDay(held);
    lastDays.set(held, day);
    return day;
  }

  return {
    any: deadline !== undefined || extended.size > 0 || Object.keys(deadlineByKind).length > 0,
    deadlineOf,
    isLate(ordinal, receivedAt) {
      const held = deadlineOf(ordinal);
      return held !== undefined && dayOf(receivedAt) > lastDayOf(held);
    },
  };
}
