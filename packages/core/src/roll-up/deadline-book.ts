import type { CivilDate } from '../calendar/civil-date.ts';
import { type Deadline, dayInVietnam, type Instant, lastGoodDay } from '../calendar/deadline.ts';
import type { Snapshot } from '../units/snapshot.ts';
import type { RollUpPolicy } from './roll-up-policy.ts';

/** Until which day each unit is in time. */
export interface DeadlineBook {
  /** Whether anyone has a deadline at all. */
  readonly any: boolean;
  /**
   * The deadline that holds for a unit.
   *
   * @param ordinal of the unit in the tree
   * @returns `undefined` where there is none.
   */
  deadlineOf(ordinal: number): Deadline | undefined;
  /**
   * Whether something came too late; never where there is no deadline.
   *
   * @param ordinal of the unit in the tree
   * @param receivedAt moment with its offset, such as `2025-10-10T08:00:00+07:00`
   * @returns whether its day in Viet Nam is after the last good one.
   */
  isLate(ordinal: number, receivedAt: Instant): boolean;
}

/** Day of an instant in Viet Nam; instants written with that offset need no arithmetic. */
function dayOf(instant: Instant): CivilDate {
  return instant.endsWith('+07:00') ? instant.slice(0, 10) : dayInVietnam(instant);
}

/**
 * The deadlines of a policy: that of the unit's kind, else the general one; an extension of the unit or of
 * the nearest unit above it goes before both.
 *
 * @param snapshot the tree of the campaign; units are told by their ordinal in it
 * @param policy its deadlines and extensions; the rest has no say
 * @returns the deadlines, looked up by unit.
 * @example
 * ```ts
 * import { createUnitRegistry, deadlineBook } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 * const { value: registry } = createUnitRegistry(reform2025);
 * const snapshot = registry?.at('2025-10-01');
 * if (snapshot) {
 *   const book = deadlineBook(snapshot, {
 *     deadline: { date: '2025-10-10', rule: 'before' },
 *     extensions: [
 *       { unit: 'an-giang-2025', deadline: { date: '2025-10-20', rule: 'onOrBefore' }, reason: 'lũ' },
 *     ],
 *   });
 *   const isLate = (unit: string) => book.isLate(snapshot.ordinalOf(unit), '2025-10-10T08:00:00+07:00');
 *   console.log(isLate('hai-an-2025'), isLate('vinh-binh-2025')); // => true false
 * }
 * ```
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
