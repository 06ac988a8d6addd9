import type { CivilDate } from '../../calendar/civil-date.ts';
import type { UnitKind } from '../unit.ts';
import type { ActReference } from '../unit-event.ts';

/** A unit that becomes one of another kind, its code, parent and own name unchanged (nâng loại đơn vị). */
export interface UnitAmendment {
  /** Code of the statistics office, which stays. */
  readonly code: string;
  /** Own name, without a generic word. */
  readonly name: string;
  /** What it is from the day on. */
  readonly kind: UnitKind;
  /** Generic word that its name begins with from the day on. */
  readonly genericWord: string;
  readonly date: CivilDate;
  readonly act: ActReference;
}

const list = 'https://danhmuchanhchinh.nso.gov.vn/Doi_Chieu_Moi.aspx';

const cities: readonly (readonly [code: string, name: string, date: CivilDate, act: string])[] = [
  ['75', 'Đồng Nai', '2026-04-30', '30/2026/QH16'],
  ['22', 'Quảng Ninh', '2026-09-01', '36/2026/QH16'],
  ['24', 'Bắc Ninh', '2026-09-20', '39/2026/QH16'],
];

const wardsOfDongNai: readonly (readonly [code: string, name: string])[] = [
  ['25270', 'Lộc Ninh'],
  ['25357', 'Tân Khai'],
  ['25363', 'Đồng Phú'],
  ['26116', 'Tân Phú'],
  ['26170', 'Trị An'],
  ['26248', 'Trảng Bom'],
  ['26326', 'Dầu Giây'],
  ['26368', 'Long Thành'],
  ['26425', 'Xuân Lộc'],
  ['26485', 'Nhơn Trạch'],
];

const wardsOfBacNinh: readonly (readonly [code: string, name: string])[] = [
  ['07294', 'Bố Hạ'],
  ['07375', 'Lạng Giang'],
  ['07399', 'Kép'],
  ['07444', 'Lục Nam'],
  ['07840', 'Hiệp Hoà'],
  ['09193', 'Yên Phong'],
  ['09292', 'Phù Lãng'],
  ['09313', 'Chi Lăng'],
  ['09319', 'Tiên Du'],
  ['09454', 'Gia Bình'],
  ['09475', 'Nhân Thắng'],
  ['09496', 'Lương Tài'],
];

const city = ([code, name, date, notation]: (typeof cities)[number]): UnitAmendment => ({
  code,
  name,
  kind: 'centralCity',
  genericWord: 'Thành phố',
  date,
  act: { notation, source: list },
});

const ward =
  (date: CivilDate, notation: string) =>
  ([code, name]: readonly [code: string, name: string]): UnitAmendment => ({
    code,
    name,
    kind: 'ward',
    genericWord: 'Phường',
    date,
    act: { notation, source: list },
  });

/**
 * The changes of 2026: three provinces became cities under the central government, 22 communes became
 * wards. Codes and parents did not change. The acts are those of the National Assembly for the cities,
 * and 237/NQ-UBTVQH16 (Đồng Nai) and 388/NQ-UBTVQH16 (Bắc Ninh) for the wards.
 *
 * Source: the comparison list of the statistics office (danhmuchanhchinh.nso.gov.vn), as
 * data/source/current-amendments-2026.json of zindont/vietnam-address-kit gives it for 2026-09-25.
 */
export const unitAmendments2026: readonly UnitAmendment[] = [
  ...cities.map(city),
  ...wardsOfDongNai.map(ward('2026-04-30', '237/NQ-UBTVQH16')),
  ...wardsOfBacNinh.map(ward('2026-09-20', '388/NQ-UBTVQH16')),
];
