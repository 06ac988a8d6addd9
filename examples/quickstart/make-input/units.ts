import type { Unit, UnitKind } from '@llw/core';

const WEEK_OF_2022 = { from: '2022-01-01', to: null };

/** The wards of quận Hải An, Hải Phòng, as they were in 2022 (bảng mã của Tổng cục Thống kê, quận 306). */
const WARDS = [
  ['dong-hai-1', 'Đông Hải 1'],
  ['dong-hai-2', 'Đông Hải 2'],
  ['dang-lam', 'Đằng Lâm'],
  ['thanh-to', 'Thành Tô'],
  ['dang-hai', 'Đằng Hải'],
  ['nam-hai', 'Nam Hải'],
  ['cat-bi', 'Cát Bi'],
  ['trang-cat', 'Tràng Cát'],
] as const;

/** Kinds of school that stand in each ward of the example; each is named for its ward. */
const SCHOOLS = [
  ['mn', 'preschool', 'Trường Mầm non'],
  ['th', 'primarySchool', 'Trường Tiểu học'],
  ['thcs', 'lowerSecondarySchool', 'Trường Trung học cơ sở'],
] as const;

const DISTRICT = 'hai-an';

function unit(id: string, name: string, kind: UnitKind, parent: string | null, gso?: string): Unit {
  return {
    id,
    versions: [
      { name, kind, codes: gso === undefined ? [] : [{ scheme: 'gso', value: gso }], valid: WEEK_OF_2022 },
    ],
    reportsTo: [{ line: 'territorial', parent, valid: WEEK_OF_2022 }],
  };
}

/** The district, its wards and their schools. */
export const units: readonly Unit[] = [
  unit(DISTRICT, 'Quận Hải An', 'urbanDistrict', null, '306'),
  ...WARDS.flatMap(([id, name]) => [
    unit(id, `Phường ${name}`, 'ward', DISTRICT),
    ...SCHOOLS.map(([prefix, kind, words]) => unit(`${prefix}-${id}`, `${words} ${name}`, kind, id)),
  ]),
];
