import type { CivilDate } from '../calendar/civil-date.ts';
import type { Unit, UnitCode, UnitId, UnitKind } from '../units/unit.ts';
import type { NewUnit, UnitEvent } from '../units/unit-event.ts';
import { inventedName } from './invented-names.ts';
import { type NationPlan, planNation, type SyntheticNationOptions } from './nation-plan.ts';

const RECORD_BEGINS = '2021-01-01';
const REFORM = '2025-07-01';
const since = { from: RECORD_BEGINS, to: null };

const padded = (n: number, digits: number) => String(n).padStart(digits, '0');
const gso = (value: string): readonly UnitCode[] => [{ scheme: 'gso', value }];

/** Invented units before and after a reform of the shape of 2025, and what happened in between. */
export interface SyntheticNation {
  readonly units: readonly Unit[];
  readonly events: readonly UnitEvent[];
  /** The first day of the new units. */
  readonly reform: CivilDate;
}

const formerProvinceId = (n: number): UnitId => `p-${padded(n, 2)}`;
const districtId = (n: number): UnitId => `d-${padded(n, 3)}`;
const formerCommuneId = (n: number): UnitId => `c-${padded(n, 5)}`;
const newCommuneId = (n: number): UnitId => `c-${padded(n, 5)}@${REFORM}`;

/** The former provinces that make up each province. */
function membersOf({ formerProvinces, provinces }: NationPlan): readonly (readonly number[])[] {
  const members = Array.from({ length: provinces }, (): number[] => []);
  for (const [former, province] of formerProvinces.entries()) members[province]?.push(former);
  return members;
}

/** A province made of several is a new unit; one that stayed alone keeps the id it had. */
function provinceIdsOf(members: readonly (readonly number[])[]): readonly UnitId[] {
  return members.map((former, n) => {
    const [only, ...others] = former;
    return only !== undefined && others.length === 0 ? formerProvinceId(only) : `p-${padded(n, 2)}@${REFORM}`;
  });
}

function listed(
  id: UnitId,
  name: string,
  kind: UnitKind,
  codes: readonly UnitCode[],
  parent: UnitId | null,
): Unit {
  return {
    id,
    versions: [{ name, kind, codes, valid: since }],
    reportsTo: [{ line: 'territorial', parent, valid: since }],
  };
}

/** A former commune: where it stands, and where it went. */
interface FormerCommune {
  readonly number: number;
  readonly district: number;
  /** New communes it went into, whole or in parts. */
  readonly into: readonly number[];
}

function formerCommunesOf({ communes, divided, districts, random }: NationPlan): readonly FormerCommune[] {
  const former: FormerCommune[] = [];
  for (const [commune, { whole, district }] of communes.entries()) {
    // One new commune in ten was drawn from two districts.
    const crosses = whole > 1 && districts[district + 1] === districts[district] && random.fraction() < 0.1;
    for (let n = 0; n < whole; n++)
      former.push({
        number: former.length,
        district: crosses && n === whole - 1 ? district + 1 : district,
        into: [commune],
      });
  }
  for (const into of divided)
    former.push({ number: former.length, district: communes[into[0] ?? 0]?.district ?? 0, into });
  return former;
}

const schoolKinds = [
  ['preschool', 'Trường Mầm non'],
  ['primarySchool', 'Trường Tiểu học'],
  ['lowerSecondarySchool', 'Trường THCS'],
] as const satisfies readonly (readonly [UnitKind, string])[];

/** Where a school stands before the reform, and after it where its commune was divided. */
interface PlacedSchool {
  readonly unit: Unit;
  readonly movesTo?: UnitId;
}

function placeSchools(
  { schools, random }: NationPlan,
  former: readonly FormerCommune[],
): readonly PlacedSchool[] {
  return Array.from({ length: schools }, (_, n): PlacedSchool => {
    const commune = former[random.whole(0, former.length - 1)];
    const [kind, word] = schoolKinds[n % schoolKinds.length] ?? schoolKinds[0];
    const codes = [{ scheme: 'moet', value: padded(n, 8) }];
    const unit: Unit = {
      ...listed(
        `s-${padded(n, 6)}`,
        `${word} ${inventedName(n)}`,
        kind,
        codes,
        formerCommuneId(commune?.number ?? 0),
      ),
      attributes: { pupils: String(random.whole(80, 1_400)) },
    };
    if (commune === undefined || commune.into.length < 2) return { unit };
    return { unit, movesTo: newCommuneId(commune.into[n % commune.into.length] ?? 0) };
  });
}

function listUnits(
  plan: NationPlan,
  former: readonly FormerCommune[],
  schools: readonly PlacedSchool[],
): readonly Unit[] {
  const { formerProvinces, districts } = plan;
  return [
    ...formerProvinces.map((_, n) =>
      listed(formerProvinceId(n), `Tỉnh ${inventedName(n)}`, 'province', gso(padded(n + 1, 2)), null),
    ),
    ...districts.map((province, n) =>
      listed(
        districtId(n),
        `Huyện ${inventedName(n + 100)}`,
        'district',
        gso(padded(n + 1, 3)),
        formerProvinceId(province),
      ),
    ),
    ...former.map(({ number, district }) =>
      listed(
        formerCommuneId(number),
        `Xã ${inventedName(number)}`,
        'commune',
        // Codes of communes grow by three, which leaves room for new ones.
        gso(padded(3 * number + 1, 5)),
        districtId(district),
      ),
    ),
    ...schools.map(({ unit }) => unit),
  ];
}

function reformProvinces(
  members: readonly (readonly number[])[],
  ids: readonly UnitId[],
): readonly UnitEvent[] {
  return members.flatMap((former, n): readonly UnitEvent[] => {
    const [seat, ...others] = former;
    const id = ids[n];
    if (seat === undefined || id === undefined || others.length === 0) return [];
    const target: NewUnit = {
      id,
      name: `Tỉnh ${inventedName(seat)}`,
      kind: 'province',
      codes: gso(padded(seat + 1, 2)),
      reportsTo: { territorial: null },
    };
    const sources = former.map(formerProvinceId);
    return [{ type: 'merge', id: `forming of ${id}`, date: REFORM, sources, target }];
  });
}

function reformCommunes(
  { communes }: NationPlan,
  former: readonly FormerCommune[],
  provinceIds: readonly UnitId[],
): readonly UnitEvent[] {
  const wholes = communes.map((): FormerCommune[] => []);
  for (const commune of former) if (commune.into.length === 1) wholes[commune.into[0] ?? 0]?.push(commune);
  return communes.map(({ province, untouched }, n): UnitEvent => {
    const sources = wholes[n] ?? [];
    const seat = sources[0]?.number ?? 0;
    const parent = provinceIds[province] ?? null;
    if (untouched) {
      const unit = formerCommuneId(seat);
      return {
        type: 'reparent',
        id: `new parent of ${unit}`,
        date: REFORM,
        unit,
        line: 'territorial',
        parent,
      };
    }
    const isWard = n % 5 === 0;
    const target: NewUnit = {
      id: newCommuneId(n),
      name: `${isWard ? 'Phường' : 'Xã'} ${inventedName(n)}`,
      kind: isWard ? 'ward' : 'commune',
      // The new unit takes the code of the one where its seat is.
      codes: gso(padded(3 * seat + 1, 5)),
      reportsTo: { territorial: parent },
    };
    return {
      type: 'merge',
      id: `forming of ${target.id}`,
      date: REFORM,
      sources: sources.map(({ number }) => formerCommuneId(number)),
      target,
    };
  });
}

function divideCommunes(former: readonly FormerCommune[]): readonly UnitEvent[] {
  return former.flatMap(({ number, into }): readonly UnitEvent[] => {
    if (into.length < 2) return [];
    const source = formerCommuneId(number);
    return [
      { type: 'split', id: `division of ${source}`, date: REFORM, source, targets: into.map(newCommuneId) },
    ];
  });
}

/**
 * An invented nation in the measured shape of Viet Nam around the reform of 2025-07-01, for tests and
 * benchmarks: 63 provinces, 696 districts and 10,035 communes with 50,000 schools, which become 34
 * provinces and 3,321 communes; 471 communes are divided. Smaller or larger where asked, in the same
 * proportions. Names and codes are invented; same options, same nation.
 *
 * @param options see {@link SyntheticNationOptions}; counts are whole numbers from 1.
 * @returns units as of 2021-01-01 and the events of the reform, to build a registry from.
 *
 * @example
 * ```ts
 * import { createUnitRegistry } from '@llw/core';
 * import { syntheticNation } from '@llw/core/testing';
 * const { units, events } = syntheticNation({ seed: 7, provinces: 3, communes: 60, schools: 200 });
 * const { value: registry } = createUnitRegistry({ units, events });
 * console.log(registry?.at('2025-10-01').roots().length); // => 3
 * ```
 */
export function syntheticNation(options: SyntheticNationOptions = {}): SyntheticNation {
  const plan = planNation(options);
  const members = membersOf(plan);
  const provinceIds = provinceIdsOf(members);
  const former = formerCommunesOf(plan);
  const schools = placeSchools(plan, former);
  const events: readonly UnitEvent[] = [
    ...reformProvinces(members, provinceIds),
    ...reformCommunes(plan, former, provinceIds),
    ...divideCommunes(former),
    ...schools.flatMap(({ unit: { id }, movesTo }): readonly UnitEvent[] =>
      movesTo === undefined
        ? []
        : [
            {
              type: 'reparent',
              id: `place of ${id}`,
              date: REFORM,
              unit: id,
              line: 'territorial',
              parent: movesTo,
            },
          ],
    ),
    ...plan.districts.map((_, n): UnitEvent => {
      const unit = districtId(n);
      return { type: 'dissolve', id: `end of ${unit}`, date: REFORM, unit };
    }),
  ];
  return { units: listUnits(plan, former, schools), events, reform: REFORM };
}
