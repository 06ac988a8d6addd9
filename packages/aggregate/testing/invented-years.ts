import type { ReportTemplate } from '@llw/core';
import { indicatorOf, templateOf } from './invented-template.ts';

/** What is typical of a cell: its size, and how many units never have any. */
const profiles = [
  { code: 'classes', typical: 6, without: 0.1 },
  { code: 'attendances', typical: 300, without: 0.1 },
  { code: 'books', typical: 40, without: 0.2 },
  { code: 'leaflets', typical: 800, without: 0.3 },
  { code: 'articles', typical: 3, without: 0.5 },
  { code: 'seminars', typical: 2, without: 0.6 },
  { code: 'exhibitions', typical: 60, without: 0.7 },
  { code: 'online', typical: 5000, without: 0.4 },
  { code: 'funding', typical: 4_000_000, without: 0.2 },
  { code: 'rewarded', typical: 25, without: 0.5 },
] as const;

/** A form whose cells are of very unlike size, as those of real forms are. */
export const yearlyForm: ReportTemplate = templateOf(profiles.map(({ code }) => indicatorOf(code, 'sum')));

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the normal distribution with mean 0 and deviation 1. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How much a figure of a unit changes from year to year, on the logarithm. */
const YEARLY_NOISE = 0.25;
/** How unlike units of one size are in what they do. */
const HABIT_SPREAD = 0.6;
/** Share of units that begin or cease to have any in a year. */
const TURNOVER = 0.002;

/** Values of all units by year, the last year the current one. */
export type Years = readonly (readonly (readonly number[])[])[];

/**
 * Figures of some years: units do more the larger they are and each by its habit, each year has some noise,
 * many cells many zeros.
 *
 * @param sizes how large each unit is beside the usual one, 1
 */
export function inventYears(sizes: readonly number[], years: number, seed: number): Years {
  const random = seededRandom(seed);
  const traits = sizes.map((size) =>
    profiles.map(({ typical, without }) => ({
      level: typical * size * Math.exp(HABIT_SPREAD * normal(random)),
      has: random() >= without,
    })),
  );
  return Array.from({ length: years }, () =>
    traits.map((cells) =>
      cells.map(({ level, has }) => {
        const present = random() < TURNOVER ? !has : has;
        const noise = YEARLY_NOISE * normal(random) + normal(random) / Math.sqrt(level + 1);
        return present ? Math.max(0, Math.round(level * Math.exp(noise))) : 0;
      }),
    ),
  );
}

/** A mistake put into the current year. */
export interface InjectedError {
  readonly unit: number;
  readonly cell: number;
  readonly kind: '×10' | '×1000' | 'swap' | 'zeroed';
}

/** Puts mistakes into a share of the values that are not 0; a swap touches two cells. */
export function injectErrors(
  values: readonly (readonly number[])[],
  share: number,
  seed: number,
): { readonly values: readonly (readonly number[])[]; readonly errors: readonly InjectedError[] } {
  const random = seededRandom(seed);
  const kinds = ['×10', '×1000', 'swap', 'zeroed'] as const;
  const wrong = values.map((row) => [...row]);
  const errors: InjectedError[] = [];
  const wanted = Math.round(values.length * profiles.length * share);
  while (errors.length < wanted) {
    const unit = Math.floor(random() * values.length);
    const cell = Math.floor(random() * profiles.length);
    const other = (cell + 1) % profiles.length;
    const row = wrong[unit];
    const value = row?.[cell] ?? 0;
    const neighbour = row?.[other] ?? 0;
    const kind = kinds[errors.length % kinds.length] ?? '×10';
    const isTouched = errors.some((error) => error.unit === unit);
    if (!row || value === 0 || isTouched || (kind === 'swap' && neighbour === value)) continue;
    if (kind === '×10') row[cell] = value * 10;
    if (kind === '×1000') row[cell] = value * 1000;
    if (kind === 'zeroed') row[cell] = 0;
    if (kind === 'swap') [row[cell], row[other]] = [neighbour, value];
    errors.push({ unit, cell, kind });
  }
  return { values: wrong, errors };
}

/** Name of a cell by its place. */
export const cellName = (cell: number): string => profiles[cell]?.code ?? '';
