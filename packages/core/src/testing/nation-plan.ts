import { dealOut, SeededRandom } from './seeded-random.ts';

/** How large a synthetic nation is. What is left out is in proportion to the nation as measured. */
export interface SyntheticNationOptions {
  /** Same options and same seed, same nation. Default 1. */
  readonly seed?: number;
  /** Provinces since the reform. Default 34. */
  readonly provinces?: number;
  /** Communes since the reform. Default 3,321. */
  readonly communes?: number;
  /** Schools, under communes. Default 50,000 for 3,321 communes. */
  readonly schools?: number;
  /** Communes before the reform; at least as many as since. Default 10,035 for 3,321. */
  readonly formerCommunes?: number;
  /** How many of them were divided among two to five successors. Default 471 for 3,321. */
  readonly dividedCommunes?: number;
}

/**
 * What was measured of the reform of 2025-07-01: 63 provinces, 696 districts and 10,035 communes became
 * 34 provinces and 3,321 communes. 471 former communes were divided among 441 new ones, which leaves
 * 3,012 areas that compare exactly, 2,880 of them a single new commune; the largest joins 75. 137 communes
 * went through untouched. The counts of units are those of Nghị quyết 202/2025/QH15 and of the press on
 * Quyết định 19/2025/QĐ-TTg, the others are counted in the public conversion table of
 * tranngocminhhieu/vietnamadminunits (2025-08-27).
 */
const measured = {
  formerProvinces: 63,
  provinces: 34,
  districts: 696,
  formerCommunes: 10_035,
  communes: 3_321,
  dividedCommunes: 471,
  communesWithAPart: 441,
  joinedAreas: 132,
  largestArea: 75,
  untouchedCommunes: 137,
  schools: 50_000,
};

/** A commune since the reform, by numbers. */
interface PlannedCommune {
  readonly province: number;
  readonly district: number;
  /** How many former communes went into it whole. */
  readonly whole: number;
  /** It went through the reform as it was. */
  readonly untouched: boolean;
}

/** A synthetic nation by numbers: who comes from what. */
export interface NationPlan {
  readonly random: SeededRandom;
  /** For each former province the province it is part of. */
  readonly formerProvinces: readonly number[];
  /** For each district its former province. */
  readonly districts: readonly number[];
  readonly communes: readonly PlannedCommune[];
  /** For each divided commune its successors. */
  readonly divided: readonly (readonly number[])[];
  readonly provinces: number;
  readonly schools: number;
}

const inProportion = (count: number, part: number, whole: number) => Math.round((count * part) / whole);

/** For each former province the province it went into: some alone, most in twos, some in threes. */
function planProvinces(provinces: number, random: SeededRandom): readonly number[] {
  const former = inProportion(provinces, measured.formerProvinces, measured.provinces);
  const surplus = former - provinces;
  const inThrees = Math.min(provinces, Math.round(surplus / 5));
  const inTwos = Math.min(provinces - inThrees, surplus - 2 * inThrees);
  const order = random.shuffled(Array.from({ length: provinces }, (_, province) => province));
  return order.flatMap((province, place) => {
    if (place < inThrees) return [province, province, province];
    return place < inThrees + inTwos ? [province, province] : [province];
  });
}

/** The new communes that share divided ones, group by group, each group within one province. */
function planGroups(communesOf: readonly (readonly number[])[], communes: number, random: SeededRandom) {
  const joined = inProportion(communes, measured.communesWithAPart, measured.communes);
  const areas = inProportion(communes, measured.joinedAreas, measured.communes);
  if (areas === 0) return [];
  const largest = inProportion(communes, measured.largestArea, measured.communes);
  const others = dealOut(Math.max(joined - largest, 2 * (areas - 1)), Array(areas - 1).fill(1), 2);
  const sizes = largest >= 2 ? [largest, ...others] : others;
  const free = communesOf.map((list) => [...random.shuffled(list)]);
  return sizes.flatMap((size) => {
    const roomiest = free.reduce((best, list) => (list.length > best.length ? list : best), []);
    const group = roomiest.splice(0, size);
    return group.length < 2 ? [] : [group];
  });
}

/** For each divided commune its successors: the first of them hold their group together. */
function planDivisions(groups: readonly (readonly number[])[], count: number, random: SeededRandom) {
  const chains = groups.flatMap((group) =>
    group.slice(1).map((commune, place): readonly number[] => [group[place] ?? commune, commune]),
  );
  if (groups.length === 0) return [];
  const more = Array.from({ length: Math.max(0, count - chains.length) }, (_, n) => {
    const group = groups[n % groups.length] ?? [];
    const most = Math.min(5, group.length);
    return random.shuffled(group).slice(0, random.whole(2, most));
  });
  return [...chains, ...more].slice(0, count);
}

interface Places {
  /** For each district its former province. */
  readonly districts: readonly number[];
  /** For each new commune its province, and the district most of it was in. */
  readonly communes: readonly { readonly province: number; readonly district: number }[];
}

/** Deals communes and districts out over the former provinces, some large and some small. */
function planPlaces(formerProvinces: readonly number[], communes: number, random: SeededRandom): Places {
  const sizes = formerProvinces.map(() => 0.4 + 1.3 * random.fraction());
  const communeCounts = dealOut(communes, sizes);
  const districtCount = inProportion(communes, measured.districts, measured.communes);
  const districtCounts = dealOut(Math.max(districtCount, formerProvinces.length), communeCounts, 1);
  const districts = districtCounts.flatMap((count, former) => Array<number>(count).fill(former));
  let firstDistrict = 0;
  const placed = formerProvinces.flatMap((province, former) => {
    const [count = 0, own = 1, first] = [communeCounts[former], districtCounts[former], firstDistrict];
    firstDistrict += own;
    return Array.from({ length: count }, (_, n) => ({
      province,
      district: first + Math.floor((n * own) / count),
    }));
  });
  return { districts, communes: placed };
}

function chooseUntouched(communes: number, divided: readonly (readonly number[])[], random: SeededRandom) {
  const withAPart = new Set(divided.flat());
  const candidates = Array.from({ length: communes }, (_, commune) => commune).filter(
    (n) => !withAPart.has(n),
  );
  const count = inProportion(communes, measured.untouchedCommunes, measured.communes);
  return new Set(random.shuffled(candidates).slice(0, count));
}

/** Works out a nation by numbers. */
export function planNation(options: SyntheticNationOptions): NationPlan {
  const { seed = 1, provinces = measured.provinces, communes = measured.communes } = options;
  const {
    schools = inProportion(communes, measured.schools, measured.communes),
    formerCommunes = inProportion(communes, measured.formerCommunes, measured.communes),
    dividedCommunes = inProportion(communes, measured.dividedCommunes, measured.communes),
  } = options;
  const random = new SeededRandom(seed);
  const formerProvinces = planProvinces(provinces, random);
  const places = planPlaces(formerProvinces, communes, random);
  const communesOf = Array.from({ length: provinces }, (): number[] => []);
  for (const [commune, { province }] of places.communes.entries()) communesOf[province]?.push(commune);

  const divided = planDivisions(planGroups(communesOf, communes, random), dividedCommunes, random);
  const untouched = chooseUntouched(communes, divided, random);
  const weights = places.communes.map((_, n) => (untouched.has(n) ? 0 : random.fraction() ** 2));
  const whole = dealOut(formerCommunes - divided.length, weights, 1);
  return {
    random,
    formerProvinces,
    districts: places.districts,
    communes: places.communes.map((place, n) => ({
      ...place,
      whole: whole[n] ?? 1,
      untouched: untouched.has(n),
    })),
    divided,
    provinces,
    schools,
  };
}
