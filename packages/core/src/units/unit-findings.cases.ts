import type { FindingCases } from '../findings/finding-cases.ts';
import type { ReportingLineEdge, Unit, UnitVersion } from './unit.ts';
import { createUnitRegistry } from './unit-registry.ts';

const VALID = { from: '2021-01-01', to: null };

function version(name: string, from = VALID.from, to: string | null = null, code?: string): UnitVersion {
  const codes = code === undefined ? [] : [{ scheme: 'gso', value: code }];
  return { name, kind: 'ward', codes, valid: { from, to } };
}

function under(parent: string | null, from = VALID.from, to: string | null = null): ReportingLineEdge {
  return { line: 'territorial', parent, valid: { from, to } };
}

const unit = (
  id: string,
  versions: readonly UnitVersion[],
  reportsTo: readonly ReportingLineEdge[],
): Unit => ({
  id,
  versions,
  reportsTo,
});

const province = unit('province', [version('Tỉnh An Giang')], [under(null)]);
const ward = unit('ward', [version('Phường Rạch Giá')], [under('province')]);

const findingsOf = (...units: readonly Unit[]) => createUnitRegistry({ units }).findings;
const sound = () => findingsOf(province, ward);

/** Two versions of one ward, the second beginning on `from`. */
const wardTwice = (from: string) =>
  unit(
    'ward',
    [version('Xã Rạch Giá', '2021-01-01', '2023-01-01'), version('Phường Rạch Giá', from)],
    [under('province')],
  );

/** A ward that changes its parent, the second beginning on `from`. */
const wardMoved = (from: string) =>
  unit(
    'ward',
    [version('Phường Rạch Giá')],
    [under('province', '2021-01-01', '2023-01-01'), under('other', from)],
  );
const other = unit('other', [version('Tỉnh Kiên Giang')], [under(null)]);

const holder = (id: string, from: string, to: string | null) =>
  unit(id, [version(`Phường ${id}`, from, to, '31064')], [under('province', from, to)]);

export const cases: FindingCases = {
  'UNIT.ID.001': { failing: () => findingsOf(province, ward, ward), passing: sound },
  'UNIT.DATE.001': {
    failing: () => findingsOf(unit('province', [version('Tỉnh An Giang', '2025-02-29')], [])),
    passing: () => findingsOf(unit('province', [version('Tỉnh An Giang', '2024-02-29')], [])),
  },
  'UNIT.DATE.002': {
    failing: () => findingsOf(unit('province', [version('Tỉnh An Giang', '2025-07-01', '2025-07-01')], [])),
    passing: () => findingsOf(unit('province', [version('Tỉnh An Giang', '2025-06-30', '2025-07-01')], [])),
  },
  'UNIT.VERSION.001': {
    failing: () => findingsOf(province, wardTwice('2022-12-31')),
    passing: () => findingsOf(province, wardTwice('2023-01-01')),
  },
  'UNIT.VERSION.002': {
    failing: () => findingsOf(province, wardTwice('2023-01-02')),
    passing: () => findingsOf(province, wardTwice('2023-01-01')),
  },
  'UNIT.LINE.001': {
    failing: () => findingsOf(province, other, wardMoved('2022-12-31')),
    passing: () => findingsOf(province, other, wardMoved('2023-01-01')),
  },
  'UNIT.LINE.002': {
    failing: () => findingsOf(province, other, wardMoved('2023-01-02')),
    passing: () => findingsOf(province, other, wardMoved('2023-01-01')),
  },
  'UNIT.LINE.003': { failing: () => findingsOf(ward), passing: sound },
  'UNIT.LINE.004': {
    failing: () =>
      findingsOf(
        unit(
          'province',
          [version('Tỉnh Kiên Giang', '2021-01-01', '2025-07-01')],
          [under(null, '2021-01-01', '2025-07-01')],
        ),
        ward,
      ),
    passing: sound,
  },
  'UNIT.LINE.005': {
    failing: () =>
      findingsOf(
        unit('province', [version('Tỉnh An Giang')], [under('ward')]),
        unit('ward', [version('Phường Rạch Giá')], [under('province')]),
      ),
    passing: sound,
  },
  'UNIT.LINE.006': {
    failing: () =>
      findingsOf(province, unit('ward', [version('Phường Rạch Giá', '2025-07-01')], [under('province')])),
    passing: sound,
  },
  'UNIT.CODE.001': {
    failing: () =>
      findingsOf(
        province,
        holder('Bình Minh', '2021-01-01', '2025-07-02'),
        holder('Vĩnh Bình', '2025-07-01', null),
      ),
    passing: () =>
      findingsOf(
        province,
        holder('Bình Minh', '2021-01-01', '2025-07-01'),
        holder('Vĩnh Bình', '2025-07-01', null),
      ),
  },
};
