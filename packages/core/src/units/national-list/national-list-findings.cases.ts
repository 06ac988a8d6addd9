import type { FindingCases } from '../../findings/finding-cases.ts';
import type { Unit } from '../unit.ts';
import { amendmentEvents } from './amendment-events.ts';
import { readNationalList } from './national-list.ts';

const hanoi = { province_code: '01', name: 'Thành phố Hà Nội', place_type: 'Thành phố Trung Ương' };
const phucLoi = { ward_code: '00136', name: 'Phường Phúc Lợi', province_code: '01' };
const conversion = {
  old_ward_code: '00136',
  old_ward_name: 'Phường Phúc Lợi',
  old_district_name: 'Quận Long Biên',
  old_province_name: 'Thành phố Hà Nội',
  new_ward_code: '00136',
  new_ward_name: 'Phường Phúc Lợi',
  new_province_name: 'Thành phố Hà Nội',
};

interface Tables {
  readonly provinces?: readonly unknown[];
  readonly wards?: readonly unknown[];
  readonly ward_mappings?: readonly unknown[];
}

function findingsOf({ provinces = [hanoi], wards = [phucLoi], ward_mappings = [conversion] }: Tables = {}) {
  const tables = Object.entries({ provinces, wards, ward_mappings });
  return readNationalList(tables.map(([name, data]) => ({ type: 'table', name, data }))).findings;
}

const passing = () => findingsOf();
const ward = (changes: Partial<Record<keyof typeof phucLoi, unknown>>) =>
  findingsOf({ wards: [{ ...phucLoi, ...changes }], ward_mappings: [] });
const mapped = (changes: Partial<Record<keyof typeof conversion, unknown>>) =>
  findingsOf({ ward_mappings: [{ ...conversion, ...changes }] });

/** A table as wide as the nation's, each former code with one successor; the first with two where asked. */
function wideTable(divided: boolean) {
  const rows = Array.from({ length: 5_001 }, (_, n) => ({
    ...conversion,
    old_ward_code: String(n).padStart(5, '0'),
  }));
  return findingsOf({
    ward_mappings: divided
      ? [...rows, { ...conversion, old_ward_code: '00000', new_ward_code: '00137' }]
      : rows,
  });
}

function dongNai(name: string): readonly Unit[] {
  const valid = { from: '2025-07-01', to: null };
  const codes = [{ scheme: 'gso', value: '75' }];
  return [
    {
      id: 'u:75',
      versions: [{ name, kind: 'province', codes, valid }],
      reportsTo: [{ line: 'territorial', parent: null, valid }],
    },
  ];
}

const city = {
  code: '75',
  name: 'Đồng Nai',
  kind: 'centralCity',
  genericWord: 'Thành phố',
  date: '2026-04-30',
  act: { notation: '30/2026/QH16' },
} as const;
const amended = (units: readonly Unit[]) => amendmentEvents(units, [city]).findings;

export const cases: FindingCases = {
  'UNIT.SOURCE.001': { failing: () => readNationalList([]).findings, passing },
  'UNIT.SOURCE.002': { failing: () => ward({ ward_code: 136 }), passing },
  'UNIT.SOURCE.003': { failing: () => ward({ name: 'Phường Phúc Lợi'.normalize('NFD') }), passing },
  'UNIT.SOURCE.004': { failing: () => ward({ ward_code: '136' }), passing },
  'UNIT.SOURCE.005': { failing: () => ward({ ward_code: '11410.0' }), passing },
  'UNIT.SOURCE.006': { failing: () => findingsOf({ wards: [phucLoi, phucLoi] }), passing },
  'UNIT.SOURCE.007': { failing: () => ward({ province_code: '22' }), passing },
  'UNIT.SOURCE.008': { failing: () => ward({ name: 'Xa Ea Kly' }), passing },
  'UNIT.SOURCE.009': { failing: () => findingsOf({ provinces: [{ ...hanoi, name: 'Hà Nội' }] }), passing },
  'UNIT.SOURCE.010': {
    failing: () => findingsOf({ provinces: [hanoi, { province_code: '75', name: 'Tỉnh Đồng Nai' }] }),
    passing: () => findingsOf({ provinces: [hanoi, { province_code: '75', name: 'Thành phố Đồng Nai' }] }),
  },
  'UNIT.MAPPING.001': { failing: () => mapped({ new_ward_code: '136' }), passing },
  'UNIT.MAPPING.002': {
    failing: () => mapped({ new_ward_code: '136', new_ward_name: 'Phường Việt Hưng' }),
    passing,
  },
  'UNIT.MAPPING.003': { failing: () => mapped({ new_ward_name: 'Phường Việt Hưng' }), passing },
  'UNIT.MAPPING.004': { failing: () => mapped({ old_ward_code: null }), passing },
  'UNIT.MAPPING.005': { failing: () => findingsOf({ ward_mappings: [conversion, conversion] }), passing },
  'UNIT.MAPPING.006': { failing: () => mapped({ new_ward_code: '136' }), passing },
  'UNIT.MAPPING.007': { failing: () => wideTable(false), passing: () => wideTable(true) },
  'UNIT.AMENDMENT.001': { failing: () => amended([]), passing: () => amended(dongNai('Tỉnh Đồng Nai')) },
  'UNIT.AMENDMENT.002': {
    failing: () => amended(dongNai('Tỉnh Bình Phước')),
    passing: () => amended(dongNai('Tỉnh Đồng Nai')),
  },
};
