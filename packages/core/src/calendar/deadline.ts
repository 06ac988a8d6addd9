import * as z from 'zod';
import { MisuseError } from '../findings/finding.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { civilDateSchema } from './civil-date-schema.ts';

/**
 * A day to answer by. `before` is "trước ngày X": the last good day is X − 1; `onOrBefore` is "vào ngày X"
 * and "chậm nhất ngày X": X is still good. Days are those of Asia/Ho_Chi_Minh.
 */
export interface Deadline {
  readonly date: CivilDate;
  readonly rule: 'before' | 'onOrBefore';
}

/** Schema of {@link Deadline}. */
export const deadlineSchema: z.ZodType<Deadline> = schemaOf<Deadline>()(
  z.object({ date: civilDateSchema, rule: z.enum(['before', 'onOrBefore']) }),
);

/** An instant as ISO 8601 text with an offset, such as `2024-10-09T16:20:00+07:00`. */
export type Instant = string;

/** Schema of an {@link Instant}: the offset is required. */
export const instantSchema = z.iso.datetime({ offset: true });

const VIETNAM_OFFSET_MINUTES = 7 * 60;

/**
 * The last day on which an answer is in time.
 *
 * @param deadline a day and whether it is itself in time.
 * @returns the day `YYYY-MM-DD`, which is itself in time.
 * @example
 * ```ts
 * import { lastGoodDay } from '@llw/core';
 * console.log(lastGoodDay({ date: '2024-10-10', rule: 'before' })); // => "2024-10-09"
 * console.log(lastGoodDay({ date: '2022-10-10', rule: 'onOrBefore' })); // => "2022-10-10"
 * ```
 */
export function lastGoodDay(deadline: Deadline): CivilDate {
  return deadline.rule === 'before' ? addDays(deadline.date, -1) : deadline.date;
}

function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds))
    throw new MisuseError('calendar.notAnInstant', `"${instant}" is no instant`);
  return milliseconds;
}

/**
 * Tells whether one instant comes before another, whatever their offsets.
 *
 * @param one an instant with its offset
 * @param other an instant with its offset
 * @returns `false` where both are the same moment.
 * @throws MisuseError `calendar.notAnInstant` where a text is no instant; {@link instantSchema} tells.
 * @example
 * ```ts
 * import { isEarlier } from '@llw/core';
 * console.log(isEarlier('2024-10-09T23:00:00+07:00', '2024-10-09T17:00:00Z')); // => true
 * ```
 */
export function isEarlier(one: Instant, other: Instant): boolean {
  return millisecondsOf(one) < millisecondsOf(other);
}

/**
 * The calendar day of an instant in Viet Nam, which has kept UTC+7 without summer time since 1975-06-13
 * (tz database, zone Asia/Ho_Chi_Minh).
 *
 * @param instant ISO 8601 with an offset, such as `2024-10-09T23:30:00Z`.
 * @returns a day `YYYY-MM-DD`.
 * @throws MisuseError `calendar.notAnInstant` where the text is no instant; {@link instantSchema} tells.
 * @example
 * ```ts
 * import { dayInVietnam } from '@llw/core';
 * console.log(dayInVietnam('2024-10-09T17:00:00Z')); // => "2024-10-10"
 * ```
 */
export function dayInVietnam(instant: Instant): CivilDate {
  return new Date(millisecondsOf(instant) + VIETNAM_OFFSET_MINUTES * 60_000).toISOString().slice(0, 10);
}

/**
 * Tells whether something that came at an instant came after the deadline.
 *
 * @param receivedAt an instant with its offset; the day is the one on the calendar of Viet Nam
 * @param deadline a day that is itself in time (`onOrBefore`) or already late (`before`)
 * @returns `true` from the first minute of the day after the last good day, in Viet Nam's time.
 * @example
 * ```ts
 * import { isLate } from '@llw/core';
 * const deadline = { date: '2024-10-10', rule: 'before' } as const;
 * console.log(isLate('2024-10-09T23:59:59+07:00', deadline)); // => false
 * console.log(isLate('2024-10-10T00:00:00+07:00', deadline)); // => true
 * ```
 */
export function isLate(receivedAt: Instant, deadline: Deadline): boolean {
  return dayInVietnam(receivedAt) > lastGoodDay(deadline);
}
