import * as z from 'zod';

/** A reporting period: the year of the campaign, as text `"2024"`. */
export type Period = string;

/** How a {@link Period} is written. */
export const PERIOD = /^20\d{2}$/;

/** Schema of a {@link Period}. The first Week was that of 2011. */
export const periodSchema = z.string().regex(PERIOD);

/** Whether figures are the unit's own (riêng đơn vị) or include the units below (gồm cấp dưới). */
export type Basis = 'own' | 'consolidated';
