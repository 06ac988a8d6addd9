import { type CivilDate, type CivilPeriod, type Deadline, lastGoodDay } from '@llw/core';

/** A day as it is written in Viet Nam: `10/10/2025`. */
export function dayText(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

/** Days from first to last: `từ 01/10/2025 đến 07/10/2025`. */
export function periodText({ start, end }: CivilPeriod): string {
  return `từ ${dayText(start)} đến ${dayText(end)}`;
}

/** A deadline as a letter puts it: `trước ngày 10/10/2025`. */
export function deadlineText(deadline: Deadline): string {
  return deadline.rule === 'before'
    ? `trước ngày ${dayText(deadline.date)}`
    : `chậm nhất ngày ${dayText(lastGoodDay(deadline))}`;
}
