import type { WeekDocument } from '../document.ts';
import { dayInWords, draftBlank } from '../wording/day-text.ts';

/** The head of a form that others fill in: dots stand where the sender writes. */
export interface FormHeadLines {
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
}

/** Dots for a name, a symbol and a place. */
const OPEN = { name: '.'.repeat(36), symbol: '.'.repeat(10), place: '.'.repeat(16) } as const;

/**
 * The head of a report form sent out as an annex: name, number, place and day stay open, the type code BC and
 * the year of the Week are filled in.
 *
 * @param document of it only the year of the Week counts.
 * @returns the lines on the left and right of the head, dots for what stays open.
 * @example
 * ```ts
 * import { formHeadLines } from '@llw/core';
 * console.log(formHeadLines({ week: { year: 2024 } }).placeAndDate.endsWith('năm 2024')); // => true
 * ```
 */
export function formHeadLines({ week }: Pick<WeekDocument, 'week'>): FormHeadLines {
  return {
    issuer: OPEN.name,
    number: `Số: ${draftBlank}/BC-${OPEN.symbol}`,
    placeAndDate: `${OPEN.place}, ${dayInWords({ year: week.year })}`,
  };
}
