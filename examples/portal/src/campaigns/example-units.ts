import {
  type CivilDate,
  createUnitRegistry,
  MisuseError,
  type Snapshot,
  type Unit,
  type UnitKind,
} from '@llw/core';

/** The office that runs the portal: the root of the tree. */
export const OFFICE = 'lam-giang';

const valid = { from: '2011-01-01', to: null };

function unit(id: string, name: string, kind: UnitKind, parent: string | null): Unit {
  return {
    id,
    versions: [{ name, kind, codes: [], valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  };
}

/** The communes of the example, with the name that their schools bear. */
const COMMUNES = [
  { id: 'ben-thuyen', name: 'Bến Thuyền', kind: 'ward', word: 'Phường' },
  { id: 'dong-lau', name: 'Đồng Lau', kind: 'ward', word: 'Phường' },
  { id: 'thuong-khe', name: 'Thượng Khe', kind: 'commune', word: 'Xã' },
  { id: 'mo-trang', name: 'Mỏ Trắng', kind: 'commune', word: 'Xã' },
] as const satisfies readonly { id: string; name: string; kind: UnitKind; word: string }[];

/** What stands in each commune. */
const INSTITUTIONS = [
  { prefix: 'mn', kind: 'preschool', words: 'Trường Mầm non' },
  { prefix: 'th', kind: 'primarySchool', words: 'Trường Tiểu học' },
  { prefix: 'thcs', kind: 'lowerSecondarySchool', words: 'Trường Trung học cơ sở' },
] as const satisfies readonly { prefix: string; kind: UnitKind; words: string }[];

/** An invented province: two wards, two communes, and three schools in each. */
const exampleUnits: readonly Unit[] = [
  unit(OFFICE, 'Tỉnh Lam Giang', 'province', null),
  ...COMMUNES.flatMap(({ id, name, kind, word }) => [
    unit(id, `${word} ${name}`, kind, OFFICE),
    ...INSTITUTIONS.map(({ prefix, kind, words }) => unit(`${prefix}-${id}`, `${words} ${name}`, kind, id)),
  ]),
];

/** The tree of the example's units on a day. */
export function exampleUnitsOn(date: CivilDate): Snapshot {
  const registry = createUnitRegistry({ units: exampleUnits });
  if (!registry.usable)
    throw new MisuseError('portal.units', 'The units of the example contradict themselves.');
  return registry.value.at(date);
}
