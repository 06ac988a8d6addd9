import { cellsOf, llw2022, type UnitKind } from '@llw/core';

/** What a cell of a filled form holds: a figure, a text typed by a person, or nothing. */
export type Typed = number | string | null;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Types of class that units of a kind hold; a ward's are those of its community learning centre. */
const classTypes: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  preschool: ['lifeSkills', 'other'],
  primarySchool: ['languagesAndComputing', 'lifeSkills'],
  lowerSecondarySchool: ['professional', 'languagesAndComputing', 'lifeSkills'],
  ward: ['professional', 'languagesAndComputing', 'lifeSkills', 'onDemand', 'literacy', 'other'],
};

/** Made-up figures of one unit, without a fault. Cells that its kind does not fill in are left out. */
export function figuresOf(kind: UnitKind, seed: number): Record<string, Typed> {
  const random = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const ward = kind === 'ward';
  const figures: Record<string, Typed> = {};
  for (const { key, indicator } of cellsOf(llw2022)) {
    if (indicator.kind === 'reported' && indicator.reportedBy && !indicator.reportedBy.includes(kind))
      continue;
    figures[key] = upTo(6);
  }
  const held = upTo(3);
  figures['plan.issued'] = 'Có';
  figures['publicity.leaflets'] = 40 + upTo(400);
  figures['publicity.books'] = upTo(120);
  figures['publicity.banners'] = 1 + upTo(8);
  figures['seminars.held'] = held;
  figures['seminars.participants'] = held * (20 + upTo(40));
  figures['exhibitions.held'] = 1;
  figures['exhibitions.attendances'] = 60 + upTo(300);
  for (const key of Object.keys(figures)) {
    const [indicator, type] = key.split(':');
    if (indicator !== 'classes.held' || type === undefined) continue;
    const classes = classTypes[kind]?.includes(type) ? 1 + upTo(2) : 0;
    figures[key] = classes;
    figures[`classes.attendances:${type}`] = classes * (18 + upTo(20));
  }
  if ('library.institutions' in figures) figures['library.institutions'] = ward ? upTo(3) : 'Có';
  figures['library.digitalResources'] = 20 + upTo(300);
  figures['library.onlineReadings'] = 30 + upTo(500);
  if (ward) {
    for (const part of [
      'compliant',
      'facilities',
      'organisation',
      'records',
      'finance',
      'monthlyActivities',
    ]) {
      figures[`centres.${part}`] = 1;
    }
  }
  const rewarded = upTo(12);
  figures['rewards.units'] = 1;
  figures['rewards.individuals'] = rewarded;
  figures['rewards.funding'] = 500_000 + rewarded * 200_000;
  return figures;
}
